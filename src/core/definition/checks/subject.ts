/** What every check looks at, and how it says that a name is not known. */
import type { Chart } from '../chart/chart.js';
import type { Definition, Processes } from '../definition.js';
import type { Findings } from '../findings.js';
import type { Organization } from '../organization.js';
import { type Finding, quote } from '../problem.js';
import type { TextNode } from '../text/tree.js';
import { nearestName } from '../text/nearest-name.js';

/** Names that the text declares, those of parts with mistakes among them. */
export interface Names {
  readonly facts: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
  readonly states: ReadonlySet<string>;
  readonly commitments: ReadonlySet<string>;
}

export interface Subject {
  readonly definition: Definition;
  readonly organization: Organization;
  /** Ids of the regulation's clauses. */
  readonly clauses: ReadonlySet<string>;
  readonly names: Names;
  readonly chart: Chart;
  /** The processes of the organization by name, where they are known: a text may be checked alone. */
  readonly processes: Processes | null;
  /** The text itself, for what the written-out form no longer tells. */
  readonly tree: TextNode;
  readonly findings: Findings;
}

/** A finding about a name that is not declared: `unknown('event', 'jugde', …)` has the code `unknown_event`. */
export function unknown(kind: string, name: string, known: Iterable<string>, where: string): Finding {
  const near = nearestName(name, known);
  return {
    code: `unknown_${kind.replaceAll(' ', '_')}`,
    expected: `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind} of ${where}`,
    saw: quote(name),
    remedy: near === null ? `take one that ${where} declares, or declare it` : `did you mean '${near}'?`,
  };
}
