/**
 * The audit trail (审计): who did what to accounts, posts and personal data, and what was refused. Kept as written; the audit administrator
 * alone reads it, by the policy in isolation.ts. No personal data stands in it: staff by their pseudonyms, cases by their ids.
 */
export const audit = `
create table kept.audit_entry (
  tenant   text not null references kept.tenant,
  audit_id bigint generated always as identity,
  at       timestamptz not null default kept.now(),
  kind     text not null,
  staff    text,
  subject  text,
  case_id  uuid,
  reason   text,
  details  json not null default '{}',
  constraint audit_entry_pk primary key (tenant, audit_id)
);
create index audit_entry_staff_idx on kept.audit_entry (tenant, staff, audit_id);
create trigger audit_entry_kept before update or delete or truncate on kept.audit_entry
  for each statement execute function kept.refuse_change();
`;
