/** A definition as it is written, short forms and all, once its shape is right (`definition-schema.ts`). */
import type { Expression, FactType, GuardText, Requirement, StateNodeText, Title } from '../definition.js';

export type OneOrMany<T> = T | readonly T[];
export type Written<T> = Readonly<Record<string, T>>;

export interface WrittenHolderMap {
  readonly post: string;
  readonly unit?: string;
  readonly person?: string;
}
export type WrittenHolder = string | WrittenHolderMap;

export interface WrittenFactMap {
  readonly type: FactType;
  readonly title?: Title;
  readonly choices?: Written<Title>;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly personal?: boolean;
  readonly recused?: boolean;
  readonly confidential?: { readonly cel: string; readonly by: OneOrMany<WrittenHolder> };
}
export type WrittenFact = FactType | WrittenFactMap;

export interface WrittenEvent {
  readonly title: Title;
  readonly by: OneOrMany<WrittenHolder>;
  readonly except?: OneOrMany<string>;
  readonly form?: { readonly required?: readonly string[]; readonly optional?: readonly string[] };
  readonly requires?: OneOrMany<Requirement>;
  readonly while?: string;
  readonly happened?: string;
}

export interface WrittenWithinMap {
  readonly term: string;
  readonly 'end-of-day'?: 'close' | 'midnight';
  readonly 'rest-day-receipt'?: 'next-day' | 'deemed-next-workday';
  readonly before?: 'strict' | 'lenient';
  readonly 'suspended-day'?: 'wholly' | 'any';
}

export interface WrittenCommitment {
  readonly title: Title;
  readonly clause: string;
  readonly within: string | WrittenWithinMap;
  readonly from?: string;
  readonly met: OneOrMany<string>;
  readonly cancelled?: OneOrMany<string>;
  readonly paused?: OneOrMany<string>;
  readonly applies?: Expression;
  readonly exempt?: Expression;
  readonly warn?: string;
  readonly answerable: OneOrMany<string>;
  readonly extension?: { readonly by?: OneOrMany<WrittenHolder>; readonly max?: string; readonly customer?: 'told' | 'agreed' };
  readonly again?: OneOrMany<string>;
}

export interface WrittenAction {
  readonly type: 'record' | 'notify' | 'extend' | 'open';
  readonly params: {
    readonly fact?: string;
    readonly value?: string;
    readonly to?: WrittenHolder;
    readonly message?: Title;
    readonly commitment?: string;
    readonly amount?: string;
    readonly process?: string;
    readonly as?: string;
    readonly form?: Written<string | Expression>;
    readonly answers?: Written<string>;
  };
}

export interface WrittenTransitionMap {
  readonly target?: string;
  readonly guard?: GuardText;
  readonly actions?: OneOrMany<WrittenAction>;
  readonly reenter?: boolean;
}
export type WrittenTransitions = OneOrMany<string | WrittenTransitionMap>;

export interface WrittenState extends Pick<StateNodeText, 'type' | 'history' | 'target' | 'initial'> {
  readonly meta?: { readonly title: Title; readonly holder?: OneOrMany<WrittenHolder>; readonly task?: Title };
  readonly states?: Written<WrittenState>;
  readonly on?: Written<WrittenTransitions>;
  readonly after?: Written<WrittenTransitions>;
  readonly always?: WrittenTransitions;
  readonly onDone?: WrittenTransitions;
  readonly entry?: OneOrMany<WrittenAction>;
  readonly exit?: OneOrMany<WrittenAction>;
}

export interface WrittenRecurrence {
  readonly title: Title;
  readonly clause: string;
  readonly register: string;
  readonly every?: string;
  readonly rule?: string;
  readonly starts: string;
  readonly basis?: 'natural' | 'rolling';
  readonly spread?: 'weeks';
  readonly joined?: 'same-period' | 'next-period';
  readonly 'catch-up'?: 'each' | 'current';
  readonly done: OneOrMany<string>;
  readonly subject: string;
  readonly unit?: string;
  readonly begins?: string;
}

export interface WrittenPublicSide {
  readonly opens?: { readonly as: string; readonly at: string; readonly form: OneOrMany<string> };
  readonly follow?: OneOrMany<string>;
  readonly list?: { readonly states: OneOrMany<string>; readonly facts: OneOrMany<string> };
}

export interface WrittenDefinition {
  readonly process: string;
  readonly title: Title;
  readonly clauses: readonly string[];
  readonly read?: OneOrMany<string>;
  readonly assign?: OneOrMany<string>;
  readonly facts: Written<WrittenFact>;
  readonly holders?: Written<WrittenHolderMap>;
  readonly opens?: OneOrMany<WrittenHolder>;
  readonly public?: WrittenPublicSide;
  readonly opened: WrittenEvent;
  readonly events: Written<WrittenEvent>;
  readonly commitments: Written<WrittenCommitment>;
  readonly recurrence?: WrittenRecurrence;
  readonly statechart: WrittenState;
}

export function many<T>(written: OneOrMany<T> | undefined): readonly T[] {
  if (written === undefined) return [];
  return Array.isArray(written) ? (written as readonly T[]) : [written as T];
}

export function mapValues<T, R>(entries: Written<T>, change: (value: T, key: string) => R): Readonly<Record<string, R>> {
  return Object.fromEntries(Object.entries(entries).map(([key, value]) => [key, change(value, key)]));
}
