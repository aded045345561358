/** Calls the API as KEPT_URL and KEPT_TOKEN say; a problem becomes what the person at the terminal is told. */
import { alike, type Language } from '../core/bilingual.js';
import { Told, UsageError } from './told.js';
import { noAddress, noHost, notKept, NO_TOKEN } from './case/connection-problems.js';
import { problemWords, type Problem } from './case/problem-words.js';


export interface Call {
  readonly method?: 'GET' | 'POST' | 'DELETE';
  readonly body?: unknown;
  readonly key?: string | undefined;
  readonly language: Language;
}

/** @param path below /api/v1, such as `cases/…`; where the answer has no body, `Answer` is null */
export async function callApi<Answer>(path: string, { method = 'GET', body, key, language }: Call): Promise<Answer> {
  const token = process.env['KEPT_TOKEN'];
  if (!token) throw new UsageError(NO_TOKEN);
  const response = await fetchFrom(new URL(`api/v1/${path}`, baseUrl()), {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      'accept-language': language,
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(key !== undefined && { 'idempotency-key': key }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (response.ok) return JSON.parse(text === '' ? 'null' : text) as Answer;
  throw new Told(isProblem(response) ? alike(problemWords(JSON.parse(text) as Problem, language)) : notKept(response));
}

function baseUrl(): string {
  const url = process.env['KEPT_URL'] || 'http://localhost:3000';
  if (!URL.canParse(url)) throw new UsageError(noAddress(url));
  return url.endsWith('/') ? url : `${url}/`;
}

async function fetchFrom(url: URL, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch (error) {
    const cause = (error as { cause?: { code?: string; message?: string } }).cause;
    throw new Told(noHost(url, cause?.code ?? cause?.message ?? String(error)));
  }
}

function isProblem({ headers }: Response): boolean {
  return headers.get('content-type')?.startsWith('application/problem+json') ?? false;
}
