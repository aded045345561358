/** From the text of a scenarios file to scenarios that can be played, or to every mistake in it at once. */
import { parseInstant, type Instant } from '../calendar/instant.js';
import { parseTerm, type Term } from '../calendar/term.js';
import type { FormInput, HeldPost } from '../case/command.js';
import type { Definition, Title } from '../definition/definition.js';
import { findingsIn, type Findings } from '../definition/findings.js';
import type { Organization } from '../definition/organization.js';
import { quote, type Problem } from '../definition/problem.js';
import { parseYaml } from '../definition/text/parse-yaml.js';
import { shapeCheck } from '../definition/text/shape.js';
import { nearest, type Path, type TextNode } from '../definition/text/tree.js';
import { SCENARIOS_SCHEMA } from './scenario-schema.js';
import { readDuties, readRegisters, type ScenarioRegisters, type WrittenDuties, type WrittenRegisters } from './scenario-register.js';
import type { Expectation, Scenario, ScenarioAct, ScenarioFile, ScenarioStep, Told } from './scenario.js';

const checkShape = shapeCheck(SCENARIOS_SCHEMA, () => false);

export interface ScenarioContext {
  readonly definition: Definition;
  readonly organization: Organization;
}

export function checkScenarios(text: string, context: ScenarioContext): { file: ScenarioFile | null; problems: readonly Problem[] } {
  const { tree, problems } = parseYaml(text);
  if (tree === null) return { file: null, problems };
  const findings = findingsIn(tree);
  const shape = checkShape(tree);
  for (const { path, finding, at } of shape.mistakes) findings.add(path, finding, { at });
  const file = shape.mistakes.length === 0 ? new Reader(shape.rest as WrittenFile, tree, context, findings).file() : null;
  const found = findings.problems();
  return found.length > 0 ? { file: null, problems: found } : { file, problems: [] };
}

interface WrittenFile {
  readonly process: string;
  readonly staff: Readonly<Record<string, HeldPost | readonly HeldPost[]>>;
  readonly forms?: Readonly<Record<string, FormInput>>;
  readonly register?: WrittenRegisters;
  readonly scenarios: readonly { readonly title: Title; readonly steps: readonly WrittenStep[] }[];
}

interface WrittenStep {
  readonly at: string;
  readonly by?: string;
  readonly open?: FormInput | string;
  readonly register?: WrittenRegisters;
  readonly begin?: string;
  readonly period?: string;
  readonly send?: string;
  readonly form?: FormInput | string;
  readonly happened?: string;
  readonly revision?: number;
  readonly extend?: string;
  readonly term?: string;
  readonly reason?: string;
  readonly customer?: 'told' | 'agreed';
  readonly key?: string;
  readonly engine?: 'down';
  readonly expect?: WrittenExpectation;
}

type WrittenExpectation = Omit<Expectation, 'due' | 'told' | 'duties'> & {
  readonly duties?: WrittenDuties;
  readonly due?: Readonly<Record<string, string | null>>;
  readonly told?: readonly { readonly warning?: string; readonly breach?: string; readonly notify?: true; readonly to: string }[];
};

class Reader {
  constructor(
    private readonly written: WrittenFile,
    private readonly tree: TextNode,
    private readonly context: ScenarioContext,
    private readonly findings: Findings,
  ) {}

