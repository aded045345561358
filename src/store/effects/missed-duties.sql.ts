/** What is told of duties missed together: a breach that no case carries, as its entry of the ledger says it. Run under `readAs` or as the engine. */
import type { Title } from '../../core/definition/definition.js';
import type { BREACH_KIND } from '../../core/ledger/batch-leaf.js';

export interface MissedDuties {
  readonly kind: typeof BREACH_KIND;
  /** Names the entry among those of its kind. */
  readonly key: string;
  readonly process: string;
  /** Of the process. */
  readonly title: Title;
  /** What was promised: the title of the recurrence. */
  readonly message: Title;
  readonly clause: string;
  readonly register: string;
  readonly period: string;
  /** RFC 3339, UTC. */
  readonly due: string;
  readonly zone: string;
  readonly count: number;
  /** The first and last subject, in the order of their ordinals. */
  readonly first: string;
  readonly last: string;
}

/** The leaf says it all but the titles, which stand in the version that the period was opened with. */
export const MISSED_DUTIES = `json_build_object(
  'kind', entry.kind, 'key', entry.entry_key, 'process', leaf.json->'process',
  'title', opened_with.expanded::json #> '{definition,title}', 'message', opened_with.expanded::json #> '{definition,recurrence,title}',
  'clause', leaf.json->'clause', 'register', leaf.json->'register', 'period', leaf.json->'period', 'due', leaf.json->'due', 'zone', leaf.json->'zone',
  'count', leaf.json->'count', 'first', leaf.json->'first', 'last', leaf.json->'last')`;

/** The entry that rows of an alias name, its leaf, and what it was opened with; nothing where they name none. */
export const joinedEntry = (alias: string): string => `
left join kept.ledger_entry entry on entry.tenant = ${alias}.tenant and entry.entry_id = ${alias}.entry_id
left join lateral (select entry.leaf::json as json) leaf on true
left join kept.duty_period opened on opened.tenant = entry.tenant and opened.process = leaf.json->>'process' and opened.period = leaf.json->>'period'
left join kept.definition_version opened_with on opened_with.tenant = opened.tenant and opened_with.process = opened.process and opened_with.version = opened.definition_version`;
