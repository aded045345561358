/** What is promised of a case, by when, and how that stands. */
import { Flex, Typography } from 'antd';
import type { PublicDeadline } from '../api/views.js';
import { LightBadge, type Tone } from '../bench/light.js';
import { shownInstant } from '../language/times.js';
import { useWords } from '../language/use-words.js';

const TONES: Readonly<Record<PublicDeadline['state'], Tone>> = {
  running: 'green', paused: 'grey', met: 'blue', breached: 'red', exempt: 'blue', cancelled: 'none', 'not-applicable': 'none', 'fulfilled-late': 'red', abandoned: 'red',
};

export function Deadlines({ deadlines }: { deadlines: readonly PublicDeadline[] }) {
  const { t, say } = useWords();
  if (deadlines.length === 0) return null;
  return (
    <section aria-label={t('case.promises')}>
      <Typography.Text type="secondary">{t('case.promises')}</Typography.Text>
      <ul style={{ listStyle: 'none', margin: '6px 0 0', padding: 0, display: 'grid', gap: 8 }}>
        {deadlines.map(({ title, due, state, stateTitle }) => (
          <Flex component="li" key={title.en} gap={8} wrap align="center">
            <strong>{say(title)}</strong>
            {due !== null && <span>{t('case.dueAt', { at: shownInstant(due) })}</span>}
            <LightBadge tone={TONES[state]} word={say(stateTitle)} />
          </Flex>
        ))}
      </ul>
    </section>
  );
}
