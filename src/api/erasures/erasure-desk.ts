/** Erasing a person: one asks, another confirms or refuses. Confirmed, it is done in one transaction with its entries in the audit trail. */
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { actsFor } from '../../core/case/acting.js';
import { partiesOf } from '../../core/case/recusal.js';
import type { Identity } from '../../core/access/identity.js';
import { Engine } from '../../engine/engine.js';
import { PartiesOfStaff } from '../../engine/parties-of-staff.js';
import { enterAudit } from '../../store/people/audit.sql.js';
import { casesThatNeed, erasableCase, personsOfCase, standsInCaseHiddenFrom, type PersonOfCase } from '../../store/erasures/erasable.sql.js';
import { erasePerson, lockPerson } from '../../store/erasures/erase-person.sql.js';
import { madeAsker } from '../../store/erasures/erasure-two.sql.js';
import { recentTellings, TELLING } from '../../store/erasures/tellings.sql.js';
import { askErasure, decideErasure, isErasureAsked, listErasures, lockErasure, readErasure, type ErasureRow, type LockedErasure } from '../../store/erasures/erasures.sql.js';
import { Vault } from '../../store/vault.js';
import { Cursors } from '../intake/page-query.js';
import { isReticent, tellingReason } from '../persons/reason.js';
import { Refused, unknownCase } from '../problem/refused.js';
import { askerDecides, askerRecused, caseActive, casesGoOn, erasureAsked, erasureDecided, makerDecides, noSuchPerson, personErased, toldTooOften, unknownErasure } from './erasure-refusals.js';
import type { AskErasureBody, ErasuresQuery } from './erasure-requests.js';
import { erasureView, type ErasureListView, type ErasureView } from './erasure-view.js';

/** Each tells whether a name was guessed. */
const TELLINGS_MAX = 3;

