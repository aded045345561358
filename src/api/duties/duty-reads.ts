/** Lists of duties for a caller, under the policies of tenant and recusal. */
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { quote } from '../../core/calendar/problem.js';
import { Engine } from '../../engine/engine.js';
import { readAs } from '../../store/database.js';
import { findPeriod, latestPeriods, listDuties } from '../../store/duties/duty-lists.sql.js';
import type { TokenHolder } from '../../store/tokens.sql.js';
import { KnownNames } from '../intake/known-names.js';
import { Cursors } from '../intake/page-query.js';
import { Refused } from '../problem/refused.js';
import type { DutiesQuery } from './duty-requests.js';
import { dutyView, periodView, type DutyListView } from './duty-view.js';

const PERIODS_TOLD = 12;

@Injectable()
export class DutyReads {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly engine: Engine,
    private readonly known: KnownNames,
  ) {}

  async duties(caller: TokenHolder, query: DutiesQuery): Promise<DutyListView> {
    const { process, state, unit, limit } = query;
    await this.known.require(caller, { process, ...(unit !== undefined && { unit }) });
    const cursors = new Cursors('duties', query, ['text', 'text', 'text']);
    const after = cursors.read(query.cursor);
    const found = await readAs(this.dataSource, caller, async (manager) => {
      const period = await findPeriod(manager, caller.tenant, process, query.period ?? null);
      if (period === null) return { period, known: await latestPeriods(manager, caller.tenant, process, PERIODS_TOLD) };
      return { period, page: await listDuties(manager, caller.tenant, period, { state, ...(unit !== undefined && { unit }) }, after, limit) };
    });
    if (found.period === null) {
      if (query.period === undefined) return { period: null, items: [], next: null };
      throw unknownPeriod(query.period, found.known.map(({ period }) => period));
    }
    const version = await this.engine.processes.version(caller.tenant, process, found.period.definitionVersion);
    return { period: periodView(version, found.period), items: found.page.rows.map((row) => dutyView(version, row)), next: cursors.write(found.page) };
  }
}

function unknownPeriod(period: string, known: readonly string[]): Refused {
  const expected = `one of ${known.join(', ') || 'none: no period was opened yet'}`;
  return new Refused('invalid_request', { expected: `period ${expected}`, saw: `period: ${quote(period)}`, remedy: 'take a period that there is', fields: [{ path: 'period', expected, saw: quote(period) }] });
}
