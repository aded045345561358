/** The list of what a member of staff was told, by page. Run under `readAs`: tenant and recusal are the policies' affair. */
import type { EntityManager } from 'typeorm';
import type { HeldPost } from '../core/case/command.js';
import type { Title } from '../core/definition/definition.js';
import { Conditions, pageOf, type Key, type Page } from './keyset.js';

export interface NoticeRow {
  readonly caseId: string;
  readonly number: number;
  readonly process: string;
  readonly definitionVersion: number;
  readonly sequence: number;
  readonly part: number;
  readonly kind: 'notify' | 'warning' | 'breach';
  readonly commitment: string | null;
  readonly recipient: { readonly post?: string; readonly unit?: string | null; readonly staff?: string | null };
  readonly message: Title;
  readonly dueAt: Date | null;
  readonly writtenAt: Date;
}

/**
 * Newest first. Each way in which the reader can be meant is read on its own, by the index and no further than a page
 * goes, so that the cost is the page's and not that of all that was ever told.
 */
export async function listNotices(
  manager: EntityManager,
  { staff, posts }: { staff: string; posts: readonly HeldPost[] },
  after: Key | null,
  limit: number,
): Promise<Page<NoticeRow>> {
  const conditions = new Conditions().add('m.addressee = own.addressee');
  if (after !== null) conditions.add('(m.written_at, m.case_id, m.sequence, m.part) < (?::timestamptz, ?::uuid, ?::integer, ?::integer)', ...after);
  const newestFirst = `order by m.written_at desc, m.case_id desc, m.sequence desc, m.part desc limit ${limit + 1}`;
  const rows = await manager.query<NoticeRow[]>(
    `select m.case_id as "caseId", f.number::float8 as number, f.process, f.definition_version as "definitionVersion", m.sequence, m.part,
       m.kind, m.commitment, m.recipient, m.message, m.due_at as "dueAt", m.written_at as "writtenAt"
     from unnest($${conditions.values.length + 1}::text[]) as own (addressee)
     cross join lateral (select * from kept.outbox_message m where ${conditions.where} ${newestFirst}) m
     join kept.case_file f using (tenant, case_id)
     ${newestFirst}`,
    [...conditions.values, addresseesOf(staff, posts)],
  );
  return pageOf(rows, limit, ({ writtenAt, caseId, sequence, part }) => [writtenAt.toISOString(), caseId, sequence, part]);
}

/** Every way in which a message can mean this person, as `addressee` is written (migrations/5-notices.ts). */
function addresseesOf(staff: string, posts: readonly HeldPost[]): string[] {
  const own = posts.flatMap(({ post, unit }) => [`@${unit}/`, ...['', unit].flatMap((at) => [`${post}@${at}/`, `${post}@${at}/${staff}`])]);
  return [...new Set([`@/${staff}`, ...own])];
}
