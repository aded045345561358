/** Opens the persons of a case: with a right and a reason, and entered in the audit trail before anything is shown. Refusals are entered too. */
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { Identity } from '../../core/access/identity.js';
import { isHiddenFrom } from '../../core/case/persons/confidential.js';
import { opensPersons } from '../../core/case/persons/opening.js';
import type { ProcessVersion } from '../../core/case/process-version.js';
import { Engine } from '../../engine/engine.js';
import { readCase, type CaseFileRow, type CaseRecord } from '../../store/case-reads.sql.js';
import { readAs } from '../../store/database.js';
import { enterAudit } from '../../store/people/audit.sql.js';
import { recentOpenings } from '../../store/people/openings.sql.js';
import { Vault } from '../../store/vault.js';
import { acceptedNow } from '../cases/case-view.js';
import { Readings } from '../identity/readings.js';
import { Refused, unknownCase } from '../problem/refused.js';
import { noPersons, openedTooOften, openingRefused } from './person-refusals.js';
import type { OpenPersonsBody } from './person-requests.js';
import type { OpenedPersonsView, OpenedPersonView, PersonValueView } from './person-view.js';
import { requireReticent } from './reason.js';

/** Whoever opens more cases than work asks for collects persons. */
const CASES_MAX = 60;

/** A person that an entry of the history brought. */
interface Brought {
  readonly sequence: number;
  readonly fact: string;
  readonly reference: string;
}

@Injectable()
export class PersonDesk {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly engine: Engine,
    private readonly vault: Vault,
    private readonly readings: Readings,
  ) {}

  /** @throws Refused unknown_case, opening_refused, opened_too_often, invalid_request */
  async open(caller: Identity, caseId: string, body: OpenPersonsBody): Promise<OpenedPersonsView> {
    try {
      return await this.#open(caller, caseId, body);
    } catch (error) {
      if (error instanceof Refused) await enterAudit(this.dataSource, caller, { kind: 'person-refused', caseId, details: { refused: error.code } });
      throw error;
    }
  }

  async #open(caller: Identity, caseId: string, { reason, facts }: OpenPersonsBody): Promise<OpenedPersonsView> {
    const record = await readAs(this.dataSource, caller, (manager) => readCase(manager, caseId));
    if (record === null) throw unknownCase(caseId);
    const process = await this.engine.processes.version(caller.tenant, record.file.process, record.file.definitionVersion);
    if (!mayOpen(process, record, await this.readings.inCase(caller, record.file))) throw openingRefused(process);
    const persons = personsOf(process, record, facts);
    const isHidden = ({ fact }: Brought): boolean => isHiddenFrom(process.definition, process.definition.facts[fact]!, record.document?.snapshot.context.facts ?? {}, caller);
    const wanted = new Set(persons.filter((one) => !isHidden(one)).map(({ reference }) => reference));
    const opened = await this.vault.open(record.sealed.filter(({ reference }) => wanted.has(reference)));
    requireReticent(reason, opened.values());
    await this.#enter(caller, record.file, reason, persons.filter(({ reference }) => opened.has(reference)), process.organization.zone);
    return { persons: persons.map((one) => openedView(process, one, wanted.has(one.reference) ? opened : null)) };
  }

  /** @throws Refused opened_too_often */
  async #enter(caller: Identity, { caseId, process, number }: CaseFileRow, reason: string, shown: readonly Brought[], zone: string): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const { cases, againAt } = await recentOpenings(manager, caller.tenant, caller.staff, caseId);
      if (cases >= CASES_MAX) throw openedTooOften(CASES_MAX, againAt!, zone);
      const facts = [...new Set(shown.map(({ fact }) => fact))];
      await enterAudit(manager, caller, { kind: 'person-opened', subject: `${process} ${number}`, caseId, reason, details: { facts } });
    });
  }
}

function mayOpen(process: ProcessVersion, record: CaseRecord, caller: Identity): boolean {
  return opensPersons(process, record.document, caller, acceptedNow(process, record, caller).length > 0);
}

/** Of these facts, or of all. @throws Refused invalid_request where one is no person of the process */
function personsOf({ definition }: ProcessVersion, { events }: CaseRecord, facts: readonly string[] | undefined): Brought[] {
  const known = Object.entries(definition.facts).filter(([, { type }]) => type === 'person').map(([name]) => name);
  const unknown = (facts ?? []).filter((fact) => !known.includes(fact));
  if (unknown.length > 0) throw noPersons(unknown, known);
  const wanted = facts ?? known;
  return events.filter(({ kind }) => kind === 'opened' || kind === 'event').flatMap(({ sequence, form }) =>
    Object.entries(form).filter(([fact]) => wanted.includes(fact)).map(([fact, reference]) => ({ sequence, fact, reference: String(reference) })));
}

/** @param opened null where the person is kept confidential from the reader */
function openedView({ definition }: ProcessVersion, { sequence, fact, reference }: Brought, opened: ReadonlyMap<string, unknown> | null): OpenedPersonView {
  const same = { sequence, fact, title: definition.facts[fact]!.title };
  if (opened === null) return { ...same, shown: 'hidden' };
  return opened.has(reference) ? { ...same, shown: 'clear', value: opened.get(reference) as PersonValueView } : { ...same, shown: 'erased' };
}
