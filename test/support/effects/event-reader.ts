/** Reads a stream of server-sent events as a client does. */
export interface StreamEvent {
  readonly id: string;
  readonly event: string;
  readonly data: any;
}

export interface EventReader {
  readonly status: number;
  readonly events: StreamEvent[];
  /** Comments seen: heartbeats. */
  readonly comments: string[];
  /** Settles once the server has ended the stream. */
  readonly ended: Promise<void>;
  /** The next event; rejects where none comes in time. */
  next(withinMs?: number): Promise<StreamEvent>;
  close(): void;
}

export async function readEvents(url: string, headers: Readonly<Record<string, string>>): Promise<EventReader> {
  const closing = new AbortController();
  const response = await fetch(url, { headers, signal: closing.signal });
  const [events, comments]: [StreamEvent[], string[]] = [[], []];
  let handedOut = 0;
  let wake = (): void => undefined;
  const take = (block: string): void => {
    const fields = Object.fromEntries(block.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]));
    if ('data' in fields) events.push({ id: fields['id']!, event: fields['event']!, data: JSON.parse(fields['data']!) });
    else if ('' in fields) comments.push(block);
  };
  const ended = (async () => {
    let text = '';
    const decoder = new TextDecoder();
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      text += decoder.decode(chunk, { stream: true });
      for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
        take(text.slice(0, end));
        text = text.slice(end + 2);
      }
      wake();
    }
  })().catch(() => undefined);
  return {
    status: response.status, events, comments, ended,
    async next(withinMs = 60_000) {
      for (const deadline = performance.now() + withinMs; events.length <= handedOut; ) {
        const left = deadline - performance.now();
        if (left <= 0) throw new Error(`expected an event within ${withinMs} ms, saw none`);
        await new Promise<void>((resolve) => {
          wake = resolve;
          setTimeout(resolve, left);
        });
      }
      return events[handedOut++]!;
    },
    close: () => closing.abort(),
  };
}
