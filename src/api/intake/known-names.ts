/** The names that a list may be filtered by: a misspelt one is told, where an empty list would say that all is well. */
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { quote } from '../../core/calendar/problem.js';
import type { ProcessVersion } from '../../core/case/process-version.js';
import type { StateNodeText } from '../../core/definition/definition.js';
import { Engine } from '../../engine/engine.js';
import { readAs } from '../../store/database.js';
import { definitionVersions } from '../../store/published.sql.js';
import type { TokenHolder } from '../../store/tokens.sql.js';
import { Refused } from '../problem/refused.js';

/** Each filter by name, with the names that one version of a process knows for it. */
const NAMES = {
  process: ({ definition }: ProcessVersion) => [definition.process],
  state: ({ definition }: ProcessVersion) => innermostStates(definition.statechart),
  post: ({ organization }: ProcessVersion) => Object.keys(organization.posts),
  unit: ({ organization }: ProcessVersion) => Object.keys(organization.units),
};

type Filter = Partial<Readonly<Record<keyof typeof NAMES, string>>>;

@Injectable()
export class KnownNames {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly engine: Engine,
  ) {}

  /** @throws Refused invalid_request, with each unknown name of the filter and those that the caller's tenant knows */
  async require(caller: TokenHolder, filter: Filter): Promise<void> {
    const given = (Object.keys(NAMES) as (keyof typeof NAMES)[]).filter((name) => filter[name] !== undefined);
    if (given.length === 0) return;
    const versions = await this.#versions(caller);
    const fields = given.flatMap((path) => {
      const known = [...new Set(versions.flatMap(NAMES[path]))];
      return known.includes(filter[path]!) ? [] : [{ path, expected: `one of ${known.join(', ') || 'none: no process is published'}`, saw: quote(filter[path]) }];
    });
    if (fields.length === 0) return;
    const saw = fields.map((field) => `${field.path}: ${field.saw}`).join('; ');
    throw new Refused('invalid_request', { expected: fields.map(({ path, expected }) => `${path} ${expected}`).join('; '), saw, remedy: 'take a name that there is', fields });
  }

  /** All that were published, not those in force alone: cases stay with the version they were opened with. */
  async #versions(caller: TokenHolder): Promise<ProcessVersion[]> {
    const every = await readAs(this.dataSource, caller, (manager) => definitionVersions(manager, caller.tenant));
    return Promise.all(every.map(({ process, version }) => this.engine.processes.version(caller.tenant, process, version)));
  }
}

/** The states that a list shows a case in: those without states of their own. */
function innermostStates({ states }: StateNodeText): string[] {
  return Object.entries(states ?? {}).flatMap(([name, child]) => {
    if (child.type === 'history') return [];
    return child.states === undefined ? [name] : innermostStates(child);
  });
}
