/** Medians, quantiles and ranges of what was measured. */

export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.ceil(q * sorted.length) - 1)];
  if (value === undefined) throw new Error('expected values to take a quantile of, saw none; measure something first');
  return value;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Median and range, rounded to a number of digits after the point. */
export function spread(values: readonly number[], digits: number): { median: number; from: number; to: number } {
  const round = (value: number) => Number(value.toFixed(digits));
  return { median: round(median(values)), from: round(Math.min(...values)), to: round(Math.max(...values)) };
}
