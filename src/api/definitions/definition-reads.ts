/** What is published, for a caller's tenant. */
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { ProcessVersion } from '../../core/case/process-version.js';
import { checkDefinition } from '../../core/definition/check-definition.js';
import { checkOrganization } from '../../core/definition/check-organization.js';
import type { Organization } from '../../core/definition/organization.js';
import type { Problem } from '../../core/definition/problem.js';
import { clausesOf } from '../../core/definition/regulation.js';
import { holdingFrom } from '../../core/publication/timeline.js';
import { Engine } from '../../engine/engine.js';
import { readAs } from '../../store/database.js';
import { definitionVersion, definitionVersions, organizationsInForce, readClock, type DefinitionVersionRow, type OrganizationRow } from '../../store/published.sql.js';
import type { Identity } from '../../core/access/identity.js';
import { NAME } from '../intake/expected.js';
import { unknownProcess, unknownVersion } from '../problem/refused.js';

/** A process as its version in force has it, or the first to come; with all its versions. */
export interface PublishedProcess {
  readonly process: ProcessVersion;
  readonly version: number;
  readonly versions: readonly DefinitionVersionRow[];
  /** When this was read. */
  readonly at: number;
}

@Injectable()
export class DefinitionReads {
  readonly #organizations = new Map<string, Organization>();

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly engine: Engine,
  ) {}

  async all(caller: Identity): Promise<PublishedProcess[]> {
    const { rows, at } = await this.#versions(caller, null);
    const names = [...new Set(rows.map(({ process }) => process))];
    return Promise.all(names.map((name) => this.#shown(caller.tenant, rows.filter(({ process }) => process === name), at)));
  }

  /** @throws Refused unknown_process */
  async one(caller: Identity, process: string): Promise<PublishedProcess> {
    const { rows, at } = NAME.test(process) ? await this.#versions(caller, process) : { rows: [], at: 0 };
    if (rows.length === 0) throw unknownProcess(process);
    return this.#shown(caller.tenant, rows, at);
  }

  /** The text of a version, of the one shown where none is named. @throws Refused unknown_process, unknown_version */
  async text(caller: Identity, process: string, version?: number): Promise<string> {
    const shown = await this.one(caller, process);
    const asked = version ?? shown.version;
    const row = await readAs(this.dataSource, caller, (manager) => definitionVersion(manager, caller.tenant, process, asked));
    if (row === null) throw unknownVersion(process, asked, shown.versions.length);
    return row.source;
  }

  /** Every mistake of a text, checked against the tenant's own organization, regulation and processes. */
  async check(caller: Identity, text: string): Promise<readonly Problem[]> {
    const row = await this.#organizationRow(caller);
    const processes = new Map((await this.all(caller)).map(({ process: { definition } }) => [definition.process, definition]));
    return checkDefinition(text, { organization: this.#organizationOf(row), clauses: clausesOf(row.regulation), processes }).problems;
  }

  /** The tenant's organization in force. */
  async organization(caller: Identity): Promise<Organization> {
    return this.#organizationOf(await this.#organizationRow(caller));
  }

  async #organizationRow(caller: Identity): Promise<OrganizationRow> {
    const rows = await readAs(this.dataSource, caller, (manager) => organizationsInForce(manager));
    return rows.find(({ tenant }) => tenant === caller.tenant)!;
  }

  #versions(caller: Identity, process: string | null): Promise<{ rows: DefinitionVersionRow[]; at: number }> {
    return readAs(this.dataSource, caller, async (manager) => ({ rows: await definitionVersions(manager, caller.tenant, process), at: await readClock(manager) }));
  }

  async #shown(tenant: string, versions: readonly DefinitionVersionRow[], at: number): Promise<PublishedProcess> {
    const [first] = holdingFrom(versions.map(({ process, version, from }) => ({ process, version, from: from.getTime() })), at);
    const { process, version } = first!.holds;
    return { process: await this.engine.processes.version(tenant, process, version), version, versions, at };
  }

  /** Checked once for each content. */
  #organizationOf({ hash, source }: OrganizationRow): Organization {
    const known = this.#organizations.get(hash);
    if (known) return known;
    const { organization } = checkOrganization(source);
    if (organization === null) throw new Error('expected a published organization to pass the check, saw problems; run npx kept check');
    this.#organizations.set(hash, organization);
    return organization;
  }
}
