/**
 * How a machine is stepped from a restored snapshot. XState's `transition()` first evaluates the initial state of the
 * logic it is given and throws it away, which is half of its cost. This logic steps as the machine does and begins with
 * nothing. Opening a case takes the machine itself.
 */
import type { ActorLogic, AnyEventObject, AnyMachineSnapshot, AnyStateMachine } from 'xstate';

export type Stepping = ActorLogic<AnyMachineSnapshot, AnyEventObject>;

export function steppingOf(machine: AnyStateMachine): Stepping {
  const nothing = { status: 'active', output: undefined, error: undefined } as unknown as AnyMachineSnapshot;
  return {
    transition: (snapshot, event, scope) => machine.transition(snapshot as never, event as never, scope as never) as AnyMachineSnapshot,
    getInitialSnapshot: () => nothing,
    getPersistedSnapshot: (snapshot) => machine.getPersistedSnapshot(snapshot as never),
  };
}
