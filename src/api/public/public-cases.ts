/** Cases of people without an account: opened, followed by number and code, rated at the end. */
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { Identity } from '../../core/access/identity.js';
import { PUBLIC } from '../../core/access/public-caller.js';
import { formatInstant } from '../../core/calendar/instant.js';
import { COMMITMENT_STATES } from '../../core/case/promises/commitment-words.js';
import type { ProcessVersion } from '../../core/case/process-version.js';
import { formInvalid } from '../../core/case/refusals.js';
import { publicOpening } from '../../core/definition/public-form.js';
import { validateForm } from '../../core/definition/validate-form.js';
import { Engine } from '../../engine/engine.js';
import { readCase, type CaseRecord, type CommitmentRow } from '../../store/case-reads.sql.js';
import { readAs } from '../../store/database.js';
import { caseOfNumber, isRatable } from '../../store/public/followed-case.sql.js';
import { enterRating } from '../../store/public/ratings.sql.js';
import { Vault } from '../../store/vault.js';
import { CaseCommands, type Commanded } from '../cases/case-commands.js';
import { statesView } from '../cases/case-view.js';
import type { FormFieldView } from '../cases/form-field-view.js';
import { Refused, unknownProcess } from '../problem/refused.js';
import { publicFacts, referencesOf } from './public-facts.js';
import { publicReader, PublicOffers, type PublicProcess } from './public-offers.js';
import { keyGuessable, ratedAlready, ratingClosed, stillGoesOn, unknownCode } from './public-refusals.js';
import type { FollowBody, OpenPublicCaseBody, RateBody } from './public-requests.js';
import type { FollowedCaseView, OpenedPublicCaseView, PublicDeadlineView } from './public-view.js';

const RATED_WITHIN_DAYS = 90;

/** All of the public are one sender, so a key must be nobody else's: 122 random bits, and the form must be the very same besides. */
const RANDOM_UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** A case that somebody has the code of. */
interface Followed {
  readonly caseId: string;
  readonly processes: readonly PublicProcess[];
}

@Injectable()
export class PublicCases {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly engine: Engine,
    private readonly vault: Vault,
    private readonly commands: CaseCommands,
    private readonly offers: PublicOffers,
  ) {}

  /** @throws Refused unknown_organization, unknown_process, form_invalid, and what the engine refuses an opening for */
  async open(organization: string, key: string | undefined, { process: name, form }: OpenPublicCaseBody): Promise<Omit<Commanded, 'view'> & { view: OpenedPublicCaseView }> {
    if (key !== undefined && !RANDOM_UUID.test(key)) throw keyGuessable();
    const process = (await this.offers.processes(organization)).find(({ definition, side }) => definition.process === name && side.opens !== undefined);
    if (process === undefined) throw unknownProcess(name);
    const problems = validateForm(process.definition, publicOpening(process.definition)!, process.organization, form);
    if (problems.length > 0) throw refusedForm(problems);
    const { view, ...commanded } = await this.commands.open(openerOf(organization, process), key?.toLowerCase(), { process: name, form });
    const deadlines = view.deadlines.filter(({ state }) => state !== 'not-applicable').map(({ title, due, state, stateTitle }) => ({ title, due, state, stateTitle }));
    return { ...commanded, view: { number: view.number, code: view.claimCode ?? null, title: view.title, receivedAt: view.receivedAt, deadlines } };
  }

  /** @throws Refused unknown_organization, unknown_code */
  async follow(organization: string, body: FollowBody): Promise<FollowedCaseView> {
    const { caseId, processes } = await this.#followed(organization, body);
    const { record, mayRate } = await readAs(this.dataSource, publicReader(organization, processes), async (manager) => {
      const found = await readCase(manager, caseId);
      return { record: found, mayRate: found?.rating === null && (await isRatable(manager, caseId, RATED_WITHIN_DAYS)) === true };
    });
    if (record === null) throw unknownCode();
    const process = await this.engine.processes.version(organization, record.file.process, record.file.definitionVersion);
    const shown = processes.find(({ definition }) => definition.process === record.file.process)!.side.follow!;
    return { ...followedView(process, record), facts: await this.#facts(process, record, shown), mayRate };
  }

  /** @throws Refused unknown_organization, unknown_code, case_active, rating_closed, rated_already */
  async rate(organization: string, { score, comment, ...named }: RateBody): Promise<void> {
    const { caseId, processes } = await this.#followed(organization, named);
    const ratable = await readAs(this.dataSource, publicReader(organization, processes), (manager) => isRatable(manager, caseId, RATED_WITHIN_DAYS));
    if (ratable === null) throw stillGoesOn();
    if (!ratable) throw ratingClosed(RATED_WITHIN_DAYS);
    if (!(await enterRating(this.dataSource, this.vault, { tenant: organization, caseId, score, comment }))) throw ratedAlready();
  }

  /** Whatever is wrong, the same is done: one look by the number, one code computed and compared. */
  async #followed(organization: string, { number, code }: Pick<FollowBody, 'number' | 'code'>): Promise<Followed> {
    const processes = (await this.offers.processes(organization)).filter(({ side }) => side.follow !== undefined);
    const caseId = await readAs(this.dataSource, publicReader(organization, processes), (manager) => caseOfNumber(manager, number));
    if (!this.vault.isClaimCode(organization, caseId, code)) throw unknownCode();
    return { caseId: caseId!, processes };
  }

  async #facts(process: ProcessVersion, { document, sealed }: CaseRecord, shown: readonly string[]): Promise<FormFieldView[]> {
    if (document === null) return [];
    const wanted = referencesOf(process, document, shown);
    return publicFacts(process, document, shown, await this.vault.open(sealed.filter(({ reference }) => wanted.has(reference))));
  }
}

/** The public, by the post and unit that the definition names. */
function openerOf(tenant: string, { side }: PublicProcess): Identity {
  const { as: post, at: unit } = side.opens!;
  return { tenant, staff: PUBLIC, kind: 'employee', posts: [{ post, unit }], readings: [], acts: null, address: null, session: null };
}

function refusedForm(problems: ReturnType<typeof validateForm>): Refused {
  const { reason, ...details } = formInvalid(problems);
  return new Refused(reason, details);
}

function followedView({ definition, organization: { zone } }: ProcessVersion, { file, events, commitments }: CaseRecord): Omit<FollowedCaseView, 'facts' | 'mayRate'> {
  const local = (at: Date | null): string | null => (at === null ? null : formatInstant(at.getTime(), zone));
  const latest = new Map(commitments.filter(({ state }) => state !== 'not-applicable').map((row) => [row.commitment, row]));
  const deadline = ({ commitment, dueAt, state }: CommitmentRow): PublicDeadlineView =>
    ({ title: definition.commitments[commitment]!.title, due: local(dueAt), state, stateTitle: COMMITMENT_STATES[state] });
  return {
    number: file.number, title: definition.title, status: file.status,
    states: statesView(events.at(-1)?.states ?? [], definition),
    openedAt: local(file.openedAt)!, endedAt: local(file.endedAt),
    deadlines: [...latest.values()].map(deadline),
  };
}
