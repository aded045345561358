/** Lists of deadlines and breaches for a caller, under the policies of tenant and recusal. */
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { Engine } from '../../engine/engine.js';
import type { ProcessVersion } from '../../core/case/process-version.js';
import { listBreaches, listCommitments } from '../../store/commitment-lists.sql.js';
import { readAs } from '../../store/database.js';
import type { Identity } from '../../core/access/identity.js';
import { instantOf } from '../intake/instant-text.js';
import { KnownNames } from '../intake/known-names.js';
import { Cursors, type KeyShape } from '../intake/page-query.js';
import type { BreachesQuery, CommitmentsQuery } from './commitment-requests.js';
import { breachView, commitmentView, type BreachListView, type CommitmentListView } from './commitment-view.js';

const KEY: KeyShape = ['instant', 'uuid', 'text', 'integer'];

@Injectable()
export class CommitmentReads {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly engine: Engine,
    private readonly known: KnownNames,
  ) {}

  async commitments(caller: Identity, query: CommitmentsQuery): Promise<CommitmentListView> {
    const { state, process, dueBefore, limit } = query;
    await this.known.require(caller, { ...(process !== undefined && { process }) });
    const cursors = new Cursors('commitments', query, KEY);
    const after = cursors.read(query.cursor);
    const filter = { state, ...(process !== undefined && { process }), ...instant('dueBefore', dueBefore) };
    const page = await readAs(this.dataSource, caller, (manager) => listCommitments(manager, filter, after, limit));
    const items = await Promise.all(page.rows.map(async (row) => commitmentView(await this.#versionOf(caller, row), row)));
    return { items, next: cursors.write(page) };
  }

  async breaches(caller: Identity, query: BreachesQuery): Promise<BreachListView> {
    const { from, to, process, limit } = query;
    await this.known.require(caller, { ...(process !== undefined && { process }) });
    const cursors = new Cursors('breaches', query, KEY);
    const after = cursors.read(query.cursor);
    const filter = { ...instant('from', from), ...instant('to', to), ...(process !== undefined && { process }) };
    const page = await readAs(this.dataSource, caller, (manager) => listBreaches(manager, filter, after, limit));
    const items = await Promise.all(page.rows.map(async (row) => breachView(await this.#versionOf(caller, row), row)));
    return { items, next: cursors.write(page) };
  }

  #versionOf({ tenant }: Identity, row: { process: string; definitionVersion: number }): Promise<ProcessVersion> {
    return this.engine.processes.version(tenant, row.process, row.definitionVersion);
  }
}

function instant<Name extends string>(name: Name, text: string | undefined): Partial<Record<Name, Date>> {
  return (text === undefined ? {} : { [name]: new Date(instantOf(text)) }) as Partial<Record<Name, Date>>;
}
