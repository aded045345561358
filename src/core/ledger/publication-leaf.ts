/**
 * The ledger entry of a publication, RFC 8785 text like every leaf: which content holds from which instant on, and who answered for it. An
 * outsider finds by it the definition whose hash each entry of a case names. Why it was published is free text of a person: it stays out.
 */
import type { Instant } from '../calendar/instant.js';
import { LEAF_VERSION } from './leaf.js';

export const PUBLISHED = 'published';

export interface PublicationLeaf {
  readonly tenant: string;
  /** The file it would be in `workflows/`: complaint.yaml, organization.yaml. */
  readonly file: string;
  readonly version: number;
  /** SHA-256 of what was checked, every short form written out, hex. */
  readonly hash: string;
  /** SHA-256 of each text as it was written, by the name of its file, hex. */
  readonly texts: Readonly<Record<string, string>>;
  /** Version of the organization that it was checked against; its own for an organization. */
  readonly organizationVersion: number;
  readonly from: Instant;
  readonly at: Instant;
  /** Pseudonyms; 'files' for what came from `workflows/`, and nobody published it but the host. */
  readonly writtenBy: string;
  readonly publishedBy: string | null;
}

/** Keys in the order that the RFC asks for: JSON.stringify writes the canonical form. */
export function publicationLeafText(leaf: PublicationLeaf): string {
  return JSON.stringify({
    at: new Date(leaf.at).toISOString(),
    file: leaf.file,
    from: new Date(leaf.from).toISOString(),
    hash: leaf.hash,
    kind: PUBLISHED,
    organizationVersion: leaf.organizationVersion,
    publishedBy: leaf.publishedBy,
    tenant: leaf.tenant,
    texts: Object.fromEntries(Object.keys(leaf.texts).sort().map((name) => [name, leaf.texts[name]!])),
    v: LEAF_VERSION,
    version: leaf.version,
    writtenBy: leaf.writtenBy,
  });
}
