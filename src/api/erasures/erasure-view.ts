/** A request to erase a person, as its two persons read it: which case by its number, and how much it touches; nothing of the person. */
import { ApiProperty } from '@nestjs/swagger';
import type { Definition } from '../../core/definition/definition.js';
import { ERASURE_STATES, type ErasureRow, type ErasureState } from '../../store/erasures/erasures.sql.js';
import { TitleView } from '../title.js';

export class ErasureView {
  @ApiProperty({ format: 'uuid' }) readonly erasureId: string;
  @ApiProperty({ example: 17, description: '事项编号 Number of the case.' }) readonly number: number;
  @ApiProperty({ example: 'complaint' }) readonly process: string;
  @ApiProperty() readonly title: TitleView;
  @ApiProperty({ example: 'caller' }) readonly fact: string;
  @ApiProperty() readonly factTitle: TitleView;
  @ApiProperty() readonly reason: string;
  @ApiProperty({ example: 'admin-1' }) readonly askedBy: string;
  @ApiProperty() readonly askedAt: string;
  @ApiProperty({ enum: ERASURE_STATES }) readonly state: ErasureState;
  @ApiProperty({ type: String, nullable: true }) readonly decidedBy: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly decidedAt: string | null;
  @ApiProperty({ type: String, nullable: true, description: '不同意的理由 Why it was refused.' }) readonly refusal: string | null;
  @ApiProperty({ example: 2, description: '涉及事项数 Cases that it touches.' }) readonly cases: number;
  @ApiProperty({ example: 5, description: '涉及信息条数 Values that it touches.' }) readonly values: number;
}

export class ErasureListView {
  @ApiProperty({ type: [ErasureView] }) readonly items: readonly ErasureView[];
  @ApiProperty({ type: String, nullable: true }) readonly next: string | null;
}

export function erasureView({ title, facts }: Definition, { place, definitionVersion, askedAt, decidedAt, ...row }: ErasureRow): ErasureView {
  return { ...row, title, factTitle: facts[row.fact]!.title, askedAt: askedAt.toISOString(), decidedAt: decidedAt?.toISOString() ?? null };
}
