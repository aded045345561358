/** The client of the host's API, typed by its own document: answers are returned, refusals and a host that is away are thrown. */
import createClient from 'openapi-fetch';
import { currentLanguage } from '../language/language.js';
import type { paths } from './contract.js';
import { noteHostTime } from './host-clock.js';
import { isAttended } from './attendance.js';
import { HostAway, Refusal, type ProblemView } from './refusal.js';
import { hostAway } from './signals.js';

const AWAY = new Set([502, 503, 504]);

export const api = createClient<paths>({ fetch: fetchFromHost });

/** What the answer holds. @throws Refusal, HostAway */
export async function answered<T>(asked: Promise<{ data?: T; error?: unknown; response: Response }>): Promise<T> {
  const { data, error, response } = await asked;
  if (response.ok) return data as T;
  if (isProblem(error)) {
    if (AWAY.has(response.status)) throw new HostAway();
    throw new Refusal(error);
  }
  throw new HostAway();
}

async function fetchFromHost(request: Request): Promise<Response> {
  request.headers.set('Accept-Language', currentLanguage());
  if (!isAttended()) request.headers.set('Kept-Unattended', '1');
  try {
    const response = await fetch(request);
    noteHostTime(response.headers.get('date'));
    hostAway.set(AWAY.has(response.status));
    return response;
  } catch {
    hostAway.set(true);
    throw new HostAway();
  }
}

function isProblem(error: unknown): error is ProblemView {
  return typeof error === 'object' && error !== null && 'reason' in error && 'expected' in error;
}
