/** Duties missed together, as the stream and the list of deliveries tell them: in the time of the organization, under no case. */
import { ApiProperty } from '@nestjs/swagger';
import { formatInstant } from '../core/calendar/instant.js';
import { BREACH_KIND } from '../core/ledger/batch-leaf.js';
import type { MissedDuties } from '../store/effects/missed-duties.sql.js';
import { TitleView } from './title.js';

export class MissedDutiesView {
  @ApiProperty({ enum: [BREACH_KIND], description: '台账条目的种类 Kind of the ledger entry.' }) readonly kind: typeof BREACH_KIND;
  @ApiProperty({ example: 'big-customer-visit 2026-H1 #1', description: '台账条目的键 Its key among those of its kind.' }) readonly key: string;
  @ApiProperty({ example: 'big-customer-visit' }) readonly process: string;
  @ApiProperty() readonly title: TitleView;
  @ApiProperty({ description: '每期应做的事 What is owed in each period.' }) readonly message: TitleView;
  @ApiProperty({ example: '3.6.1', description: '规章条款 Clause of the regulation.' }) readonly clause: string;
  @ApiProperty({ example: 'big-customers' }) readonly register: string;
  @ApiProperty({ example: '2026-H1' }) readonly period: string;
  @ApiProperty({ example: '2026-07-01T00:00:00+08:00' }) readonly due: string;
  @ApiProperty({ example: 120, description: '违诺的义务数 Duties missed.' }) readonly count: number;
  @ApiProperty({ example: 'county-government', description: '首个对象 Reference of the first subject.' }) readonly first: string;
  @ApiProperty({ example: 'steel-works', description: '末个对象 Reference of the last.' }) readonly last: string;
}

export function missedDutiesView({ zone, due, ...same }: MissedDuties): MissedDutiesView {
  return { ...same, due: formatInstant(Date.parse(due), zone) };
}
