/** The open tasks of a case: whom each asks, in whose hands it is, and what may be done with it beside doing it. */
import { Button, Card, Flex, Tag, Typography } from 'antd';
import { useState } from 'react';
import type { CaseView, OpenTask, TaskAct } from '../api/views.js';
import { useNames } from '../form/names.js';
import { useWords } from '../language/use-words.js';
import { TaskActDialog, type Intended } from './task-act-dialog.js';

/** The answer to a request for assistance. */
const CONTRIBUTE: TaskAct = { act: 'contribute', title: { zh: '协办回复', en: 'Assist' }, to: false, reason: true };

export function TasksCard({ shown }: { shown: CaseView }) {
  const { t } = useWords();
  const nameOf = useNames();
  const [intended, setIntended] = useState<Intended | null>(null);
  const { tasks, acts, assistance } = shown;
  if (tasks.length + acts.length + assistance.length === 0) return null;
  return (
    <Card size="small" title={<h2 style={{ fontSize: 16, margin: 0 }}>{t('task.title')}</h2>}
      extra={<ActButtons acts={acts} onChoose={(act) => setIntended({ act })} />}>
      <Flex vertical gap={12}>
        {tasks.map((task) => (
          <Flex key={`${task.state} ${task.holder}`} justify="space-between" gap={8} wrap>
            <Task task={task} />
            <ActButtons acts={task.acts} onChoose={(act) => setIntended({ act, state: task.state, holder: task.holder })} />
          </Flex>
        ))}
        {assistance.map(({ asked, askedBy, staff, yours }) => (
          <Flex key={asked} justify="space-between" gap={8} wrap>
            <span>{t('task.assistance', { by: nameOf(askedBy), staff: nameOf(staff) })}</span>
            {yours && <Button size="small" type="primary" onClick={() => setIntended({ act: CONTRIBUTE, asked })}>{t('task.answer')}</Button>}
          </Flex>
        ))}
        {tasks.length + assistance.length === 0 && <Typography.Text type="secondary">{t('task.none')}</Typography.Text>}
      </Flex>
      <TaskActDialog shown={shown} intended={intended} onClose={() => setIntended(null)} />
    </Card>
  );
}

function Task({ task: { title, postTitle, staff, signedBy, heldBy, heldHow, returnedBy } }: { task: OpenTask }) {
  const { t, say } = useWords();
  const nameOf = useNames();
  return (
    <Flex gap={8} wrap align="center">
      <strong>{say(title)}</strong>
      <Typography.Text type="secondary">{[say(postTitle), staff === null ? null : nameOf(staff)].filter((one) => one !== null).join(' · ')}</Typography.Text>
      {heldBy === null ? <Tag>{t('task.free')}</Tag> : <Tag color="blue">{t(`task.held.${heldHow ?? 'taken'}`, { staff: nameOf(heldBy) })}</Tag>}
      {signedBy !== null && <Tag color="green">{t('task.signed', { staff: nameOf(signedBy) })}</Tag>}
      {returnedBy !== null && <Tag color="orange">{t('task.returned', { staff: nameOf(returnedBy) })}</Tag>}
    </Flex>
  );
}

function ActButtons({ acts, onChoose }: { acts: readonly TaskAct[]; onChoose: (act: TaskAct) => void }) {
  const { say } = useWords();
  return <Flex gap={6} wrap>{acts.map((one) => <Button key={one.act} size="small" onClick={() => onChoose(one)}>{say(one.title)}</Button>)}</Flex>;
}
