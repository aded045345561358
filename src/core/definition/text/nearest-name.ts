/** The known name that a wrong one was probably meant to be: misspelt, or cut short. */
import type { Bilingual } from '../../bilingual.js';

/** "Did you mean 'judge'?"; null when no known name is near. */
export function didYouMean(name: string, known: Iterable<string>): Bilingual | null {
  const near = nearestName(name, known);
  return near === null ? null : { zh: `是否应为“${near}”？`, en: `did you mean '${near}'?` };
}

/** The known name that is nearest by its letters, else the only one that holds the name or is held by it; null when there is none. */
export function nearestName(name: string, known: Iterable<string>): string | null {
  const names = [...known];
  return nearestByLetters(name, names) ?? onlyOneSharing(name, names);
}

const PART_LENGTH_MIN = 3;

/** 'revision' is meant for 'expectedRevision', 'telephone' for 'phone'. */
function onlyOneSharing(name: string, known: readonly string[]): string | null {
  const sharing = known.filter((candidate) => candidate !== name && (isPart(name, candidate) || isPart(candidate, name)));
  return sharing.length === 1 ? sharing[0]! : null;
}

function isPart(part: string, whole: string): boolean {
  return part.length >= PART_LENGTH_MIN && whole.toLowerCase().includes(part.toLowerCase());
}

function nearestByLetters(name: string, known: readonly string[]): string | null {
  const allowed = Math.max(1, Math.floor(name.length / 3));
  let best: string | null = null;
  let bestDistance = allowed + 1;
  if (name.length > LENGTH_MAX) return null;
  for (const candidate of known) {
    if (Math.abs(candidate.length - name.length) >= bestDistance) continue;
    const distance = editDistance(name, candidate);
    if (distance < bestDistance && distance > 0) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

const LENGTH_MAX = 64;

/** Letters added, left out, exchanged for another, or swapped with their neighbour, each counting one (row by row). */
function editDistance(a: string, b: string): number {
  let above: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const substituted = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? above[j - 2]! + 1 : Infinity;
      next.push(Math.min(substituted, swapped, row[j]! + 1, next[j - 1]! + 1));
    }
    [above, row] = [row, next];
  }
  return row[b.length]!;
}
