/** The host that `restart` times: the embedded PostgreSQL of a folder, the schema check, the engine; one line when the first transition is committed. */
import 'reflect-metadata';
import { startEmbedded } from '../src/store/embedded/start-embedded.js';
import { migrate } from '../src/store/migrations.js';
import { reopenGround } from './reopened-ground.js';
import { observeCommits } from './observed-commits.js';

const started = performance.now();
const postgres = await startEmbedded({ dataDir: process.argv[2]! });
await migrate(postgres.url);
const databaseMs = performance.now() - started;
const ground = await reopenGround(postgres.url, 'laizhou-gas');
const fired = new Promise<void>((resolve) => observeCommits(() => resolve()));
await ground.engine.start();
await fired;
console.log(JSON.stringify({ databaseMs, engineMs: performance.now() - started - databaseMs }));
await ground.close();
await postgres.stop();
