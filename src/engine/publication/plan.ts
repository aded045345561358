/** What a draft would change, and what its publication would write: made before anybody decides on it, and checked again when it is written. */
import type { Definition } from '../../core/definition/definition.js';
import type { Difference } from '../../core/definition/difference/difference.js';
import type { Organization } from '../../core/definition/organization.js';
import type { Problem } from '../../core/definition/problem.js';
import type { DefinitionToPublish, OrganizationToPublish } from '../../store/publish.sql.js';

/** A mistake in one of the texts that the publication touches, under the name of its file in `workflows/`. */
export interface DraftProblem extends Problem {
  readonly file: string;
}

/** A text as it is published and as the draft has it; null where there is none. */
export interface TextChange {
  readonly file: string;
  readonly before: string | null;
  readonly after: string | null;
}

export interface PlannedDefinition extends DefinitionToPublish {
  readonly definition: Definition;
  readonly organization: Organization;
}

/** The versions that a publication writes, each with the instant it holds from: that of the publication, or a later one at which something that was published changes. */
export interface Plan {
  readonly organizations: readonly OrganizationToPublish[];
  readonly definitions: readonly PlannedDefinition[];
}

export interface Examination {
  readonly problems: readonly DraftProblem[];
  /** In the words of the domain; none where the text is at fault. */
  readonly differences: readonly Difference[];
  readonly texts: readonly TextChange[];
  /** Null if and only if there are problems. */
  readonly plan: Plan | null;
}

export interface DraftText {
  readonly subject: string;
  readonly text: string;
  readonly scenarios: string | null;
}
