/** The names that a list may be filtered by: a misspelt one is told, where an empty list would say that all is well. */
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { oneOfTitled, type Bilingual } from '../../core/bilingual.js';
import type { ProcessVersion } from '../../core/case/process-version.js';
import { stateTitles } from '../../core/definition/state-titles.js';
import { innermostIn } from '../../core/definition/states-inside.js';
import { didYouMean } from '../../core/definition/text/nearest-name.js';
import { seen } from '../../core/problem.js';
import { Engine } from '../../engine/engine.js';
import type { CasePlace } from '../../store/case-lists.sql.js';
import { readAs } from '../../store/database.js';
import { definitionVersions } from '../../store/published.sql.js';
import type { Identity } from '../../core/access/identity.js';
import { refusedFields } from '../problem/refused.js';

/** Each filter by name, with the names that one version of a process knows for it and their titles. */
const NAMES: Readonly<Record<'process' | 'state' | 'post' | 'unit', (version: ProcessVersion) => Iterable<readonly [string, Bilingual]>>> = {
  process: ({ definition }) => [[definition.process, definition.title]],
  state: ({ definition }) => [...stateTitles(definition.statechart)].filter(([name]) => innermostIn(definition.statechart, name).length > 0),
  post: ({ organization }) => Object.entries(organization.posts).map(([name, { title }]) => [name, title]),
  unit: ({ organization }) => Object.entries(organization.units).map(([name, { title }]) => [name, title]),
};

const NOTHING_PUBLISHED: Bilingual = { zh: '无：尚未发布流程', en: 'none: no process is published' };
const TAKE_ONE: Bilingual = { zh: '请填写已有的名称', en: 'take a name that there is' };

type Filter = Partial<Readonly<Record<keyof typeof NAMES, string>>>;

@Injectable()
export class KnownNames {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly engine: Engine,
  ) {}

  /** @throws Refused invalid_request, with each unknown name of the filter and those that the caller's tenant knows */
  async require(caller: Identity, filter: Filter): Promise<void> {
    const given = (Object.keys(NAMES) as (keyof typeof NAMES)[]).filter((name) => filter[name] !== undefined);
    if (given.length === 0) return;
    const versions = await this.#versions(caller);
    const fields = given.flatMap((path) => {
      const known = new Map(versions.flatMap((version) => [...NAMES[path](version)]));
      if (known.has(filter[path]!)) return [];
      return [{ path, expected: known.size === 0 ? NOTHING_PUBLISHED : oneOfTitled(known), saw: seen(filter[path]), remedy: didYouMean(filter[path]!, known.keys()) ?? TAKE_ONE }];
    });
    if (fields.length > 0) throw refusedFields(fields);
  }

  /** Where a list shows the cases that stand in a state: in it, or in a state inside it, in each version that has it. */
  async placesIn(caller: Identity, state: string): Promise<CasePlace[]> {
    const latest = await this.#published(caller);
    return (await Promise.all(latest.map(async ({ process, version }) => {
      const { definition } = await this.engine.processes.version(caller.tenant, process, version);
      return innermostIn(definition.statechart, state).map((innermost) => ({ process, definitionVersion: version, state: innermost }));
    }))).flat();
  }

  /** All that were published, not those in force alone: cases stay with the version they were opened with. */
  #published(caller: Identity): Promise<{ process: string; version: number }[]> {
    return readAs(this.dataSource, caller, (manager) => definitionVersions(manager, caller.tenant));
  }

  async #versions(caller: Identity): Promise<ProcessVersion[]> {
    const published = await this.#published(caller);
    return Promise.all(published.map(({ process, version }) => this.engine.processes.version(caller.tenant, process, version)));
  }
}
