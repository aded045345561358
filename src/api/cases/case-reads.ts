/** Reads of cases for a caller, under the policies of tenant and recusal. */
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { Language } from '../../core/bilingual.js';
import { formatInstant } from '../../core/calendar/instant.js';
import { worksOn } from '../../core/case/persons/works-on.js';
import type { Title } from '../../core/definition/definition.js';
import { stateTitles, taskTitle } from '../../core/definition/state-titles.js';
import { Engine } from '../../engine/engine.js';
import { listAssistance, listCases, listTasks, type ListedCase, type ListedTask } from '../../store/case-lists.sql.js';
import { openTaskOf, processOfCase, readCase, type AskedPost, type CaseProcess, type CaseRecord } from '../../store/case-reads.sql.js';
import { readAs } from '../../store/database.js';
import type { Identity } from '../../core/access/identity.js';
import { stoodInFor } from '../../store/people/stood-in-for.sql.js';
import { Vault } from '../../store/vault.js';
import { Readings } from '../identity/readings.js';
import { instantOf } from '../intake/instant-text.js';
import { KnownNames } from '../intake/known-names.js';
import { Cursors, type PageQuery } from '../intake/page-query.js';
import { unknownCase } from '../problem/refused.js';
import type { AssistanceListView, CaseListView, ListedCaseView, ListedTaskView, TaskListView } from './case-list-view.js';
import type { CasesQuery } from './case-requests.js';
import { titleIn } from '../title.js';
import { acceptedNow, caseView, type CaseView } from './case-view.js';
import { relatedCasesView } from './related-case-view.js';

