/** Laws of publications: what holds was published by two, stands in the ledger, and every case keeps what held when it was received. */
import type { Law } from '../auditor.js';

const VERSIONS = `
  select tenant, process || '.yaml' as file, process || ' ' || version as key, version, hash, effective_from, written_by, published_by, draft_id
  from kept.definition_version union all
  select tenant, 'organization.yaml', 'organization.yaml ' || version, version, hash, effective_from, written_by, published_by, draft_id
  from kept.organization_version`;

const ENTRIES = `
  select tenant, entry_key as key, leaf::json->>'file' as file, (leaf::json->>'version')::int as version, leaf::json->>'hash' as hash,
    (leaf::json->>'from')::timestamptz as effective_from, leaf::json->>'writtenBy' as written_by, leaf::json->>'publishedBy' as published_by
  from kept.ledger_entry where kind = 'published'`;

export const PUBLICATION_LAWS: readonly Law[] = [
  {
    law: 'each version is in the ledger as it is, and nothing else is there as published',
    broken: `select (coalesce(v.tenant, e.tenant), coalesce(v.key, e.key)) as about from (${VERSIONS}) v
             full join (${ENTRIES}) e on (e.tenant, e.key) = (v.tenant, v.key)
             where (v.file, v.version, v.hash, v.effective_from, v.written_by, v.published_by)
                is distinct from (e.file, e.version, e.hash, e.effective_from, e.written_by, e.published_by)`,
  },
  {
    law: 'versions of a subject are numbered from 1 without a gap',
    broken: `select (tenant, file) as about from (${VERSIONS}) v group by tenant, file having min(version) <> 1 or max(version) <> count(*)`,
  },
  {
    law: 'a case keeps the version that was in force at its receipt',
    broken: `select (f.tenant, f.case_id, f.definition_version) as about from kept.case_file f
             join kept.case_event e on (e.tenant, e.case_id, e.sequence) = (f.tenant, f.case_id, 1)
             where f.definition_version is distinct from (select max(d.version) from kept.definition_version d
               where (d.tenant, d.process) = (f.tenant, f.process) and d.effective_from <= e.received_at)`,
  },
  {
    law: 'what came of a draft was published by another than wrote its last revision, once',
    broken: `select (v.tenant, v.key) as about from (${VERSIONS}) v
             left join kept.draft d on (d.tenant, d.draft_id) = (v.tenant, v.draft_id)
             left join lateral (select author from kept.draft_revision r where (r.tenant, r.draft_id) = (d.tenant, d.draft_id) order by revision desc limit 1) r on true
             where v.draft_id is not null and (d.state <> 'published' or r.author is distinct from v.written_by or v.published_by is not distinct from v.written_by
               or v.published_by is distinct from d.closed_by)`,
  },
  {
    law: 'revisions of a draft are numbered from 1 without a gap, and each draft has one',
    broken: `select (d.tenant, d.draft_id) as about from kept.draft d left join kept.draft_revision r using (tenant, draft_id)
             group by d.tenant, d.draft_id having min(r.revision) is distinct from 1 or max(r.revision) <> count(*)`,
  },
];
