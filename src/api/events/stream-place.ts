/** Ids of the stream's events: `position.event.part`, in the order of the stream. */
import { alike } from '../../core/bilingual.js';
import type { StreamPlace } from '../../store/effects/event-stream.sql.js';
import { Refused } from '../problem/refused.js';

const ID = /^(\d{1,15})\.(\d{1,9})\.(\d{1,9})$/;

/** Before everything. */
export const BEGINNING: StreamPlace = { position: 0, event: 0, part: 0 };

/** After everything at a position. */
export function endOf(position: number): StreamPlace {
  return { position: position + 1, event: 0, part: 0 };
}

export function idOf({ position, event, part }: StreamPlace): string {
  return `${position}.${event}.${part}`;
}

/**
 * Where a client goes on: after the id that it saw last, from the beginning with 0, else with what happens from now on.
 * @throws Refused bad_event_id, also for a place that the stream has not reached: the database is another, or an older one restored
 */
export function placeAfter(lastEventId: string | undefined, head: number): StreamPlace {
  if (lastEventId === undefined || lastEventId === '') return endOf(head);
  if (lastEventId === '0') return BEGINNING;
  const match = ID.exec(lastEventId);
  const [position, event, part] = (match?.slice(1) ?? []).map(Number);
  if (position !== undefined && position <= head) return { position, event: event!, part: part! };
  throw new Refused('bad_event_id', {
    expected: { zh: `本事件流中事件的 id，至位置 ${head}`, en: `the id of an event of this stream, up to position ${head}` },
    saw: alike(lastEventId.slice(0, 60)),
    remedy: { zh: '请以 Last-Event-ID: 0 从头读取，或不带此请求头', en: 'begin again with Last-Event-ID: 0, or without it' },
  });
}
