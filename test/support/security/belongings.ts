/** One of everything that has an id, in an organization: what somebody of another one must not find. */
import pg from 'pg';
import { openComplaint, type TestApi } from '../api.js';
import { attach, PDF } from '../files.js';
import { INVENTED_NOTICE } from '../invented-notice.js';
import { addPerson } from '../people.js';
import { EVERY_POST, type Askers } from './askers.js';

/** By what each is. */
export type Belongings = Readonly<Record<string, string>>;

const NAMED = { disclosure: 'named', caller: { name: '王一', phone: '13800001234' }, content: '噪声', requested: '停工' };

export async function belongingsOf(api: TestApi, { employee, security }: Askers, named: string, tenant: string): Promise<Belongings> {
  const program = await api.as(`${named}-program`, EVERY_POST, tenant);
  const made = async (path: string, body: object): Promise<Record<string, string>> => {
    const answer = await employee.send('POST', path, body);
    if (answer.status !== 201) throw new Error(`expected ${path} to be made, saw ${JSON.stringify(answer.body)}`);
    return answer.body as Record<string, string>;
  };
  const caseId = await openComplaint(program);
  const ended = await openComplaint(program, NAMED);
  await program.post(`cases/${ended}/events`, { event: 'withdraw', form: { wish: '误会' } });
  await addPerson(api, { staff: `${named}-colleague`, tenant, posts: ['agent@customer-service'] });
  const { deliveryId, identityId } = await written(api, tenant, caseId, `${named}-employee`);
  return {
    caseId, deliveryId, identityId,
    staff: `${named}-colleague`,
    attachmentId: (await attach(api, program, caseId, PDF)).body.attachmentId,
    draftId: (await made('drafts', { kind: 'organization', text: 'organization: x', reason: '试' }))['draftId']!,
    calendarDraft: String((await made('calendars/drafts', { text: INVENTED_NOTICE, reason: '试' }))['draft']),
    webhookId: (await made('webhooks', { url: 'http://127.0.0.1:9/', kinds: ['breach'] }))['webhookId']!,
    sessionId: (await employee.get('sessions')).body.items[0].sessionId,
    absenceId: (await made('absences', { deputy: `${named}-colleague`, from: '2098-01-01T00:00:00+08:00', until: '2098-01-08T00:00:00+08:00' }))['absenceId']!,
    holdingId: (await security.get('staff')).body.items.find(({ staff }: { staff: string }) => staff === `${named}-colleague`).posts[0].holdingId,
    erasureId: (await made('erasures', { caseId: ended, fact: 'caller', reason: '本人申请' }))['erasureId']!,
  };
}

/** What no route makes at once: a message that was not taken, and an identity of a provider. */
export async function written({ databaseUrl }: TestApi, tenant: string, caseId: string, staff: string): Promise<{ deliveryId: string; identityId: string }> {
  const owner = new pg.Client(databaseUrl);
  await owner.connect();
  try {
    await owner.query(`insert into kept.outbox_message (tenant, case_id, sequence, part, kind, recipient, message, written_at) values ($1, $2, 1, 9, 'notify', '{"post":"agent"}', '{"zh":"知","en":"told"}', kept.now())`, [tenant, caseId]);
    const delivery = await owner.query<{ id: string }>("insert into kept.delivery (tenant, case_id, sequence, part, channel, state, tries_left, ended_at, reason) values ($1, $2, 1, 9, 'sms', 'dead', 0, kept.now(), 'timed_out') returning delivery_id as id", [tenant, caseId]);
    const identity = await owner.query<{ id: string }>("insert into kept.external_identity (tenant, issuer, subject, staff, linked_by) values ($1, 'https://provider.example', $2, $2, 'test') returning identity_id as id", [tenant, staff]);
    return { deliveryId: delivery.rows[0]!.id, identityId: identity.rows[0]!.id };
  } finally {
    await owner.end();
  }
}

/** A digest of all rows of an organization, table by table, but for what is written of every request. */
export async function portraitOf({ databaseUrl }: TestApi, tenant: string): Promise<Readonly<Record<string, string | null>>> {
  const owner = new pg.Client(databaseUrl);
  await owner.connect();
  try {
    const { rows } = await owner.query<{ name: string }>("select distinct table_name as name from information_schema.columns where table_schema = 'kept' and column_name = 'tenant' and table_name not in ('session', 'audit_entry') order by 1");
    const digests: Record<string, string | null> = {};
    for (const { name } of rows) digests[name] = (await owner.query<{ digest: string | null }>(`select md5(string_agg(t::text, ',' order by t::text)) as digest from kept.${name} t where tenant = $1`, [tenant])).rows[0]!.digest;
    return digests;
  } finally {
    await owner.end();
  }
}
