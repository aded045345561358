/**
 * The publication of a calendar: a draft, checked once more against what is in force, becomes the next version by the hand of a second person.
 *
 *   P1  No decision overlaps it: it waits for those under way and holds back those to come, for the moment of one short transaction.
 *   P2  Version, ledger entry and the work that follows are written together. What follows is resumed by any host.
 */
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { DataSource } from 'typeorm';
import { alike } from '../../core/bilingual.js';
import { actsFor } from '../../core/case/acting.js';
import { calendarLeafText } from '../../core/ledger/calendar-leaf.js';
import { calendarsInForce, findDraft, insertCalendarVersion, insertDiscard, lockCalendars, publicationInstant, type DraftRow } from '../../store/calendars.sql.js';
import { withClient, type Client } from '../../store/database.js';
import type { CalendarRefusal } from './calendar-refusal.js';
import { nextCalendar } from './notice-draft.js';
import type { PublishedCalendars } from './published-calendars.js';

export interface PublicationRequest {
  readonly tenant: string;
  readonly draft: number;
  /** Who publishes. */
  readonly staff: string;
  /** Whose part the publisher takes: their drafts are as the publisher's own. */
  readonly standsInFor?: readonly string[];
}

/** The version in force from now on; `repeated` where the draft had been published before. */
export interface Publication {
  readonly version: string;
  readonly repeated: boolean;
}

const LOCK_NOT_AVAILABLE = '55P03';

export async function publishCalendar(
  dataSource: DataSource,
  calendars: PublishedCalendars,
  request: PublicationRequest,
): Promise<Publication | { readonly refusal: CalendarRefusal }> {
  const draft = await findDraft(dataSource, request.tenant, request.draft);
  if (draft === null) return { refusal: unknownDraft(request.draft) };
  if (draft.version !== null) return { version: draft.version, repeated: true };
  if (draft.discardedBy !== null) return { refusal: draftClosed(draft) };
  if (actsFor(request, draft.draftedBy)) return { refusal: FOUR_EYES };
  return withClient(dataSource, async (client) => {
    try {
      await client.query('begin');
      const published = await publishLocked(client, calendars, request, draft);
      await client.query('refusal' in published ? 'rollback' : 'commit');
      return published;
    } catch (error) {
      await client.query('rollback').catch(() => undefined);
      if ((error as { code?: unknown }).code === LOCK_NOT_AVAILABLE) return { refusal: BUSY };
      throw error;
    }
  });
}

async function publishLocked(
  client: Client,
  calendars: PublishedCalendars,
  { tenant, draft, staff }: PublicationRequest,
  { source, draftedBy }: DraftRow,
): Promise<Publication | { readonly refusal: CalendarRefusal }> {
  await lockCalendars(client);
  await calendars.learn(client, await calendarsInForce(client));
  const before = await findDraft(rowsOf(client), tenant, draft);
  if (before?.version) return { version: before.version, repeated: true };
  if (before !== null && before.discardedBy !== null) return { refusal: draftClosed(before) };
  const next = nextCalendar(source, calendars.of(tenant));
  if ('refusal' in next) return next;
  const { serial, calendar, base, notice: { days, ...notice }, affectsFrom } = next;
  const { version, coveredTo } = calendar;
  const text = canonicalize(calendar)!;
  const hash = createHash('sha256').update(text).digest('hex');
  const publishedAt = await publicationInstant(client);
  const leaf = calendarLeafText({ tenant, version, hash, base: base.version, coveredTo, notice, draftedBy, publishedBy: staff, at: publishedAt });
  await insertCalendarVersion(client, { tenant, serial, version, draft, notice: { ...notice, days }, calendar: text, hash, publishedBy: staff, publishedAt, affectsFrom, leaf });
  return { version, repeated: false };
}

/** Ends a draft without publishing it; null where it is done. */
export async function discardDraft(dataSource: DataSource, { tenant, draft: number, staff, reason }: PublicationRequest & { readonly reason: string }): Promise<CalendarRefusal | null> {
  return dataSource.transaction(async (manager) => {
    const draft = await findDraft(manager, tenant, number);
    if (draft === null) return unknownDraft(number);
    if (draft.version !== null || draft.discardedBy !== null) return draftClosed(draft);
    const isFirst = await insertDiscard(manager, { tenant, draft: number, staff, reason });
    return isFirst ? null : draftClosed({ version: null });
  });
}

/** The connection's rows, as reads that go over TypeORM get them. */
function rowsOf(client: Client): Parameters<typeof findDraft>[0] {
  return { query: async (text: string, values?: unknown[]) => (await client.query(text, values)).rows as never };
}

export function unknownDraft(draft: number): CalendarRefusal {
  return {
    reason: 'unknown_calendar_draft',
    expected: { zh: '本单位的草稿', en: 'a draft of the tenant' },
    saw: alike(draft),
    remedy: { zh: '请从草稿列表中选取', en: 'list the drafts' },
  };
}

/** Of a draft that was published or discarded. */
export function draftClosed({ version }: Pick<DraftRow, 'version'>): CalendarRefusal {
  return {
    reason: 'draft_closed',
    expected: { zh: '尚未发布或废弃的草稿', en: 'a draft that is neither published nor discarded' },
    saw: version === null ? { zh: '已废弃', en: 'a discarded one' } : { zh: `已发布为 ${version}`, en: `one published as ${version}` },
    remedy: { zh: '请查看工作日历列表，或另录一份草稿', en: 'see the list of calendars, or enter another draft' },
  };
}

const FOUR_EYES: CalendarRefusal = {
  reason: 'four_eyes',
  expected: { zh: '录入者以外的人', en: 'somebody other than the one who drafted it' },
  saw: { zh: '本人，或其代理人', en: 'that person, or one who stands in for them' },
  remedy: { zh: '请由另一位管理员发布', en: 'let another administrator publish it' },
};
const BUSY: CalendarRefusal = {
  reason: 'publication_busy',
  expected: { zh: '一秒内可改动工作日历', en: 'the calendars to be free within a second' },
  saw: { zh: '正被读取', en: 'somebody reading them' },
  remedy: { zh: '请稍后再发布，或等备份完成', en: 'publish again in a while, or when the backup is done' },
};
