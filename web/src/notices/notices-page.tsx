/** What the reader was told of cases, the newest first: warnings, breaches, copies, tasks handed back. */
import { Flex, Typography, type TableColumnsType } from 'antd';
import { Link } from 'react-router';
import { answered, api } from '../api/client.js';
import type { Notice } from '../api/views.js';
import { LightBadge, type Tone } from '../bench/light.js';
import { More } from '../bench/more.js';
import { usePages } from '../bench/pages-of.js';
import { Rows } from '../bench/rows.js';
import { PageHead } from '../frame/page-head.js';
import { shownInstant } from '../language/times.js';
import { useWords } from '../language/use-words.js';
import { ProblemNotice } from '../problem/problem-notice.js';

const TONES: Readonly<Record<Notice['kind'], Tone>> = { warning: 'yellow', breach: 'red', notify: 'blue' };

/** A notice and its place in the list: there may be two alike. */
interface Told extends Notice {
  readonly place: number;
}

export function NoticesPage() {
  const { t } = useWords();
  const notices = usePages(['notices'], (cursor) => answered(api.GET('/api/v1/notices', { params: { query: cursor === undefined ? {} : { cursor } } })));
  const rows = notices.rows?.map((notice, place) => ({ ...notice, place }));
  return (
    <>
      <PageHead title={t('pages.notices')} />
      {notices.error !== null && <ProblemNotice error={notices.error} />}
      <Rows<Told> label={t('pages.notices')} rows={rows} keyOf={({ place }) => place} columns={useColumns()} card={(notice) => <NoticeCard notice={notice} />} nothing={t('notices.nothing')} />
      <More {...notices} />
    </>
  );
}

function useColumns(): TableColumnsType<Told> {
  const { t, say } = useWords();
  return [
    { title: t('notices.at'), key: 'at', width: 170, render: (_, { at }) => <span style={{ whiteSpace: 'nowrap' }}>{shownInstant(at)}</span> },
    { title: t('notices.kind'), key: 'kind', width: 110, render: (_, { kind, kindTitle }) => <LightBadge tone={TONES[kind]} word={say(kindTitle)} /> },
    { title: t('notices.message'), key: 'message', render: (_, { message }) => say(message) },
    { title: t('notices.case'), key: 'case', render: (_, notice) => <OfCase notice={notice} /> },
    { title: t('notices.due'), key: 'due', width: 170, render: (_, { due }) => <span style={{ whiteSpace: 'nowrap' }}>{due === null ? '—' : shownInstant(due)}</span> },
  ];
}

function OfCase({ notice: { caseId, number, title } }: { notice: Notice }) {
  const { t, say } = useWords();
  return <Link to={`/cases/${caseId}`}>{t('case.titled', { process: say(title), number })}</Link>;
}

function NoticeCard({ notice }: { notice: Notice }) {
  const { t, say } = useWords();
  const { kind, kindTitle, message, at, due } = notice;
  return (
    <Flex vertical gap={6}>
      <Flex justify="space-between" gap={8} wrap><LightBadge tone={TONES[kind]} word={say(kindTitle)} /><Typography.Text type="secondary">{shownInstant(at)}</Typography.Text></Flex>
      <span>{say(message)}</span>
      <Flex gap={12} wrap><OfCase notice={notice} />{due !== null && <Typography.Text type="secondary">{t('notices.due')} {shownInstant(due)}</Typography.Text>}</Flex>
    </Flex>
  );
}
