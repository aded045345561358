/** My account: absences and whom one stands in for, the second factor, the password, the identities of a provider, the sessions. */
import { Alert, Flex } from 'antd';
import { AbsencesCard } from '../absences/absences-card.js';
import type { WhoAmI } from '../api/views.js';
import { PageHead } from '../frame/page-head.js';
import { useWords } from '../language/use-words.js';
import { IdentitiesCard } from './identities-card.js';
import { PasswordCard } from './password-card.js';
import { SecondFactorCard } from './second-factor-card.js';
import { SessionsCard } from './sessions-card.js';

export function AccountPage({ who }: { who: WhoAmI }) {
  const { t } = useWords();
  return (
    <>
      <PageHead title={t('pages.account')} />
      <Flex vertical gap={16} style={{ maxWidth: 820 }}>
        {who.secondFactorOwed && <Alert type="warning" showIcon title={t('factor.mustSetUp')} />}
        {who.may.includes('absence.own') && !who.secondFactorOwed && <AbsencesCard staff={who.staff} />}
        <SecondFactorCard isOn={who.secondFactor} />
        <PasswordCard />
        {!who.secondFactorOwed && <IdentitiesCard organization={who.organization} />}
        <SessionsCard />
      </Flex>
    </>
  );
}
