/** The light of a case in a list, with what remains until the next instant that is due. */
import { Flex, Typography } from 'antd';
import { useNow } from '../api/use-now.js';
import type { Light } from '../api/views.js';
import { shownDistance } from '../language/times.js';
import { useWords } from '../language/use-words.js';
import { LightBadge, type Tone } from './light.js';

const TONES: Readonly<Record<Light, Tone>> = { overdue: 'red', warned: 'yellow', 'on-time': 'green', paused: 'grey', none: 'none' };

export function CaseLight({ light, nextDue }: { light: Light; nextDue: string | null }) {
  const { t } = useWords();
  const now = useNow();
  return (
    <Flex component="span" align="center" gap={8} wrap style={{ display: 'inline-flex' }}>
      <LightBadge tone={TONES[light]} word={t(`light.${light}`)} />
      {nextDue !== null && <Typography.Text type="secondary" style={{ whiteSpace: 'nowrap' }}>{shownDistance(nextDue, now, t)}</Typography.Text>}
    </Flex>
  );
}
