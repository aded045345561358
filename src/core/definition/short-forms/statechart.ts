/** A state with its transitions and actions as lists: `closed` is `[{ target: closed }]`. */
import type { ActionText, StateMeta, StateNodeText, TransitionText } from '../definition.js';
import { writeOutHolder, writeOutHolders } from './holder.js';
import { many, mapValues, type OneOrMany, type WrittenAction, type WrittenState, type WrittenTransitions } from './written.js';

export function writeOutState(written: WrittenState): StateNodeText {
  const { type, history, target, initial, meta, states, on, after, always, onDone, entry, exit } = written;
  return {
    ...(type !== undefined && { type }),
    ...(history !== undefined && { history }),
    ...(target !== undefined && { target }),
    ...(initial !== undefined && { initial }),
    ...(meta !== undefined && { meta: writeOutMeta(meta) }),
    ...(states !== undefined && { states: mapValues(states, writeOutState) }),
    ...(on !== undefined && { on: mapValues(on, writeOutTransitions) }),
    ...(after !== undefined && { after: mapValues(after, writeOutTransitions) }),
    ...(always !== undefined && { always: writeOutTransitions(always) }),
    ...(onDone !== undefined && { onDone: writeOutTransitions(onDone) }),
    ...(entry !== undefined && { entry: writeOutActions(entry) }),
    ...(exit !== undefined && { exit: writeOutActions(exit) }),
  };
}

function writeOutMeta(meta: NonNullable<WrittenState['meta']>): StateMeta {
  const { title, holder, task } = meta;
  return { title, ...(holder !== undefined && { holder: writeOutHolders(holder) }), ...(task !== undefined && { task }) };
}

function writeOutTransitions(written: WrittenTransitions): readonly TransitionText[] {
  return many(written).map((one) => {
    if (typeof one === 'string') return { target: one };
    const { actions, ...rest } = one;
    return { ...rest, ...(actions !== undefined && { actions: writeOutActions(actions) }) };
  });
}

function writeOutActions(written: OneOrMany<WrittenAction>): readonly ActionText[] {
  return many(written).map(({ type, params }) => WRITTEN_OUT[type](params));
}

const WRITTEN_OUT: Readonly<Record<WrittenAction['type'], (params: WrittenAction['params']) => ActionText>> = {
  record: ({ fact, value }) => ({ type: 'record', params: { fact: fact!, value: value! } }),
  notify: ({ to, message }) => ({ type: 'notify', params: { to: typeof to === 'string' ? to : writeOutHolder(to!), message: message! } }),
  extend: ({ commitment, amount }) => ({ type: 'extend', params: { commitment: commitment!, amount: amount! } }),
  open: ({ process, as, form, answers }) => ({ type: 'open', params: { process: process!, as: as!, form: { ...form }, answers: { ...answers } } }),
};
