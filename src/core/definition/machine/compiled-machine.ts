/** The compiled machine: plain XState v5 configuration (JSON), as `kept compile` prints it. */

/** Name of the region that holds the statechart; the other regions are the commitments. */
export const FLOW = 'flow';

export interface CompiledMachine {
  readonly id: string;
  readonly type: 'parallel';
  readonly states: Readonly<Record<string, CompiledState>>;
}

export interface CompiledState {
  readonly type?: 'atomic' | 'compound' | 'parallel' | 'final' | 'history';
  readonly history?: 'shallow' | 'deep';
  readonly target?: string | readonly string[];
  readonly initial?: string;
  readonly meta?: Readonly<Record<string, unknown>>;
  readonly states?: Readonly<Record<string, CompiledState>>;
  readonly on?: Readonly<Record<string, readonly CompiledTransition[]>>;
  readonly after?: Readonly<Record<string, readonly CompiledTransition[]>>;
  readonly always?: readonly CompiledTransition[];
  readonly onDone?: readonly CompiledTransition[];
  readonly entry?: readonly CompiledAction[];
  readonly exit?: readonly CompiledAction[];
}

export interface CompiledTransition {
  readonly target?: string;
  readonly guard?: CompiledGuard;
  readonly actions?: readonly CompiledAction[];
  readonly reenter?: boolean;
}

export interface CompiledGuard {
  readonly type: string;
  readonly params?: Readonly<Record<string, unknown>>;
}

export interface CompiledAction {
  readonly type: string;
  readonly params: Readonly<Record<string, unknown>>;
}
