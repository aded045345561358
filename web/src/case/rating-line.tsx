/** How whoever opened the case rated it at its end. */
import { Card, Typography } from 'antd';
import type { CaseRating } from '../api/views.js';
import { shownInstant } from '../language/times.js';
import { useWords } from '../language/use-words.js';
import { SCORES } from './scores.js';

export function RatingLine({ rating: { score, at, shown, comment } }: { rating: CaseRating }) {
  const { t } = useWords();
  const { word } = SCORES.find((one) => one.score === score)!;
  return (
    <Card size="small" title={<h2 style={{ fontSize: 16, margin: 0 }}>{t('rating.title')}</h2>}>
      <strong>{t('rating.scored', { score, word: t(`rating.scores.${word}`) })}</strong> <Typography.Text type="secondary">{shownInstant(at)}</Typography.Text>
      {comment !== undefined && <p className="pre" style={{ margin: '6px 0 0' }}>{comment}</p>}
      {(shown === 'hidden' || shown === 'erased') && <p style={{ margin: '6px 0 0' }}><Typography.Text type="secondary" italic>{t(`shown.${shown}`)}</Typography.Text></p>}
    </Card>
  );
}
