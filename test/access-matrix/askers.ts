/** Everybody who may ask, and what the table of acts knows of them. */
import type { Act } from '../../src/core/access/acts.js';
import type { HeldPost } from '../../src/core/case/command.js';
import { STAFF_KINDS, type StaffKind } from '../../src/core/access/staff-kind.js';
import { issueToken } from '../../src/store/tokens.sql.js';
import { TENANT, type TestApi } from '../support/api.js';
import { OWN_PAGE, signedIn, type Browser } from '../support/people.js';

/** Null for a caller who is nobody. */
export interface Asker {
  readonly name: string;
  readonly known: { readonly kind: StaffKind; readonly posts: readonly HeldPost[]; readonly acts?: readonly Act[] } | null;
  readonly headers: Readonly<Record<string, string>>;
}

const heldPosts = (posts: readonly string[]): HeldPost[] => posts.map((text) => ({ post: text.split('@')[0]!, unit: text.split('@')[1]! }));
const cookieOf = ({ secret }: Browser): Readonly<Record<string, string>> => ({ cookie: `__Host-kept=${secret}`, ...OWN_PAGE });

/** Posts of programs, by row: of each process some, and the workflow administrator. */
const PROGRAMS: readonly (readonly string[])[] = [
  [], ['agent@customer-service'], ['administrator@manager-office'], ['leader@manager-office'], ['supervisor@manager-office'], ['portal@customer-service'],
  // Of the unit that the case recuses.
  ['handler@operations', 'administrator@operations'],
];

/** Tokens that are made for some acts and no others, whatever their posts allow. */
const NARROW: readonly (readonly Act[])[] = [['case.open'], ['case.read', 'attachment.read'], ['definition.edit']];

export async function askersOf(api: TestApi): Promise<Asker[]> {
  const programs = PROGRAMS.map(async (posts, n): Promise<Asker> => ({
    name: posts.length === 0 ? 'a program without posts' : `a program as ${posts.join(', ')}`,
    known: { kind: 'employee', posts: heldPosts(posts) },
    headers: { authorization: `Bearer ${(await api.as(`matrix-${n}`, posts)).token}` },
  }));
  const narrow = NARROW.map(async (acts, n): Promise<Asker> => {
    const posts = heldPosts(['administrator@manager-office', 'agent@customer-service']);
    const { token } = await issueToken(api.dataSource, { tenant: TENANT, staff: `narrow-${n}`, posts, acts }, '1 year', 'kept:terminal');
    return { name: `a program for ${acts.join(', ')} alone`, known: { kind: 'employee', posts, acts }, headers: { authorization: `Bearer ${token}` } };
  });
  const people = STAFF_KINDS.map(async (kind): Promise<Asker> => ({ name: `a signed-in ${kind}`, known: { kind, posts: [] }, headers: cookieOf(await signedIn(api, { staff: `matrix-${kind}`, kind })) }));
  return [{ name: 'nobody', known: null, headers: {} }, ...(await Promise.all([...programs, ...narrow, ...people])), await deputyAsker(api)];
}

/** Somebody without a post, in the part of an administrator who is absent. */
async function deputyAsker(api: TestApi): Promise<Asker> {
  const posts = ['administrator@manager-office'];
  const deputy = await deputyOf(api, { staff: 'matrix-absent', posts }, 'matrix-deputy');
  return { name: `a deputy of ${posts.join(', ')}`, known: { kind: 'employee', posts: heldPosts(posts) }, headers: cookieOf(deputy) };
}

/** Whoever stands in, without a post of their own, for somebody who is absent from now on: the one place that knows how somebody comes to stand in. */
export async function deputyOf(api: TestApi, absent: { readonly staff: string; readonly posts: readonly string[] }, deputy: string): Promise<Browser> {
  const [away, standsIn] = await Promise.all([signedIn(api, absent), signedIn(api, { staff: deputy })]);
  const dayMs = 86_400_000;
  const { status, body } = await away.send('POST', 'absences', { deputy, from: new Date(Date.now() - dayMs).toISOString(), until: new Date(Date.now() + dayMs).toISOString() });
  if (status !== 201) throw new Error(`expected an absence, saw ${status} ${JSON.stringify(body)}`);
  const accepted = await standsIn.send('POST', `absences/${body.absenceId}/accept`);
  if (accepted.status >= 300) throw new Error(`expected the deputy to accept, saw ${accepted.status} ${JSON.stringify(accepted.body)}`);
  return standsIn;
}
