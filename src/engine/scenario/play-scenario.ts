/** Plays a scenario through the real engine on the sandbox's clock, up to the first step that is not as expected. */
import { randomUUID } from 'node:crypto';
import { joined, THEN, type Bilingual } from '../../core/bilingual.js';
import type { Instant } from '../../core/calendar/instant.js';
import { ENGINE, type Command } from '../../core/case/command.js';
import { ENGINE_POST } from '../../core/definition/definition.js';
import type { CommandAct, Scenario, ScenarioFile, ScenarioStep } from '../../core/scenario/scenario.js';
import type { CalendarRefusal } from '../calendars/calendar-refusal.js';
import type { Answer } from '../submission.js';
import { differences, type Difference } from './expectations.js';
import { observe } from './observation.js';
import type { Sandbox } from './sandbox.js';

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
  readonly zone: string;
  readonly file: ScenarioFile;
}

export async function playScenario(shared: Stage, scenario: Scenario): Promise<ScenarioResult> {
  const { sandbox, zone } = shared;
  // A calendar stays published: the other scenarios of the sandbox must not be counted by it.
  const tenant = scenario.steps.some(({ act }) => act?.kind === 'publish-calendar') ? await sandbox.newTenant() : shared.tenant;
  const stage = { ...shared, tenant };
  await sandbox.restart(scenario.steps[0]!.at);
  let caseId: string | null = null;
  let sequence = 0;
  const keys = randomUUID();
  for (const [index, step] of scenario.steps.entries()) {
    await (step.engineDown ? sandbox.jump(step.at) : sandbox.advance(step.at));
    const { answer, unpublished } = await act(stage, step, caseId, keys);
    if (answer?.outcome === 'accepted') caseId ??= answer.case.caseId;
    const observation = caseId === null ? null : await observe(sandbox.dataSource, tenant, caseId, sequence);
    const found = [...unpublished, ...differences(step.expect, { answer, observation }, zone)];
    if (found.length > 0) return { scenario, failure: { step, number: index + 1, differences: found } };
    sequence = observation?.document.sequence ?? 0;
  }
  return { scenario, failure: null };
}

const NO_CASE = '00000000-0000-0000-0000-000000000000';

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

async function act({ sandbox, tenant, file }: Stage, { at, act: one }: ScenarioStep, caseId: string | null, keys: string): Promise<Acted> {
  if (one === null) return { answer: null, unpublished: [] };
  if (one.kind === 'publish-calendar') {
    const refusal = await sandbox.publishCalendar(tenant, one.notice);
    return { answer: null, unpublished: refusal === null ? [] : [unpublished(refusal)] };
  }
  const answer = await sandbox.engine.submit({
    tenant,
    to: one.kind === 'open' ? { process: file.process } : { caseId: caseId ?? NO_CASE },
    command: commandOf(file, one, at),
    idempotencyKey: one.key === null ? randomUUID() : `${keys} ${one.key}`,
  });
  return { answer, unpublished: [] };
}

function commandOf(file: ScenarioFile, one: CommandAct, arrivedAt: Instant): Exclude<Command, { kind: 'wake' }> {
  const posts = file.staff[one.by];
  const actor = posts === undefined && one.by === ENGINE_POST ? ENGINE : { staff: one.by, posts: posts ?? [] };
  if (one.kind === 'open') return { kind: 'open', actor, arrivedAt, form: one.form };
  if (one.kind === 'extend') return { kind: 'extend', actor, arrivedAt, commitment: one.commitment, by: one.term, reason: one.reason, customer: one.customer };
  return {
    kind: 'send', actor, arrivedAt, event: one.event, form: one.form,
    ...(one.happenedAt !== null && { happenedAt: one.happenedAt }),
    ...(one.revision !== null && { expectedRevision: one.revision }),
  };
}
