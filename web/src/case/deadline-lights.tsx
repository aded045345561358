/** The promises of a case: each with its light, what remains, and how it was counted (怎么算的). */
import { Button, Card, Flex, Popover, Typography } from 'antd';
import { useNow } from '../api/use-now.js';
import type { Deadline } from '../api/views.js';
import { LightBadge } from '../bench/light.js';
import { shownInstant } from '../language/times.js';
import { useWords } from '../language/use-words.js';
import { remainingWords, toneOf } from './deadline-look.js';
import { Explanation } from './explanation.js';

export function DeadlineLights({ deadlines }: { deadlines: readonly Deadline[] }) {
  const { t } = useWords();
  return (
    <section aria-label={t('case.promises')}>
      <Flex gap={10} wrap>
        {deadlines.map((deadline) => <DeadlineCard key={`${deadline.commitment} ${deadline.occurrence}`} deadline={deadline} />)}
      </Flex>
    </section>
  );
}

function DeadlineCard({ deadline }: { deadline: Deadline }) {
  const { t, say } = useWords();
  const now = useNow();
  const tone = toneOf(deadline, now);
  const word = deadline.state === 'running' ? t(tone === 'yellow' ? 'light.warned' : 'light.on-time') : say(deadline.stateTitle);
  const remaining = remainingWords(deadline, now, t);
  return (
    <Card size="small" style={{ minWidth: 260, flex: '0 1 auto' }}>
      <Flex vertical gap={6}>
        <Flex justify="space-between" gap={12} align="center">
          <Typography.Text strong>{say(deadline.title)}</Typography.Text>
          <LightBadge tone={tone} word={word} />
        </Flex>
        <span>
          {remaining !== null && <Typography.Text strong>{remaining}</Typography.Text>}
          {deadline.due !== null && <> {t('case.dueAt', { at: shownInstant(deadline.due) })}</>}
          {deadline.provisional && <Typography.Text type="secondary"> {t('case.provisional')}</Typography.Text>}
        </span>
        <Ended deadline={deadline} />
        <How deadline={deadline} />
      </Flex>
    </Card>
  );
}

function Ended({ deadline: { endedAt, stateTitle, late } }: { deadline: Deadline }) {
  const { t, say } = useWords();
  if (endedAt === null) return null;
  return <Typography.Text type="secondary">{t('case.endedAs', { state: say(stateTitle), at: shownInstant(endedAt) })}{late !== undefined && ` · ${t('case.lateBy', { length: say(late) })}`}</Typography.Text>;
}

function How({ deadline }: { deadline: Deadline }) {
  const { t, say } = useWords();
  if (deadline.explanation.length === 0) return null;
  return (
    <Popover trigger="click" placement="bottomLeft" title={t('case.howOf', { promise: say(deadline.title), clause: deadline.clause })} content={<Explanation deadline={deadline} />}>
      <Button type="link" size="small" style={{ padding: 0, alignSelf: 'flex-start' }}>{t('case.how')}</Button>
    </Popover>
  );
}
