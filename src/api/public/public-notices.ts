/** Cases that anyone may read while they stand in the states that their process names (公告), with the facts that it names. */
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { formatInstant } from '../../core/calendar/instant.js';
import { DamagedDocument, parseDocument, type CaseDocument } from '../../core/case/case-document.js';
import { innermostIn } from '../../core/definition/states-inside.js';
import { Engine } from '../../engine/engine.js';
import type { CasePlace } from '../../store/case-lists.sql.js';
import { readAs } from '../../store/database.js';
import { listPublicCases, type PubliclyListedCase } from '../../store/public/listed-cases.sql.js';
import { definitionVersions } from '../../store/published.sql.js';
import { statesView } from '../cases/case-view.js';
import { Cursors, type PageQuery } from '../intake/page-query.js';
import { publicFacts } from './public-facts.js';
import { publicReader, PublicOffers, type PublicProcess } from './public-offers.js';
import type { PublicNoticeListView, PublicNoticeView } from './public-view.js';

@Injectable()
export class PublicNotices {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly engine: Engine,
    private readonly offers: PublicOffers,
  ) {}

  /** @throws Refused unknown_organization, bad_cursor */
  async list(organization: string, query: PageQuery): Promise<PublicNoticeListView> {
    const listed = (await this.offers.processes(organization)).filter(({ side }) => side.list !== undefined);
    const cursors = new Cursors(`public notices ${organization}`, query, ['number']);
    const after = cursors.read(query.cursor);
    const places = await this.#places(organization, listed);
    const page = await readAs(this.dataSource, publicReader(organization, listed), (manager) => listPublicCases(manager, places, after, query.limit));
    const items = await Promise.all(page.rows.map((row) => this.#notice(organization, row, listed.find(({ definition }) => definition.process === row.process)!)));
    return { items: items.flat(), next: cursors.write(page) };
  }

  /** The named states, or those inside them, in each version that has them: cases stay with the version they were opened with. */
  async #places(tenant: string, listed: readonly PublicProcess[]): Promise<CasePlace[]> {
    const versions = await readAs(this.dataSource, publicReader(tenant), (manager) => definitionVersions(manager, tenant));
    return (await Promise.all(versions.map(async ({ process, version }): Promise<CasePlace[]> => {
      const states = listed.find(({ definition }) => definition.process === process)?.side.list!.states ?? [];
      if (states.length === 0) return [];
      const { definition } = await this.engine.processes.version(tenant, process, version);
      return [...new Set(states.flatMap((state) => innermostIn(definition.statechart, state)))].map((state) => ({ process, definitionVersion: version, state }));
    }))).flat();
  }

  /** One whose document cannot be read is not shown. */
  async #notice(tenant: string, row: PubliclyListedCase, { side }: PublicProcess): Promise<PublicNoticeView[]> {
    const process = await this.engine.processes.version(tenant, row.process, row.definitionVersion);
    const document = readable(row.document);
    if (document === null) return [];
    const { definition, organization } = process;
    return [{
      process: row.process, title: definition.title,
      state: statesView([row.state], definition)[0]!,
      openedAt: formatInstant(row.openedAt.getTime(), organization.zone),
      facts: publicFacts(process, document, side.list!.facts, null),
    }];
  }
}

function readable(text: string): CaseDocument | null {
  try {
    return parseDocument(text);
  } catch (error) {
    if (error instanceof DamagedDocument) return null;
    throw error;
  }
}
