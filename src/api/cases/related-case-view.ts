/** Sub-cases of a case and the case it was opened for, as clients read them. */
import { ApiProperty } from '@nestjs/swagger';
import type { Title } from '../../core/definition/definition.js';
import type { ParentRow, RelatedCases, SubCaseRow } from '../../store/related-cases.sql.js';
import { TitleView } from '../title.js';

const SUB_CASE_STATES: Readonly<Record<SubCaseRow['state'], Title>> = {
  'to-open': { zh: '待开启', en: 'About to be opened' },
  open: { zh: '进行中', en: 'Open' },
  'to-answer': { zh: '已结束，待回复', en: 'Ended, about to answer' },
  answered: { zh: '已回复', en: 'Answered' },
  ended: { zh: '已结束', en: 'Ended' },
  refused: { zh: '未能开启', en: 'Could not be opened' },
};

export class ParentCaseView {
  @ApiProperty({ format: 'uuid' }) readonly caseId: string;
  @ApiProperty({ example: 17 }) readonly number: number;
  @ApiProperty({ example: 'complaint' }) readonly process: string;
  @ApiProperty() readonly title: TitleView;
  @ApiProperty({ example: 'call-back', description: '在上级事项中的名称 What that case calls this one.' }) readonly name: string;
}

export class SubCaseView {
  @ApiProperty({ example: 'call-back', description: '名称 What this case calls it.' }) readonly name: string;
  @ApiProperty({ format: 'uuid' }) readonly caseId: string;
  @ApiProperty({ type: Number, nullable: true, example: 18, description: '开启前为空 Null until it is opened.' }) readonly number: number | null;
  @ApiProperty({ example: 'revisit' }) readonly process: string;
  @ApiProperty() readonly title: TitleView;
  @ApiProperty({ enum: Object.keys(SUB_CASE_STATES) }) readonly state: SubCaseRow['state'];
  @ApiProperty() readonly stateTitle: TitleView;
  @ApiProperty({ type: String, nullable: true, example: 'satisfied', description: '以何状态结束 The state in which it ended.' }) readonly endState: string | null;
  @ApiProperty({ type: String, nullable: true, description: '未开启或未回复的原因 Why it was not opened, or not answered.' }) readonly reason: string | null;
}

export interface RelatedCasesView {
  readonly parent: ParentCaseView | null;
  readonly subCases: readonly SubCaseView[];
}

/** @param titleOf the title of a process by its name */
export async function relatedCasesView({ parent, subCases }: RelatedCases, titleOf: (process: string) => Promise<Title>): Promise<RelatedCasesView> {
  return {
    parent: parent === null ? null : await parentView(parent, titleOf),
    subCases: await Promise.all(subCases.map(async (one) => ({ ...one, title: await titleOf(one.process), stateTitle: SUB_CASE_STATES[one.state] }))),
  };
}

async function parentView(parent: ParentRow, titleOf: (process: string) => Promise<Title>): Promise<ParentCaseView> {
  return { ...parent, title: await titleOf(parent.process) };
}
