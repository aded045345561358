/** What every check looks at. */
import type { Chart } from '../chart/chart.js';
import type { Definition, Processes } from '../definition.js';
import type { Findings } from '../findings.js';
import type { Organization } from '../organization.js';
import type { TextNode } from '../text/tree.js';

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
