/** A case that recuses somebody and a unit, with a row in every table that knows cases and that the API may read. */
import pg from 'pg';
import { TENANT, type Caller, type TestApi } from '../support/api.js';
import { attach, PDF } from '../support/files.js';

export const PROCESS = 'inquiry';
export const RECUSED_STAFF = 'agent-2';
export const RECUSED_UNIT = 'operations';

export interface KnownCase {
  readonly caseId: string;
  readonly number: number;
  readonly attachmentId: string;
  /** A message of it on its way to a webhook. */
  readonly deliveryId: string;
  /** The person in it. */
  readonly personIds: readonly string[];
}

/** What no caller of the API makes by hand: a rating, a duty that it fulfils, a sub-case of its own, and a case that it was opened for. */
const MORE_ROWS = [
  'insert into kept.rating (tenant, case_id, score) select tenant, case_id, 4 from kept.case_file where case_id = $1',
  `insert into kept.sub_case (tenant, case_id, sequence, part, name, process, form, answers, depth, state)
   select tenant, case_id, 1, 0, 'call', 'inquiry', '{}', '{}', 1, 'refused' from kept.case_file where case_id = $1`,
  `insert into kept.sub_case (tenant, case_id, sequence, part, name, process, form, answers, depth, state, child_id)
   select tenant, case_id, 1, 0, 'call', 'inquiry', '{}', '{}', 1, 'refused', $1 from kept.case_file where process = 'complaint' limit 1`,
  `with register as (insert into kept.register (tenant, register) values ('${TENANT}', 'matrix')),
   subject as (insert into kept.register_subject (tenant, register, subject, unit, since, revision, added_at) values ('${TENANT}', 'matrix', 'a', '${RECUSED_UNIT}', '2026-01-01', 1, kept.now())),
   period as (insert into kept.duty_period (tenant, process, period, definition_version, register, first_day, end_day, due_at, calendar, state, register_revision, left_by)
     values ('${TENANT}', 'complaint', '2026', 1, 'matrix', '2026-01-01', '2027-01-01', '2026-12-31T16:00Z', 'china-2026', 'open', 1, '2026-01-01') returning period_id)
   insert into kept.duty (tenant, period_id, subject, ordinal, unit, state, salt, case_id) select '${TENANT}', period_id, 'a', 1, '${RECUSED_UNIT}', 'waiting', '', $1 from period`,
];

/** @param owner an agent, who opens it */
export async function caseInEveryTable(api: TestApi, owner: Caller): Promise<KnownCase> {
  const leader = await api.as('lei', ['leader@manager-office']);
  await expectStatus(201, owner.post('cases', { process: 'complaint', form: { disclosure: 'anonymous', content: '夜间施工噪声', requested: '白天施工' } }));
  await expectStatus(201, (await api.as('guan', ['administrator@manager-office'])).post('webhooks', { url: 'http://127.0.0.1:9/', kinds: ['notify'] }));
  const form = { caller: { name: '测试用户', phone: '13800001234' }, content: '查询用气量', concerned: RECUSED_STAFF, concerned_unit: RECUSED_UNIT };
  const { caseId, number } = await expectStatus(201, owner.post('cases', { process: PROCESS, form }));
  const { attachmentId } = await expectStatus(201, attach(api, owner, caseId, PDF));
  await expectStatus(200, owner.get(`cases/${caseId}/attachments/${attachmentId}`));
  await expectStatus(200, leader.post(`cases/${caseId}/tasks`, { act: 'assist', to: 'an', reason: '请核对' }));
  await api.effects.run();
  return withAdministrator(api, async (client) => {
    for (const sql of MORE_ROWS) await client.query(sql, sql.includes('$1') ? [caseId] : []);
    const ids = async (sql: string): Promise<string[]> => (await client.query<{ id: string }>(sql, [caseId])).rows.map(({ id }) => id);
    const personIds = await ids('select distinct person_id as id from kept.person_data where case_id = $1 and person_id is not null');
    const [deliveryId] = await ids('select delivery_id as id from kept.delivery where case_id = $1 limit 1');
    return { caseId, number, attachmentId, personIds, deliveryId: deliveryId! };
  });
}

async function expectStatus(expected: number, answer: ReturnType<Caller['get']>): Promise<any> {
  const { status, body } = await answer;
  if (status !== expected) throw new Error(`expected ${expected}, saw ${status} ${JSON.stringify(body)}`);
  return body;
}

/** Work as the user of the database's own url, whom no policy holds. */
export async function withAdministrator<T>({ databaseUrl }: Pick<TestApi, 'databaseUrl'>, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  return work(client).finally(() => client.end());
}