  /** Every subject that the file loads somewhere. */
  get #subjects(): Readonly<Record<string, unknown>> {
    const { register = {}, scenarios } = this.written;
    const loads = [register, ...scenarios.flatMap(({ steps }) => steps.flatMap((step) => (step.register === undefined ? [] : [step.register])))];
    return Object.fromEntries(loads.flatMap((load) => Object.values(load).flatMap((lines) => lines.map(({ id }) => [String(id), true]))));
  }

  file(): ScenarioFile {
    const { process, staff, register, scenarios } = this.written;
    if (process !== this.context.definition.process) {
      this.findings.add(['process'], { code: 'unknown_process', expected: `'${this.context.definition.process}', the definition beside it`, saw: quote(process), remedy: 'name that process, or rename the file' });
    }
    const held = Object.fromEntries(Object.entries(staff).map(([name, posts]) => [name, this.#posts(name, posts)]));
    return { process, staff: held, registers: this.#registers(register, ['register']), scenarios: scenarios.map((one, index) => this.#scenario(one, ['scenarios', index])) };
  }

  #posts(name: string, posts: HeldPost | readonly HeldPost[]): readonly HeldPost[] {
    const { organization } = this.context;
    const list = Array.isArray(posts) ? (posts as readonly HeldPost[]) : [posts as HeldPost];
    for (const [index, { post, unit }] of list.entries()) {
      this.#known(['staff', name, index, 'post'], post, organization.posts, 'unknown_post');
      this.#known(['staff', name, index, 'unit'], unit, organization.units, 'unknown_unit');
    }
    return list.map(({ post, unit }) => ({ post, unit }));
  }

  #scenario({ title, steps }: WrittenFile['scenarios'][number], path: Path): Scenario {
    let before = -Infinity;
    const read = steps.map((step, index) => {
      const one = this.#step(step, [...path, 'steps', index]);
      if (one.at < before) this.#finding([...path, 'steps', index, 'at'], 'time_runs_back', 'an instant at or after the step before', step.at, 'put the steps in order');
      before = one.at;
      return one;
    });
    return { title, line: nearest(this.tree, path).node.at.line, steps: read };
  }

  #step(step: WrittenStep, path: Path): ScenarioStep {
    return {
      at: this.#instant([...path, 'at'], step.at),
      line: nearest(this.tree, path).node.at.line,
      registers: this.#registers(step.register, [...path, 'register']),
      act: this.#act(step, path),
      engineDown: step.engine === 'down',
      expect: this.#expect(step.expect ?? {}, [...path, 'expect']),
    };
  }

  #act(step: WrittenStep, path: Path): ScenarioAct | null {
    const acts = (['open', 'begin', 'send', 'extend'] as const).filter((kind) => step[kind] !== undefined);
    if (acts.length === 0) return null;
    if (acts.length > 1) this.#finding(path, 'two_acts', 'one of open, begin, send, extend in a step', acts.join(' and '), 'make two steps of it');
    if (step.by === undefined) this.#finding(path, 'nobody_acts', "'by' with one of the staff", 'none', 'say who does it');
    else this.#known([...path, 'by'], step.by, this.written.staff, 'unknown_staff');
    const by = { by: step.by ?? '', key: step.key ?? null };
    if (step.open !== undefined) return { kind: 'open', ...by, form: this.#form([...path, 'open'], step.open) };
    if (step.begin !== undefined) return { kind: 'begin', ...by, subject: step.begin, period: step.period ?? null, form: this.#form([...path, 'form'], step.form ?? {}) };
    if (step.send !== undefined) return this.#send(step, by, path);
    const { commitments } = this.context.definition;
    this.#known([...path, 'extend'], step.extend!, commitments, 'unknown_commitment');
    return { kind: 'extend', ...by, commitment: step.extend!, term: this.#term([...path, 'term'], step.term ?? ''), reason: step.reason ?? '', customer: step.customer ?? null };
  }

  /** An event that the process does not know may be sent: that it is refused can be what the scenario shows. */
  #send(step: WrittenStep, by: { by: string; key: string | null }, path: Path): ScenarioAct {
    if (step.expect?.refused === undefined) this.#known([...path, 'send'], step.send!, this.context.definition.events, 'unknown_event');
    const happenedAt = step.happened === undefined ? null : this.#instant([...path, 'happened'], step.happened);
    return { kind: 'send', ...by, event: step.send!, form: this.#form([...path, 'form'], step.form ?? {}), happenedAt, revision: step.revision ?? null };
  }

  #registers(written: WrittenRegisters | undefined, path: Path): ScenarioRegisters {
    return readRegisters(written ?? {}, path, this.context.organization, (...finding) => this.#finding(...finding));
  }

  #form(path: Path, form: FormInput | string): FormInput {
    if (typeof form !== 'string') return structuredClone({ ...form });
    this.#known(path, form, this.written.forms ?? {}, 'unknown_form');
    return structuredClone({ ...this.written.forms?.[form] });
  }

  #expect({ due, told, duties, ...plain }: WrittenExpectation, path: Path): Expectation {
    const { commitments } = this.context.definition;
    for (const key of ['due', 'commitments', 'provisional'] as const) {
      for (const id of Object.keys((key === 'due' ? due : plain[key]) ?? {})) this.#known([...path, key, id], id, commitments, 'unknown_commitment');
    }
    for (const [period, subjects] of Object.entries(duties ?? {})) {
      for (const subject of Object.keys(subjects)) this.#known([...path, 'duties', period, subject], subject, this.#subjects, 'unknown_subject');
    }
    const instants = Object.entries(due ?? {}).map(([id, at]) => [id, at === null ? null : this.#instant([...path, 'due', id], at)]);
    return { ...plain, ...(due && { due: Object.fromEntries(instants) as Record<string, Instant | null> }), ...(told && { told: told.map(toldOf) }), ...(duties && { duties: readDuties(duties) }) };
  }

  #instant(path: Path, text: string): Instant {
    const instant = parseInstant(text, this.context.organization.zone);
    if (typeof instant === 'number') return instant;
    this.#finding(path, 'bad_instant', instant.problem.expected, instant.problem.saw, instant.problem.remedy);
    return 0;
  }

  #term(path: Path, text: string): Term {
    const term = parseTerm(text);
    if (!('problem' in term)) return term;
    this.#finding(path, 'bad_term', term.problem.expected, term.problem.saw, term.problem.remedy);
    return { amount: 1, unit: 'day' };
  }

  #known(path: Path, name: string, known: Readonly<Record<string, unknown>>, code: string): void {
    if (!Object.hasOwn(known, name)) this.#finding(path, code, `one of ${Object.keys(known).join(', ')}`, name, 'name one of these');
  }

  #finding(path: Path, code: string, expected: string, saw: string, remedy: string): void {
    this.findings.add(path, { code, expected, saw: quote(saw), remedy });
  }
}

function toldOf({ warning, breach, to }: { warning?: string; breach?: string; to: string }): Told {
  if (warning !== undefined) return { kind: 'warning', commitment: warning, to };
  return breach === undefined ? { kind: 'notify', commitment: null, to } : { kind: 'breach', commitment: breach, to };
}
