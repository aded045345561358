/** A stored snapshot → XState's own, ready to be stepped or asked. Nothing that is given is changed. */
import type { AnyMachineSnapshot, AnyStateMachine } from 'xstate';
import type { PersistedCaseSnapshot } from './case-document.js';

/** XState wants the children that a definition never has. */
export function restoredSnapshot(machine: AnyStateMachine, stored: PersistedCaseSnapshot): AnyMachineSnapshot {
  return machine.restoreSnapshot({ ...stored, children: {} } as never, undefined as never) as AnyMachineSnapshot;
}
