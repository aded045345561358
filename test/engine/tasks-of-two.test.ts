/** A state may ask two of one post: each has a task of its own, and one who is meant twice has one. */
import { randomUUID } from 'node:crypto';
import type { HeldPost } from '../../src/core/case/command.js';
import { Sandbox } from '../../src/engine/scenario/sandbox.js';
import type { Submission } from '../../src/engine/submission.js';
import { listTasks } from '../../src/store/case-lists.sql.js';
import { readAs } from '../../src/store/database.js';
import type { Key } from '../../src/store/keyset.js';
import { audit } from '../support/auditor.js';
import type { TestDatabase } from '../support/database.js';
import { keptDatabase } from '../support/kept-database.js';
import { publicationWith } from '../support/publication.js';

const publication = publicationWith('pair');
const { tenant } = publication;
const BOTH: HeldPost[] = [{ post: 'handler', unit: 'operations' }, { post: 'handler', unit: 'customer-service' }];

let database: TestDatabase;
let sandbox: Sandbox;
beforeAll(async () => {
  database = await keptDatabase();
  sandbox = await Sandbox.open(database.url, publication, Date.parse('2026-09-24T15:00+08:00'));
});
afterAll(async () => {
  await sandbox.close();
  await database.drop();
});

async function submit(to: Submission['to'], staff: string, command: { kind: 'open' } | { kind: 'send'; event: string }, form = {}): Promise<string> {
  const posts = command.kind === 'open' ? [{ post: 'agent', unit: 'customer-service' }] : [BOTH[0]!];
  const answer = await sandbox.engine.submit({ tenant, to, idempotencyKey: randomUUID(), command: { ...command, actor: { staff, posts }, form, arrivedAt: 0 } });
  if (answer.outcome === 'rejected') throw new Error(answer.refusal.reason);
  return answer.case.caseId;
}

/** The open tasks of one who holds the post in both units, a page a task. */
async function tasksOf(staff: string): Promise<string[]> {
  const found: string[] = [];
  for (let after: Key | null = null, more = true; more; more = after !== null) {
    const page = await readAs(sandbox.dataSource, { tenant, staff, readings: ['pair'] }, (manager) => listTasks(manager, { staff, posts: BOTH }, after, 1));
    found.push(...page.rows.map(({ state, holder }) => `${state} ${holder}`));
    after = page.next;
  }
  return found;
}

test('two units, then two persons, each have a task; both end together', async () => {
  const caseId = await submit({ process: 'pair' }, 'an', { kind: 'open' });
  expect(await tasksOf('han')).toEqual(['shared handler@customer-service/', 'shared handler@operations/']);
  await submit({ caseId }, 'han', { kind: 'send', event: 'name' }, { first: 'han', second: 'lin' });
  expect([await tasksOf('han'), await tasksOf('lin')]).toEqual([['named handler@/han'], ['named handler@/lin']]);
  await submit({ caseId }, 'lin', { kind: 'send', event: 'done' });
  expect([await tasksOf('han'), await tasksOf('lin')]).toEqual([[], []]);
  expect(await audit(database.url)).toEqual([]);
});

test('one of two is named anew: the task of the other stands, and one who is meant twice has one', async () => {
  const caseId = await submit({ process: 'pair' }, 'an', { kind: 'open' });
  await submit({ caseId }, 'han', { kind: 'send', event: 'name' }, { first: 'han', second: 'lin' });
  await submit({ caseId }, 'han', { kind: 'send', event: 'name' }, { first: 'han', second: 'wu' });
  expect([await tasksOf('han'), await tasksOf('lin'), await tasksOf('wu')]).toEqual([['named handler@/han'], [], ['named handler@/wu']]);
  await submit({ caseId }, 'han', { kind: 'send', event: 'name' }, { first: 'wu', second: 'wu' });
  expect([await tasksOf('han'), await tasksOf('wu')]).toEqual([[], ['named handler@/wu']]);
  await submit({ caseId }, 'wu', { kind: 'send', event: 'name' }, { first: 'zhao', second: 'zhao' });
  expect([await tasksOf('wu'), await tasksOf('zhao')]).toEqual([[], ['named handler@/zhao']]);
  await submit({ caseId }, 'zhao', { kind: 'send', event: 'done' });
  expect(await audit(database.url)).toEqual([]);
});
