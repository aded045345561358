/** One line of the matrix. */
export interface Row {
  readonly name: string;
  readonly expected: string;
  readonly saw: string;
}

export const isPassed = ({ expected, saw }: Row): boolean => expected === saw;