@Injectable()
export class ErasureDesk {
  readonly #parties: PartiesOfStaff;

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly engine: Engine,
    private readonly vault: Vault,
  ) {
    this.#parties = new PartiesOfStaff(dataSource);
  }

  async list(caller: Identity, query: ErasuresQuery): Promise<ErasureListView> {
    const cursors = new Cursors('erasures', query, ['number']);
    const page = await listErasures(this.dataSource.manager, caller, query.state, cursors.read(query.cursor), query.limit);
    return { items: await Promise.all(page.rows.map((row) => this.#view(caller.tenant, row))), next: cursors.write(page) };
  }

  /** Of cases that are hidden from the caller nothing is told: they count when it is confirmed. @throws Refused unknown_case, invalid_request, told_too_often, person_erased, case_active, erasure_asked */
  async ask(caller: Identity, { reason, ...asked }: AskErasureBody): Promise<ErasureView> {
    const { tenant, staff } = caller;
    const row = await this.dataSource.transaction(async (manager) => {
      const { caseId, person } = await this.#personMeant(manager, caller, asked);
      const { person_id: personId, fact } = person;
      const needing = await casesThatNeed(manager, { tenant, parties: partiesOf(caller) }, personId);
      if (needing.length > 0) throw caseActive(needing);
      const refused = await this.#tells(manager, caller, reason, person);
      if (refused !== null) return refused;
      if (await isErasureAsked(manager, caller, personId)) throw erasureAsked();
      const erasureId = await askErasure(manager, { tenant, caseId, fact, personId, reason, askedBy: staff });
      if (erasureId === null) throw erasureAsked();
      const made = await readErasure(manager, caller, erasureId);
      await enterAudit(manager, caller, { kind: 'erasure-asked', subject: caseName(made), caseId, reason, details: { fact, cases: made.cases, values: made.values } });
      return made;
    });
    if (row instanceof Refused) throw row;
    return this.#view(tenant, row);
  }

  /** Whoever asks need not see who it is: that a reason tells of the person is entered, by a transaction that writes nothing else. @throws Refused told_too_often */
  async #tells(manager: EntityManager, caller: Identity, reason: string, person: PersonOfCase): Promise<Refused | null> {
    if ((await recentTellings(manager, caller.tenant, caller.staff)) >= TELLINGS_MAX) throw toldTooOften(TELLINGS_MAX);
    const opened = await this.vault.open([person]);
    if (isReticent(reason, opened.values())) return null;
    await enterAudit(manager, caller, { ...TELLING, caseId: person.case_id });
    return tellingReason();
  }

  /** Over all cases of the person, whoever sees them, and by nobody who made the asker one. @throws Refused unknown_erasure, erasure_decided, four_eyes, asker_recused, case_active */
  async confirm(caller: Identity, erasureId: string): Promise<ErasureView> {
    const { tenant, staff } = caller;
    return this.#decide(caller, erasureId, async (manager, { caseId, personId, ...asked }) => {
      const { isMade, hasOther } = await madeAsker(manager, tenant, erasureId, staff);
      if (isMade) throw makerDecides(hasOther);
      if (!(await lockPerson(manager, tenant, personId))) throw personErased();
      const asker = { tenant, parties: await this.#parties.of({ tenant, staff: asked.askedBy }) };
      if (await standsInCaseHiddenFrom(manager, asker, personId)) throw askerRecused();
      const needing = await casesThatNeed(manager, { tenant }, personId);
      if (needing.length > 0) throw casesGoOn(needing.length);
      const { cases, values, duties } = await erasePerson(manager, tenant, personId);
      await decideErasure(manager, tenant, erasureId, staff, { state: 'erased', cases, values });
      await enterAudit(manager, caller, { kind: 'erasure-confirmed', subject: caseName(asked), caseId, details: { askedBy: asked.askedBy } });
      await enterAudit(manager, caller, { kind: 'person-erased', subject: caseName(asked), caseId, details: { cases, values, duties } });
    });
  }

  /** @throws Refused unknown_erasure, erasure_decided, four_eyes, invalid_request */
  async refuse(caller: Identity, erasureId: string, reason: string): Promise<ErasureView> {
    const { tenant, staff } = caller;
    return this.#decide(caller, erasureId, async (manager, { caseId, ...asked }) => {
      await decideErasure(manager, tenant, erasureId, staff, { state: 'refused', refusal: reason });
      await enterAudit(manager, caller, { kind: 'erasure-refused', subject: caseName(asked), caseId, reason, details: { askedBy: asked.askedBy } });
    });
  }

  /** By another than who asked, once. */
  async #decide(caller: Identity, erasureId: string, decide: (manager: EntityManager, asked: LockedErasure) => Promise<void>): Promise<ErasureView> {
    const row = await this.dataSource.transaction(async (manager) => {
      const asked = await lockErasure(manager, caller, erasureId);
      if (asked === null) throw unknownErasure(erasureId);
      if (asked.state !== 'asked') throw erasureDecided(asked.state);
      if (actsFor(caller, asked.askedBy)) throw askerDecides();
      await decide(manager, asked);
      return readErasure(manager, caller, erasureId);
    });
    return this.#view(caller.tenant, row);
  }

  /** The person whom the fact named last and who is not erased yet. */
  async #personMeant(manager: EntityManager, caller: Identity, { caseId, number, fact }: Omit<AskErasureBody, 'reason'>): Promise<{ caseId: string; person: PersonOfCase }> {
    const found = await erasableCase(manager, caller, { ...(caseId !== undefined && { caseId }), ...(number !== undefined && { number }) });
    if (found === null) throw unknownCase(caseId ?? String(number));
    const { definition } = await this.engine.processes.version(caller.tenant, found.process, found.definitionVersion);
    const known = Object.entries(definition.facts).filter(([, { type }]) => type === 'person').map(([name]) => name);
    const facts = fact === undefined ? known : known.filter((one) => one === fact);
    if (facts.length !== 1) throw noSuchPerson(definition, fact);
    const persons = await personsOfCase(manager, caller.tenant, found.caseId, facts);
    const person = persons.find(({ wrapped_key }) => wrapped_key !== null);
    if (person === undefined) throw personErased();
    return { caseId: found.caseId, person };
  }

  async #view(tenant: string, row: ErasureRow): Promise<ErasureView> {
    const { definition } = await this.engine.processes.version(tenant, row.process, row.definitionVersion);
    return erasureView(definition, row);
  }
}

const caseName = ({ process, number }: { readonly process: string; readonly number: number }): string => `${process} ${number}`;
