/** What became of a year's promises: of processes with something public, in years that have ended, and of no group so small that it tells of one case. */
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { dateAt } from '../../core/calendar/instant.js';
import { Engine } from '../../engine/engine.js';
import { readAs } from '../../store/database.js';
import { readClock } from '../../store/published.sql.js';
import { promisesKept, ratingsOf, type PromisesKept, type Ratings } from '../../store/public/results.sql.js';
import { organizationOf, publicReader, PublicOffers, type PublicProcess } from './public-offers.js';
import { yearNotEnded } from './public-refusals.js';
import type { CommitmentResultView, PublicResultsView, RatingResultView } from './public-view.js';

const CASES_MIN = 5;

/** A year is counted once in a while, however many ask. */
const KEPT_MS = 600_000;
const KEPT_MAX = 200;

@Injectable()
export class PublicResults {
  readonly #counted = new Map<string, { readonly until: number; readonly view: Promise<PublicResultsView> }>();

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly engine: Engine,
    private readonly offers: PublicOffers,
  ) {}

  /** The last natural year where none is named. @throws Refused unknown_organization, invalid_request */
  async of(organization: string, asked: number | undefined): Promise<PublicResultsView> {
    const processes = await this.offers.processes(organization);
    const now = await readAs(this.dataSource, publicReader(organization), (manager) => readClock(manager));
    const last = Number(dateAt(organizationOf(processes).zone, now).slice(0, 4)) - 1;
    const year = asked ?? last;
    if (year > last) throw yearNotEnded(year, last);
    const key = [organization, year, ...processes.map(({ hash }) => hash)].join(' ');
    const known = this.#counted.get(key);
    if (known !== undefined && known.until > now) return known.view;
    if (this.#counted.size >= KEPT_MAX) this.#counted.clear();
    const view = this.#count(organization, processes, year);
    this.#counted.set(key, { until: now + KEPT_MS, view });
    view.catch(() => this.#counted.delete(key));
    return view;
  }

  async #count(tenant: string, processes: readonly PublicProcess[], year: number): Promise<PublicResultsView> {
    const names = processes.map(({ definition }) => definition.process);
    const within = { year, zone: organizationOf(processes).zone };
    const [kept, ratings] = await readAs(this.dataSource, publicReader(tenant, processes), async (manager) =>
      [await promisesKept(manager, names, within, CASES_MIN), await ratingsOf(manager, names, within, CASES_MIN)] as const);
    return {
      year, casesMin: CASES_MIN,
      commitments: await Promise.all(kept.map((row) => this.#commitment(tenant, row))),
      ratings: ratings.map((row) => ratingView(row, processes)),
    };
  }

  async #commitment(tenant: string, { process, commitment, definitionVersion, made, kept, broken, exempt, withdrawn }: PromisesKept): Promise<CommitmentResultView> {
    const { definition } = await this.engine.processes.version(tenant, process, definitionVersion);
    return {
      process, processTitle: definition.title, commitment, title: definition.commitments[commitment]?.title ?? { zh: commitment, en: commitment },
      made, kept, broken, exempt, withdrawn,
      shareKept: kept + broken === 0 ? null : Math.round((kept / (kept + broken)) * 10_000) / 10_000,
    };
  }
}

function ratingView({ process, count, mean }: Ratings, processes: readonly PublicProcess[]): RatingResultView {
  return { process, processTitle: processes.find(({ definition }) => definition.process === process)!.definition.title, count, mean };
}
