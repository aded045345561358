/** The ledger's entry of a published calendar: who published which content, on the ground of which. It belongs to no case. */
import type { Instant } from '../calendar/instant.js';

export const CALENDAR_LEAF_VERSION = 1;

export interface CalendarLeaf {
  readonly tenant: string;
  readonly version: string;
  /** SHA-256 of the calendar's RFC 8785 text, hex. */
  readonly hash: string;
  /** Version of the calendar that it changes. */
  readonly base: string;
  readonly coveredTo: string;
  readonly notice: { readonly year: number; readonly kind: string; readonly number: string; readonly url: string };
  readonly draftedBy: string;
  readonly publishedBy: string;
  readonly at: Instant;
}

/** RFC 8785 text; keys stand in the order that the RFC asks for. */
export function calendarLeafText({ tenant, version, hash, base, coveredTo, notice, draftedBy, publishedBy, at }: CalendarLeaf): string {
  const { year, kind, number, url } = notice;
  return JSON.stringify({
    at: new Date(at).toISOString(),
    base,
    coveredTo,
    draftedBy,
    hash,
    kind: 'calendar-published',
    notice: { kind, number, url, year },
    publishedBy,
    tenant,
    v: CALENDAR_LEAF_VERSION,
    version,
  });
}
