/**
 * Files against the database, at each start: a file of `workflows/` that says something else than what is published becomes a draft, for
 * a person to look at and publish. Nothing that is published changes, no draft of a person is written over, and a draft of the same text
 * is not made again.
 */
import type { DataSource } from 'typeorm';
import { addRevision, draftWith, lockOpenDraft, readRevision, type DraftKind, type DraftState, type DraftTexts } from '../../store/drafts.sql.js';
import { FILES, type FirstPublication } from '../../store/publish.sql.js';
import { definitionVersion, definitionVersions, definitionVersionWith, organizationTexts, organizationVersions, organizationVersionWith } from '../../store/published.sql.js';

const REASON = '文件与已发布的内容不同 · the file differs from what is published';

/** What became of a file that differs. */
export type FileOutcome =
  /** It is a draft now, or was before; what has become of that draft is its state. */
  | { readonly kind: 'drafted'; readonly draftId: string; readonly state: DraftState }
  /** It is what an earlier version was: the file was left behind. */
  | { readonly kind: 'older'; readonly version: number }
  /** A person works on a draft of the same: the file waits. */
  | { readonly kind: 'waits'; readonly draftId: string; readonly author: string }
  /** The process is published and its file is gone. */
  | { readonly kind: 'absent' };

export interface DifferingFile {
  readonly tenant: string;
  readonly file: string;
  /** The version published last; 0 where there is none. */
  readonly published: number;
  readonly outcome: FileOutcome;
}

/** A file beside what is published under its name. */
interface ComparedFile {
  readonly tenant: string;
  readonly file: string;
  readonly kind: DraftKind;
  readonly subject: string;
  readonly written: DraftTexts;
  /** Null where it was never published. */
  readonly published: (DraftTexts & { readonly version: number }) | null;
  /** The version that had these texts; null where none had. */
  readonly versionWith: (texts: DraftTexts) => Promise<number | null>;
}

/** Looks at every file of tenants that were published before. */
export async function draftDifferingFiles(dataSource: DataSource, publications: readonly FirstPublication[]): Promise<DifferingFile[]> {
  const found: DifferingFile[] = [];
  for (const publication of publications) {
    for (const compared of [...await organizationFiles(dataSource, publication), ...await definitionFiles(dataSource, publication)]) {
      if (!isDifferent(compared)) continue;
      const { tenant, file, published } = compared;
      found.push({ tenant, file, published: published?.version ?? 0, outcome: await outcomeOfFile(dataSource, compared) });
    }
    found.push(...await absentFiles(dataSource, publication));
  }
  return found;
}

function isDifferent({ written, published }: ComparedFile): boolean {
  return published === null || written.text !== published.text || written.scenarios !== published.scenarios;
}

async function outcomeOfFile(dataSource: DataSource, compared: ComparedFile): Promise<FileOutcome> {
  const { tenant, kind, subject, written, published } = compared;
  const older = published === null ? null : await compared.versionWith(written);
  if (older !== null) return { kind: 'older', version: older };
  const before = await draftWith(dataSource, tenant, kind, subject, FILES, written);
  if (before !== null) return { kind: 'drafted', draftId: before.draftId, state: before.state };
  return dataSource.transaction(async (manager) => {
    const { draftId } = await lockOpenDraft(manager, tenant, kind, subject);
    const last = await readRevision(manager, tenant, draftId);
    if (last !== null && last.author !== FILES) return { kind: 'waits', draftId, author: last.author };
    // Another host that starts may have been first.
    const isSaved = last !== null && last.text === written.text && last.scenarios === written.scenarios;
    if (!isSaved) await addRevision(manager, tenant, draftId, { ...written, revision: (last?.revision ?? 0) + 1, base: published?.version ?? 0, author: FILES, reason: REASON });
    return { kind: 'drafted', draftId, state: 'open' };
  });
}

async function organizationFiles(dataSource: DataSource, { tenant, organization: { source, regulation } }: FirstPublication): Promise<ComparedFile[]> {
  const { version } = (await organizationVersions(dataSource, tenant)).at(-1)!;
  const published = await organizationTexts(dataSource, tenant, version);
  const compared = (kind: 'organization' | 'regulation', file: string, column: 'source' | 'regulation', text: string): ComparedFile => ({
    tenant, file, kind, subject: tenant,
    written: { text, scenarios: null },
    published: { version, text: published[column], scenarios: null },
    versionWith: (texts) => organizationVersionWith(dataSource, tenant, column, texts.text),
  });
  return [compared('organization', 'organization.yaml', 'source', source), compared('regulation', 'regulation.md', 'regulation', regulation)];
}

async function definitionFiles(dataSource: DataSource, { tenant, definitions }: FirstPublication): Promise<ComparedFile[]> {
  const latest = await latestVersions(dataSource, tenant);
  return Promise.all(definitions.map(async ({ process, source: text, scenarios }): Promise<ComparedFile> => {
    const version = latest.get(process);
    const row = version === undefined ? null : await definitionVersion(dataSource, tenant, process, version);
    return {
      tenant, file: `${process}.yaml`, kind: 'definition', subject: process,
      written: { text, scenarios },
      published: row === null ? null : { version: row.version, text: row.source, scenarios: row.scenarios },
      versionWith: (texts) => definitionVersionWith(dataSource, tenant, process, texts.text, texts.scenarios),
    };
  }));
}

async function absentFiles(dataSource: DataSource, { tenant, definitions }: FirstPublication): Promise<DifferingFile[]> {
  const gone = [...await latestVersions(dataSource, tenant)].filter(([process]) => !definitions.some((one) => one.process === process));
  return gone.map(([process, published]) => ({ tenant, file: `${process}.yaml`, published, outcome: { kind: 'absent' } }));
}

async function latestVersions(dataSource: DataSource, tenant: string): Promise<ReadonlyMap<string, number>> {
  return new Map((await definitionVersions(dataSource, tenant)).map(({ process, version }) => [process, version]));
}
