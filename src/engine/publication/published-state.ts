/** What is published in a tenant and holds from an instant on, with its texts: what a draft is compared with, checked against and published on top of. */
import { checkOrganization } from '../../core/definition/check-organization.js';
import type { Definition } from '../../core/definition/definition.js';
import type { Organization } from '../../core/definition/organization.js';
import type { Instant } from '../../core/calendar/instant.js';
import { at, holdingFrom, type Held } from '../../core/publication/timeline.js';
import {
  definitionVersion, definitionVersions, organizationTexts, organizationVersions, readClock, type Database, type DefinitionVersionRow, type OrganizationTexts, type VersionRow,
} from '../../store/published.sql.js';
import type { PublishedProcesses } from '../published-processes.js';

export interface PublishedOrganization extends OrganizationTexts {
  readonly version: number;
  readonly organization: Organization;
}

export interface PublishedDefinition {
  readonly process: string;
  readonly version: number;
  readonly hash: string;
  readonly source: string;
  readonly scenarios: string | null;
  readonly definition: Definition;
  readonly organization: Organization;
}

export interface PublishedState {
  readonly tenant: string;
  /** When it was read. */
  readonly now: Instant;
  /** The instant from which on it is: then, or the one that was asked for. */
  readonly at: Instant;
  readonly organizations: readonly Held<PublishedOrganization>[];
  readonly definitions: ReadonlyMap<string, readonly Held<PublishedDefinition>[]>;
  /** Published last, whether it holds yet or not: what a draft grows from. */
  readonly latestOrganization: PublishedOrganization;
  readonly latestDefinitions: ReadonlyMap<string, PublishedDefinition>;
  /** Equal where nothing else holds: a plan made on one basis is written on the same. */
  readonly basis: string;
}

/** All that holds from an instant on, until anything of it changes. */
export interface Moment<Organization> {
  readonly from: Instant;
  readonly around: Organization;
  /** By process; those that do not hold yet are left out. */
  readonly definitions: ReadonlyMap<string, PublishedDefinition>;
}

/** The moments of a state under organizations of its own or others, in order. */
export function momentsOf<Organization>({ definitions }: PublishedState, organizations: readonly Held<Organization>[]): Moment<Organization>[] {
  const instants = [organizations, ...definitions.values()].flatMap((timeline) => timeline.map(({ from }) => from));
  return [...new Set(instants)].sort((a, b) => a - b).map((from) => ({
    from,
    around: at(organizations, from)!.holds,
    definitions: new Map([...definitions].flatMap(([process, timeline]) => {
      const held = at(timeline, from);
      return held === undefined ? [] : [[process, held.holds] as const];
    })),
  }));
}

/** @param from an instant to come; null for now */
export async function publishedState(database: Database, processes: PublishedProcesses, tenant: string, from: Instant | null): Promise<PublishedState> {
  const dated = await datedVersions(database, tenant);
  const now = await readClock(database);
  const since = from ?? now;
  const organization = organizationReader(database, tenant);
  const definition = definitionReader(database, processes, tenant);
  return {
    tenant, now, at: since,
    organizations: await inTurn(holdingFrom(dated.organizations, since), async ({ holds, from: holdsFrom }) => ({ holds: await organization(holds.version), from: holdsFrom })),
    definitions: new Map(await inTurn([...dated.definitions], async ([process, versions]) =>
      [process, await inTurn(holdingFrom(versions, since), async ({ holds, from: holdsFrom }) => ({ holds: await definition(holds), from: holdsFrom }))] as const)),
    latestOrganization: await organization(dated.organizations.at(-1)!.version),
    latestDefinitions: new Map(await inTurn([...dated.definitions], async ([process, versions]) => [process, await definition(versions.at(-1)!)] as const)),
    basis: basisOf(dated, since),
  };
}

/** The basis alone, to be held against that of a plan. */
export async function readBasis(database: Database, tenant: string, since: Instant): Promise<string> {
  return basisOf(await datedVersions(database, tenant), since);
}

interface DatedVersion {
  readonly process: string;
  readonly version: number;
  readonly from: Instant;
}

interface DatedVersions {
  readonly organizations: readonly DatedVersion[];
  readonly definitions: ReadonlyMap<string, readonly DatedVersion[]>;
}

async function datedVersions(database: Database, tenant: string): Promise<DatedVersions> {
  const rows = await definitionVersions(database, tenant);
  const names = [...new Set(rows.map(({ process }) => process))];
  return {
    organizations: (await organizationVersions(database, tenant)).map(dated),
    definitions: new Map(names.map((name) => [name, rows.filter(({ process }) => process === name).map(dated)])),
  };
}

function dated(row: VersionRow & Partial<DefinitionVersionRow>): DatedVersion {
  return { process: row.process ?? '', version: row.version, from: row.from.getTime() };
}

/** The latest numbers, and what holds; since when only where it is later than the instant itself. */
function basisOf({ organizations, definitions }: DatedVersions, since: Instant): string {
  const of = (versions: readonly DatedVersion[]) => [versions.at(-1)?.version, holdingFrom(versions, since).map(({ holds: { version }, from }, n) => [version, n === 0 ? null : from])];
  return JSON.stringify([of(organizations), [...definitions].map(([process, versions]) => [process, of(versions)])]);
}

function organizationReader(database: Database, tenant: string): (version: number) => Promise<PublishedOrganization> {
  const known = new Map<number, PublishedOrganization>();
  return async (version) => {
    const read = known.get(version) ?? checked(version, await organizationTexts(database, tenant, version));
    known.set(version, read);
    return read;
  };
}

function checked(version: number, texts: OrganizationTexts): PublishedOrganization {
  const { organization, problems } = checkOrganization(texts.source);
  if (organization === null) throw new Error(`expected a published organization to pass the check, saw: ${JSON.stringify(problems[0])}`);
  return { version, organization, ...texts };
}

function definitionReader(database: Database, processes: PublishedProcesses, tenant: string): (one: DatedVersion) => Promise<PublishedDefinition> {
  return async ({ process, version }) => {
    const { definition, organization, hash } = await processes.version(tenant, process, version);
    const { source, scenarios } = (await definitionVersion(database, tenant, process, version))!;
    return { process, version, hash, source, scenarios, definition, organization };
  };
}

async function inTurn<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (const item of items) results.push(await work(item));
  return results;
}
