/**
 * Whether somebody is there: lists are asked for again only then, for each asking counts as use of the session, and one whose owner left the desk is to go idle.
 * Whoever comes back finds the lists asked anew at once.
 */
import { focusManager } from '@tanstack/react-query';

/** Without a key or a pointer for this long nobody is there. */
const UNATTENDED_AFTER_MS = 300_000;
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'wheel', 'touchstart'] as const;

export function watchAttendance(): void {
  focusManager.setEventListener((tell) => {
    let leaving: number | undefined;
    const note = (): void => {
      window.clearTimeout(leaving);
      leaving = window.setTimeout(() => tell(false), UNATTENDED_AFTER_MS);
      tell(!document.hidden);
    };
    const shown = (): void => (document.hidden ? tell(false) : note());
    for (const sign of SIGNS) window.addEventListener(sign, note, { passive: true });
    document.addEventListener('visibilitychange', shown);
    note();
    return () => {
      window.clearTimeout(leaving);
      for (const sign of SIGNS) window.removeEventListener(sign, note);
      document.removeEventListener('visibilitychange', shown);
    };
  });
}
