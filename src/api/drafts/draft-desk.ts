/** What administrators do with drafts: the engine decides, its refusals become problems. */
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { alike, NONE, type Bilingual, type Language } from '../../core/bilingual.js';
import { DRAFT_RULES } from '../../engine/publication/draft-kinds.js';
import { Drafts } from '../../engine/publication/drafts.js';
import type { Outcome } from '../../engine/publication/publication-refusal.js';
import { readAs } from '../../store/database.js';
import { listDrafts } from '../../store/drafts.sql.js';
import type { Identity } from '../../core/access/identity.js';
import { DefinitionReads } from '../definitions/definition-reads.js';
import { instantOf } from '../intake/instant-text.js';
import { Cursors, type KeyShape } from '../intake/page-query.js';
import { Refused, refusedFields } from '../problem/refused.js';
import type { DiscardDraftBody, DraftsQuery, PublishDraftBody, SaveDraftBody } from './draft-requests.js';
import { draftSummary, draftView, draftPublicationView, revisionTextView, type DraftListView, type DraftView, type DraftPublicationView, type RevisionTextView } from './draft-view.js';

const KEY: KeyShape = ['instant', 'uuid'];

@Injectable()
export class DraftDesk {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly drafts: Drafts,
    private readonly definitions: DefinitionReads,
  ) {}

  async list(caller: Identity, query: DraftsQuery): Promise<DraftListView> {
    const cursors = new Cursors('drafts', query, KEY);
    const { limit, cursor, ...filter } = query;
    const after = cursors.read(cursor);
    const page = await readAs(this.dataSource, caller, (manager) => listDrafts(manager, filter, after, limit));
    const zone = await this.#zone(caller);
    return { items: page.rows.map((row) => draftSummary(row, zone)), next: cursors.write(page) };
  }

  /** @throws Refused invalid_request, draft_moved_on, draft_outdated */
  async save(caller: Identity, { subject, ...body }: SaveDraftBody, language: Language): Promise<DraftView> {
    const { named } = DRAFT_RULES[body.kind];
    if (named && subject === undefined) throw wrongSubject({ zh: '流程的名称', en: 'the name of a process' }, NONE);
    if (!named && subject !== undefined && subject !== caller.tenant) throw wrongSubject({ zh: `不填，或 ${caller.tenant}`, en: `none, or ${caller.tenant}` }, alike(subject));
    const draftId = orRefused(await this.drafts.save(caller, { ...body, subject: named ? subject! : caller.tenant }));
    return this.#read(caller, draftId, { rehearsed: false, language });
  }

  /** With what its scenarios give. @throws Refused unknown_draft */
  read(caller: Identity, draftId: string, language: Language): Promise<DraftView> {
    return this.#read(caller, draftId, { rehearsed: true, language });
  }

  /** @throws Refused unknown_draft */
  async revision(caller: Identity, draftId: string, revision: number): Promise<RevisionTextView> {
    return revisionTextView(orRefused(await this.drafts.revision(caller.tenant, draftId, revision)), await this.#zone(caller));
  }

  /** @throws Refused with the first thing that stands against it */
  async publish(caller: Identity, draftId: string, { revision, from, reason }: PublishDraftBody): Promise<DraftPublicationView> {
    const asked = { revision, reason: reason ?? null, ...(from !== undefined && { from: instantOf(from) }) };
    return draftPublicationView(orRefused(await this.drafts.publish(caller, draftId, asked)), await this.#zone(caller));
  }

  /** @throws Refused unknown_draft, draft_closed */
  async discard(caller: Identity, draftId: string, { reason }: DiscardDraftBody, language: Language): Promise<DraftView> {
    orRefused(await this.drafts.discard(caller, draftId, reason));
    return this.#read(caller, draftId, { rehearsed: false, language });
  }

  async #read(caller: Identity, draftId: string, { rehearsed, language }: { rehearsed: boolean; language: Language }): Promise<DraftView> {
    return draftView(orRefused(await this.drafts.read(caller.tenant, draftId, { rehearsed })), await this.#zone(caller), language);
  }

  async #zone(caller: Identity): Promise<string> {
    return (await this.definitions.organization(caller)).zone;
  }
}

function wrongSubject(expected: Bilingual, saw: Bilingual): Refused {
  return refusedFields([{ path: 'subject', expected, saw }]);
}

function orRefused<T>(outcome: Outcome<T>): T {
  if (outcome.outcome === 'done') return outcome.value;
  const { reason, ...details } = outcome.refusal;
  throw new Refused(reason, details);
}
