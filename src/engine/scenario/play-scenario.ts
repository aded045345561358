/** Plays a scenario through the real engine on the sandbox's clock, up to the first step that is not as expected. */
import { randomUUID } from 'node:crypto';
import { joined, THEN, type Bilingual } from '../../core/bilingual.js';
import type { Instant } from '../../core/calendar/instant.js';
import { ENGINE, type SentCommand } from '../../core/case/command.js';
import { ENGINE_POST } from '../../core/definition/definition.js';
import type { Organization } from '../../core/definition/organization.js';
import type { ScenarioRegisters } from '../../core/scenario/scenario-register.js';
import type { CommandAct, Scenario, ScenarioFile, ScenarioStep } from '../../core/scenario/scenario.js';
import type { CalendarRefusal } from '../calendars/calendar-refusal.js';
import { loadRegister } from '../recurrence/load-register.js';
import type { Answer, Submission } from '../submission.js';
import { differences, type Difference } from './expectations.js';
import { observe, observeDuties, observeLedger } from './observation.js';
import type { Sandbox } from './sandbox.js';
import type { PlayableScenarios } from './scenario-files.js';

export interface ScenarioFailure {
  readonly step: ScenarioStep;
  /** Counted from 1. */
  readonly number: number;
  readonly differences: readonly Difference[];
}

export interface ScenarioResult {
  readonly scenario: Scenario;
  readonly failure: ScenarioFailure | null;
}

export interface Stage {
  readonly sandbox: Sandbox;
  readonly tenant: string;
  readonly organization: Organization;
  readonly file: ScenarioFile;
}

/** A stage for the scenarios of a file, on a sandbox opened with its publication. */
export function stageOf(sandbox: Sandbox, { publication, organization, file }: PlayableScenarios): Stage {
  return { sandbox, tenant: publication.tenant, organization, file };
}

export async function playScenario(stage: Stage, scenario: Scenario): Promise<ScenarioResult> {
  const performance = await Performance.begin(stage, scenario);
  for (const [index, step] of scenario.steps.entries()) {
    const found = await performance.play(step);
    if (found.length > 0) return { scenario, failure: { step, number: index + 1, differences: found } };
  }
  return { scenario, failure: null };
}

const NO_CASE = '00000000-0000-0000-0000-000000000000';

/** A scenario under way: its case, the last one that was opened or begun, and what was seen so far. */
class Performance {
  readonly #keys = randomUUID();
  #caseId: string | null = null;
  #sequence = 0;
  #entry = 0;

  private constructor(private readonly stage: Stage) {}

  /** A calendar stays published, and duties stay entered: other scenarios of the sandbox must not be counted by them. */
  static async begin(stage: Stage, { steps }: Scenario): Promise<Performance> {
    const { sandbox, file } = stage;
    await sandbox.restart(steps[0]!.at);
    const leavesTraces = Object.keys(file.registers).length > 0 || steps.some(({ act }) => act?.kind === 'publish-calendar');
    if (!leavesTraces) return new Performance(stage);
    const own = { ...stage, tenant: await sandbox.newTenant() };
    await loadRegisters(own, file.registers);
    return new Performance(own);
  }

  async play(step: ScenarioStep): Promise<Difference[]> {
    const { sandbox, tenant, organization: { zone } } = this.stage;
    await (step.engineDown ? sandbox.jump(step.at) : sandbox.advance(step.at));
    await loadRegisters(this.stage, step.registers);
    const { answer, unpublished } = await this.#act(step);
    if (answer?.outcome === 'accepted' && answer.case.caseId !== this.#caseId) [this.#caseId, this.#sequence] = [answer.case.caseId, 0];
    if (!step.engineDown) await sandbox.recur();
    const observation = this.#caseId === null ? null : await observe(sandbox.dataSource, tenant, this.#caseId, this.#sequence);
    const ledger = await observeLedger(sandbox.dataSource, tenant, this.#caseId, this.#entry);
    const duties = step.expect.duties === undefined ? new Map<string, never>() : await observeDuties(sandbox.dataSource, tenant);
    this.#sequence = observation?.document.sequence ?? 0;
    this.#entry = ledger.last;
    return [...unpublished, ...differences(step.expect, { answer, observation, ledger: ledger.kinds, duties }, zone)];
  }

  async #act({ at, act: one }: ScenarioStep): Promise<Acted> {
    if (one === null) return { answer: null, unpublished: [] };
    const { sandbox, tenant, file } = this.stage;
    if (one.kind === 'publish-calendar') return { answer: null, unpublished: await publish(this.stage, one.notice) };
    const answer = await sandbox.engine.submit({
      tenant,
      to: this.#addressee(one),
      command: commandOf(file, one, at),
      idempotencyKey: one.key === null ? randomUUID() : `${this.#keys} ${one.key}`,
    });
    return { answer, unpublished: [] };
  }

  #addressee(one: CommandAct): Submission['to'] {
    const { process } = this.stage.file;
    if (one.kind === 'open') return { process };
    return one.kind === 'begin' ? { duty: { process, subject: one.subject, period: one.period } } : { caseId: this.#caseId ?? NO_CASE };
  }
}

interface Acted {
  /** Null where nobody asked the case for anything. */
  readonly answer: Answer | null;
  /** Why a calendar was not published. */
  readonly unpublished: readonly Difference[];
}

const PUBLISH: Bilingual = { zh: '发布日历（publish-calendar）', en: 'publish-calendar' };

function unpublished({ expected, saw, fields = [] }: CalendarRefusal): Difference {
  const mistakes = fields.map((field) => ({ zh: `${field.path}：应为 ${field.expected.zh}，实为 ${field.saw.zh}`, en: `${field.path}: expected ${field.expected.en}, saw ${field.saw.en}` }));
  return { what: PUBLISH, expected, saw: joined([saw, ...mistakes], THEN) };
}

async function publish({ sandbox, tenant }: Stage, notice: string): Promise<Difference[]> {
  const refusal = await sandbox.publishCalendar(tenant, notice);
  return refusal === null ? [] : [unpublished(refusal)];
}

async function loadRegisters({ sandbox, tenant, organization }: Stage, registers: ScenarioRegisters): Promise<void> {
  for (const [register, subjects] of Object.entries(registers)) {
    const lines = subjects.map(({ subject, ...fields }, n) => ({ line: n + 1, fields: { id: subject, ...fields } }));
    await loadRegister(sandbox.dataSource, { tenant, organization, register, lines, replaces: false });
  }
}

function commandOf(file: ScenarioFile, one: CommandAct, arrivedAt: Instant): SentCommand {
  const posts = file.staff[one.by];
  const actor = posts === undefined && one.by === ENGINE_POST ? ENGINE : { staff: one.by, posts: posts ?? [] };
  if (one.kind === 'open' || one.kind === 'begin') return { kind: 'open', actor, arrivedAt, form: one.form };
  if (one.kind === 'extend') return { kind: 'extend', actor, arrivedAt, commitment: one.commitment, by: one.term, reason: one.reason, customer: one.customer };
  return {
    kind: 'send', actor, arrivedAt, event: one.event, form: one.form,
    ...(one.happenedAt !== null && { happenedAt: one.happenedAt }),
    ...(one.revision !== null && { expectedRevision: one.revision }),
  };
}
