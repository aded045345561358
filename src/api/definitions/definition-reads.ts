/** What is published, for a caller's tenant. */
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { alike } from '../../core/bilingual.js';
import { checkDefinition } from '../../core/definition/check-definition.js';
import { checkOrganization } from '../../core/definition/check-organization.js';
import type { Organization } from '../../core/definition/organization.js';
import type { Problem } from '../../core/definition/problem.js';
import { clausesOf } from '../../core/definition/regulation.js';
import { Engine } from '../../engine/engine.js';
import type { LatestProcess } from '../../engine/published-processes.js';
import { readAs } from '../../store/database.js';
import { latestOrganizations, latestVersions, type OrganizationRow } from '../../store/published.sql.js';
import type { TokenHolder } from '../../store/tokens.sql.js';
import { NAME } from '../intake/expected.js';
import { Refused } from '../problem/refused.js';

@Injectable()
export class DefinitionReads {
  readonly #organizations = new Map<string, Organization>();

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly engine: Engine,
  ) {}

  async all(caller: TokenHolder): Promise<LatestProcess[]> {
    const rows = await readAs(this.dataSource, caller, (manager) => latestVersions(manager, caller.tenant));
    return Promise.all(rows.map(({ process }) => this.latest(caller, process)));
  }

  /** @throws Refused unknown_process */
  async latest(caller: TokenHolder, process: string): Promise<LatestProcess> {
    const latest = NAME.test(process) ? await this.engine.processes.latest(caller.tenant, process) : null;
    if (latest !== null) return latest;
    throw new Refused('unknown_process', {
      expected: { zh: '已发布的流程', en: 'a published process' },
      saw: alike(process.slice(0, 100)),
      remedy: { zh: '请查看已发布的流程，改用其中的名称', en: 'list the definitions' },
    });
  }

  async text(caller: TokenHolder, process: string): Promise<string> {
    await this.latest(caller, process);
    const rows = await readAs(this.dataSource, caller, (manager) => latestVersions(manager, caller.tenant));
    return rows.find((row) => row.process === process)!.source;
  }

  /** Every mistake of a text, checked against the tenant's own organization, regulation and processes. */
  async check(caller: TokenHolder, text: string): Promise<readonly Problem[]> {
    const row = await this.#organizationRow(caller);
    const processes = new Map((await this.all(caller)).map(({ process: { definition } }) => [definition.process, definition]));
    return checkDefinition(text, { organization: this.#organizationOf(row), clauses: clausesOf(row.regulation), processes }).problems;
  }

  /** The tenant's organization as it is published. */
  async organization(caller: TokenHolder): Promise<Organization> {
    return this.#organizationOf(await this.#organizationRow(caller));
  }

  async #organizationRow(caller: TokenHolder): Promise<OrganizationRow> {
    const rows = await readAs(this.dataSource, caller, (manager) => latestOrganizations(manager));
    return rows.find(({ tenant }) => tenant === caller.tenant)!;
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
