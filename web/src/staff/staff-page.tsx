/** The staff, for the security administrator: who there is, which posts they hold, and what may be done about it. */
import { Button, Flex, Segmented, Tag, Typography, type TableColumnsType } from 'antd';
import { useState } from 'react';
import type { Staff } from '../api/views.js';
import { Rows } from '../bench/rows.js';
import { useStaff } from '../form/staff-select.js';
import { PageHead } from '../frame/page-head.js';
import { useWords } from '../language/use-words.js';
import { ProblemNotice } from '../problem/problem-notice.js';
import { AddStaffDrawer } from './add-staff-drawer.js';
import { HeldPosts } from './held-posts.js';
import { StaffActions } from './staff-actions.js';

type Shown = 'present' | 'left';

export function StaffPage() {
  const { t } = useWords();
  const { data, error } = useStaff();
  const [shown, setShown] = useState<Shown>('present');
  const [isAdding, setAdding] = useState(false);
  const rows = data?.items.filter(({ leftAt }) => (leftAt === null) === (shown === 'present'));
  return (
    <>
      <PageHead title={t('pages.staff')}>
        <Segmented<Shown> value={shown} onChange={setShown} aria-label={t('staff.shown')} options={[{ value: 'present', label: t('staff.present') }, { value: 'left', label: t('staff.left') }]} />
        <Button type="primary" onClick={() => setAdding(true)}>{t('staff.add')}</Button>
      </PageHead>
      {error !== null && <ProblemNotice error={error} />}
      <Rows label={t('pages.staff')} rows={rows} keyOf={({ staff }) => staff} columns={useColumns()} card={(one) => <StaffCard one={one} />} nothing={t('staff.nothing')} />
      <AddStaffDrawer isOpen={isAdding} onClose={() => setAdding(false)} />
    </>
  );
}

function useColumns(): TableColumnsType<Staff> {
  const { t } = useWords();
  return [
    { title: t('staff.name'), key: 'name', render: (_, one) => <Name one={one} /> },
    { title: t('signIn.login'), key: 'login', render: (_, { login }) => login ?? '—' },
    { title: t('staff.account'), key: 'account', render: (_, one) => <Account one={one} /> },
    { title: t('staff.posts'), key: 'posts', render: (_, one) => <HeldPosts one={one} /> },
    { title: t('staff.actions'), key: 'actions', render: (_, one) => <StaffActions one={one} /> },
  ];
}

function Name({ one: { name, staff, kind } }: { one: Staff }) {
  const { t } = useWords();
  return <><Typography.Text strong>{t('named', { name, staff })}</Typography.Text>{kind !== 'employee' && <div><Tag>{t(`kind.${kind}`)}</Tag></div>}</>;
}

function Account({ one: { account, secondFactor } }: { one: Staff }) {
  const { t } = useWords();
  return <>{t(`account.${account}`)}{secondFactor && <div><Typography.Text type="secondary">{t('staff.secondFactor')}</Typography.Text></div>}</>;
}

function StaffCard({ one }: { one: Staff }) {
  return (
    <Flex vertical gap={8}>
      <Flex justify="space-between" gap={8} wrap><div><Name one={one} /></div><div style={{ textAlign: 'end' }}><Account one={one} /></div></Flex>
      <HeldPosts one={one} />
      <StaffActions one={one} />
    </Flex>
  );
}
