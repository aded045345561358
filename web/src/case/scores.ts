/** What each score of a rating is called, the best first. */
export const SCORES = [
  { score: 5, word: 'best' },
  { score: 4, word: 'good' },
  { score: 3, word: 'fair' },
  { score: 2, word: 'poor' },
  { score: 1, word: 'worst' },
] as const;
