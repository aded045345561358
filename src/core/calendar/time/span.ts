/** Stretches of time, [from, to). */
import type { Instant } from '../instant.js';

export interface Span {
  readonly from: Instant;
  readonly to: Instant;
}

/** A pause of a deadline, [from, to); open while `to` is null. */
export interface Suspension {
  readonly from: Instant;
  readonly to: Instant | null;
}

/** The spans in order, overlapping ones joined, empty ones dropped. */
export function joined(spans: readonly Span[]): readonly Span[] {
  if (spans.length === 0) return spans;
  const result: Span[] = [];
  for (const span of spans.filter(({ from, to }) => from < to).sort((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last !== undefined && span.from <= last.to) result[result.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    else result.push(span);
  }
  return result;
}

/** What is left of a span without the others, which are joined. */
export function without(span: Span, others: readonly Span[]): readonly Span[] {
  if (others.length === 0) return [span];
  const left: Span[] = [];
  let from = span.from;
  for (const other of others) {
    if (other.to <= from) continue;
    if (other.from >= span.to) break;
    if (other.from > from) left.push({ from, to: other.from });
    from = other.to;
  }
  if (from < span.to) left.push({ from, to: span.to });
  return left;
}

/** How long the spans last between a and b. */
export function spansMs(spans: readonly Span[], a: Instant, b: Instant): number {
  let ms = 0;
  for (const { from, to } of spans) ms += Math.max(0, Math.min(to, b) - Math.max(from, a));
  return ms;
}
