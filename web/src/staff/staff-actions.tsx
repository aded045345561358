/** What may be done about an employee: a post granted, a link made, the second factor taken off, the leaving entered. Administrators are looked after at the terminal. */
import { Button, Flex, Popconfirm, Typography } from 'antd';
import { useState } from 'react';
import { answered, api } from '../api/client.js';
import type { Staff } from '../api/views.js';
import { useWords } from '../language/use-words.js';
import { GrantPostDrawer } from './grant-post-drawer.js';
import { LinkShown, type MadeLink } from './link-shown.js';
import { useStaffChange } from './staff-change.js';
import { useInstant } from '../session/use-instant.js';
import { useOffered } from '../session/provider-buttons.js';
import { useSession } from '../session/use-session.js';
import { LinkIdentity } from './link-identity.js';

export function StaffActions({ one }: { one: Staff }) {
  const { t } = useWords();
  const shownInstant = useInstant();
  const [link, setLink] = useState<MadeLink | null>(null);
  const [isGranting, setGranting] = useState(false);
  const { data: who } = useSession();
  const isOffered = useOffered()?.some(({ organization }) => organization === who?.organization) ?? false;
  const params = { path: { staff: one.staff } };
  const make = useStaffChange(() => answered(api.POST('/api/v1/staff/{staff}/link', { params })), { done: t('staff.linkMade'), onDone: setLink });
  const leave = useStaffChange(() => answered(api.POST('/api/v1/staff/{staff}/leave', { params })), { done: t('staff.hasLeft') });
  const takeOff = useStaffChange(() => answered(api.DELETE('/api/v1/staff/{staff}/second-factor', { params })), { done: t('staff.factorOff') });
  const signOut = useStaffChange(() => answered(api.DELETE('/api/v1/staff/{staff}/sessions', { params })), { done: t('staff.sessionsEnded') });
  const error = make.error ?? leave.error ?? takeOff.error ?? signOut.error;
  if (one.leftAt !== null) return <Typography.Text type="secondary">{t('staff.leftAt', { at: shownInstant(one.leftAt) })}</Typography.Text>;
  if (one.kind !== 'employee') return <Typography.Text type="secondary">{t('staff.atTerminal')}</Typography.Text>;
  return (
    <>
      <Flex gap={6} wrap>
        <Button size="small" onClick={() => setGranting(true)}>{t('staff.grant')}</Button>
        {one.login !== null && <Button size="small" loading={make.isPending} onClick={() => make.mutate(undefined)}>{t('staff.link')}</Button>}
        {one.login !== null && isOffered && <LinkIdentity one={one} />}
        {one.secondFactor && <Sure words={t('staff.takeOffSure', { name: one.name })} act={t('staff.takeOff')} onSure={() => takeOff.mutate(undefined)} />}
        {one.account === 'open' && <Sure words={t('staff.endSessionsSure', { name: one.name })} act={t('staff.endSessions')} onSure={() => signOut.mutate(undefined)} />}
        <Sure words={t('staff.leaveSure', { name: one.name })} act={t('staff.leave')} onSure={() => leave.mutate(undefined)} isGrave />
      </Flex>
      {error !== null && <Typography.Text type="danger" role="alert">{error.message}</Typography.Text>}
      <LinkShown link={link} name={one.name} onClose={() => setLink(null)} />
      <GrantPostDrawer one={one} isOpen={isGranting} onClose={() => setGranting(false)} />
    </>
  );
}

function Sure({ words, act, onSure, isGrave = false }: { words: string; act: string; onSure: () => void; isGrave?: boolean }) {
  const { t } = useWords();
  return (
    <Popconfirm title={words} okText={act} cancelText={t('form.close')} okButtonProps={{ danger: isGrave }} onConfirm={onSure} styles={{ root: { maxWidth: 320 } }}>
      <Button size="small" danger={isGrave}>{act}</Button>
    </Popconfirm>
  );
}
