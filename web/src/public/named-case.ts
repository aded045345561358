/** What somebody was given when the case was opened. */
export interface NamedCase {
  readonly number: number;
  readonly code: string;
}
