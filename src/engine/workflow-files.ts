/**
 * The folder `workflows/`: one folder an organization, which is a tenant, with organization.yaml, regulation.md and one
 * file for each process. Everything is checked, and every mistake told, before anything is published.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import canonicalize from 'canonicalize';
import { checkDefinition, type DefinitionContext } from '../core/definition/check-definition.js';
import type { Bilingual } from '../core/bilingual.js';
import { checkOrganization } from '../core/definition/check-organization.js';
import type { Definition, Processes } from '../core/definition/definition.js';
import type { Organization } from '../core/definition/organization.js';
import { renderProblem } from '../core/definition/problem.js';
import { clausesOf } from '../core/definition/regulation.js';
import type { FirstPublication } from '../store/publish.sql.js';
import { doubledOrganization, missingBeside, missingFile, otherName } from './workflow-file-problems.js';

const ORGANIZATION_FILE = 'organization.yaml';
const REGULATION_FILE = 'regulation.md';
/** Files of an organization that define no process. */
const OTHER_FILES = new Set([ORGANIZATION_FILE, 'indicators.yaml']);

/** What an organization's definitions are checked against. */
export interface OrganizationFolder {
  readonly organization: Organization;
  readonly source: string;
  readonly regulation: string;
  /** The processes of the folder, read when one opens cases of another. */
  readonly processes: () => Processes;
}

/** A result, or the lines that say what is wrong with the files, each with its place, in both languages. */
export type Read<T> = { readonly value: T; readonly problems: readonly [] } | { readonly value: null; readonly problems: readonly Bilingual[] };

export interface DefinitionFile {
  readonly definition: Definition;
  readonly source: string;
  /** The text of the scenarios beside it; null where there are none. */
  readonly scenarios: string | null;
  readonly expanded: string;
  readonly hash: string;
}

/** The organizations of a folder that are ready to publish, and every mistake in the files of the others. */
export interface Workflows {
  readonly publications: readonly FirstPublication[];
  /** A line each, with its place. */
  readonly problems: readonly Bilingual[];
}

export function readWorkflows(folder: string): Workflows {
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name)).sort();
  const read = folders.map(readPublication);
  const sound = read.flatMap(({ value }) => (value === null ? [] : [value]));
  const isDoubled = ({ tenant }: FirstPublication): boolean => sound.filter((other) => other.tenant === tenant).length > 1;
  const doubled = folders.filter((_, n) => read[n]!.value !== null && isDoubled(read[n]!.value!));
  return {
    publications: sound.filter((one) => !isDoubled(one)),
    problems: [...read.flatMap((one) => one.problems), ...doubled.map((one) => doubledOrganization(join(one, ORGANIZATION_FILE)))],
  };
}

function readPublication(folder: string): Read<FirstPublication> {
  const around = readOrganization(folder);
  if (around.value === null) return around;
  const read = definitionFiles(folder).map((path) => readDefinition(path, around.value));
  const problems = read.flatMap((one) => one.problems);
  if (problems.length > 0) return failed(problems);
  return { value: publicationOf(around.value, read.map(({ value }) => value!)), problems: [] };
}

function definitionFiles(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml') && !name.endsWith('.scenarios.yaml') && !OTHER_FILES.has(name));
  return names.sort().map((name) => join(folder, name));
}

export function publicationOf({ organization, source, regulation }: OrganizationFolder, definitions: readonly DefinitionFile[]): FirstPublication {
  return {
    tenant: organization.organization,
    title: organization.title,
    organization: { hash: sha256(canonicalize(organization)!), source, regulation },
    definitions: definitions.map(({ definition: { process }, hash, source: text, scenarios, expanded }) => ({ process, hash, source: text, scenarios, expanded })),
  };
}

/** The organization of a folder with its regulation. */
export function readOrganization(folder: string): Read<OrganizationFolder> {
  const [organizationPath, regulationPath] = [join(folder, ORGANIZATION_FILE), join(folder, REGULATION_FILE)];
  const missing = [organizationPath, regulationPath].filter((path) => !existsSync(path));
  if (missing.length > 0) return failed(missing.map(missingBeside));
  const source = readFileSync(organizationPath, 'utf8');
  const { organization, problems } = checkOrganization(source);
  if (organization === null) return failed(problems.map((problem) => renderProblem(organizationPath, problem)));
  const regulation = readFileSync(regulationPath, 'utf8');
  let processes: Processes | undefined;
  return { value: { organization, source, regulation, processes: () => (processes ??= processesOf(folder, { organization, clauses: clausesOf(regulation) })) }, problems: [] };
}

/** Each as it checks alone, by the name of its file. */
function processesOf(folder: string, context: DefinitionContext): Processes {
  return new Map(definitionFiles(folder).map((path) => [basename(path, '.yaml'), checkDefinition(readFileSync(path, 'utf8'), context).definition]));
}

/** A text without this word opens no case of another process, and is checked without the others. */
const OPENS = /\bopen\b/;

/** A definition checked against its organization, hours and days included, which its hash pins; its file bears the name of its process. */
export function readDefinition(path: string, { organization, regulation, processes }: OrganizationFolder): Read<DefinitionFile> {
  if (!existsSync(path)) return failed([missingFile(path)]);
  const source = readFileSync(path, 'utf8');
  const { definition, problems } = checkDefinition(source, { organization, clauses: clausesOf(regulation), ...(OPENS.test(source) && { processes: processes() }) });
  if (definition === null) return failed(problems.map((problem) => renderProblem(path, problem)));
  if (basename(path) !== `${definition.process}.yaml`) {
    return failed([otherName(path, definition.process)]);
  }
  const scenariosPath = path.replace(/\.yaml$/, '.scenarios.yaml');
  const scenarios = existsSync(scenariosPath) ? readFileSync(scenariosPath, 'utf8') : null;
  return { value: { definition, source, scenarios, ...expansionOf({ definition, organization }) }, problems: [] };
}

/** One file of an organization's folder: its organization, or a definition checked against the organization beside it. */
export function readDefinitionFile(path: string): Read<DefinitionFile> {
  const around = readOrganization(dirname(path));
  return around.value === null ? around : readDefinition(path, around.value);
}

export function isOrganizationFile(path: string): boolean {
  return basename(path) === ORGANIZATION_FILE;
}

function failed(problems: readonly Bilingual[]): { value: null; problems: readonly Bilingual[] } {
  return { value: null, problems };
}

/**
 * What was checked, with every short form written out, as JSON in the order of the text: the order of states and promises is the order
 * in which they are entered and told. The SHA-256 of these very bytes pins it.
 */
export function expansionOf(checked: { definition: Definition; organization: Organization }): { expanded: string; hash: string } {
  const expanded = JSON.stringify(checked);
  return { expanded, hash: sha256(expanded) };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
