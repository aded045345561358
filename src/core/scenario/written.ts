/** A scenarios file as it is written, once its shape is right (`scenario-schema.ts`). */
import type { FormInput, HeldPost } from '../case/command.js';
import type { Title } from '../definition/definition.js';
import type { WrittenDuties, WrittenRegisters } from './scenario-register.js';
import type { Expectation } from './scenario.js';

export interface WrittenFile {
  readonly process: string;
  readonly staff: Readonly<Record<string, HeldPost | readonly HeldPost[]>>;
  readonly forms?: Readonly<Record<string, FormInput>>;
  readonly register?: WrittenRegisters;
  readonly notices?: Readonly<Record<string, object>>;
  readonly scenarios: readonly WrittenScenario[];
}

export interface WrittenScenario {
  readonly title: Title;
  readonly steps: readonly WrittenStep[];
}

export interface WrittenStep {
  readonly at: string;
  readonly by?: string;
  readonly open?: FormInput | string;
  readonly register?: WrittenRegisters;
  readonly begin?: string;
  readonly period?: string;
  readonly send?: string;
  readonly form?: FormInput | string;
  readonly happened?: string;
  readonly revision?: number;
  readonly extend?: string;
  readonly term?: string;
  readonly reason?: string;
  readonly customer?: 'told' | 'agreed';
  readonly 'publish-calendar'?: string;
  readonly key?: string;
  readonly engine?: 'down';
  readonly expect?: WrittenExpectation;
}

export type WrittenExpectation = Omit<Expectation, 'due' | 'told' | 'duties'> & {
  readonly duties?: WrittenDuties;
  readonly due?: Readonly<Record<string, string | null>>;
  readonly told?: readonly WrittenTold[];
};

export interface WrittenTold {
  readonly warning?: string;
  readonly breach?: string;
  readonly notify?: true;
  readonly to: string;
}
