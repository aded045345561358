/** A host that does nothing but rounds of recurrences and telling on, in small chunks, until it is killed. `node round-host.js URL` */
import { newRoundMemory, runRound } from '../../../src/engine/recurrence/recurrence-round.js';
import { connect, withClient } from '../../../src/store/database.js';
import { forwardPending } from '../../../src/store/effects/pending.sql.js';
import { roundFlow } from './round-flow.js';

const LIMITS = { tenant: null, fill: 37, close: { waiting: 41, begun: 5 } };

const dataSource = await connect({ url: process.argv[2]!, poolSize: 3 });
const flow = roundFlow(dataSource);
const memory = newRoundMemory();
console.log('ready');
for (;;) {
  await runRound(flow, memory, LIMITS);
  await withClient(dataSource, (client) => forwardPending(client, 1, { channels: [], owners: [] }, 12));
}
