/** What every screen must hear of, whichever request found it out: the host is away, the session has ended. */
import { useSyncExternalStore } from 'react';

export interface Signal {
  readonly isOn: () => boolean;
  readonly set: (on: boolean) => void;
  readonly subscribe: (hear: () => void) => () => void;
}

function signal(): Signal {
  let on = false;
  const hearers = new Set<() => void>();
  return {
    isOn: () => on,
    set: (next) => {
      if (next === on) return;
      on = next;
      for (const hear of hearers) hear();
    },
    subscribe: (hear) => {
      hearers.add(hear);
      return () => hearers.delete(hear);
    },
  };
}

export const hostAway = signal();
export const sessionEnded = signal();

export function useSignal({ subscribe, isOn }: Signal): boolean {
  return useSyncExternalStore(subscribe, isOn);
}
