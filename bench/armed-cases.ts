/** Many cases at once: copies of a real one, written in bulk by SQL, so that a million timers are armed in a minute. */
import type { CaseDocument } from '../src/core/case/case-document.js';
import type { Ground } from './reopened-ground.js';

/** Tables of which a copy has rows like its template's; the primary keys of all of them begin with tenant and case. */
const COPIED: Readonly<Record<string, string>> = {
  case_event: 'sequence, kind, type, at, received_at, arrived_at, happened_at, staff, post, unit, form, states',
  commitment: 'commitment, occurrence, process, $number, clause, state, anchor_at, due_at, due_date, provisional, warn_at, warned, answerable, ended_at, fulfilled_at',
  task: 'opened, state, post, unit, staff, $number, opened_at, closed_at',
  timer: 'armed, key, due_at, fires_at',
};
const CHUNK = 50_000;

export interface CopyOptions {
  /** Ends the reply's term at an instant (ms since 1970), its warning given; without it the copies are as their template. */
  readonly dueAt?: number;
}

/** Copies a case; the copies' ids, in the order of their numbers. */
export async function copyCase(ground: Ground, template: string, count: number, options: CopyOptions = {}): Promise<void> {
  for (let done = 0; done < count; done += CHUNK) await copyChunk(ground, template, Math.min(CHUNK, count - done), options);
}

async function copyChunk({ dataSource, tenant }: Ground, template: string, count: number, { dueAt }: CopyOptions): Promise<void> {
  const [row] = await dataSource.query<{ document: string }[]>('select document from kept.case_snapshot where tenant = $1 and case_id = $2', [tenant, template]);
  const document = dueAt === undefined ? row!.document : JSON.stringify(dueDocument(JSON.parse(row!.document) as CaseDocument, dueAt));
  await dataSource.transaction(async (manager) => {
    await manager.query(`create temporary table copy on commit drop as
      select gen_random_uuid() as id, nextval('kept.case_number') as number from generate_series(1, ${count})`);
    await manager.query(
      `insert into kept.case_file select tenant, c.id, c.number, process, definition_version, state, status, opened_at, ended_at, readers
       from kept.case_file, copy c where tenant = $1 and case_id = $2`, [tenant, template]);
    await manager.query(
      `insert into kept.case_snapshot select tenant, c.id, revision, process, definition_version, $3, null
       from kept.case_snapshot, copy c where tenant = $1 and case_id = $2`, [tenant, template, document]);
    for (const [table, columns] of Object.entries(COPIED)) {
      await manager.query(
        `insert into kept.${table} select t.tenant, c.id, ${columns.replace('$number', 'c.number')}
         from kept.${table} t, copy c where t.tenant = $1 and t.case_id = $2`
        + (table === 'timer' && dueAt !== undefined ? " and t.key not like '%:warn'" : ''), [tenant, template]);
    }
    await manager.query('select');
    if (dueAt !== undefined) await manager.query('update kept.timer t set due_at = $1, fires_at = $2 from copy c where t.tenant = $3 and t.case_id = c.id', [new Date(dueAt), new Date(dueAt + 1), tenant]);
  });
}

/** The document of the day of the deadline: warned, and due at the instant. */
function dueDocument(document: CaseDocument, dueAt: number): CaseDocument {
  const { snapshot, commitments, timers } = document;
  const value = { ...(snapshot.value as Record<string, unknown>), reply: { running: 'warned' } };
  const reply = timers.find(({ key }) => key === 'reply')!;
  return {
    ...document,
    snapshot: { ...snapshot, value },
    commitments: { ...commitments, reply: { ...commitments['reply']!, due: dueAt, warnAt: dueAt, warned: true } },
    timers: [{ ...reply, due: dueAt, firesAt: dueAt + 1 }],
  };
}
