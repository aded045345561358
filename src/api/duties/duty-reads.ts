/** Lists of duties for a caller, under the policies of tenant and recusal. */
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { oneOf, type Bilingual } from '../../core/bilingual.js';
import { didYouMean } from '../../core/definition/text/nearest-name.js';
import { seen } from '../../core/problem.js';
import { Engine } from '../../engine/engine.js';
import { readAs } from '../../store/database.js';
import { findPeriod, latestPeriods, listDuties } from '../../store/duties/duty-lists.sql.js';
import type { Identity } from '../../core/access/identity.js';
import { KnownNames } from '../intake/known-names.js';
import { Cursors } from '../intake/page-query.js';
import { refusedFields, type Refused } from '../problem/refused.js';
import type { DutiesQuery } from './duty-requests.js';
import { dutyView, periodView, type DutyListView } from './duty-view.js';

const PERIODS_TOLD = 12;
const NO_PERIOD: Bilingual = { zh: '无：尚未开列任何一期', en: 'none: no period was opened yet' };

@Injectable()
export class DutyReads {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly engine: Engine,
    private readonly known: KnownNames,
  ) {}

  async duties(caller: Identity, query: DutiesQuery): Promise<DutyListView> {
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
  const expected = known.length === 0 ? NO_PERIOD : oneOf(known);
  return refusedFields([{ path: 'period', expected, saw: seen(period), remedy: didYouMean(period, known) ?? { zh: '请填写已有的一期', en: 'take a period that there is' } }]);
}
