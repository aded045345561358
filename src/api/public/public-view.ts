/** What people without an account read. */
import { ApiProperty } from '@nestjs/swagger';
import type { CommitmentState } from '../../core/case/case-document.js';
import { COMMITMENT_STATES } from '../../core/case/promises/commitment-words.js';
import { FormFieldView } from '../cases/form-field-view.js';
import { StateView } from '../cases/case-view.js';
import { TitleView } from '../title.js';

export const OFFERS = ['open', 'follow', 'notices', 'results'] as const;
export type Offer = (typeof OFFERS)[number];

export class PublicOrganizationView {
  @ApiProperty({ example: 'laizhou-gas' }) readonly organization: string;
  @ApiProperty() readonly title: TitleView;
  @ApiProperty({ enum: OFFERS, isArray: true, description: '可登记、查询进度、看公告、看承诺和上年结果 What the public may do here.' }) readonly offers: readonly Offer[];
}

export class PublicOrganizationListView {
  @ApiProperty({ type: [PublicOrganizationView] }) readonly items: readonly PublicOrganizationView[];
}

export class PublicFormView {
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'JSON Schema 2020-12，中文 in Chinese.' }) readonly zh: Readonly<Record<string, unknown>>;
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'JSON Schema 2020-12，英文 in English.' }) readonly en: Readonly<Record<string, unknown>>;
}

export class OpenablePublicView {
  @ApiProperty({ example: 'complaint' }) readonly process: string;
  @ApiProperty() readonly title: TitleView;
  @ApiProperty({ description: '登记后是否得到查询码 Whether a code is given to follow the case.' }) readonly followed: boolean;
  @ApiProperty() readonly form: PublicFormView;
}

export class PublicCommitmentView {
  @ApiProperty({ example: 'complaint' }) readonly process: string;
  @ApiProperty() readonly processTitle: TitleView;
  @ApiProperty({ example: 'reply' }) readonly commitment: string;
  @ApiProperty() readonly title: TitleView;
  @ApiProperty({ example: 'T17' }) readonly clause: string;
  @ApiProperty({ description: '条款的内容 The clause in words.' }) readonly clauseText: TitleView;
  @ApiProperty({ description: '期限 The term.', example: { zh: '2个工作日', en: '2 workdays' } }) readonly within: TitleView;
}

export class PublicOfferView extends PublicOrganizationView {
  @ApiProperty({ example: 'Asia/Shanghai', description: '单位的时区 The zone of its dates and hours.' }) readonly zone: string;
  @ApiProperty({ type: [OpenablePublicView] }) readonly opens: readonly OpenablePublicView[];
  @ApiProperty({ type: [PublicCommitmentView] }) readonly commitments: readonly PublicCommitmentView[];
}

export class PublicDeadlineView {
  @ApiProperty() readonly title: TitleView;
  @ApiProperty({ type: String, nullable: true, example: '2026-10-12T17:30:00+08:00', description: '到期；挂起时为空 Null while the clock stands still.' }) readonly due: string | null;
  @ApiProperty({ enum: Object.keys(COMMITMENT_STATES) }) readonly state: CommitmentState;
  @ApiProperty() readonly stateTitle: TitleView;
}

export class OpenedPublicCaseView {
  @ApiProperty({ example: 17 }) readonly number: number;
  @ApiProperty({ type: String, nullable: true, example: '7Q3M-0V5K-XH2C-9RTD', description: '查询码，仅此一次显示；该流程不可查询时为空 Shown now and never again; null where the process is not followed.' }) readonly code: string | null;
  @ApiProperty() readonly title: TitleView;
  @ApiProperty({ example: '2026-10-08T09:00:00.120+08:00', description: '受理时刻 The receipt that counts.' }) readonly receivedAt: string;
  @ApiProperty({ type: [PublicDeadlineView] }) readonly deadlines: readonly PublicDeadlineView[];
}

export class FollowedCaseView {
  @ApiProperty({ example: 17 }) readonly number: number;
  @ApiProperty() readonly title: TitleView;
  @ApiProperty({ enum: ['active', 'ended'] }) readonly status: 'active' | 'ended';
  @ApiProperty({ type: [StateView], description: '由外到内 Outermost first.' }) readonly states: readonly StateView[];
  @ApiProperty({ example: '2026-10-08T09:00:00+08:00' }) readonly openedAt: string;
  @ApiProperty({ type: String, nullable: true }) readonly endedAt: string | null;
  @ApiProperty({ type: [PublicDeadlineView] }) readonly deadlines: readonly PublicDeadlineView[];
  @ApiProperty({ type: [FormFieldView], description: '流程对查询人公开的内容 What the process shows to who follows a case.' }) readonly facts: readonly FormFieldView[];
  @ApiProperty({ description: '现在可否评价 Whether it may be rated now.' }) readonly mayRate: boolean;
}

export class PublicNoticeView {
  @ApiProperty({ example: 'outage' }) readonly process: string;
  @ApiProperty() readonly title: TitleView;
  @ApiProperty() readonly state: StateView;
  @ApiProperty({ example: '2026-10-08T09:00:00+08:00' }) readonly openedAt: string;
  @ApiProperty({ type: [FormFieldView] }) readonly facts: readonly FormFieldView[];
}

export class PublicNoticeListView {
  @ApiProperty({ type: [PublicNoticeView] }) readonly items: readonly PublicNoticeView[];
  @ApiProperty({ type: String, nullable: true, description: '下一页的 cursor Null on the last page.' }) readonly next: string | null;
}

export class CommitmentResultView {
  @ApiProperty({ example: 'complaint' }) readonly process: string;
  @ApiProperty() readonly processTitle: TitleView;
  @ApiProperty({ example: 'reply' }) readonly commitment: string;
  @ApiProperty() readonly title: TitleView;
  @ApiProperty({ description: '当年起算的承诺数 Promises made in the year.' }) readonly made: number;
  @ApiProperty() readonly kept: number;
  @ApiProperty() readonly broken: number;
  @ApiProperty() readonly exempt: number;
  @ApiProperty() readonly withdrawn: number;
  @ApiProperty({ type: Number, nullable: true, example: 0.97, description: '兑现率：兑现 ÷（兑现＋违诺） Kept of those kept and broken; null where there are none.' }) readonly shareKept: number | null;
}

export class RatingResultView {
  @ApiProperty({ example: 'complaint' }) readonly process: string;
  @ApiProperty() readonly processTitle: TitleView;
  @ApiProperty() readonly count: number;
  @ApiProperty({ example: 4.32 }) readonly mean: number;
}

export class PublicResultsView {
  @ApiProperty({ example: 2025 }) readonly year: number;
  @ApiProperty({ example: 5, description: '不足此数事项的不显示，以免看出个别事项 Groups of fewer cases are left out, so that none is recognized.' }) readonly casesMin: number;
  @ApiProperty({ type: [CommitmentResultView] }) readonly commitments: readonly CommitmentResultView[];
  @ApiProperty({ type: [RatingResultView] }) readonly ratings: readonly RatingResultView[];
}
