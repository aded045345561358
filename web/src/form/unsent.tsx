/**
 * What was typed and is not sent yet, of each form by its key. It outlives the drawer or page where it was typed, not the person who typed it, and it
 * is in this window's memory alone: whoever leaves the window while there is some of it is asked first.
 */
import { createContext, useContext, useEffect, useRef, type ReactNode } from 'react';
import type { Entered } from './form-values.js';

type Kept = Map<string, Entered>;

const Unsent = createContext<Kept>(new Map());

export function KeepsUnsent({ children }: { children: ReactNode }) {
  const kept = useRef<Kept>(new Map());
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      if (kept.current.size > 0) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, []);
  return <Unsent.Provider value={kept.current}>{children}</Unsent.Provider>;
}

export interface UnsentForm {
  /** What lay there as the form was opened; null for nothing. */
  readonly found: Entered | null;
  readonly keep: (entered: Entered) => void;
  readonly forget: () => void;
}

/** @param key of a form, and of what it is for */
export function useUnsent(key: string): UnsentForm {
  const all = useContext(Unsent);
  const found = useRef(all.get(key) ?? null);
  return {
    found: found.current,
    keep: (entered) => void (isEmpty(entered) ? all.delete(key) : all.set(key, entered)),
    forget: () => void all.delete(key),
  };
}

function isEmpty(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.values(value).every(isEmpty);
  return value === undefined || value === null || value === '';
}
