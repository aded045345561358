/** A host that does nothing but rounds of recurrences, in small chunks, until it is killed. `node round-host.js URL` */
import { newRoundMemory, runRound } from '../../../src/engine/recurrence/recurrence-round.js';
import { connect } from '../../../src/store/database.js';
import { roundFlow } from './round-flow.js';

const LIMITS = { tenant: null, fill: 37, close: { waiting: 41, begun: 5 } };

const dataSource = await connect({ url: process.argv[2]!, poolSize: 3 });
const flow = roundFlow(dataSource);
const memory = newRoundMemory();
console.log('ready');
for (;;) await runRound(flow, memory, LIMITS);
