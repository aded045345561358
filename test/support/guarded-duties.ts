/** A register with two subjects: the duty to one was begun with the case of the recusal. */
export const DUTIES = `
with register as (insert into kept.register (tenant, register) values ($1, 'customers')),
subject as (insert into kept.register_subject (tenant, register, subject, unit, since, revision, added_at)
  select $1, 'customers', name, 'operations', '2026-01-01', 1, kept.now() from unnest(array['a', 'b']) as name),
period as (insert into kept.duty_period (tenant, process, period, definition_version, register, first_day, end_day, due_at, calendar, state, register_revision, left_by)
  values ($1, 'complaint', '2026', 1, 'customers', '2026-01-01', '2027-01-01', '2026-12-31T16:00Z', 'china-2026', 'open', 1, '2026-01-01') returning period_id)
insert into kept.duty (tenant, period_id, subject, ordinal, unit, state, salt, case_id)
select $1, period_id, name, 1, 'operations', 'waiting', '', case when name = 'a' then (select case_id from kept.case_recusal where staff = $2) end
from period, unnest(array['a', 'b']) as name`;
