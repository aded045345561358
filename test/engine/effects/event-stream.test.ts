/** The order of the stream: whatever commits late comes late, and nobody who has read on has missed it. */
import pg from 'pg';
import { withClient } from '../../../src/store/database.js';
import { forwardPending } from '../../../src/store/effects/pending.sql.js';
import { readStream, type CaseItem, type StreamPlace } from '../../../src/store/effects/event-stream.sql.js';
import { readAs } from '../../../src/store/database.js';
import { BEGINNING } from '../../../src/api/events/stream-place.js';
import { audit } from '../../support/auditor.js';
import { openStage, TENANT, type Stage } from '../../support/effects/stage.js';

const VISIT = { visit_at: '2026-03-03T10:00:00+08:00' };
const READER = { tenant: TENANT, staff: 'reader-1', readings: ['visit-notice', 'complaint'] };

let stage: Stage;
beforeEach(async () => {
  stage = await openStage({ organization: 'channels: { customer: [] }' });
});
afterEach(() => stage.close());

const page = async (after: StreamPlace, limit = 100) => {
  const { items, last } = await readAs(stage.dataSource, READER, (manager) => readStream(manager, after, ['transition'], limit));
  return { items: items as readonly CaseItem[], last };
};
const forward = () => withClient(stage.dataSource, (client) => forwardPending(client, 100, { channels: [], owners: [] }, 12));

/** A transaction that has written its events and not committed. */
async function lateCommit(): Promise<{ caseId: string; commit(): Promise<void> }> {
  const { caseId } = await stage.open('visit-notice', VISIT);
  const held = new pg.Client(stage.url);
  await held.connect();
  // What the commit of this case wrote into the queue, taken back and written again by a transaction that is still open.
  await held.query('delete from kept.outbox_pending where $1 = any (case_ids)', [caseId]);
  await held.query('begin');
  await held.query('insert into kept.outbox_pending (tenant, case_ids, sequences) values ($1, $2, $3)', [TENANT, [caseId], [1]]);
  return {
    caseId,
    async commit() {
      await held.query('commit');
      await held.end();
    },
  };
}

test('a transaction that began first and commits last is read last, and not missed', async () => {
  const early = await lateCommit();
  const { caseId: later } = await stage.open('visit-notice', VISIT);
  await forward();
  const first = await page(BEGINNING);
  expect(first.items.map(({ caseId }) => caseId)).toEqual([later]);
  await early.commit();
  await forward();
  const second = await page(first.last);
  expect(second.items.map(({ caseId }) => caseId)).toEqual([early.caseId]);
  expect((await page(second.last)).items).toEqual([]);
  expect(await audit(stage.url)).toEqual([]);
});

test('of two who tell on at once one does it, so that a later event of a case never stands before an earlier one', async () => {
  const { caseId } = await stage.open('visit-notice', VISIT);
  const first = new pg.Client(stage.url);
  await first.connect();
  await first.query('begin');
  const telling = (client: pg.Client) => forwardPending(client as never, 100, { channels: [], owners: [] }, 12);
  expect(await telling(first)).toEqual({ taken: 1, deliveries: 0 });
  await stage.send(caseId, 'confirmed');
  expect(await forward()).toEqual({ taken: 0, deliveries: 0 });
  await first.query('commit');
  await first.end();
  expect(await forward()).toEqual({ taken: 1, deliveries: 0 });
  expect((await page(BEGINNING)).items.map(({ sequence, position }) => [sequence, position])).toEqual([[1, 1], [2, 2]]);
  expect(await audit(stage.url)).toEqual([]);
});

test('a host that ends while it tells on leaves everything to the next', async () => {
  await stage.open('visit-notice', VISIT);
  const dying = new pg.Client(stage.url);
  await dying.connect();
  await dying.query('begin');
  expect(await forwardPending(dying as never, 100, { channels: [], owners: [] }, 12)).toMatchObject({ taken: 1 });
  await dying.end();
  expect(await forward()).toMatchObject({ taken: 1 });
  expect((await page(BEGINNING)).items.map(({ position }) => position)).toEqual([1]);
  expect(await audit(stage.url)).toEqual([]);
});

test('many writers and two who tell on leave one order, which a reader of small pages sees whole', async () => {
  const other = await stage.anotherHost();
  const seen: string[] = [];
  let [writing, place] = [true, BEGINNING];
  const reader = async (): Promise<void> => {
    for (let quiet = 0; quiet < 3; ) {
      const { items, last } = await page(place, 3);
      seen.push(...items.map(({ caseId, sequence }) => `${caseId} ${sequence}`));
      place = last;
      quiet = writing || items.length > 0 ? 0 : quiet + 1;
    }
  };
  const telling = async (effects: Stage['effects']): Promise<void> => {
    while (writing) await effects.run();
    await effects.run();
  };
  const writers = Promise.all(Array.from({ length: 40 }, async () => {
    const { caseId } = await stage.open('visit-notice', VISIT);
    await stage.send(caseId, 'confirmed');
  })).then(() => (writing = false));
  await Promise.all([reader(), telling(stage.effects), telling(other.effects), writers]);
  const written = await stage.rows<{ key: string }>("select case_id || ' ' || sequence as key from kept.case_event");
  expect(seen).toHaveLength(written.length);
  expect([...seen].sort()).toEqual(written.map(({ key }) => key).sort());
  expect(await audit(stage.url)).toEqual([]);
});
