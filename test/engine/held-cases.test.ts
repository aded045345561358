/** A case that cannot be decided is set aside alone, says why, and loses nothing by it. */
import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { readScenarioFile } from '../../src/engine/scenario/scenario-files.js';
import { Sandbox } from '../../src/engine/scenario/sandbox.js';
import { withClient } from '../../src/store/database.js';
import { heldCases, releaseCase } from '../../src/store/held.sql.js';
import type { TestDatabase } from '../support/database.js';
import { keptDatabase } from '../support/kept-database.js';

const at = (local: string): number => Date.parse(`${local}+08:00`);
const { publication } = readScenarioFile('workflows/laizhou-gas/complaint.scenarios.yaml');
const AGENT = { staff: 'agent', posts: [{ post: 'agent', unit: 'customer-service' }] };
const FORM = { disclosure: 'anonymous', content: '内容', requested: '要求' };

let database: TestDatabase;
let sandbox: Sandbox;
beforeEach(async () => {
  database = await keptDatabase();
  sandbox = await Sandbox.open(database.url, publication, at('2026-09-24T15:00'));
});
afterEach(async () => {
  await sandbox.close();
  await database.drop();
});

async function openComplaint(): Promise<string> {
  const command = { kind: 'open', actor: AGENT, form: FORM, arrivedAt: 0 } as const;
  const answer = await sandbox.engine.submit({ tenant: publication.tenant, to: { process: 'complaint' }, command, idempotencyKey: randomUUID() });
  if (answer.outcome === 'rejected') throw new Error(answer.refusal.reason);
  return answer.case.caseId;
}

async function asOwner(sql: string, values: readonly unknown[]): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: database.url });
  await client.connect();
  return client.query(sql, [...values]).then(({ rows }) => rows as Record<string, unknown>[]).finally(() => client.end());
}

const outcomes = (caseId: string) =>
  asOwner("select kind, leaf::json ->> 'at' as at from kept.ledger_entry where case_id = $1 and kind <> 'opened' order by entry_id", [caseId]);
const BREACHED = [{ kind: 'breached', at: '2026-09-29T09:30:00.000Z' }];

test('a document that cannot be read holds its own case; the others of the sweep breach in time', async () => {
  const [bad, good, other] = [await openComplaint(), await openComplaint(), await openComplaint()];
  const [{ document }] = (await asOwner('select document from kept.case_snapshot where case_id = $1', [bad])) as [{ document: string }];
  await asOwner(`update kept.case_snapshot set document = '{"timers":[]}' where case_id = $1`, [bad]);
  await sandbox.advance(at('2026-09-30T09:00'));
  expect([await outcomes(good), await outcomes(other), await outcomes(bad)]).toEqual([BREACHED, BREACHED, []]);
  const held = await withClient(sandbox.dataSource, heldCases);
  expect(held).toMatchObject([{ caseId: bad, process: 'complaint', why: expect.stringMatching(/./) as unknown }]);

  // Mended and released, it breaches late by the clock and in time by the ledger.
  await asOwner('update kept.case_snapshot set document = $2 where case_id = $1', [bad, document]);
  expect(await withClient(sandbox.dataSource, (client) => releaseCase(client, held[0]!))).toBe(true);
  await sandbox.advance(at('2026-09-30T10:00'));
  expect(await outcomes(bad)).toEqual(BREACHED);
});

test('rows that the database refuses hold their own case; the others of the sweep breach in time', async () => {
  const [bad, good] = [await openComplaint(), await openComplaint()];
  // An outcome that is there already: the unique key refuses the second, and with it the whole statement.
  await asOwner(
    `insert into kept.ledger_entry (tenant, case_id, commitment, occurrence, kind, sequence, leaf)
     select tenant, case_id, commitment, occurrence, 'met', sequence, leaf from kept.ledger_entry where case_id = $1`,
    [bad],
  );
  await sandbox.advance(at('2026-09-30T09:00'));
  expect(await outcomes(good)).toEqual(BREACHED);
  expect(await withClient(sandbox.dataSource, heldCases)).toMatchObject([{ caseId: bad, why: expect.stringContaining('ledger_entry_outcome_key') as unknown }]);
});

test('a case of which no rows can be made is held; the others of the sweep breach in time', async () => {
  const [bad, good] = [await openComplaint(), await openComplaint()];
  // An anchor beyond the last instant that a date holds: the decision does not look at it, the rows tell it.
  await asOwner("update kept.case_snapshot set document = jsonb_set(document::jsonb, '{commitments,reply,anchor}', '100000000000000000')::text where case_id = $1", [bad]);
  await sandbox.advance(at('2026-09-30T09:00'));
  expect([await outcomes(good), await outcomes(bad)]).toEqual([BREACHED, []]);
  expect(await withClient(sandbox.dataSource, heldCases)).toMatchObject([{ caseId: bad, why: 'Invalid time value' }]);
});

test('a held case takes no command, and each start of the engine tries it again', async () => {
  const caseId = await openComplaint();
  await asOwner("update kept.case_snapshot set held = 'tried' where case_id = $1", [caseId]);
  await asOwner('delete from kept.timer where case_id = $1', [caseId]);
  const command = { kind: 'send', event: 'judge', actor: AGENT, form: { founded: false, grounds: '已核实' }, arrivedAt: 0 } as const;
  const submission = { tenant: publication.tenant, to: { caseId }, command, idempotencyKey: randomUUID() };
  expect(await sandbox.engine.submit(submission)).toMatchObject({ outcome: 'rejected', refusal: { reason: 'case_held', saw: { zh: '已搁置的事项', en: 'one that is held' } } });
  await sandbox.engine.start();
  expect(await sandbox.engine.submit(submission)).toMatchObject({ outcome: 'accepted' });
  await sandbox.advance(at('2026-09-30T09:00'));
  expect(await outcomes(caseId)).toEqual(BREACHED);
});
