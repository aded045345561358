/** Laws of commands: what was acknowledged is there, once; personal data and messages belong to what caused them. */
import type { Law } from '../auditor.js';

/** Events that a command made; timers, recounts and hand-overs are the engine's own. */
const COMMANDED = "select tenant, case_id, sequence, xmin::text as tx from kept.case_event where kind not in ('timer', 'recount', 'handed-over')";

const RECEIPTS = `
  select tenant, idempotency_key, (answer->>'caseId')::uuid as case_id, (answer->>'revision')::int as revision, xmin::text as tx
  from kept.command_receipt`;

/** References to personal values, '<event number>.<fact>', in the forms of events. */
const REFERENCES = `
  select e.tenant, e.case_id, f.value as reference from kept.case_event e, json_each_text(e.form) f
  where f.value = e.sequence || '.' || f.key`;

export const COMMAND_LAWS: readonly Law[] = [
  {
    law: 'each event of a command was written with its one receipt, and each receipt with its one event',
    broken: `select (coalesce(e.tenant, r.tenant), coalesce(e.case_id, r.case_id), e.sequence, r.idempotency_key) as about
             from (${COMMANDED}) e full join (${RECEIPTS}) r on (r.tenant, r.case_id, r.tx) = (e.tenant, e.case_id, e.tx)
             where e.tenant is null or r.tenant is null union all
             select (tenant, case_id, tx, count(*)) from (${COMMANDED}) e group by tenant, case_id, tx having count(*) > 1 union all
             select (tenant, case_id, tx, count(*)) from (${RECEIPTS}) r group by tenant, case_id, tx having count(*) > 1`,
  },
  {
    law: 'each receipt tells a revision of its case that no other tells',
    broken: `select (r.tenant, r.case_id, r.revision) as about from (${RECEIPTS}) r
             left join kept.case_snapshot s on (s.tenant, s.case_id) = (r.tenant, r.case_id)
             group by r.tenant, r.case_id, r.revision having count(*) > 1 or bool_or(s.revision is null or r.revision > s.revision)`,
  },
  {
    law: 'a personal value is held where a form refers to it, and nowhere else',
    broken: `select (coalesce(f.tenant, p.tenant), coalesce(f.case_id, p.case_id), coalesce(f.reference, p.reference)) as about
             from (${REFERENCES}) f full join kept.person_data p on (p.tenant, p.case_id, p.reference) = (f.tenant, f.case_id, f.reference)
             where f.tenant is null or p.tenant is null`,
  },
  {
    law: 'a person is there because of personal data',
    broken: `select (tenant, person_id) as about from kept.person p where not exists
             (select from kept.person_data d where (d.tenant, d.person_id) = (p.tenant, p.person_id))`,
  },
  {
    law: 'messages of an event are numbered from 0 without a gap',
    broken: `select (tenant, case_id, sequence) as about from kept.outbox_message group by tenant, case_id, sequence
             having min(part) <> 0 or max(part) <> count(*) - 1`,
  },
  {
    law: 'each breach in the ledger is told once, and no other is told',
    broken: `select (coalesce(l.case_id, o.case_id), coalesce(l.commitment, o.commitment)) as about
             from (select tenant, case_id, sequence, commitment from kept.ledger_entry where kind = 'breached') l
             full join (select tenant, case_id, sequence, commitment from kept.outbox_message where kind = 'breach') o
               on (o.tenant, o.case_id, o.sequence, o.commitment) = (l.tenant, l.case_id, l.sequence, l.commitment)
             where l.tenant is null or o.tenant is null`,
  },
];
