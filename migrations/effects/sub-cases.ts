/**
 * Sub-cases: a case that another opened, under the id it was given before it existed, so that its end finds its parent whatever
 * happens between. next_attempt_at is set while something is still to be done: the opening, or the answer to the parent.
 */
export const subCases = `
create table kept.sub_case (
  tenant   text not null,
  case_id  uuid not null,
  sequence integer not null,
  part     integer not null,
  name     text not null,
  process  text not null,
  form     json not null,
  answers  json not null,
  child_id uuid not null default gen_random_uuid(),
  depth    integer not null,
  state    text not null default 'to-open' check (state in ('to-open', 'open', 'to-answer', 'answered', 'ended', 'refused')),
  end_state text,
  reason   text,
  attempts integer not null default 0,
  next_attempt_at timestamptz,
  constraint sub_case_pk primary key (tenant, case_id, sequence, part),
  constraint sub_case_child_key unique (tenant, child_id),
  constraint sub_case_event_fk foreign key (tenant, case_id, sequence) references kept.case_event,
  constraint sub_case_due_check check ((state in ('to-open', 'to-answer')) = (next_attempt_at is not null))
);
create index sub_case_due_idx on kept.sub_case (next_attempt_at) where next_attempt_at is not null;
`;
