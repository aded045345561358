/** Persons of the case that were opened on this page: kept while it is shown, and nowhere else. */
import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';
import type { CaseView, OpenedPerson } from '../api/views.js';
import { OpenPersonDialog } from './open-person-dialog.js';

/** By the entry of the history that brought the person, and the fact. */
export const keyOfPerson = ({ sequence, fact }: { readonly sequence: number; readonly fact: string }): string => `${sequence}.${fact}`;

interface OpenedPersons {
  readonly opened: ReadonlyMap<string, OpenedPerson>;
  /** Asks for the reason; null where the reader may open nobody. */
  readonly ask: ((fact: string) => void) | null;
}

const Context = createContext<OpenedPersons>({ opened: new Map(), ask: null });

export const useOpenedPersons = (): OpenedPersons => useContext(Context);

export function WithOpenedPersons({ shown: { caseId, mayOpen }, children }: { shown: CaseView; children: ReactNode }) {
  const [opened, setOpened] = useState<ReadonlyMap<string, OpenedPerson>>(new Map());
  const [asked, setAsked] = useState<string | null>(null);
  const value = useMemo(() => ({ opened, ask: mayOpen ? setAsked : null }), [opened, mayOpen]);
  const add = (persons: readonly OpenedPerson[]): void => {
    setOpened((before) => new Map([...before, ...persons.map((one) => [keyOfPerson(one), one] as const)]));
    setAsked(null);
  };
  return (
    <Context value={value}>
      {children}
      <OpenPersonDialog caseId={caseId} fact={asked} onOpened={add} onClose={() => setAsked(null)} />
    </Context>
  );
}
