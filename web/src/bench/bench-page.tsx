/** The bench (工作台): the open tasks of the posts that somebody holds. */
import { Button, Flex, Tag, Typography, type TableColumnsType } from 'antd';
import { Link } from 'react-router';
import { answered, api } from '../api/client.js';
import type { ListedTask } from '../api/views.js';
import { useNames } from '../form/names.js';
import { PageHead } from '../frame/page-head.js';
import { shownInstant } from '../language/times.js';
import { useWords } from '../language/use-words.js';
import { ProblemNotice } from '../problem/problem-notice.js';
import { useSession } from '../session/use-session.js';
import { Assistance } from './assistance.js';
import { CaseLight } from './case-light.js';
import { More } from './more.js';
import { usePages } from './pages-of.js';
import { Rows } from './rows.js';

export function BenchPage() {
  const { t } = useWords();
  const tasks = usePages(['tasks'], (cursor) => answered(api.GET('/api/v1/tasks', { params: { query: cursor === undefined ? {} : { cursor } } })));
  return (
    <>
      <PageHead title={t('bench.title')}>
        <Button onClick={() => void tasks.refetch()} loading={tasks.isRefetching}>{t('list.again')}</Button>
      </PageHead>
      <Assistance />
      {tasks.error !== null && <ProblemNotice error={tasks.error} />}
      <Rows label={t('bench.title')} rows={tasks.rows} keyOf={({ caseId, state, post, unit, staff }) => `${caseId} ${state} ${post} ${unit} ${staff}`}
        columns={useColumns()} card={(task) => <TaskCard task={task} />} nothing={t('bench.nothing')} />
      <More {...tasks} />
    </>
  );
}

function useColumns(): TableColumnsType<ListedTask> {
  const { t, say } = useWords();
  return [
    { title: t('case.number'), key: 'number', width: 90, render: (_, task) => <Link to={`/cases/${task.caseId}`}>{task.number}</Link> },
    { title: t('case.process'), key: 'process', render: (_, { processTitle }) => say(processTitle) },
    { title: t('bench.task'), key: 'task', render: (_, task) => <Link to={`/cases/${task.caseId}`}>{say(task.title)}</Link> },
    { title: t('bench.holder'), key: 'holder', render: (_, task) => <Holder task={task} /> },
    { title: t('task.inHand'), key: 'held', render: (_, task) => <InHand task={task} /> },
    { title: t('case.light'), key: 'light', render: (_, { light, nextDue }) => <CaseLight light={light} nextDue={nextDue} /> },
    { title: t('case.nextDue'), key: 'due', className: 'instant', render: (_, { nextDue }) => (nextDue === null ? '—' : shownInstant(nextDue)) },
    { title: t('bench.since'), key: 'since', className: 'instant', render: (_, { openedAt }) => shownInstant(openedAt) },
  ];
}

/** Which post and unit are asked, and whether somebody by name; for whom one stands in is told so. */
function Holder({ task: { postTitle, unitTitle, staff } }: { task: ListedTask }) {
  const { t, say } = useWords();
  const nameOf = useNames();
  const { data: who } = useSession();
  const named = staff === null ? null : (who?.standsInFor.includes(staff) ?? false) ? t('bench.inPartOf', { staff: nameOf(staff) }) : nameOf(staff);
  return <>{[say(postTitle), unitTitle === null ? null : say(unitTitle), named].filter((one) => one !== null).join(' · ')}</>;
}

/** In whose hands a task is; one's own are told from others'. */
function InHand({ task: { heldBy, signedBy, returnedBy } }: { task: ListedTask }) {
  const { t } = useWords();
  const nameOf = useNames();
  if (returnedBy !== null) return <Tag color="orange">{t('task.returned', { staff: nameOf(returnedBy) })}</Tag>;
  if (heldBy !== null) return <Tag color="blue">{nameOf(heldBy)}</Tag>;
  return signedBy === null ? <Tag>{t('task.free')}</Tag> : <Tag color="green">{t('task.signed', { staff: nameOf(signedBy) })}</Tag>;
}

function TaskCard({ task }: { task: ListedTask }) {
  const { t, say } = useWords();
  return (
    <Flex vertical gap={6}>
      <Flex justify="space-between" gap={8} wrap>
        <Link to={`/cases/${task.caseId}`} style={{ fontWeight: 600 }}>{t('case.numbered', { number: task.number })} {say(task.title)}</Link>
        <CaseLight light={task.light} nextDue={task.nextDue} />
      </Flex>
      <Typography.Text type="secondary">{say(task.processTitle)} · <Holder task={task} /></Typography.Text>
      <span><InHand task={task} /></span>
      {task.nextDue !== null && <Typography.Text type="secondary">{t('case.nextDue')} {shownInstant(task.nextDue)}</Typography.Text>}
    </Flex>
  );
}
