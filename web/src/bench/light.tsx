/** How a case stands with its promises: a word, an icon and a colour, never the colour alone. */
import { CheckCircleFilled, ClockCircleFilled, CloseCircleFilled, ExclamationCircleFilled, MinusCircleFilled, PauseCircleFilled } from '@ant-design/icons';
import { Flex } from 'antd';
import type { ReactNode } from 'react';

export type Tone = 'green' | 'yellow' | 'red' | 'grey' | 'blue' | 'none';

const LOOKS: Readonly<Record<Tone, { readonly icon: ReactNode; readonly colour: string; readonly ground: string }>> = {
  green: { icon: <ClockCircleFilled />, colour: '#1f6b08', ground: '#eef8e8' },
  yellow: { icon: <ExclamationCircleFilled />, colour: '#7a4a00', ground: '#fff4d6' },
  red: { icon: <CloseCircleFilled />, colour: '#a3201a', ground: '#fdecea' },
  grey: { icon: <PauseCircleFilled />, colour: '#4d5560', ground: '#eceff3' },
  blue: { icon: <CheckCircleFilled />, colour: '#0b5394', ground: '#e8f1fb' },
  none: { icon: <MinusCircleFilled />, colour: '#5a626d', ground: 'transparent' },
};

export function LightBadge({ tone, word }: { tone: Tone; word: string }) {
  const { icon, colour, ground } = LOOKS[tone];
  return (
    <Flex component="span" align="center" gap={6} style={{ display: 'inline-flex', color: colour, background: ground, padding: '2px 8px', borderRadius: 10, whiteSpace: 'nowrap', lineHeight: '20px' }}>
      <span aria-hidden>{icon}</span>{word}
    </Flex>
  );
}
