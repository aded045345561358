/**
 * API tokens: 256 random bits shown once, stored as their SHA-256 alone. A token is looked up by its hash, so how long a
 * look-up takes tells nothing about a token.
 */
import type { DataSource, EntityManager } from 'typeorm';
import type { Act } from '../core/access/acts.js';
import type { HeldPost } from '../core/case/command.js';
import { enterAudit } from './people/audit.sql.js';
import { hashOfSecret, newSecret } from './people/secret.js';

const TOKEN_FORM = /^kept_[A-Za-z0-9_-]{43}$/;
/** Hex digits of the hash that name a token in lists and when it is revoked. */
const NAME_DIGITS = 12;

/** What makes a token of `kept.api_token t` one in force: of a program, or of an employee who is there. Who left and who is an administrator acts by none. */
export const TOKEN_IN_FORCE = `t.revoked_at is null and t.expires_at > kept.now()
  and not exists (select from kept.staff s where s.tenant = t.tenant and s.staff = t.staff and (s.left_at is not null or s.kind <> 'employee'))`;

/** Whose token it is: the tenant, a staff pseudonym, the posts held; and what it is for. */
export interface TokenHolder {
  readonly tenant: string;
  readonly staff: string;
  readonly posts: readonly HeldPost[];
  /** The acts that it is made for; null for all that the posts allow. */
  readonly acts: readonly Act[] | null;
}

export interface IssuedToken {
  /** The token itself, `kept_…`: shown now and never again. */
  readonly token: string;
  readonly name: string;
  readonly expiresAt: Date;
}

export interface ListedToken extends TokenHolder {
  /** First digits of the hash. */
  readonly name: string;
  readonly issuedAt: Date;
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
}

/** Issues a token, with its entry in the audit trail: it is a grant. @param lifetime an interval of PostgreSQL, such as '24 hours' @param madeBy who issues it */
export async function issueToken(dataSource: DataSource, { tenant, staff, posts, acts = null }: Omit<TokenHolder, 'acts'> & Partial<Pick<TokenHolder, 'acts'>>, lifetime: string, madeBy: string): Promise<IssuedToken> {
  const token = `kept_${newSecret()}`;
  const hash = hashOfSecret(token);
  const name = hash.toString('hex').slice(0, NAME_DIGITS);
  return dataSource.transaction(async (manager) => {
    const rows = await manager.query<{ expires_at: Date }[]>(
      `insert into kept.api_token (token_hash, tenant, staff, posts, acts, expires_at)
       values ($1, $2, $3, $4, $6, kept.now() + $5::interval) returning expires_at`,
      [hash, tenant, staff, JSON.stringify(posts), lifetime, acts],
    );
    const expiresAt = rows[0]!.expires_at;
    const details = { name, posts: posts.map(({ post, unit }) => `${post}@${unit}`), acts, until: expiresAt.toISOString() };
    await enterAudit(manager, { tenant, staff: madeBy, address: null }, { kind: 'token-made', subject: staff, details });
    return { token, name, expiresAt };
  });
}

/** The holder of a token that is in force; null for every other text. */
export async function findToken(dataSource: DataSource, token: string): Promise<TokenHolder | null> {
  if (!TOKEN_FORM.test(token)) return null;
  const rows = await dataSource.query<TokenHolder[]>(
    `select t.tenant, t.staff, t.posts, t.acts from kept.api_token t where t.token_hash = $1 and ${TOKEN_IN_FORCE}`,
    [hashOfSecret(token)],
  );
  return rows[0] ?? null;
}

/** Whether a token was ever made under a pseudonym: cases may be known to it. */
export async function hadToken(manager: EntityManager, tenant: string, staff: string): Promise<boolean> {
  const [row] = await manager.query<[{ had: boolean }]>('select exists (select from kept.api_token t where t.tenant = $1 and t.staff = $2) as had', [tenant, staff]);
  return row.had;
}

/** Names of the tokens of one pseudonym that are in force. */
export async function tokensOf(manager: EntityManager, tenant: string, staff: string): Promise<string[]> {
  const rows = await manager.query<{ name: string }[]>(
    `select left(encode(t.token_hash, 'hex'), ${NAME_DIGITS}) as name from kept.api_token t where t.tenant = $1 and t.staff = $2 and ${TOKEN_IN_FORCE} order by t.issued_at`,
    [tenant, staff],
  );
  return rows.map(({ name }) => name);
}

/** Revokes the token of this name, or the token itself, with its entry in the audit trail; the name of the one revoked, null where there is none such in force. */
export async function revokeToken(dataSource: DataSource, nameOrToken: string, revokedBy: string): Promise<string | null> {
  const name = TOKEN_FORM.test(nameOrToken) ? hashOfSecret(nameOrToken).toString('hex').slice(0, NAME_DIGITS) : nameOrToken;
  return dataSource.transaction(async (manager) => {
    const [rows] = await manager.query<[{ tenant: string; staff: string }[], number]>(
      `update kept.api_token set revoked_at = kept.now()
       where left(encode(token_hash, 'hex'), ${NAME_DIGITS}) = $1 and revoked_at is null returning tenant, staff`,
      [name],
    );
    for (const { tenant, staff } of rows) await enterAudit(manager, { tenant, staff: revokedBy, address: null }, { kind: 'token-revoked', subject: staff, details: { name } });
    return rows.length === 0 ? null : name;
  });
}

/** Tokens in force (with `all`: every one), the newest first. */
export async function listTokens(dataSource: DataSource, all: boolean): Promise<ListedToken[]> {
  return dataSource.query<ListedToken[]>(
    `select left(encode(t.token_hash, 'hex'), ${NAME_DIGITS}) as name, t.tenant, t.staff, t.posts, t.acts,
       t.issued_at as "issuedAt", t.expires_at as "expiresAt", t.revoked_at as "revokedAt"
     from kept.api_token t where $1 or (${TOKEN_IN_FORCE})
     order by t.issued_at desc, t.token_hash`,
    [all],
  );
}
