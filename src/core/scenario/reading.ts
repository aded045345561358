/** What the reader of a scenarios file has at hand. */
import { type Instant, parseInstant } from '../calendar/instant.js';
import type { Definition } from '../definition/definition.js';
import type { Findings } from '../definition/findings.js';
import type { Organization } from '../definition/organization.js';
import type { Path } from '../definition/text/tree.js';
import type { WrittenFile } from './written.js';

/** What a scenarios file is checked against. */
export interface ScenarioContext {
  readonly definition: Definition;
  readonly organization: Organization;
}

export interface Reading extends ScenarioContext {
  readonly file: WrittenFile;
  readonly text: FileText;
  readonly findings: Findings;
  readonly names: KnownNames;
}

export type NameKind = 'post' | 'unit' | 'state' | 'event' | 'commitment' | 'recipient' | 'member' | 'form' | 'notice' | 'subject';

export interface KnownNames {
  /** Reports a name that is not known at its place. */
  check(kind: NameKind, name: string, path: Path, at?: 'key' | 'value'): void;
}

/** The text by paths of what is left of it when mistakes of shape are cut out. */
export interface FileText {
  /** Keys of the map at a path, those that were cut among them. */
  keysAt(path: Path): readonly string[];
  lineAt(path: Path): number;
}

/** An instant that cannot be read is told, and is neither before nor after another. */
export function readInstant({ organization, findings }: Reading, text: string, path: Path): Instant {
  const instant = parseInstant(text, organization.zone);
  if (typeof instant === 'number') return instant;
  findings.add(path, { code: 'bad_instant', ...instant.problem });
  return NaN;
}
