/**
 * Pages by keyset: a page begins after the last row of the one before, by the values that order the list. What was there
 * when the first page was read is neither lost nor doubled, whatever arrives between two pages.
 */

/** Values of the ordering columns of the last row seen. */
export type Key = readonly (string | number)[];

export interface Page<Row> {
  readonly rows: readonly Row[];
  /** Where the next page begins; null on the last page. */
  readonly next: Key | null;
}

/** A page of at most `limit` rows from a read of `limit + 1`. */
export function pageOf<Row>(rows: readonly Row[], limit: number, keyOf: (row: Row) => Key): Page<Row> {
  const shown = rows.slice(0, limit);
  return { rows: shown, next: rows.length > limit ? keyOf(shown.at(-1)!) : null };
}

/** A statement under construction: conditions with their parameters in order. */
export class Conditions {
  readonly values: unknown[] = [];
  readonly #texts: string[] = [];

  /** Adds a condition; each `?` of it stands for the next value. */
  add(text: string, ...values: readonly unknown[]): this {
    const rest = [...values];
    this.#texts.push(text.replaceAll('?', () => `$${this.values.push(rest.shift())}`));
    return this;
  }

  get where(): string {
    return this.#texts.length === 0 ? 'true' : this.#texts.join(' and ');
  }
}
