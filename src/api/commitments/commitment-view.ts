/** Deadlines and breaches as lists show them. */
import { ApiProperty } from '@nestjs/swagger';
import { formatInstant } from '../../core/calendar/instant.js';
import type { CommitmentState } from '../../core/case/case-document.js';
import { COMMITMENT_STATES } from '../../core/case/promises/commitment-words.js';
import type { ProcessVersion } from '../../core/case/process-version.js';
import type { CommitmentRow } from '../../store/case-reads.sql.js';
import type { BreachRow } from '../../store/commitment-lists.sql.js';
import { latenessOf, LatenessView } from '../deadline-view.js';
import { TitleView } from '../title.js';

class CommitmentPlaceView {
  @ApiProperty({ format: 'uuid' }) readonly caseId: string;
  @ApiProperty({ example: 17 }) readonly number: number;
  @ApiProperty({ example: 'complaint' }) readonly process: string;
  @ApiProperty({ example: 'reply' }) readonly commitment: string;
  @ApiProperty({ example: 1 }) readonly occurrence: number;
  @ApiProperty() readonly title: TitleView;
  @ApiProperty({ example: 'T17' }) readonly clause: string;
  @ApiProperty({ type: String, nullable: true, example: 'operations', description: '责任部门 Unit that answers for it.' }) readonly answerable: string | null;
}

export class CommitmentListItemView extends CommitmentPlaceView {
  @ApiProperty({ enum: Object.keys(COMMITMENT_STATES) }) readonly state: CommitmentState;
  @ApiProperty() readonly stateTitle: TitleView;
  @ApiProperty({ example: '2026-10-08T09:00:00+08:00' }) readonly anchor: string;
  @ApiProperty({ type: String, nullable: true }) readonly due: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly warnAt: string | null;
  @ApiProperty() readonly provisional: boolean;
  @ApiProperty({ type: String, nullable: true }) readonly endedAt: string | null;
}

export class CommitmentListView {
  @ApiProperty({ type: [CommitmentListItemView] }) readonly items: readonly CommitmentListItemView[];
  @ApiProperty({ type: String, nullable: true }) readonly next: string | null;
}

export class BreachView extends CommitmentPlaceView {
  @ApiProperty({ example: '2026-10-12T17:30:00+08:00' }) readonly due: string;
  @ApiProperty({ enum: ['open', 'fulfilled-late', 'abandoned'], description: '其后 What followed: still owed, kept after all, or given up.' }) readonly sequel: 'open' | 'fulfilled-late' | 'abandoned';
  @ApiProperty({ type: String, nullable: true }) readonly fulfilledAt: string | null;
  @ApiProperty({ type: LatenessView, nullable: true, description: '逾期多久；未兑现者计至现在，终未兑现者无 Until now where still owed; null where given up.' }) readonly late: LatenessView | null;
}

export class BreachListView {
  @ApiProperty({ type: [BreachView] }) readonly items: readonly BreachView[];
  @ApiProperty({ type: String, nullable: true }) readonly next: string | null;
}

export function commitmentView({ definition, organization }: ProcessVersion, row: CommitmentRow): CommitmentListItemView {
  const local = (at: Date | null): string | null => (at === null ? null : formatInstant(at.getTime(), organization.zone));
  return {
    ...placeOf(definition, row),
    state: row.state,
    stateTitle: COMMITMENT_STATES[row.state],
    anchor: local(row.anchorAt)!,
    due: local(row.dueAt),
    warnAt: local(row.warnAt),
    provisional: row.provisional,
    endedAt: local(row.endedAt),
  };
}

export function breachView({ definition, organization }: ProcessVersion, row: BreachRow): BreachView {
  const due = row.endedAt!.getTime();
  const until = row.state === 'fulfilled-late' ? row.fulfilledAt : row.state === 'breached' ? row.now : null;
  return {
    ...placeOf(definition, row),
    due: formatInstant(due, organization.zone),
    sequel: row.state === 'breached' ? 'open' : (row.state as 'fulfilled-late' | 'abandoned'),
    fulfilledAt: row.fulfilledAt === null ? null : formatInstant(row.fulfilledAt.getTime(), organization.zone),
    late: until === null ? null : latenessOf(until.getTime() - due),
  };
}

function placeOf({ commitments }: ProcessVersion['definition'], row: CommitmentRow): CommitmentPlaceView {
  const { caseId, number, process, commitment, occurrence, answerable } = row;
  const { title, clause } = commitments[commitment]!;
  return { caseId, number, process, commitment, occurrence, title, clause, answerable };
}
