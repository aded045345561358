/** Laws of promises: each occurrence opens once and ends once, and document, rows and ledger agree on how. */
import type { Law } from '../auditor.js';
import { differing } from './cases.js';

const ms = (column: string): string => `(extract(epoch from ${column}) * 1000)::bigint`;
const OUTCOMES = "('met', 'breached', 'exempt', 'cancelled', 'not-applicable')";
const SEQUELS = "('fulfilled-late', 'abandoned')";

const RECORDS = `
  select tenant, case_id, c.key as commitment, (c.value->>'occurrence')::int as occurrence, c.value->>'state' as state,
    (c.value->>'anchor')::bigint as anchor, (c.value->>'due')::bigint as due, (c.value->>'dueDate')::date as due_date,
    (c.value->>'provisional')::boolean as provisional, (c.value->>'warnAt')::bigint as warn, (c.value->>'warned')::boolean as warned,
    c.value->>'answerable' as answerable, (c.value->>'endedAt')::bigint as ended
  from (select tenant, case_id, document::json as document from kept.case_snapshot) s, json_each(document->'commitments') c`;
const LATEST_ROWS = `
  select distinct on (tenant, case_id, commitment) tenant, case_id, commitment, occurrence, state, ${ms('anchor_at')}, ${ms('due_at')}, due_date,
    provisional, ${ms('warn_at')}, warned, answerable, ${ms('ended_at')}
  from kept.commitment order by tenant, case_id, commitment, occurrence desc`;

/** Each occurrence with what the ledger says of it. */
const OCCURRENCES = `
  select coalesce(c.tenant, l.tenant) as tenant, coalesce(c.case_id, l.case_id) as case_id,
    coalesce(c.commitment, l.commitment) as commitment, coalesce(c.occurrence, l.occurrence) as occurrence, c.state,
    coalesce(opened, 0) as opened, coalesce(outcomes, '{}') as outcomes, coalesce(sequels, '{}') as sequels
  from kept.commitment c full join (
    select tenant, case_id, commitment, occurrence,
      count(*) filter (where kind = 'opened') as opened,
      coalesce(array_agg(kind) filter (where kind in ${OUTCOMES}), '{}') as outcomes,
      coalesce(array_agg(kind) filter (where kind in ${SEQUELS}), '{}') as sequels
    from kept.ledger_entry where case_id is not null group by 1, 2, 3, 4) l
  on (c.tenant, c.case_id, c.commitment, c.occurrence) = (l.tenant, l.case_id, l.commitment, l.occurrence)`;

const AS_STATE_SAYS = `case
  when state is null then false
  when state in ('running', 'paused') then opened = 1 and outcomes = '{}' and sequels = '{}'
  when state = 'not-applicable' then opened = 0 and outcomes = '{not-applicable}' and sequels = '{}'
  when state in ${SEQUELS} then opened = 1 and outcomes = '{breached}' and sequels = array[state]
  else opened = 1 and outcomes = array[state] and sequels = '{}' end`;

export const PROMISE_LAWS: readonly Law[] = [
  { law: 'promises of the document are the latest rows', broken: differing(RECORDS, LATEST_ROWS) },
  {
    law: 'occurrences of a promise are numbered from 1 without a gap, and only the latest may still run',
    broken: `select (tenant, case_id, commitment) as about from kept.commitment group by tenant, case_id, commitment
             having min(occurrence) <> 1 or max(occurrence) <> count(*)
                or min(occurrence) filter (where state in ('running', 'paused')) < max(occurrence)`,
  },
  {
    law: 'an occurrence is opened once and ends once, as its state says',
    broken: `select (case_id, commitment, occurrence, state, opened, outcomes, sequels) as about from (${OCCURRENCES}) o where not (${AS_STATE_SAYS})`,
  },
  {
    law: 'a row says that its promise was kept when the ledger says so',
    broken: `select (c.case_id, c.commitment, c.occurrence, c.fulfilled_at) as about from kept.commitment c
             left join kept.ledger_entry l on (l.tenant, l.case_id, l.commitment, l.occurrence) = (c.tenant, c.case_id, c.commitment, c.occurrence)
               and l.kind in ('met', 'fulfilled-late')
             where c.fulfilled_at is distinct from (l.leaf::json->>'at')::timestamptz`,
  },
  {
    law: 'a running promise has the timer of its due instant',
    broken: `select (c.case_id, c.commitment, c.due_at) as about from kept.commitment c
             join kept.case_snapshot s on (s.tenant, s.case_id) = (c.tenant, c.case_id) and s.held is null
             where c.state = 'running' and not exists (select from kept.timer t
               where (t.tenant, t.case_id, t.key) = (c.tenant, c.case_id, c.commitment) and t.due_at = c.due_at)`,
  },
  {
    law: 'a promise of an ended case has ended',
    broken: `select (c.case_id, c.commitment) as about from kept.commitment c
             join kept.case_file f on (f.tenant, f.case_id) = (c.tenant, c.case_id) and f.status = 'ended'
             where c.state in ('running', 'paused')`,
  },
  {
    law: 'a ledger entry says in its leaf what it says in its columns',
    broken: `select (l.entry_id, l.leaf) as about from kept.ledger_entry l
             where case_id is not null and (leaf::json->>'tenant', (leaf::json->>'case')::uuid, leaf::json->>'commitment', (leaf::json->>'occurrence')::int,
                    leaf::json->>'kind', (leaf::json->>'sequence')::int)
                is distinct from (tenant, case_id, commitment, occurrence, kind, sequence)`,
  },
  {
    law: 'every ledger entry waits for its index',
    broken: `select (l.tenant, l.entry_id) as about from kept.ledger_entry l
             left join kept.ledger_pending p on (p.tenant, p.entry_id) = (l.tenant, l.entry_id) where p.entry_id is null`,
  },
];
