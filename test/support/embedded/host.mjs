/** A host reduced to its database: starts it, says what came of it in one line of JSON, stops it when told to end. */
import { startEmbedded } from './embedded/start-embedded.js';

const { noteServing, exitAtOnce, ...options } = JSON.parse(process.argv[2] ?? '{}');
const say = (answer) => process.stdout.write(`${JSON.stringify(answer)}\n`);
const heard = [];

let running;
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, async () => {
    await running?.stop();
    process.exit(0);
  });
}
process.on('disconnect', () => process.exit(1)); // The test that started this host is gone.
try {
  running = await startEmbedded({ ...options, log: (line) => heard.push(line) });
  if (noteServing) running.noteServing(noteServing);
  const { url, dataDir, version } = running;
  say({ url, dataDir, version, heard });
  if (exitAtOnce) process.exit(3);
} catch (error) {
  say({ message: error.message, refusal: error.refusal ?? null });
  process.exit(1);
}
setInterval(() => undefined, 60_000);
