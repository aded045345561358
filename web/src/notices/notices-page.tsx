/** What somebody was told of cases, by name, by post or by unit: warnings, breaches, tasks handed over or back, copies; the newest first. */
import { Button, Flex, Tag, Typography, type TableColumnsType } from 'antd';
import { Link } from 'react-router';
import { answered, api } from '../api/client.js';
import type { Notice } from '../api/views.js';
import { More } from '../bench/more.js';
import { usePages } from '../bench/pages-of.js';
import { Rows } from '../bench/rows.js';
import { PageHead } from '../frame/page-head.js';
import { shownInstant } from '../language/times.js';
import { useWords } from '../language/use-words.js';
import { ProblemNotice } from '../problem/problem-notice.js';
import { useCalled } from '../staff/organization.js';

export function NoticesPage() {
  const { t } = useWords();
  const notices = usePages(['notices'], (cursor) => answered(api.GET('/api/v1/notices', { params: { query: cursor === undefined ? {} : { cursor } } })));
  const rows = notices.rows?.map((notice, index) => ({ ...notice, index }));
  return (
    <>
      <PageHead title={t('pages.notices')}>
        <Button onClick={() => void notices.refetch()} loading={notices.isRefetching}>{t('list.again')}</Button>
      </PageHead>
      {notices.error !== null && <ProblemNotice error={notices.error} />}
      <Rows label={t('pages.notices')} rows={rows} keyOf={({ index }) => index} columns={useColumns()} card={(notice) => <NoticeCard notice={notice} />} nothing={t('notices.nothing')} />
      <More {...notices} />
    </>
  );
}

function useColumns(): TableColumnsType<Notice & { readonly index: number }> {
  const { t } = useWords();
  return [
    { title: t('notices.at'), key: 'at', className: 'instant', render: (_, { at }) => shownInstant(at) },
    { title: t('notices.kind'), key: 'kind', render: (_, notice) => <Kind notice={notice} /> },
    { title: t('notices.case'), key: 'case', render: (_, notice) => <ToCase notice={notice} /> },
    { title: t('notices.message'), key: 'message', render: (_, notice) => <Message notice={notice} /> },
    { title: t('notices.to'), key: 'to', render: (_, notice) => <To notice={notice} /> },
  ];
}

const COLOURS: Readonly<Record<Notice['kind'], string>> = { breach: 'red', warning: 'orange', notify: 'blue' };

function Kind({ notice: { kind, kindTitle } }: { notice: Notice }) {
  const { say } = useWords();
  return <Tag color={COLOURS[kind]}>{say(kindTitle)}</Tag>;
}

function ToCase({ notice: { caseId, number, title } }: { notice: Notice }) {
  const { t, say } = useWords();
  return <Link to={`/cases/${caseId}`}>{t('case.titled', { process: say(title), number })}</Link>;
}

function Message({ notice: { message, due } }: { notice: Notice }) {
  const { t, say } = useWords();
  return <>{say(message)}{due !== null && <div><Typography.Text type="secondary">{t('case.dueAt', { at: shownInstant(due) })}</Typography.Text></div>}</>;
}

/** Told by post or to a unit; else by name. */
function To({ notice: { post, unit } }: { notice: Notice }) {
  const { t } = useWords();
  const called = useCalled();
  const parts = [post === null ? null : called('posts', post), unit === null ? null : called('units', unit)].filter((one) => one !== null);
  return <>{parts.length === 0 ? t('notices.you') : parts.join(' · ')}</>;
}

function NoticeCard({ notice }: { notice: Notice }) {
  return (
    <Flex vertical gap={6}>
      <Flex justify="space-between" gap={8} wrap><ToCase notice={notice} /><Kind notice={notice} /></Flex>
      <div><Message notice={notice} /></div>
      <Typography.Text type="secondary">{shownInstant(notice.at)} · <To notice={notice} /></Typography.Text>
    </Flex>
  );
}
