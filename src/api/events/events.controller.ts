/** The stream of events (server-sent events): breaches, of cases and of duties, warnings, messages and transitions, as they happen. */
import { once } from 'node:events';
import { Controller, Get, Headers, Query, Req, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import type { Request, Response } from 'express';
import { Engine } from '../../engine/engine.js';
import type { StreamItem, StreamKind } from '../../store/effects/event-stream.sql.js';
import type { Identity } from '../../core/access/identity.js';
import { Guarded, Refuses } from '../documented.js';
import { Caller, IsAct } from '../identity/act.js';
import { Identities } from '../identity/identities.js';
import { IsExpected } from '../intake/expected.js';
import { missedDutiesView } from '../missed-duties-view.js';
import { EventStreams } from './event-streams.js';
import { eventView } from './event-view.js';
import { idOf } from './stream-place.js';

const KINDS = ['transition', 'notify', 'warning', 'breach'] as const satisfies readonly StreamKind[];
const LIST = new RegExp(`^(${KINDS.join('|')})(,(${KINDS.join('|')}))*$`);
const KINDS_WORDS = { zh: `${KINDS.join('、')} 中的若干种，以逗号分隔`, en: `some of ${KINDS.join(', ')}, parted by commas` };
const RECONNECT_MS = 1_000;
/** A comment, which keeps proxies from closing what is quiet. */
const HEARTBEAT = ':\n\n';
const EXAMPLE = 'id: 17.1.1\nevent: breach\ndata: {"caseId":"0f0e3a52-…","number":17,"process":"complaint","sequence":3,"at":"2026-10-12T17:30:00.001+08:00","commitment":"reply",…}\n\n';

class EventsQuery {
  @ApiPropertyOptional({ example: 'breach,warning', description: `种类，以逗号分隔 Kinds, parted by commas: ${KINDS.join(', ')}; all where left out.` })
  @IsOptional() @IsExpected(KINDS_WORDS, (value) => typeof value === 'string' && LIST.test(value))
  readonly kinds?: string;
}

@Guarded('events')
@IsAct('event.follow')
@Controller('api/v1/events')
export class EventsController {
  constructor(
    private readonly streams: EventStreams,
    private readonly engine: Engine,
    private readonly identities: Identities,
  ) {}

  @Get()
  @ApiOperation({ summary: '事件流（SSE） Stream of events, resumable by Last-Event-ID' })
  @ApiHeader({ name: 'Last-Event-ID', required: false, example: '17.1.1', description: '续传：上次收到的 id；0 从头 The id seen last; 0 from the beginning; else from now on.' })
  @ApiOkResponse({ content: { 'text/event-stream': { schema: { type: 'string' }, example: EXAMPLE } } })
  @Refuses(400, 503)
  async follow(
    @Caller() caller: Identity, @Query() { kinds }: EventsQuery, @Headers('Last-Event-ID') lastEventId: string | undefined,
    @Req() request: Request, @Res() response: Response,
  ): Promise<void> {
    const closed = new AbortController();
    response.once('close', () => closed.abort());
    const from = await this.streams.placeFor(caller, lastEventId);
    const wanted = kinds === undefined ? KINDS : (kinds.split(',') as StreamKind[]);
    const stream = this.streams.follow({ caller, callerNow: () => this.identities.of(request, false), kinds: wanted, from }, closed.signal);
    response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'x-accel-buffering': 'no' });
    response.write(`retry: ${RECONNECT_MS}\n\n`);
    for await (const items of stream) {
      const text = items.length === 0 ? HEARTBEAT : (await Promise.all(items.map((item) => this.#eventText(caller, item)))).join('');
      if (!response.write(text)) await once(response, 'drain', { signal: closed.signal }).catch(() => undefined);
    }
    response.end();
  }

  async #eventText(caller: Identity, item: StreamItem): Promise<string> {
    return `id: ${idOf(item)}\nevent: ${item.kind}\ndata: ${JSON.stringify(await this.#viewOf(caller, item))}\n\n`;
  }

  async #viewOf({ tenant }: Identity, item: StreamItem): Promise<object> {
    if ('missed' in item) return missedDutiesView(item.missed);
    return eventView(await this.engine.processes.version(tenant, item.process, item.definitionVersion), item);
  }
}
