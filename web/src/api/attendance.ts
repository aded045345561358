/** Whether somebody is at this page: what it asks for by itself while nobody is does not keep the session from being idle. */

import { pageAgeMs } from './host-clock.js';

/** Longer than a page takes between two askings of its own: one of them is counted as use. */
const AWAY_MS = 120_000;

let movedAt = pageAgeMs();

for (const kind of ['pointermove', 'pointerdown', 'keydown', 'wheel', 'focus']) {
  window.addEventListener(kind, () => { movedAt = pageAgeMs(); }, { capture: true, passive: true });
}

export function isAttended(): boolean {
  return pageAgeMs() - movedAt <= AWAY_MS;
}
