/**
 * Published definition versions, ready to decide with. A version never changes, so it is built once; which one is in force is asked of
 * the database each time, for another host may have published.
 */
import type { DataSource } from 'typeorm';
import type { Definition } from '../core/definition/definition.js';
import type { Organization } from '../core/definition/organization.js';
import type { ProcessVersion } from '../core/case/process-version.js';
import { buildProcessVersion } from '../core/case/build-process-version.js';
import { definitionVersion, versionInForce, type PublishedRow } from '../store/published.sql.js';

export interface NumberedProcess {
  readonly process: ProcessVersion;
  readonly definitionVersion: number;
}

export class PublishedProcesses {
  readonly #built = new Map<string, ProcessVersion>();

  constructor(private readonly dataSource: DataSource) {}

  /** The version in force now; null where no such process holds. */
  async inForce(tenant: string, process: string): Promise<NumberedProcess | null> {
    const version = await versionInForce(this.dataSource, tenant, process);
    return version === null ? null : { process: await this.version(tenant, process, version), definitionVersion: version };
  }

  async version(tenant: string, process: string, version: number): Promise<ProcessVersion> {
    const key = `${tenant} ${process} ${version}`;
    const known = this.#built.get(key);
    if (known) return known;
    const row = await definitionVersion(this.dataSource, tenant, process, version);
    if (row === null) throw new Error(`expected version ${version} of ${process} in the database, saw none; restore it from a backup`);
    const built = await build(row);
    this.#built.set(key, built);
    return built;
  }
}

/** As it was checked when it was published: a later version of the check has no say in it. */
async function build({ hash, expanded, ...texts }: PublishedRow): Promise<ProcessVersion> {
  const { definition, organization } = expanded === null ? await checkedAgain(texts) : (JSON.parse(expanded) as Expansion);
  return buildProcessVersion(definition, organization, hash);
}

interface Expansion {
  readonly definition: Definition;
  readonly organization: Organization;
}

/** Loaded where it is needed: only what was published by the first version of Kept is without its expansion. */
async function checkedAgain(texts: { source: string; organization: string; regulation: string }): Promise<Expansion> {
  const [{ checkDefinition }, { checkOrganization }, { clausesOf }] = await Promise.all([
    import('../core/definition/check-definition.js'), import('../core/definition/check-organization.js'), import('../core/definition/regulation.js'),
  ]);
  const { organization, problems: organizationProblems } = checkOrganization(texts.organization);
  if (organization === null) throw new Error(`expected a published organization to pass the check, saw: ${JSON.stringify(organizationProblems[0])}`);
  const { definition, problems } = checkDefinition(texts.source, { organization, clauses: clausesOf(texts.regulation) });
  if (definition === null) throw new Error(`expected a published definition to pass the check, saw: ${JSON.stringify(problems[0])}`);
  return { definition, organization };
}
