/** Commands of a caller, on their way to the engine and back. */
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { alike } from '../../core/bilingual.js';
import { formatInstant } from '../../core/calendar/instant.js';
import type { FormInput, OpenCase } from '../../core/case/command.js';
import { postAt } from '../../core/case/acting.js';
import { partiesOf } from '../../core/case/recusal.js';
import { TASK_ACTS, type TaskAct } from '../../core/case/tasks/task-acts.js';
import { taskActNeeds } from '../../core/case/tasks/task-refusals.js';
import { parseTerm } from '../../core/calendar/term.js';
import { ArrivalClock } from '../arrival.js';
import { Engine } from '../../engine/engine.js';
import type { CaseAnswer, Refusal, Submission } from '../../engine/submission.js';
import { PartiesOfStaff } from '../../engine/parties-of-staff.js';
import { postsOfKnown } from '../../store/people/known-staff.sql.js';
import { takesNoPart } from '../../store/people/takes-no-part.sql.js';
import type { CaseProcess } from '../../store/case-reads.sql.js';
import type { Identity } from '../../core/access/identity.js';
import { DeadlineView, deadlineView } from '../deadline-view.js';
import { Readings } from '../identity/readings.js';
import { instantOf } from '../intake/instant-text.js';
import { Refused, refusedFields, unknownCase } from '../problem/refused.js';
import { TitleView } from '../title.js';
import { Vault } from '../../store/vault.js';
import { CaseReads } from './case-reads.js';
import { misnamedIn, partlessIn } from './named-staff.js';
import type { ActOnTaskBody, ExtendBody, OpenCaseBody, SendEventBody } from './case-requests.js';
import { statesView, StateView } from './case-view.js';

const KEY = /^[\x21-\x7e]{1,200}$/;

/** The case as a command left it. */
export class CaseAnswerView {
  @ApiProperty({ format: 'uuid' }) readonly caseId: string;
  @ApiProperty({ example: 17 }) readonly number: number;
  @ApiProperty({ example: 'complaint' }) readonly process: string;
  @ApiProperty() readonly title: TitleView;
  @ApiProperty({ example: 1 }) readonly definitionVersion: number;
  @ApiProperty({ example: 1 }) readonly revision: number;
  @ApiProperty({ enum: ['active', 'ended'] }) readonly status: 'active' | 'ended';
  @ApiProperty({ type: [StateView] }) readonly states: readonly StateView[];
  @ApiProperty({ example: '2026-10-08T09:00:00.120+08:00', description: '受理时刻 The receipt that counts.' }) readonly receivedAt: string;
  @ApiProperty({ type: [DeadlineView], description: '每项期限及其算法 Each deadline with its explanation.' }) readonly deadlines: readonly DeadlineView[];
  @ApiPropertyOptional({ example: '7Q3M-0V5K-XH2C-9RTD', description: '查询码，仅在登记的答复中：请交给客户 Only in the answer to an opening: give it to the customer, who follows the case by it.' }) readonly claimCode?: string;
}

export interface Commanded {
  readonly view: CaseAnswerView;
  /** The key under which the same command may be sent again. */
  readonly idempotencyKey: string;
  /** Whether it had been carried out before: this is the first answer again. */
  readonly repeated: boolean;
}

/** A duty to begin, the latest of its subject where no period is named. */
export interface BeginDuty {
  readonly process: string;
  readonly subject: string;
  readonly period?: string;
  readonly form?: FormInput;
}