@Injectable()
export class CaseReads {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly engine: Engine,
    private readonly vault: Vault,
    private readonly known: KnownNames,
    private readonly readings: Readings,
  ) {}

  /** @throws Refused unknown_case, also for a case from which the caller is recused */
  async case(caller: Identity, caseId: string, language: Language): Promise<CaseView> {
    const record = await readAs(this.dataSource, caller, (manager) => readCase(manager, caseId));
    if (record === null) throw unknownCase(caseId);
    const process = await this.engine.processes.version(caller.tenant, record.file.process, record.file.definitionVersion);
    const [related, calendars, opened, inPartOf, inCase] = await Promise.all([
      relatedCasesView(record.related, (name) => this.#titleOf(caller.tenant, name)),
      this.engine.calendars.knowing(caller.tenant, calendarsNamed(record)),
      this.vault.open(record.sealed),
      stoodInFor(this.dataSource, caller.tenant, caseId),
      this.readings.inCase(caller, record.file),
    ]);
    return caseView({ process, calendars, record, opened, inPartOf, caller: inCase, language, related });
  }

  /** @throws Refused unknown_case */
  async requireVisible(caller: Identity, caseId: string): Promise<CaseProcess> {
    const seen = await readAs(this.dataSource, caller, (manager) => processOfCase(manager, caseId));
    if (seen === null) throw unknownCase(caseId);
    return seen;
  }

  /** Whom an open task asks; null where the caller sees none such. */
  async openTask(caller: Identity, caseId: string, state: string | undefined, holder: string | undefined): Promise<AskedPost | null> {
    return state === undefined ? null : readAs(this.dataSource, caller, (manager) => openTaskOf(manager, caseId, state, holder));
  }

  /** Whether the reader works on the case: who sees its personal texts and files, and adds files. @throws Refused unknown_case */
  async isWorkedOnBy(caller: Identity, caseId: string): Promise<boolean> {
    const record = await readAs(this.dataSource, caller, (manager) => readCase(manager, caseId));
    if (record === null) throw unknownCase(caseId);
    const process = await this.engine.processes.version(caller.tenant, record.file.process, record.file.definitionVersion);
    return worksOn(record.events, caller, acceptedNow(process, record, caller).length > 0);
  }

  async cases(caller: Identity, query: CasesQuery): Promise<CaseListView> {
    await this.known.require(caller, query);
    const cursors = new Cursors('cases', query, ['number']);
    const { limit, cursor, dueBefore, state, ...filter } = query;
    const places = state === undefined ? {} : { places: await this.known.placesIn(caller, state) };
    const due = dueBefore === undefined ? {} : { dueBefore: new Date(instantOf(dueBefore)) };
    const after = cursors.read(cursor);
    const page = await readAs(this.dataSource, caller, (manager) => listCases(manager, { ...filter, ...places, ...due }, after, limit));
    return { items: await Promise.all(page.rows.map((row) => this.#listedCase(caller.tenant, row))), next: cursors.write(page) };
  }

  async tasks(caller: Identity, query: PageQuery): Promise<TaskListView> {
    const cursors = new Cursors('tasks', query, ['number', 'integer', 'text', 'text']);
    const after = cursors.read(query.cursor);
    const page = await readAs(this.dataSource, caller, (manager) => listTasks(manager, caller, after, query.limit));
    return { items: await Promise.all(page.rows.map((row) => this.#listedTask(caller.tenant, row))), next: cursors.write(page) };
  }

  /** What somebody is asked to assist in. */
  async assistance(caller: Identity): Promise<AssistanceListView> {
    const rows = await readAs(this.dataSource, caller, (manager) => listAssistance(manager, caller));
    return { items: await Promise.all(rows.map(async ({ caseId, number, process, definitionVersion, state, asked, askedBy, askedAt }) => {
      const { definition, organization } = await this.engine.processes.version(caller.tenant, process, definitionVersion);
      return {
        caseId, number, process, asked, askedBy, askedAt: formatInstant(askedAt.getTime(), organization.zone),
        processTitle: definition.title, stateTitle: stateTitles(definition.statechart).get(state)!,
      };
    })) };
  }

  async #titleOf(tenant: string, process: string): Promise<Title> {
    const shown = await this.engine.processes.inForce(tenant, process);
    return shown?.process.definition.title ?? { zh: process, en: process };
  }

  async #listedCase(tenant: string, row: ListedCase): Promise<ListedCaseView> {
    const { definition, organization } = await this.engine.processes.version(tenant, row.process, row.definitionVersion);
    const { caseId, number, process, state, status, light } = row;
    const local = (at: Date | null): string | null => (at === null ? null : formatInstant(at.getTime(), organization.zone));
    return {
      caseId, number, process, state, status, light,
      title: definition.title,
      stateTitle: stateTitles(definition.statechart).get(state)!,
      openedAt: local(row.openedAt)!,
      endedAt: local(row.endedAt),
      nextDue: local(row.nextDueAt),
    };
  }

  async #listedTask(tenant: string, row: ListedTask): Promise<ListedTaskView> {
    const { definition, organization } = await this.engine.processes.version(tenant, row.process, row.definitionVersion);
    const { caseId, number, process, state, post, unit, staff, light, signedBy, heldBy, returnedBy } = row;
    return {
      caseId, number, process, state, post, unit, staff, light, signedBy, heldBy, returnedBy,
      processTitle: definition.title,
      postTitle: titleIn(organization.posts, post),
      unitTitle: unit === null ? null : titleIn(organization.units, unit),
      title: taskTitle(definition.statechart, state)!,
      openedAt: formatInstant(row.openedAt.getTime(), organization.zone),
      nextDue: row.nextDueAt === null ? null : formatInstant(row.nextDueAt.getTime(), organization.zone),
    };
  }
}

/** The versions of the calendar that its deadlines were counted by, those that are over among them. */
function calendarsNamed({ document, earlier }: CaseRecord): string[] {
  const leaves = [...earlier.values()].map((leaf) => (JSON.parse(leaf) as { calendar: string }).calendar);
  return [...Object.values(document?.commitments ?? {}).map(({ calendar }) => calendar), ...leaves];
}
