/**
 * The offset of a zone from UTC at an instant, from the zone data of the runtime (Intl), read once for each stretch of time.
 *
 * A deadline asks this in every transition, so the answer must cost a look-up: time is cut into blocks; the offsets of a block are
 * probed day by day on its first use, and each change is then found to the millisecond. No offset in the zone data lasts less than a day.
 */
import { dayMs } from './calendar-date.js';

/** Milliseconds since 1970-01-01T00:00:00Z, the engine's resolution. */
export type Instant = number;

/** One stretch of constant offset inside a block; it runs to the next one's start. */
interface Stretch {
  readonly from: Instant;
  readonly offsetMs: number;
}

const blockMs = 400 * dayMs;

class Zone {
  private readonly format: Intl.DateTimeFormat;
  private readonly blocks = new Map<number, readonly Stretch[]>();

  constructor(name: string) {
    this.format = new Intl.DateTimeFormat('en-US', { timeZone: name, timeZoneName: 'longOffset' });
  }

  offsetMsAt(instant: Instant): number {
    const index = Math.floor(instant / blockMs);
    let stretches = this.blocks.get(index);
    if (stretches === undefined) {
      stretches = this.probe(index * blockMs);
      this.blocks.set(index, stretches);
    }
    let offsetMs = 0;
    for (const stretch of stretches) {
      if (stretch.from > instant) break;
      offsetMs = stretch.offsetMs;
    }
    return offsetMs;
  }

  private probe(start: Instant): readonly Stretch[] {
    const stretches: Stretch[] = [{ from: start, offsetMs: this.ask(start) }];
    let offsetMs = this.ask(start);
    for (let probe = start + dayMs; probe <= start + blockMs; probe += dayMs) {
      const next = this.ask(probe);
      if (next === offsetMs) continue;
      stretches.push({ from: firstAfter(probe - dayMs, probe, (instant) => this.ask(instant) === next), offsetMs: next });
      offsetMs = next;
    }
    return stretches;
  }

  /** From "10/13/2026, GMT+08:00" or, before standard time, "12/8/1874, GMT+08:05:43". */
  private ask(instant: Instant): number {
    const match = /GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?$/.exec(this.format.format(instant));
    if (match === null) throw new Error(`expected the runtime to name a zone's offset, saw ${this.format.format(instant)}: use one with "longOffset"`);
    const [, sign, hours = '0', minutes = '0', seconds = '0'] = match;
    return (sign === '-' ? -1 : 1) * (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000;
  }
}

/** The first instant in (low, high] for which `holds`, given that it holds at high, not at low, and changes once. */
export function firstAfter(low: Instant, high: Instant, holds: (instant: Instant) => boolean): Instant {
  let [before, after] = [low, high];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (holds(middle)) after = middle;
    else before = middle;
  }
  return after;
}

const zones = new Map<string, Zone>();

/** Milliseconds to add to UTC for local time. Throws a RangeError for a zone the runtime does not know. */
export function offsetMsAt(zoneName: string, instant: Instant): number {
  let zone = zones.get(zoneName);
  if (zone === undefined) {
    zone = new Zone(zoneName);
    zones.set(zoneName, zone);
  }
  return zone.offsetMsAt(instant);
}

export function isZone(name: string): boolean {
  try {
    offsetMsAt(name, 0);
    return true;
  } catch {
    return false;
  }
}
