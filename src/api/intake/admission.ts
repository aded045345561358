/**
 * What a request must be before anything reads it: addressed to this machine (a page elsewhere that rebinds its name to
 * loopback is refused), of bounded length, its body a JSON object of bounded depth whose texts PostgreSQL can hold.
 */
import express, { type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import { quote } from '../../core/calendar/problem.js';
import { Refused, refused } from '../problem/refused.js';
import { isStorableText } from './storable-text.js';

export const BODY_BYTES_MAX = 256 * 1024;
export const URL_LENGTH_MAX = 4_096;
const DEPTH_MAX = 32;
const OWN_HOST = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/i;

/** In the order in which they run; the first that finds fault answers. */
export function admission(): RequestHandler[] {
  const json = express.json({ limit: BODY_BYTES_MAX, verify: (_request, _response, body) => requireShallow(body) });
  return [checked(hostProblem), checked(urlProblem), checked(queryProblem), checked(contentTypeProblem), json, checked(bodyProblem)];
}

function checked(problem: (request: Request) => Refused | null): RequestHandler {
  return (request: Request, _response: Response, next: NextFunction) => {
    const found = problem(request);
    if (found === null) next();
    else next(found);
  };
}

function hostProblem({ headers }: Request): Refused | null {
  if (OWN_HOST.test(headers.host ?? '')) return null;
  return refused('wrong_host', 'the host localhost, 127.0.0.1 or [::1]', headers.host ?? 'none', 'call the API from this machine by one of these names');
}

function urlProblem({ originalUrl }: Request): Refused | null {
  if (originalUrl.length > URL_LENGTH_MAX) {
    return refused('url_too_long', `at most ${URL_LENGTH_MAX} characters`, `${originalUrl.length} characters`, 'shorten the query');
  }
  try {
    if (!decodeURIComponent(originalUrl.replaceAll('+', ' ')).includes('\0')) return null;
  } catch {
    // A percent sign that stands for nothing.
  }
  return refused('malformed_request', 'an address of well-formed text', originalUrl.slice(0, 200), 'encode it by percent signs, in UTF-8');
}

/** What copies a query drops these names without a word, before the check for unknown ones sees them. */
function queryProblem({ originalUrl }: Request): Refused | null {
  const at = originalUrl.indexOf('?');
  const asked = new URLSearchParams(at < 0 ? '' : originalUrl.slice(at));
  const fields = [...asked].filter(([path]) => PROTOTYPE_NAMES.has(path)).map(([path, value]) => ({ path, expected: `property ${path} should not exist`, saw: quote(value) }));
  if (fields.length === 0) return null;
  const saw = fields.map((field) => `${field.path}: ${field.saw}`).join('; ');
  return new Refused('invalid_request', { expected: 'fields as /api/docs describes them', saw, remedy: 'mend the fields named', fields });
}

function contentTypeProblem(request: Request): Refused | null {
  const hasBody = request.headers['transfer-encoding'] !== undefined || Number(request.headers['content-length'] ?? 0) > 0;
  if (!hasBody || request.is('application/json')) return null;
  return refused('wrong_content_type', 'application/json', request.headers['content-type'] ?? 'no content type', 'send the body as application/json');
}

/** Measured on the bytes, before a parser or a copier recurses into them. */
function requireShallow(body: Buffer): void {
  let depth = 0;
  let inText = false;
  for (let i = 0; i < body.length; i += 1) {
    const byte = body[i]!;
    if (inText) {
      if (byte === BACKSLASH) i += 1;
      else if (byte === QUOTE) inText = false;
    } else if (byte === QUOTE) inText = true;
    else if (byte === OPEN_BRACE || byte === OPEN_BRACKET) depth += 1;
    else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) depth -= 1;
    if (depth > DEPTH_MAX) throw refused('malformed_request', `lists and objects at most ${DEPTH_MAX} levels deep in the body`, `${body[i] === OPEN_BRACE ? 'an object' : 'a list'} on level ${depth}, at byte ${i + 1}: …${textBefore(body, i)}`, 'nest less deep: a form is one level of facts');
  }
}

/** Enough of the text to find the place by. */
function textBefore(body: Buffer, end: number): string {
  return body.subarray(Math.max(0, end - 40), end + 1).toString('utf8').replaceAll('\ufffd', '');
}

const [QUOTE, BACKSLASH, OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET] = [...Buffer.from('"\\{}[]')] as [number, number, number, number, number, number];

function bodyProblem(request: Request): Refused | null {
  if (request.method === 'POST') request.body ??= {};
  const body: unknown = request.body;
  if (body === undefined) return null;
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    return refused('malformed_request', 'a JSON object', Array.isArray(body) ? 'a list' : typeof body, 'put the fields into an object');
  }
  return valueProblem(body, '');
}

/** Names that reach for an object's prototype; what copies objects drops them without a word. */
const PROTOTYPE_NAMES = new Set(['__proto__', 'constructor', 'prototype']);

function valueProblem(value: unknown, path: string): Refused | null {
  if (typeof value === 'string') return isStorableText(value) ? null : badValue(path, 'text without U+0000 and half characters (lone surrogates)');
  if (typeof value === 'number') return Number.isFinite(value) ? null : badValue(path, 'a number that a double holds');
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, child] of Object.entries(value)) {
    const at = path === '' ? key : `${path}.${key}`;
    if (PROTOTYPE_NAMES.has(key) || !isStorableText(key)) return badValue(path, 'plain names of fields');
    const problem = valueProblem(child, at);
    if (problem !== null) return problem;
  }
  return null;
}

function badValue(path: string, expected: string): Refused {
  return refused('malformed_request', expected, `something else in ${path === '' ? 'the body' : path.slice(0, 200)}`, 'mend the value');
}
