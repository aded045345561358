/**
 * A POST to an address that somebody else chose: http or https, no redirect followed, a bounded time and answer, and by default no
 * address of the host's own network. The address is checked as it is connected to, so that a name cannot change in between.
 */
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { RequestFilteringHttpAgent, RequestFilteringHttpsAgent } from 'request-filtering-agent';
import type { AttemptOutcome } from '../../../store/effects/deliveries.sql.js';

const ANSWER_BYTES_MAX = 64 * 1024;

export interface Post {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly signal: AbortSignal;
}

export type HttpPost = (post: Post) => Promise<AttemptOutcome>;

/** @param privateAllowed whether loopback and private networks may be posted to */
export function httpPost({ privateAllowed }: { privateAllowed: boolean }): HttpPost {
  const options = { allowPrivateIPAddress: privateAllowed };
  const ways = {
    'http:': { request: httpRequest, agent: new RequestFilteringHttpAgent(options) },
    'https:': { request: httpsRequest, agent: new RequestFilteringHttpsAgent(options) },
  };
  return ({ url, headers, body, signal }) => new Promise((settle) => {
    const way = URL.canParse(url) ? ways[new URL(url).protocol as keyof typeof ways] : undefined;
    if (way === undefined) return settle({ outcome: 'failed', reason: 'not_http' });
    const bytes = Buffer.from(body);
    const asked = way.request(url, {
      method: 'POST', agent: way.agent, signal,
      headers: { 'content-type': 'application/json', 'content-length': bytes.length, 'user-agent': 'kept', ...headers },
    });
    asked.on('response', (answer) => {
      settle(outcomeOf(answer.statusCode ?? 0));
      drain(answer);
    });
    asked.on('error', (error) => settle({ outcome: 'failed', reason: reasonOf(error) }));
    asked.end(bytes);
  });
}

/** What was accepted is done, whatever else the answer says; it is read to its end only while it is short. */
function drain(answer: IncomingMessage): void {
  let bytes = 0;
  answer.on('error', () => undefined);
  answer.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > ANSWER_BYTES_MAX) answer.destroy();
  });
}

function outcomeOf(status: number): AttemptOutcome {
  if (status >= 200 && status < 300) return { outcome: 'sent', status };
  return { outcome: 'failed', status, reason: status >= 300 && status < 400 ? 'redirected' : 'not_accepted' };
}

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'connection_refused',
  ENOTFOUND: 'name_not_found',
  EAI_AGAIN: 'name_not_found',
  ECONNRESET: 'connection_lost',
  EPIPE: 'connection_lost',
  ETIMEDOUT: 'timed_out',
  ABORT_ERR: 'timed_out',
};

/** The agent refuses an address with an error that has words but no code. */
const REFUSED_ADDRESS = /is not allowed\. Because/;

function reasonOf(error: Error & { readonly code?: string }): string {
  const { code = '', message } = error;
  if (REFUSED_ADDRESS.test(message)) return 'private_address';
  if (/CERT|SELF_SIGNED|ERR_TLS/.test(code)) return 'certificate_refused';
  return Object.hasOwn(REASONS, code) ? REASONS[code]! : 'connection_failed';
}
