/** The clock that the console goes by: this machine's, set right by what the host's answers say of theirs. */

let aheadMs = 0;

/** @param date of an answer, as HTTP writes it */
export function noteHostTime(date: string | null): void {
  const at = date === null ? Number.NaN : Date.parse(date);
  if (!Number.isNaN(at)) aheadMs = at - Date.now();
}

/** How long the page has been there: for lengths of time, which no setting of a clock may stretch. */
export function pageAgeMs(): number {
  return performance.now();
}

export function hostNow(): number {
  return Date.now() + aheadMs;
}
