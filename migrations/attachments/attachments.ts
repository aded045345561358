/**
 * Attachments of cases: who added what, when. The bytes lie sealed in a folder, under a key that stands here wrapped; name and reason may hold
 * personal data and are sealed too. What is removed leaves its row, without key and name.
 */
export const attachments = `
create table kept.attachment (
  tenant        text not null,
  attachment_id uuid not null,
  case_id       uuid not null,
  type          text not null,
  bytes         integer not null check (bytes > 0),
  sha256        bytea not null check (octet_length(sha256) = 32),
  sealed_name   bytea,
  wrapped_key   bytea,
  added_by      text not null,
  added_at      timestamptz not null default kept.now(),
  removed_by    text,
  removed_at    timestamptz,
  sealed_reason bytea,
  constraint attachment_pk primary key (tenant, attachment_id),
  constraint attachment_id_key unique (attachment_id),
  constraint attachment_case_fk foreign key (tenant, case_id) references kept.case_file,
  constraint attachment_kept_check check ((removed_at is null) = (sealed_name is not null) and (removed_at is null) = (wrapped_key is not null)),
  constraint attachment_removed_check check ((removed_at is null) = (removed_by is null) and (removed_at is null) = (sealed_reason is null))
);
create index attachment_case_idx on kept.attachment (tenant, case_id, added_at);
`;
