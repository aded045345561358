/** Calls the API as KEPT_URL and KEPT_TOKEN say; a problem becomes what the person at the terminal is told. */
import type { Language } from './language.js';
import { Told, UsageError } from './told.js';

interface Problem {
  readonly title: string;
  readonly detail: string;
  readonly fields?: readonly { readonly path: string; readonly expected: string; readonly saw: string }[];
}

export interface Call {
  readonly method?: 'GET' | 'POST' | 'DELETE';
  readonly body?: unknown;
  readonly key?: string | undefined;
  readonly language: Language;
}

/** @param path below /api/v1, such as `cases/…`; where the answer has no body, `Answer` is null */
export async function callApi<Answer>(path: string, { method = 'GET', body, key, language }: Call): Promise<Answer> {
  const token = process.env['KEPT_TOKEN'];
  if (!token) throw new UsageError('Expected a token in KEPT_TOKEN, saw none; make one with: npx kept token make');
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
  throw new Told(problemWords(response, text, language));
}

function baseUrl(): string {
  const url = process.env['KEPT_URL'] || 'http://localhost:3000';
  if (!URL.canParse(url)) throw new UsageError(`Expected KEPT_URL to be an address, saw '${url}'; unset it for http://localhost:3000.`);
  return url.endsWith('/') ? url : `${url}/`;
}

async function fetchFrom(url: URL, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch (error) {
    const cause = (error as { cause?: { code?: string; message?: string } }).cause;
    throw new Told(`Expected a host at ${url.origin}, saw: ${cause?.code ?? cause?.message ?? String(error)}; start it with npm start, or set KEPT_URL.`);
  }
}

function problemWords(response: Response, text: string, language: Language): string {
  if (!response.headers.get('content-type')?.startsWith('application/problem+json')) {
    return `Expected an answer of Kept, saw status ${response.status}; set KEPT_URL to the address of the host.`;
  }
  const { title, detail, fields = [] } = JSON.parse(text) as Problem;
  const fieldWords = fields.map(({ path, expected, saw }) => ({ zh: `  ${path}：应为 ${expected}，实为 ${saw}`, en: `  ${path}: expected ${expected}, saw ${saw}` })[language]);
  return [{ zh: `${title}：${detail}`, en: `${title}: ${detail}` }[language], ...fieldWords].join('\n');
}
