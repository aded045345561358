/** The stream of events as each caller may read it: of the cases that the caller reads, at each moment. */
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { Problem } from '../../core/problem.js';
import { readAs } from '../../store/database.js';
import { readStream, type StreamItem, type StreamKind, type StreamPlace } from '../../store/effects/event-stream.sql.js';
import type { Identity } from '../../core/access/identity.js';
import { Refused } from '../problem/refused.js';
import { StreamHeads } from './stream-heads.js';
import { placeAfter } from './stream-place.js';

const EVENTS_AT_ONCE = 200;
const HEARTBEAT_MS = 10_000;
/** Streams of a host at once, and of those of one member of staff or program: one alone closes them to nobody. */
const STREAMS_MAX = 200;
const OF_ONE_MAX = 20;
const TOO_MANY_OF_ONE: Problem = {
  expected: { zh: `您至多 ${OF_ONE_MAX} 个打开的事件流`, en: `at most ${OF_ONE_MAX} open streams of yours` },
  saw: { zh: '已达上限', en: 'as many' },
  remedy: { zh: '请关闭不用的事件流', en: 'close those that are not used' },
};
const TOO_MANY: Problem = {
  expected: { zh: `至多 ${STREAMS_MAX} 个打开的事件流`, en: `at most ${STREAMS_MAX} open streams` },
  saw: { zh: '已达上限', en: 'as many' },
  remedy: { zh: '请关闭不用的事件流，或稍后再试', en: 'close one, or try again later' },
};

export interface StreamRequest {
  readonly caller: Identity;
  /** The caller as known now, with the posts and readings of now, asked again as the stream goes on; null for one who is known no more. */
  readonly callerNow: () => Promise<Identity | null>;
  readonly kinds: readonly StreamKind[];
  readonly from: StreamPlace;
}

@Injectable()
export class EventStreams implements OnModuleDestroy {
  readonly #heads: StreamHeads;
  readonly #ending = new AbortController();
  readonly #ofOne = new Map<string, number>();
  #open = 0;

  constructor(@InjectDataSource() private readonly dataSource: DataSource) {
    this.#heads = new StreamHeads(dataSource);
  }

  /** Streams end when the host does, or it would wait for their readers. */
  onModuleDestroy(): void {
    this.#ending.abort();
  }

  /** @throws Refused bad_event_id */
  async placeFor({ tenant }: Identity, lastEventId: string | undefined): Promise<StreamPlace> {
    return placeAfter(lastEventId, await this.#heads.of(tenant));
  }

  /** What happens from a place on, as it does; an empty list where nothing did for a while. @throws Refused too_many_streams */
  follow(request: StreamRequest, signal: AbortSignal): AsyncGenerator<readonly StreamItem[]> {
    if ((this.#ofOne.get(nameOf(request.caller)) ?? 0) >= OF_ONE_MAX) throw new Refused('too_many_streams', TOO_MANY_OF_ONE);
    if (this.#open >= STREAMS_MAX) throw new Refused('too_many_streams', TOO_MANY);
    this.#count(request.caller, 1);
    return this.#follow(request, AbortSignal.any([signal, this.#ending.signal]));
  }

  #count(caller: Identity, change: 1 | -1): void {
    this.#open += change;
    const name = nameOf(caller);
    const left = (this.#ofOne.get(name) ?? 0) + change;
    if (left === 0) this.#ofOne.delete(name);
    else this.#ofOne.set(name, left);
  }

  async *#follow({ caller: first, callerNow, kinds, from }: StreamRequest, ended: AbortSignal): AsyncGenerator<readonly StreamItem[]> {
    try {
      let place = from;
      let caller = first;
      while (!ended.aborted) {
        const { items, last, isFull } = await readAs(this.dataSource, caller, (manager) => readStream(manager, place, kinds, EVENTS_AT_ONCE));
        place = last;
        if (items.length > 0) yield items;
        const moved = isFull || (await this.#heads.moved(caller.tenant, seen(place), HEARTBEAT_MS, ended));
        // A token that was revoked, a session that has ended, ends its stream; who lost a post reads no more by it. Also of one who catches up, and may read as slowly as they like.
        const now = ended.aborted ? null : await callerNow();
        if (now === null) return;
        caller = now;
        if (!moved) yield [];
      }
    } finally {
      this.#count(first, -1);
    }
  }
}

/** No organization or pseudonym holds a space. */
const nameOf = ({ tenant, staff }: Identity): string => `${tenant} ${staff}`;

/** Up to here a place has read the stream: of a place at the beginning of a position nothing yet. */
function seen({ position, event }: StreamPlace): number {
  return event === 0 ? Math.max(0, position - 1) : position;
}
