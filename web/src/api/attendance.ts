/** Whether somebody is at this page: what it asks for by itself while nobody is does not keep the session from being idle. */

import { hostNow } from './host-clock.js';

/** Longer than a page takes between two askings of its own: one of them is counted as use. */
const AWAY_MS = 120_000;

let movedAt = hostNow();

for (const kind of ['pointermove', 'pointerdown', 'keydown', 'wheel', 'focus']) {
  window.addEventListener(kind, () => { movedAt = hostNow(); }, { capture: true, passive: true });
}

export function isAttended(): boolean {
  return hostNow() - movedAt <= AWAY_MS;
}
