/** Texts of people nobody knows, without the marks that turn the direction of writing: what is read is what stands there. Letters of any script stay. */

/** ALM, LRM and RLM, embeddings and overrides, isolates. */
const TURNING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Of a value as JSON has it: every text in it; bounded in depth by whoever took it in. */
export function unturned(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll(TURNING, '');
  if (Array.isArray(value)) return value.map(unturned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, unturned(one)]));
}
