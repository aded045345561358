/** How a deadline was counted: each day or time that counted or was skipped, and by which notice. */
import { CheckOutlined, MinusOutlined } from '@ant-design/icons';
import { Typography } from 'antd';
import type { Deadline } from '../api/views.js';
import { shownInstant } from '../language/times.js';
import { useWords } from '../language/use-words.js';

export function Explanation({ deadline: { explanation, calendar } }: { deadline: Deadline }) {
  const { t, say } = useWords();
  return (
    <div style={{ maxWidth: 'min(460px, 84vw)', maxHeight: '60vh', overflow: 'auto' }} tabIndex={0} role="group" aria-label={t('case.how')}>
      <ol style={{ listStyle: 'none', margin: 0, padding: 0, display: 'grid', gridTemplateColumns: '20px auto 1fr', columnGap: 8, rowGap: 6, alignItems: 'start' }}>
        {explanation.map((line, place) => (
          <li key={place} style={{ display: 'contents' }}>
            {line.counted ? <CheckOutlined style={{ color: '#1f6b08', lineHeight: '22px' }} aria-label={t('case.counted')} role="img" /> : <MinusOutlined style={{ color: '#5a626d', lineHeight: '22px' }} aria-label={t('case.skipped')} role="img" />}
            <span style={{ whiteSpace: 'nowrap' }}>{line.at !== undefined ? shownInstant(line.at) : (line.date ?? '')}</span>
            <span>{say(line)}{line.source !== undefined && <Typography.Text type="secondary" style={{ display: 'block', fontSize: 12 }}>{line.source}</Typography.Text>}</span>
          </li>
        ))}
      </ol>
      <Typography.Paragraph type="secondary" style={{ margin: '8px 0 0', fontSize: 12 }}>{t('case.calendar', { calendar })}</Typography.Paragraph>
    </div>
  );
}
