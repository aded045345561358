/**
 * Before all tests: offers one throw-away cluster to every worker. It starts when the first test asks for it, so tests
 * of pure code do not pay for it. KEPT_TEST_DATABASE_URL names a server to use instead.
 */
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { compileEmbedded } from './compile-embedded.js';

export default async function globalSetup() {
  const compiledDir = compileEmbedded();
  /** @type {Promise<{ url: string, stop(): Promise<void> }> | undefined} */
  let cluster;
  const start = async () => {
    const { startEmbedded } = await import(join(compiledDir, 'start-embedded.js'));
    return startEmbedded({ throwAway: true });
  };
  const desk = createServer((socket) => {
    socket.on('error', () => undefined);
    cluster ??= start();
    cluster.then(
      ({ url }) => socket.end(JSON.stringify({ url })),
      (error) => socket.end(JSON.stringify({ error: String(error.message) })),
    );
  });
  await new Promise((listening) => desk.listen(0, '127.0.0.1', () => listening(undefined)));

  process.env.KEPT_TEST_RUN = randomBytes(4).toString('hex');
  process.env.KEPT_TEST_CLUSTER_PORT = String(desk.address().port);
  process.env.KEPT_TEST_COMPILED_EMBEDDED = compiledDir;
  globalThis.keptTestRun = { compiledDir, desk, stopCluster: async () => (await cluster)?.stop() };
}
