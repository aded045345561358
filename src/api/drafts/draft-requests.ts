/** Bodies and queries of the routes of drafts. */
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { DRAFT_KINDS } from '../../engine/publication/draft-kinds.js';
import type { DraftKind, DraftState } from '../../store/drafts.sql.js';
import { IsExpected, IsName, IsOneOf, IsText, IsWholeNumber } from '../intake/expected.js';
import { IsInstantText } from '../intake/instant-text.js';
import { PageQuery } from '../intake/page-query.js';

const VERSION_MAX = 2 ** 31 - 1;
const REASON_LENGTH_MAX = 1_000;
export const DRAFT_STATES: readonly DraftState[] = ['open', 'published', 'discarded'];

/** A text of any length: an empty one is told by the check, at its place. */
const IsWritten = () => IsExpected({ zh: '文字', en: 'a text' }, (value) => typeof value === 'string');

export class SaveDraftBody {
  @ApiProperty({ enum: DRAFT_KINDS, example: 'definition', description: '流程定义、单位或制度条款 A definition, the organization, or its regulation.' })
  @IsOneOf(DRAFT_KINDS)
  readonly kind: DraftKind;

  @ApiPropertyOptional({ example: 'visit', description: '流程名；单位与制度不填 The process; left out for the organization and its regulation.' })
  @IsOptional() @IsName()
  readonly subject?: string;

  @ApiProperty({ example: 'process: visit\ntitle: { zh: 上门, en: Visit }\n', description: '原文，注释与次序照存 The text as written: comments and order are kept.' })
  @IsWritten()
  readonly text: string;

  @ApiPropertyOptional({ type: String, nullable: true, example: 'process: visit\nstaff: {}\nscenarios: []\n', description: '场景原文；不填则保留上一修订（首次为已发布版本）的场景，null 为删去 The text of the scenarios of a definition; left out, those of the revision before stay, for a first those published; null deletes them.' })
  @IsOptional() @IsWritten()
  readonly scenarios?: string | null;

  @ApiProperty({ example: '按2026年新规延长答复期限', description: '修改理由 Why.' })
  @IsText(REASON_LENGTH_MAX)
  readonly reason: string;

  @ApiPropertyOptional({ minimum: 0, example: 0, description: '所依据的已发布版本，尚未发布过为0；缺省沿用上一修订，首次为最新 The published version that the text grew from, 0 where there is none; by default that of the revision before, for a first the latest.' })
  @IsOptional() @IsWholeNumber(0, VERSION_MAX)
  readonly base?: number;

  @ApiPropertyOptional({ minimum: 0, example: 0, description: '所见的最新修订，无为0；不符则拒绝。最新修订出自他人时必填 The last revision that you saw, 0 for none; another one is refused. Needed where the last one is somebody else\'s.' })
  @IsOptional() @IsWholeNumber(0, VERSION_MAX)
  readonly expectedRevision?: number;
}

export class PublishDraftBody {
  @ApiProperty({ minimum: 1, example: 3, description: '所审阅的修订 The revision that you reviewed; it must be the last.' })
  @IsWholeNumber(1, VERSION_MAX)
  readonly revision: number;

  @ApiPropertyOptional({ example: '2026-12-01T00:00:00+08:00', description: '生效时间，缺省为立即，不得早于现在 The instant it holds from: now by default, never in the past.' })
  @IsOptional() @IsInstantText()
  readonly from?: string;

  @ApiPropertyOptional({ example: '已核对差异', description: '发布意见 What the second person has to say.' })
  @IsOptional() @IsText(REASON_LENGTH_MAX)
  readonly reason?: string;
}

export class DiscardDraftBody {
  @ApiProperty({ example: '不再需要', description: '理由 Why.' })
  @IsText(REASON_LENGTH_MAX)
  readonly reason: string;
}

export class DraftsQuery extends PageQuery {
  @ApiPropertyOptional({ enum: DRAFT_STATES })
  @IsOptional() @IsOneOf(DRAFT_STATES)
  readonly state?: DraftState;

  @ApiPropertyOptional({ enum: DRAFT_KINDS })
  @IsOptional() @IsOneOf(DRAFT_KINDS)
  readonly kind?: DraftKind;

  @ApiPropertyOptional({ example: 'complaint', description: '流程 Drafts of this process.' })
  @IsOptional() @IsName()
  readonly subject?: string;
}
