/** `npm run access-matrix`: prints the rows that fail, then how many passed. Exit code 1 where one fails. It has a database server of its own. */
import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { startEmbedded } from '../../src/store/embedded/start-embedded.js';
import { accessMatrix, isPassed } from './matrix.js';

const server = await startEmbedded({ throwAway: true });
process.env['KEPT_TEST_DATABASE_URL'] = server.url;
process.env['KEPT_TEST_RUN'] = randomBytes(4).toString('hex');
try {
  const rows = await accessMatrix();
  const failed = rows.filter((row) => !isPassed(row));
  for (const { name, expected, saw } of failed) console.log(`✗ ${name}: expected ${expected}, saw ${saw}`);
  console.log(`${rows.length - failed.length} passed, ${failed.length} failed`);
  process.exitCode = failed.length === 0 ? 0 : 1;
} finally {
  await server.stop();
}
process.exit();
