/**
 * Sessions of people who signed in. A session ends when it was idle or open for too long, when its owner ends it, when the account is
 * disabled and when its password changes; who comes with it afterwards is nobody.
 */
import type { DataSource, EntityManager } from 'typeorm';
import type { HeldPost } from '../../core/case/command.js';
import type { StaffKind } from '../../core/access/staff-kind.js';
import { lends } from './absences.sql.js';
import { hashOfSecret, newSecret } from './secret.js';

const IDLE = '30 minutes';
const ABSOLUTE = '12 hours';
/** How exactly it is known when a session was used last: a write each time would be one for every request. */
const SEEN = '1 minute';
const AGENT_LENGTH_MAX = 200;

/** Who a session is of, with the posts held at this moment: those of the person, and of those whom the person agreed to stand in for. */
export interface SessionHolder {
  readonly sessionId: string;
  readonly tenant: string;
  readonly staff: string;
  readonly name: string;
  readonly kind: StaffKind;
  /** Whether a second factor was shown in this session. */
  readonly secondFactor: boolean;
  /** The account has one that was not. */
  readonly codeOwed: boolean;
  readonly posts: readonly HeldPost[];
  readonly standsInFor: readonly string[];
  readonly expiresAt: Date;
}

const FIND_TEXT = `
with moment as materialized (select kept.now() as now),
found as materialized (
  select s.session_id, s.session_hash, s.tenant, s.staff, s.seen_at, s.expires_at, p.name, p.kind, s.second_factor, a.sealed_totp is not null and not s.second_factor as code_owed, m.now
  from moment m
  join kept.session s on s.session_hash = $1 and s.ended_at is null and s.expires_at > m.now and s.seen_at > m.now - interval '${IDLE}'
  join kept.account a on a.tenant = s.tenant and a.staff = s.staff and a.disabled_at is null
  join kept.staff p on p.tenant = s.tenant and p.staff = s.staff and p.left_at is null
),
absent as materialized (
  select distinct b.staff from found f join kept.absence b on b.tenant = f.tenant and b.deputy = f.staff and ${lends('b', 'f.now')}
),
seen as (
  update kept.session s set seen_at = f.now from found f
  where $2 and s.session_hash = f.session_hash and s.seen_at < f.now - interval '${SEEN}'
)
select f.session_id as "sessionId", f.tenant, f.staff, f.name, f.kind, f.second_factor as "secondFactor", f.code_owed as "codeOwed", f.expires_at as "expiresAt",
  coalesce((
    select json_agg(json_build_object('post', h.post, 'unit', h.unit) order by h.post, h.unit) from (
      select distinct h.post, h.unit from kept.holding h
      where h.tenant = f.tenant and h.ended_at is null and h.from_at <= f.now and (h.until_at is null or h.until_at > f.now)
        and (h.staff = f.staff or h.staff in (select b.staff from absent b))
    ) h
  ), '[]'::json) as posts,
  coalesce((select json_agg(b.staff order by b.staff) from absent b), '[]'::json) as "standsInFor"
from found f`;

/** Opens a session under a new secret, shown to the browser alone. @param secondFactor whether one was shown */
export async function openSession(manager: EntityManager, { tenant, staff }: { readonly tenant: string; readonly staff: string }, agent: string, secondFactor: boolean): Promise<string> {
  const secret = newSecret();
  await manager.query(
    `insert into kept.session (session_hash, tenant, staff, agent, second_factor, expires_at) values ($1, $2, $3, $4, $5, kept.now() + interval '${ABSOLUTE}')`,
    [hashOfSecret(secret), tenant, staff, agent.slice(0, AGENT_LENGTH_MAX), secondFactor],
  );
  return secret;
}

/** From now on the session is one in which a second factor was shown, under a new secret: whoever knew the one before has nothing of it. */
export async function noteSecondFactor(manager: EntityManager, sessionId: string): Promise<string> {
  const secret = newSecret();
  await manager.query('update kept.session set second_factor = true, session_hash = $2 where session_id = $1', [sessionId, hashOfSecret(secret)]);
  return secret;
}

/** Null for a session that has ended, and for every other text. @param isUse whether it is used by this, and is idle no longer */
export async function findSession(dataSource: DataSource, secret: string, isUse: boolean): Promise<SessionHolder | null> {
  const rows = await dataSource.query<SessionHolder[]>(FIND_TEXT, [hashOfSecret(secret), isUse]);
  return rows[0] ?? null;
}

export interface ListedSession {
  readonly sessionId: string;
  readonly agent: string;
  readonly madeAt: Date;
  readonly seenAt: Date;
  readonly expiresAt: Date;
}

/** Sessions of one account that go on, the one used last first. */
export async function listSessions(manager: EntityManager | DataSource, { tenant, staff }: { readonly tenant: string; readonly staff: string }): Promise<ListedSession[]> {
  return manager.query<ListedSession[]>(
    `select session_id as "sessionId", agent, made_at as "madeAt", seen_at as "seenAt", expires_at as "expiresAt" from kept.session
     where tenant = $1 and staff = $2 and ended_at is null and expires_at > kept.now() and seen_at > kept.now() - interval '${IDLE}' order by seen_at desc, session_id`,
    [tenant, staff],
  );
}

/** Ends one session of an account, or all but one; how many ended. */
export async function endSessions(manager: EntityManager | DataSource, { tenant, staff }: { readonly tenant: string; readonly staff: string }, which: { readonly only: string } | { readonly allBut: string | null }, endedBy: string): Promise<number> {
  const [only, but] = 'only' in which ? [which.only, null] : [null, which.allBut];
  const [, ended] = await manager.query<[unknown[], number]>(
    `update kept.session set ended_at = kept.now(), ended_by = $5
     where tenant = $1 and staff = $2 and ended_at is null and ($3::uuid is null or session_id = $3::uuid) and ($4::uuid is null or session_id <> $4::uuid)`,
    [tenant, staff, only, but, endedBy],
  );
  return ended;
}

/** Ends the session of a secret, by its owner; null where none of it went on. */
export async function endSessionOf(manager: EntityManager, secret: string): Promise<Pick<SessionHolder, 'sessionId' | 'tenant' | 'staff'> | null> {
  const [[ended]] = await manager.query<[Pick<SessionHolder, 'sessionId' | 'tenant' | 'staff'>[], number]>(
    `update kept.session set ended_at = kept.now(), ended_by = staff
     where session_hash = $1 and ended_at is null and expires_at > kept.now() and seen_at > kept.now() - interval '${IDLE}'
     returning session_id as "sessionId", tenant, staff`,
    [hashOfSecret(secret)],
  );
  return ended ?? null;
}
