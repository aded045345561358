/** What a version says of its publication. A change of type rewrites the rows in place, so that no update is asked of tables that refuse it. */
export const published = `
alter table kept.organization_version
  add column effective_from timestamptz, add column written_by text, add column published_by text, add column reason text, add column draft_id uuid;
alter table kept.organization_version alter column effective_from type timestamptz using published_at;
alter table kept.organization_version
  alter column effective_from set default kept.now(), alter column effective_from set not null,
  add constraint organization_version_draft_fk foreign key (tenant, draft_id) references kept.draft;

alter table kept.definition_version
  drop constraint definition_version_hash_key,
  add column effective_from timestamptz, add column written_by text, add column published_by text, add column reason text, add column draft_id uuid,
  add column scenarios text;
alter table kept.definition_version alter column effective_from type timestamptz using published_at;
alter table kept.definition_version
  alter column effective_from set default kept.now(), alter column effective_from set not null,
  add constraint definition_version_draft_fk foreign key (tenant, draft_id) references kept.draft;
`;
