/** What can be drafted, a row for each kind: how it is examined, and which version a draft grows from. */
import type { DraftKind } from '../../store/drafts.sql.js';
import { examineDefinition } from './definition-draft.js';
import { examineOrganization, examineRegulation } from './organization-draft.js';
import type { DraftText, Examination } from './plan.js';
import type { PublishedState } from './published-state.js';

export interface DraftRules {
  /** Whether a draft names its subject; else it is of the tenant's own organization. */
  readonly named: boolean;
  /** Number of the version published last; 0 where there is none. */
  readonly latest: (state: PublishedState, subject: string) => number;
  /** Mistakes, differences to what was published last, and what a publication would write. */
  readonly examine: (state: PublishedState, draft: DraftText) => Examination;
}

const organizationVersion = (state: PublishedState): number => state.latestOrganization.version;

export const DRAFT_RULES: Readonly<Record<DraftKind, DraftRules>> = {
  definition: { named: true, latest: (state, process) => state.latestDefinitions.get(process)?.version ?? 0, examine: examineDefinition },
  organization: { named: false, latest: organizationVersion, examine: examineOrganization },
  regulation: { named: false, latest: organizationVersion, examine: examineRegulation },
};

export const DRAFT_KINDS = Object.keys(DRAFT_RULES) as DraftKind[];
