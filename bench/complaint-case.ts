/**
 * The typical transition: the handler asks the customer (the reply's clock stops) and the customer answers (it runs
 * again). Each of the two writes the document with its revision, an event, a ledger entry, two timers out or in, the
 * commitment, a task closed and one opened, and the receipt of the command.
 */
import { randomUUID } from 'node:crypto';
import type { Actor } from '../src/core/case/command.js';
import type { CaseAnswer } from '../src/engine/submission.js';
import { type Ground } from './reopened-ground.js';

const PROCESS = 'complaint';
const AGENT: Actor = { staff: 'agent', posts: [{ post: 'agent', unit: 'customer-service' }] };
const HANDLER: Actor = { staff: 'handler', posts: [{ post: 'handler', unit: 'operations' }] };

interface Step {
  readonly actor: Actor;
  readonly event: string;
  readonly form: Readonly<Record<string, unknown>>;
}

const TO_INVESTIGATION: readonly Step[] = [
  { actor: AGENT, event: 'judge', form: { founded: true, grounds: '有派工记录为证' } },
  { actor: AGENT, event: 'determine', form: { department: 'operations', handler: 'handler' } },
];

const CYCLE: readonly Step[] = [
  { actor: HANDLER, event: 'ask-customer', form: { question: '请提供上门时的照片和工单编号，以便核对派工记录' } },
  { actor: AGENT, event: 'customer-answered', form: { answer: '客户补充：工单编号已提供，照片两张，时间为上午十点' } },
];

/** Transitions a case is used for: each cycle adds a suspension to its document, and real cases have few. */
export const STEPS_A_CASE = 8;

/** Opens a complaint and takes it to the department: the reply and its warning are armed. */
export async function openComplaint(ground: Ground): Promise<string> {
  const form = { disclosure: 'named', caller: { name: '测试用户', phone: '13800001234' }, content: '维修人员未按约定时间上门', requested: '说明原因并重新上门' };
  const answer = await ground.engine.submit({
    tenant: ground.tenant, to: { process: PROCESS }, idempotencyKey: randomUUID(),
    command: { kind: 'open', actor: AGENT, arrivedAt: Date.now(), form },
  });
  if (answer.outcome === 'rejected') throw new Error(`expected the complaint to open, saw: ${JSON.stringify(answer.refusal)}`);
  const { caseId } = answer.case;
  for (const step of TO_INVESTIGATION) await send(ground, caseId, step);
  return caseId;
}

/** The n-th typical transition of a case, from 0. */
export function typicalTransition(ground: Ground, caseId: string, n: number): Promise<CaseAnswer> {
  return send(ground, caseId, CYCLE[n % CYCLE.length]!);
}

async function send({ engine, tenant }: Ground, caseId: string, { actor, event, form }: Step): Promise<CaseAnswer> {
  const answer = await engine.submit({
    tenant, to: { caseId }, idempotencyKey: randomUUID(),
    command: { kind: 'send', actor, arrivedAt: Date.now(), event, form },
  });
  if (answer.outcome === 'rejected') throw new Error(`expected '${event}' to be taken, saw: ${JSON.stringify(answer.refusal)}`);
  return answer.case;
}
