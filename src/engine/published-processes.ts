/** Published definition versions, ready to decide with. A version never changes, so it is built once. */
import type { DataSource } from 'typeorm';
import { checkDefinition } from '../core/definition/check-definition.js';
import { checkOrganization } from '../core/definition/check-organization.js';
import { clausesOf } from '../core/definition/regulation.js';
import type { ProcessVersion } from '../core/case/process-version.js';
import { buildProcessVersion } from '../core/case/build-process-version.js';
import { definitionVersion, latestVersion, type PublishedRow } from '../store/published.sql.js';

export interface LatestProcess {
  readonly process: ProcessVersion;
  readonly definitionVersion: number;
}

export class PublishedProcesses {
  readonly #built = new Map<string, ProcessVersion>();
  readonly #latest = new Map<string, number>();

  constructor(private readonly dataSource: DataSource) {}

  /** The version that a new case opens with; null where no such process is published. */
  async latest(tenant: string, process: string): Promise<LatestProcess | null> {
    const key = `${tenant} ${process}`;
    const version = this.#latest.get(key) ?? (await latestVersion(this.dataSource, tenant, process));
    if (version === null) return null;
    this.#latest.set(key, version);
    return { process: await this.version(tenant, process, version), definitionVersion: version };
  }

  async version(tenant: string, process: string, version: number): Promise<ProcessVersion> {
    const key = `${tenant} ${process} ${version}`;
    const known = this.#built.get(key);
    if (known) return known;
    const row = await definitionVersion(this.dataSource, tenant, process, version);
    if (row === null) throw new Error(`expected version ${version} of ${process} in the database, saw none; restore it from a backup`);
    const built = build(row);
    this.#built.set(key, built);
    return built;
  }
}

function build(row: PublishedRow): ProcessVersion {
  const { organization, problems: organizationProblems } = checkOrganization(row.organization);
  if (organization === null) throw new Error(`expected a published organization to pass the check, saw: ${JSON.stringify(organizationProblems[0])}`);
  const { definition, problems } = checkDefinition(row.source, { organization, clauses: clausesOf(row.regulation) });
  if (definition === null) throw new Error(`expected a published definition to pass the check, saw: ${JSON.stringify(problems[0])}`);
  return buildProcessVersion(definition, organization, row.hash);
}
