/** Calendars of a caller's tenant: what is published, what is drafted, and the way from one to the other. */
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { alike, type Language } from '../../core/bilingual.js';
import { nationalCalendar, nationalEditions } from '../../core/calendar/china.js';
import { checkHolidayNotice } from '../../core/holiday-notice/check-holiday-notice.js';
import type { CalendarRefusal } from '../../engine/calendars/calendar-refusal.js';
import { nextCalendar, type NextCalendar } from '../../engine/calendars/notice-draft.js';
import { discardDraft, draftClosed, publishCalendar, unknownDraft } from '../../engine/calendars/publication.js';
import { partiesOf } from '../../core/case/recusal.js';
import { previewRecount } from '../../engine/calendars/recount-preview.js';
import { Engine } from '../../engine/engine.js';
import { findDraft, insertDraft, listCalendarVersions, listDrafts, type DraftRow } from '../../store/calendars.sql.js';
import { readAs } from '../../store/database.js';
import type { Identity } from '../../core/access/identity.js';
import { definitionProblem } from '../definitions/definition-view.js';
import { Cursors, type PageQuery } from '../intake/page-query.js';
import { Refused } from '../problem/refused.js';
import type { DraftNoticeBody } from './calendar-requests.js';
import {
  builtInView, daysView, draftView, previewView, publishedVersionView,
  type CalendarDaysView, type CalendarDraftListView, type CalendarDraftView, type CalendarListView, type NoticeCheckView, type PublicationView, type RecountPreviewView,
} from './calendar-view.js';

/** Stands for the version in force, in an address. */
const IN_FORCE = 'in-force';

@Injectable()
export class CalendarDesk {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly engine: Engine,
  ) {}

  async versions(caller: Identity): Promise<CalendarListView> {
    const rows = await readAs(this.dataSource, caller, (manager) => listCalendarVersions(manager, caller.tenant));
    const calendars = await this.engine.calendars.knowing(caller.tenant, rows.map(({ version }) => version));
    const latest = rows[0]?.version ?? nationalCalendar.version;
    const published = rows.map((row) => publishedVersionView(row, calendars.of(row.version), row.version === latest));
    return { items: [...published, ...nationalEditions.toReversed().map((edition) => builtInView(edition, edition.version === latest))] };
  }

  /** @throws Refused unknown_calendar */
  async days(caller: Identity, version: string, year: number): Promise<CalendarDaysView> {
    const calendars = version === IN_FORCE ? await this.engine.calendars.latest(caller.tenant) : await this.engine.calendars.knowing(caller.tenant, [version]);
    if (version === IN_FORCE) return daysView(calendars.inForce, year);
    if (!calendars.has(version)) throw unknownCalendar(version);
    return daysView(calendars.of(version), year);
  }

  async check(caller: Identity, text: string, language: Language): Promise<NoticeCheckView> {
    const { problems, remarks } = checkHolidayNotice(text, (await this.engine.calendars.latest(caller.tenant)).inForce);
    return { problems: problems.map((problem) => definitionProblem(problem, language)), remarks };
  }

  /** Keeps a text that passes the check. @throws Refused post_required, notice_unsound */
  async draft(caller: Identity, { text, reason }: DraftNoticeBody): Promise<CalendarDraftView> {
    await this.#next(caller, text);
    const draft = await insertDraft(this.dataSource, { tenant: caller.tenant, source: text, draftedBy: caller.staff, reason });
    return this.draftOf(caller, draft);
  }

  async drafts(caller: Identity): Promise<CalendarDraftListView> {
    const rows = await readAs(this.dataSource, caller, (manager) => listDrafts(manager, caller.tenant));
    return { items: rows.map((row) => draftView(row, nationalCalendar.zone)) };
  }

  /** @throws Refused unknown_calendar_draft */
  async draftOf(caller: Identity, draft: number): Promise<CalendarDraftView> {
    return draftView(await this.#find(caller, draft), nationalCalendar.zone);
  }

  /** What the publication would move, by the same decisions. */
  async preview(caller: Identity, draft: number, query: PageQuery): Promise<RecountPreviewView> {
    const found = await this.#find(caller, draft);
    const { source } = found;
    if (found.version !== null || found.discardedBy !== null) throw problem(draftClosed(found));
    const cursors = new Cursors(`calendar preview ${draft}`, query, ['number']);
    const [after = 0] = cursors.read(query.cursor) ?? [];
    const next = await this.#next(caller, source);
    const { tenant } = caller;
    const calendars = await this.engine.calendars.latest(tenant);
    const preview = await previewRecount({ dataSource: this.dataSource, processes: this.engine.processes }, calendars, next, { tenant, parties: partiesOf(caller), after: Number(after), limit: query.limit });
    const last = preview.hasMore ? [preview.items.at(-1)!.number] : null;
    return previewView(next, preview, cursors.write({ rows: [], next: last }));
  }

  /** @throws Refused four_eyes, unknown_calendar_draft, notice_unsound, publication_busy */
  async publish(caller: Identity, draft: number): Promise<PublicationView> {
    const published = await publishCalendar(this.dataSource, this.engine.calendars, { tenant: caller.tenant, draft, staff: caller.staff, standsInFor: caller.standsInFor ?? [] });
    if ('refusal' in published) throw problem(published.refusal);
    return { version: published.version };
  }

  /** @throws Refused unknown_calendar_draft, draft_closed */
  async discard(caller: Identity, draft: number, reason: string): Promise<CalendarDraftView> {
    const refusal = await discardDraft(this.dataSource, { tenant: caller.tenant, draft, staff: caller.staff, reason });
    if (refusal !== null) throw problem(refusal);
    return this.draftOf(caller, draft);
  }

  async #find({ tenant, staff }: Identity, draft: number): Promise<DraftRow> {
    const row = await readAs(this.dataSource, { tenant, staff }, (manager) => findDraft(manager, tenant, draft));
    if (row === null) throw problem(unknownDraft(draft));
    return row;
  }

  async #next({ tenant }: Identity, text: string): Promise<NextCalendar> {
    const next = nextCalendar(text, await this.engine.calendars.latest(tenant));
    if ('refusal' in next) throw problem(next.refusal);
    return next;
  }
}

function unknownCalendar(version: string): Refused {
  return new Refused('unknown_calendar', {
    expected: { zh: '工作日历的版本', en: 'a version of the calendar' },
    saw: alike(version.slice(0, 100)),
    remedy: { zh: `请从工作日历列表中选取，或用 ${IN_FORCE}（现行）`, en: `list the calendars, or ask for ${IN_FORCE}` },
  });
}

function problem({ reason, ...details }: CalendarRefusal): Refused {
  return new Refused(reason, details);
}