@Injectable()
export class CaseCommands {
  readonly #parties: PartiesOfStaff;

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly engine: Engine,
    private readonly reads: CaseReads,
    private readonly arrivals: ArrivalClock,
    private readonly vault: Vault,
    private readonly readings: Readings,
  ) {
    this.#parties = new PartiesOfStaff(dataSource);
  }

  open(caller: Identity, key: string | undefined, { process, form }: OpenCaseBody): Promise<Commanded> {
    return this.#submit(caller, key, { process }, { kind: 'open', form, ...this.#asked(caller) });
  }

  begin(caller: Identity, key: string | undefined, { process, subject, period, form = {} }: BeginDuty): Promise<Commanded> {
    return this.#submit(caller, key, { duty: { process, subject, period: period ?? null } }, { kind: 'open', form, ...this.#asked(caller) });
  }

  send(caller: Identity, key: string | undefined, caseId: string, body: SendEventBody): Promise<Commanded> {
    const { event, form = {}, happenedAt, expectedRevision } = body;
    return this.#submit(caller, key, { caseId }, {
      kind: 'send', event, form, ...this.#asked(caller),
      ...(happenedAt !== undefined && { happenedAt: instantOf(happenedAt) }),
      ...(expectedRevision !== undefined && { expectedRevision }),
    });
  }

  async extend(caller: Identity, key: string | undefined, caseId: string, body: ExtendBody): Promise<Commanded> {
    const { commitment, by: text, reason, customer = null, expectedRevision } = body;
    const by = parseTerm(text);
    if ('problem' in by) throw refusedFields([{ path: 'by', ...by.problem }]);
    return this.#submit(caller, key, { caseId }, {
      kind: 'extend', commitment, by, reason, customer, ...this.#asked(caller),
      ...(expectedRevision !== undefined && { expectedRevision }),
    });
  }

  /** @throws Refused unknown_staff, where whom it names is not known, or does not hold the post of the task; task_act_not_allowed, where they are recused */
  async actOnTask(caller: Identity, key: string | undefined, caseId: string, { act, ...body }: ActOnTaskBody): Promise<Commanded> {
    const seen = await this.reads.requireVisible(caller, caseId);
    const inCase = await this.readings.inCase(caller, seen);
    if (body.to !== undefined) await this.#requirePart(caller, caseId, act, body.to, body);
    return this.#submit(caller, key, { caseId }, { kind: 'task', act, ...body, ...this.#asked(inCase) }, seen);
  }

  async #requirePart(caller: Identity, caseId: string, act: TaskAct, to: string, { state, holder }: ActOnTaskBody | Omit<ActOnTaskBody, 'act'>): Promise<void> {
    const task = TASK_ACTS[act].on === 'task' ? await this.reads.openTask(caller, caseId, state, holder) : null;
    const posts = await postsOfKnown(this.dataSource, caller.tenant, to);
    if (posts !== null && (task === null || postAt({ posts }, task.post, task.unit) !== null)) {
      if (await this.#takesNoPart(caller.tenant, to, caseId)) throw refusedAs(taskActNeeds(act, 'to'));
      return;
    }
    throw new Refused('unknown_staff', {
      expected: task === null ? { zh: '在册人员', en: 'a member of staff' } : { zh: '持有该待办岗位的在册人员', en: 'a member of staff who holds the post of the task' },
      saw: alike(to.slice(0, 64)),
      remedy: { zh: '请从人员名单中选取', en: 'take somebody from the list of staff' },
    });
  }

  #asked({ staff, posts, standsInFor = [], parties, postsThatRead }: Identity) {
    return { actor: { staff, posts, standsInFor, ...(parties && { parties }), ...(postsThatRead && { postsThatRead }) }, arrivedAt: this.arrivals.read() };
  }

  async #takesNoPart(tenant: string, staff: string, caseId: string): Promise<boolean> {
    return takesNoPart(this.dataSource, { tenant, parties: await this.#parties.of({ tenant, staff }) }, caseId);
  }

  /** Whoever is recused sees nothing of the case: neither that it is there nor what it would answer, nor what it answered before. @param known of a case that was looked for already */
  async #submit(caller: Identity, key: string | undefined, to: Submission['to'], asked: Submission['command'], known: CaseProcess | null = null): Promise<Commanded> {
    const idempotencyKey = keyOf(key);
    const seen = known ?? ('caseId' in to ? await this.reads.requireVisible(caller, to.caseId) : null);
    const command = 'form' in asked ? { ...asked, ...(await this.#named(caller, to, asked.form, seen)) } : asked;
    const answer = await this.engine.submit({ tenant: caller.tenant, to, command, idempotencyKey });
    if (answer.outcome === 'accepted' && answer.repeated && (await this.#isOutOf(caller, answer.case.caseId))) throw unknownCase(answer.case.caseId);
    if (answer.outcome === 'accepted') return { view: await this.#view(caller.tenant, answer.case, command.kind === 'open'), idempotencyKey, repeated: answer.repeated };
    if (answer.refusal.reason === 'recused' && 'caseId' in to) throw unknownCase(to.caseId);
    throw refusedAs(answer.refusal);
  }

  async #isOutOf({ tenant, ...caller }: Identity, caseId: string): Promise<boolean> {
    return takesNoPart(this.dataSource, { tenant, parties: partiesOf(caller) }, caseId);
  }

  async #named({ tenant }: Identity, to: Submission['to'], form: FormInput, seen: CaseProcess | null): Promise<Pick<OpenCase, 'partless' | 'misnamed'>> {
    const name = 'duty' in to ? to.duty.process : 'process' in to ? to.process : null;
    const process = name === null ? await this.engine.processes.version(tenant, seen!.process, seen!.definitionVersion) : (await this.engine.processes.inForce(tenant, name))?.process;
    if (process === undefined) return {};
    const [partless, misnamed] = await Promise.all([
      partlessIn(this.dataSource, this.#parties, process, { tenant, caseId: 'caseId' in to ? to.caseId : null, form }),
      misnamedIn(this.dataSource, process, { tenant, form }),
    ]);
    return { partless, misnamed };
  }

  /** The code of a case that is opened is computed anew for a command sent again: neither the receipt nor anything else holds it. */
  async #view(tenant: string, answer: CaseAnswer, opens: boolean): Promise<CaseAnswerView> {
    const process = await this.engine.processes.version(tenant, answer.process, answer.definitionVersion);
    const { definition, organization } = process;
    const { states, commitments, receivedAt, ...same } = answer;
    const calendars = await this.engine.calendars.knowing(tenant, Object.values(commitments).map(({ calendar }) => calendar));
    return {
      ...same,
      title: definition.title,
      states: statesView(states, definition),
      receivedAt: formatInstant(Date.parse(receivedAt), organization.zone),
      deadlines: Object.entries(commitments).map(([commitment, record]) => deadlineView(process, calendars, commitment, record)),
      ...(opens && definition.public?.follow && { claimCode: this.vault.claimCode(tenant, answer.caseId) }),
    };
  }
}

function refusedAs({ reason, ...details }: Refusal): Refused {
  return new Refused(reason, details);
}

/** A key made up for a sender who has none serves for repeating the command all the same: it is in the answer. */
function keyOf(key: string | undefined): string {
  if (key === undefined) return randomUUID();
  if (KEY.test(key)) return key;
  throw new Refused('invalid_request', {
    expected: { zh: 'Idempotency-Key 为 1 至 200 个可见 ASCII 字符', en: 'an Idempotency-Key of 1 to 200 visible ASCII characters' },
    saw: { zh: `${key.length} 个字符`, en: `${key.length} characters` },
    remedy: { zh: '请用 UUID', en: 'use a UUID' },
  });
}
