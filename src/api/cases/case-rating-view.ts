/** How whoever opened a case rated it at its end, as staff read it. */
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { Rating } from '../../store/public/ratings.sql.js';

export class CaseRatingView {
  @ApiProperty({ minimum: 1, maximum: 5, example: 4 }) readonly score: number;
  @ApiProperty({ example: '2026-10-20T09:00:00+08:00' }) readonly at: string;
  @ApiProperty({ enum: ['clear', 'hidden', 'erased', 'none'], description: '说明：可见、隐去、已删除、未填 How the comment is shown; none where nothing was said.' }) readonly shown: 'clear' | 'hidden' | 'erased' | 'none';
  @ApiPropertyOptional({ example: '答复及时' }) readonly comment?: string;
}

/** The comment is a personal text: for those who work, or have worked, on the case. */
export function caseRatingView({ score, at, comment }: Rating, local: (at: Date) => string, worksOnIt: boolean, opened: ReadonlyMap<string, unknown>): CaseRatingView {
  const same = { score, at: local(at) };
  if (comment === null) return { ...same, shown: 'none' };
  if (!worksOnIt) return { ...same, shown: 'hidden' };
  return opened.has(comment) ? { ...same, shown: 'clear', comment: String(opened.get(comment)) } : { ...same, shown: 'erased' };
}
