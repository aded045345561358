/**
 * One mistake a row, made in `repair.yaml`: what it is, its code, then words that are replaced, each followed by what
 * replaces them. `¦` marks where the mistake is to be reported.
 */
export type Mistake = readonly [what: string, code: string, ...edits: string[]];

export const MISTAKES: readonly Mistake[] = [
  // YAML
  ['an anchor', 'yaml_anchor', 'process: repair', 'process: ¦&name repair'],
  ['an alias', 'yaml_alias', 'initial: recorded', 'initial: ¦*first'],
  ['a tag', 'yaml_tag', 'process: repair', 'process: ¦!!str repair'],
  ['a directive', 'yaml_directive', 'process: repair', '¦%YAML 1.1\n---\nprocess: repair'],
  ['a second document', 'second_document', 'cancelled: { type: final, meta: { title: { zh: 取消, en: Cancelled } } }', 'cancelled: { type: final, meta: { title: { zh: 取消, en: Cancelled } } }\n¦---\nmore: 1'],
  ['a duplicate key', 'duplicate_key', '  visits: integer', '  visits: integer\n  ¦visits: number'],
  ['a tab as indent', 'yaml_syntax', '  visits: integer', '¦\tvisits: integer'],
  ['an open bracket', 'yaml_syntax', 'clauses: [T8, T2, 5.10]', 'clauses: [T8, T2, 5.10\n¦facts2: 1'],
  ['a map as a key', 'key_not_a_word', '  visits: integer', '  ? ¦[a]\n  : integer'],
  ['nesting without end', 'too_deep', 'visits: integer', `visits: ${'['.repeat(31)}¦[${']'.repeat(32)}`],

  // shape
  ['an unknown key at the top', 'unknown_key', '\nevents:', '\n¦evnets: {}\nevents:'],
  ['an unknown key of an event', 'unknown_key', '    except: worker', '    ¦exept: worker'],
  ['an unknown key of a state', 'unknown_key', '      onDone: closed', '      ¦onDonne: closed'],
  ['an unknown key of a commitment', 'unknown_key', '    warn: 2 workhours', '    ¦warning: 2 workhours'],
  ['a comma that ends a title', 'unknown_key', 'en: Assign }\n    form', 'en: Assign, ¦now }\n    form'],
  ['an invoked actor', 'refused_key', '      onDone: closed', '      onDone: closed\n      ¦invoke: { src: pay }'],
  ['a spawned actor', 'refused_key', '      onDone: closed', '      onDone: closed\n      ¦spawn: pay'],
  ['a context', 'refused_key', 'statechart:\n', 'statechart:\n  ¦context: {}\n'],
  ['a merge key', 'refused_key', '  notice:\n', '  notice:\n    ¦<<: visit\n'],
  ['a missing key of an event', 'missing_key', '  cancel:\n    by: agent\n', '  ¦cancel:\n'],
  ['a missing anchor', 'missing_key', '  visit:\n    title: { zh: 上门, en: Visit }\n    clause: T8\n    within: 1 workday\n    from: opened\n', '  ¦visit:\n    title: { zh: 上门, en: Visit }\n    clause: T8\n    within: 1 workday\n'],
  ['a title without English', 'missing_key', 'title: { zh: 待料, en: Wait }', '¦title: { zh: 待料 }'],
  ['an empty title', 'empty_text', 'title: { zh: 待料, en: Wait }', "title: { zh: ¦'', en: Wait }"],
  ['a number for a title', 'wrong_type', 'title: { zh: 待料, en: Wait }', 'title: { zh: 待料, en: ¦5 }'],
  ['a type that facts have not', 'not_a_choice', 'visits: integer', 'visits: ¦integr'],
  ['an action that does not exist', 'not_a_choice', 'actions: { type: record, params', 'actions: { type: ¦assign, params'],
  ['a guard that is no CEL', 'not_a_choice', 'guard: { type: cel, params', 'guard: { type: ¦isUrgent, params'],
  ['an empty list of holders', 'empty_list', '  sent:\n    by: agent', '  sent:\n    by: ¦[]'],
  ['a clause listed twice', 'duplicate_entry', 'clauses: [T8, T2, 5.10]', 'clauses: ¦[T8, T2, 5.10, T8]'],
  ['a fact with a capital', 'bad_id', '  visits: integer', '  ¦Visits: integer\n  visits: integer'],
  ['a fact with a hyphen', 'bad_id', '  visits: integer', '  ¦many-visits: integer\n  visits: integer'],
  ['a fact named __proto__', 'bad_id', '  visits: integer', '  ¦__proto__: integer\n  visits: integer'],
  ['a fact named constructor', 'bad_id', '  visits: integer', '  ¦constructor: integer\n  visits: integer'],
  ['an event named toString', 'bad_id', '  sent:\n    by', '  ¦toString:\n    by'],
  ['an event with a dot', 'bad_id', '  sent:\n    by', '  ¦xstate.done:\n    by'],
  ['a state named prototype', 'bad_id', '    waiting:\n', '    ¦prototype:\n'],
  ['an id that is too long', 'bad_id', '  sent:\n    by', `  ¦${'s'.repeat(65)}:\n    by`],

  // names
  ['a fact named like a word of CEL', 'taken_name', '  visits: integer', '  ¦in: integer\n  visits: integer'],
  ['a holder named like a post', 'taken_name', '\nevents:', '\nholders:\n  ¦agent: { post: agent }\nevents:'],
  ['a holder that nobody uses', 'unused_holder', '\nevents:', '\nholders:\n  ¦night-agent: { post: agent }\nevents:'],
  ['a holder of an unknown post', 'unknown_post', '\nevents:\n', '\nholders:\n  night-agent: { post: porter }\nevents:\n', '  sent:\n    by: agent', '  sent:\n    by: ¦night-agent'],
  ['a pause of a deadline counted back', 'pause_of_before', '    within: before stop_at by 48 hours', '    within: before stop_at by 48 hours\n    ¦paused: waiting'],
  ['an event named opened', 'taken_name', '  sent:\n    by', '  ¦opened:\n    by'],
  ['a commitment named flow', 'taken_name', '  visit:\n    title', '  ¦flow:\n    title'],
  ['two states of one name', 'duplicate_state', '        repaired: { type: final, meta', '        repaired: { type: final, meta: { title: { zh: 甲, en: A } } }\n        waiting: { type: final, meta', '    waiting:\n', '    ¦waiting:\n'],
  ['a name that is event and state', 'ambiguous_name', 'met: [sent, closed]', 'met: [sent, ¦closed]', '  sent:\n    by', '  closed: { by: agent, title: { zh: 甲, en: A } }\n  sent:\n    by'],
  ['a name that is unit and fact', 'ambiguous_name', '    answerable: [team, operations]', '    answerable: [team, ¦operations]', '  visits: integer', '  visits: integer\n  operations: unit'],

  // references
  ['an unknown clause in the list', 'unknown_clause', 'clauses: [T8, T2, 5.10]', 'clauses: [T8, T2, 5.10, ¦5.1x]'],
  ['an unknown clause of a commitment', 'unknown_clause', '    clause: T8', '    clause: ¦T99'],
  ['a clause that the process does not list', 'clause_not_listed', '    clause: T8', '    clause: ¦T9'],
  ['a bare number that is another clause', 'unknown_clause', 'clauses: [T8, T2, 5.10]', 'clauses: [T8, T2, ¦5.100]'],
  ['an unknown post', 'unknown_post', '  sent:\n    by: agent', '  sent:\n    by: ¦agnet'],
  ['an unknown post in a map', 'unknown_post', '  wait:\n    by: { post: handler,', '  wait:\n    by: { post: ¦worker,'],
  ['a post that is a name of Object', 'unknown_post', '  sent:\n    by: agent', '  sent:\n    by: ¦constructor'],
  ['an unknown unit', 'unknown_unit', '    answerable: [team, operations]', '    answerable: [team, ¦opertions]'],
  ['a unit that is a fact of another type', 'wrong_fact_type', '  wait:\n    by: { post: handler, unit: team,', '  wait:\n    by: { post: handler, unit: ¦urgent,'],
  ['an unknown fact for a person', 'unknown_fact', '  wait:\n    by: { post: handler, unit: team, person: worker }', '  wait:\n    by: { post: handler, unit: team, person: ¦wrker }'],
  ['an exception that is no staff', 'wrong_fact_type', '    except: worker', '    except: ¦team'],
  ['an unknown fact in a form', 'unknown_fact', 'required: [team, worker]', 'required: [team, worker, ¦wokrer]'],
  ['an unknown fact to record', 'unknown_fact', 'params: { fact: visits,', 'params: { fact: ¦visit,'],
  ['an unknown recipient', 'unknown_post', 'params: { to: address,', 'params: { to: ¦adress,'],
  ['an unknown event of a commitment', 'unknown_event_or_state', '    met: done', '    met: ¦doen'],
  ['an unknown anchor', 'unknown_event', '    from: opened', '    from: ¦opend'],
  ['an anchor that is no instant', 'wrong_fact_type', '    within: before stop_at by 48 hours', '    within: ¦before note by 48 hours'],
  ['an unknown state to pause in', 'unknown_state', '    paused: waiting', '    paused: ¦wating'],
  ['an unknown target', 'unknown_state', 'on: { resume: where,', 'on: { resume: ¦were,'],
  ['a target as XState writes ids', 'unknown_state', 'on: { resume: where,', "on: { resume: ¦'#working.where',"],
  ['an unknown event in a state', 'unknown_event', '            wait: waiting', '            ¦wiat: waiting'],
  ['any event in a state', 'refused_event', '            wait: waiting', "            wait: waiting\n            ¦'*': waiting"],
  ['an inner event of the machine', 'refused_event', '            wait: waiting', '            wait: waiting\n            ¦xstate.init: waiting'],

  // facts
  ['choices of a number', 'unfitting_key', '  visits: integer', '  visits: { type: integer, ¦choices: { a: { zh: 甲, en: A } } }'],
  ['a personal boolean', 'unfitting_key', 'urgent: { type: boolean,', 'urgent: { type: boolean, ¦personal: true,'],
  ['a recused unit', 'unfitting_key', 'team: { type: unit,', 'team: { type: unit, ¦recused: true,'],
  ['a maximum below the minimum', 'out_of_range', '  visits: integer', '  visits: { type: integer, minimum: 5, maximum: ¦4 }'],
  ['a fact of a form without a title', 'missing_title', 'required: [team, worker]', 'required: [team, worker, visits]'],
  ['a fact that nothing sets', 'fact_never_set', '  visits: integer', '  visits: integer\n  ¦spare: boolean'],
  ['a fact twice in a form', 'duplicate_entry', 'optional: [note, stop_at]', 'optional: [note, stop_at, ¦urgent]'],
  ['a personal instant as an anchor', 'personal_anchor', 'stop_at: { type: instant,', 'stop_at: { type: instant, personal: true,'],

  // expressions
  ['a guard over an unknown fact', 'bad_expression', "expr: '!facts.urgent'", "expr: '!facts.¦urgnet'"],
  ['a guard that is no boolean', 'bad_expression', "expr: '!facts.urgent'", "expr: '¦facts.team'"],
  ['a guard over a form that the event has not', 'bad_expression', "expr: '!facts.urgent'", "expr: 'form.¦urgent'"],
  ['a guard that does not parse', 'bad_expression', "expr: '!facts.urgent'", "expr: '!facts.urgent && ¦'"],
  ['a regular expression', 'bad_expression', "expr: '!facts.urgent'", "expr: ¦facts.team.matches(\"^(a+)+$\")"],
  ['a personal value that is read', 'bad_expression', "- cel: actor.post == 'agent'", "- cel: ¦facts.address == 'agent'"],
  ['a value of another type', 'bad_expression', "value: '1'", "value: '¦true'"],
  ['an actor where nobody acts', 'unseen_variable', 'exempt: { cel: facts.urgent }', "exempt: { cel: ¦actor.post == 'agent' }"],
  ['the anchor in a guard', 'unseen_variable', "expr: '!facts.urgent'", "expr: '!¦anchor.workday'"],
  ['an optional field read as if it were there', 'may_be_missing', "title: { zh: 登记, en: Record }\n", "title: { zh: 登记, en: Record }\n  requires: { cel: '¦form.note == \"x\"', says: { zh: 甲, en: A } }\n"],

  ['a guard over a fact that may not be set', 'may_be_missing', "expr: '!facts.urgent'", "expr: '¦facts.stop_at == facts.stop_at'"],
  ['a rule over a fact that may not be set', 'may_be_missing', "- cel: actor.post == 'agent'", "- cel: ¦facts.team == 'operations'"],
  ['a rule at the opening over a fact', 'may_be_missing', "title: { zh: 登记, en: Record }\n", "title: { zh: 登记, en: Record }\n  requires: { cel: ¦facts.urgent, says: { zh: 甲, en: A } }\n"],
  ['an excuse over a fact that may not be set', 'may_be_missing', 'exempt: { cel: facts.urgent }', "exempt: { cel: ¦facts.team == 'operations' }"],
  ['a condition over a fact that may not be set', 'may_be_missing', 'exempt: { cel: facts.urgent }', 'exempt: { cel: facts.urgent }\n    applies: { cel: "¦facts.team == \'operations\'" }'],
  ['a value over a fact that may not be set', 'may_be_missing', "value: '1'", "value: '¦facts.visits + 1'"],

  // the shape of the statechart
  ['no initial state', 'missing_initial', 'initial: travelling\n      onDone', 'onDone'],
  ['an initial state that is elsewhere', 'bad_initial', '      initial: travelling', '      initial: ¦waiting'],
  ['an initial state of an atomic one', 'initial_without_states', '    waiting:\n', '    waiting:\n      ¦initial: waiting\n'],
  ['a type without states', 'no_states', '    waiting:\n', '    ¦waiting:\n      type: compound\n'],
  ['states in a final one', 'states_inside', 'repaired: { type: final, meta', 'repaired: { type: final, ¦states: { inner: { meta: { title: { zh: 内, en: Inner } } } }, meta'],
  ['a final state with a way out', 'final_with_exits', '    closed: { type: final,', '    ¦closed: { type: final, on: { cancel: cancelled },'],
  ['a history at the top', 'history_without_parent', '    waiting:\n', '    ¦before: { type: history }\n    waiting:\n'],
  ['a history with transitions', 'history_with_more', '        where: { type: history }', '        ¦where: { type: history, on: { cancel: cancelled } }'],
  ['history without its type', 'not_a_history', '        where: { type: history }', '        ¦where: { history: deep, meta: { title: { zh: 甲, en: A } } }'],
  ['a state without a title', 'missing_title', '    waiting:\n      meta: { title: { zh: 待料, en: Waiting } }\n', '    ¦waiting:\n'],
  ['a task that nobody holds', 'task_without_holder', 'meta: { title: { zh: 待料, en: Waiting } }', 'meta: { title: { zh: 待料, en: Waiting }, ¦task: { zh: 等, en: Wait } }'],
  ['a timer that is no term', 'bad_term', '        3 workdays: cancelled', '        ¦3 wokdays: cancelled'],
  ['one timer twice', 'duplicate_key', '        3 workdays: cancelled', '        3 workdays: cancelled\n        ¦3 workday: cancelled'],
  ['a transition that does nothing', 'transition_does_nothing', '            wait: waiting', '            wait: waiting\n            resume: ¦{}'],
  ['a parallel process', 'not_a_statechart', 'statechart:\n  initial: recorded', '¦statechart:\n  type: parallel'],
  ['states nine deep', 'too_deep', '        repaired: { type: final, meta', `        ${nested(2)}\n        repaired: { type: final, meta`],
  ['too many guards in a state', 'too_many', '    waiting:\n      meta: { title: { zh: 待料, en: Waiting } }\n      on: { resume: where,', `    ¦waiting:\n      meta: { title: { zh: 待料, en: Waiting } }\n      on: { sent: [${Array.from({ length: 65 }, (_, index) => `{ target: closed, guard: { type: cel, params: { expr: "'${index}' == facts.team" } } }`).join(', ')}], resume: where,`],

  // what can happen
  ['a state that nothing reaches', 'unreachable_state', '    waiting:\n', '    ¦lost: { meta: { title: { zh: 失, en: Lost } }, on: { cancel: cancelled } }\n    waiting:\n'],
  ['a way behind one that is always taken', 'transition_never_taken', '              - { target: checked }', '              - { target: checked }\n              - ¦{ target: waiting }'],
  ['an event in a state that is left at once', 'transition_never_taken', '          always: repaired', '          always: repaired\n          on: { wait: ¦waiting }'],
  ['done without a final state', 'never_done', 'on: { resume: where, cancel: cancelled }', 'on: { resume: where, cancel: cancelled }\n      initial: idle\n      ¦onDone: closed\n      states: { idle: { meta: { title: { zh: 闲, en: Idle } } } }'],
  ['an event that no state takes', 'event_never_taken', '  sent:\n    by', '  ¦ping:\n    by: agent\n    title: { zh: 无, en: Ping }\n  sent:\n    by'],
  ['a state that nothing leaves', 'dead_end', 'on: { resume: where, cancel: cancelled }', 'on: { resume: stuck, cancel: [{ target: where, guard: { type: cel, params: { expr: facts.urgent } } }, cancelled] }\n    ¦stuck: { meta: { title: { zh: 死, en: Stuck } } }'],
  ['an endless always', 'endless_always', '          always: repaired', '          always: [¦{ target: checked, guard: { type: cel, params: { expr: facts.urgent } } }, repaired]'],
  ['states that never end', 'no_way_to_an_end', 'on: { resume: where, cancel: cancelled }', 'on: { resume: ring, cancel: [{ target: where, guard: { type: cel, params: { expr: facts.urgent } } }, cancelled] }\n    ¦ring: { meta: { title: { zh: 甲, en: Ring } }, on: { sent: rang } }\n    rang: { meta: { title: { zh: 乙, en: Rang } }, on: { sent: ring } }'],

  // promises
  ['a term that is none', 'bad_term', '    within: 1 workday', '    within: ¦soon'],
  ['an extension that is no term', 'bad_term', 'max: 2 workdays', 'max: ¦2 weeks'],
  ['a bound of happening that is no term', 'bad_term', '    happened: up to 12 hours', '    happened: ¦up to noon'],
  ['two anchors', 'two_anchors', '    within: before stop_at by 48 hours', '    within: before stop_at by 48 hours\n    from: ¦opened'],
  ['a warning before the term begins', 'warning_too_early', '    warn: 2 workhours', '    warn: ¦9 workhours'],
  ['a warning at the due instant', 'warning_not_before_due', '    warn: 2 workhours', '    warn: ¦100%'],
  ['an extension in another unit', 'extension_in_other_unit', 'max: 2 workdays', 'max: ¦2 days'],
  ['an extension of a notice', 'extension_of_before', '    answerable: operations', '    answerable: operations\n    ¦extension: { by: leader, max: 2 hours }'],
  ['met and cancelled at once', 'met_and_cancelled', '    met: done\n    cancelled: [cancel, cancelled]', '    met: done\n    cancelled: ¦[cancel, cancelled, done]'],
  ['paused where it is met', 'paused_where_met', '    met: done\n    cancelled: [cancel, cancelled]\n    paused: waiting', '    met: [done, working]\n    cancelled: [cancel, cancelled]\n    paused: [waiting, ¦travelling]'],
  ['a promise that cannot be met once it began', 'commitment_never_met', '    from: opened\n    met: done', '    from: done\n    met: ¦assign'],
  ['a promise that nothing begins', 'commitment_never_starts', '    from: opened\n    met: done', '    from: ¦ping\n    met: done', '  sent:\n    by', '  ping: { by: agent, title: { zh: 甲, en: A } }\n  sent:\n    by'],
  ['a promise that outlives the process', 'open_at_end', '  visit:\n    title: { zh: 上门, en: Visit }\n    clause: T8\n    within: 1 workday\n    from: opened\n    met: done\n    cancelled: [cancel, cancelled]', '  ¦visit:\n    title: { zh: 上门, en: Visit }\n    clause: T8\n    within: 1 workday\n    from: opened\n    met: done\n    cancelled: cancel'],
];

/** A chain of states from a depth down to the ninth, which is marked. */
function nested(depth: number): string {
  if (depth === 9) return '¦s9: {}';
  return `s${depth}: { initial: s${depth + 1}, states: { ${nested(depth + 1)} } }`;
}
