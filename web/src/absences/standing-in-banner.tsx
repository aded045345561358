/** On every page: whom one stands in for, to be ended there, for it hides what they are recused from; and who asks one to stand in. */
import { Alert, Flex } from 'antd';
import { Link } from 'react-router';
import type { Absence, WhoAmI } from '../api/views.js';
import { useNames } from '../form/names.js';
import { useWords } from '../language/use-words.js';
import { useInstant } from '../session/use-instant.js';
import { useAbsences } from './absences-query.js';
import { EndAbsence } from './end-absence.js';

export function StandingInBanner({ who: { staff: own, standsInFor } }: { who: WhoAmI }) {
  const { data } = useAbsences();
  const others = data?.items.filter(({ staff }) => staff !== own) ?? [];
  return (
    <>
      {others.filter(({ staff, state }) => state === 'accepted' && standsInFor.includes(staff)).map((one) => <StandingIn key={one.absenceId} one={one} />)}
      {others.filter(({ state }) => state === 'asked').map((one) => <Asked key={one.absenceId} one={one} />)}
    </>
  );
}

function StandingIn({ one }: { one: Absence }) {
  const { t } = useWords();
  const nameOf = useNames();
  const shownInstant = useInstant();
  return <Alert banner type="info" title={<Flex gap={12} align="center" wrap>{t('absence.standing', { staff: nameOf(one.staff), until: shownInstant(one.until) })}<EndAbsence one={one} isOwn={false} /></Flex>} />;
}

function Asked({ one: { staff, from, until } }: { one: Absence }) {
  const { t } = useWords();
  const nameOf = useNames();
  const shownInstant = useInstant();
  return (
    <Alert banner type="warning" title={(
      <Flex gap={12} wrap>{t('absence.others', { staff: nameOf(staff) })} {t('absence.between', { from: shownInstant(from), until: shownInstant(until) })}<Link to="/account">{t('absence.toAnswer')}</Link></Flex>
    )} />
  );
}
