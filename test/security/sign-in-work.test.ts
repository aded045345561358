/** How much work a wrong sign-in is, counted rather than timed. */
import { jest } from '@jest/globals';

/** The hashes that passwords were compared with. */
const compared: string[] = [];
const argon2 = await import('@node-rs/argon2');
jest.unstable_mockModule('@node-rs/argon2', () => ({
  hash: argon2.hash,
  verify: (hash: string, password: string) => {
    compared.push(hash);
    return argon2.verify(hash, password);
  },
}));
const { OTHER_TENANT, startApi, TENANT } = await import('../support/api.js');
const { signedIn, signIn } = await import('../support/people.js');

test('guessing costs the same work for a login that there is, one that there is not, and one of another organization', async () => {
  const api = await startApi();
  try {
    await signedIn(api, { staff: 'known' });
    for (const [login, organization] of [['known', TENANT], ['unknown', TENANT], ['known', OTHER_TENANT], ['known', 'no-such-organization']] as const) {
      compared.length = 0;
      expect((await signIn(api, login, 'wrong wrong wrong', undefined, organization)).body.reason).toBe('sign_in_refused');
      expect([login, organization, compared]).toEqual([login, organization, [expect.stringMatching(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)]]);
    }
  } finally {
    await api.stop();
  }
});
