/**
 * What a request must be before anything reads it: addressed to this host by its name (a page elsewhere that rebinds its own
 * name is refused), of bounded length, its body a JSON object of bounded depth whose texts PostgreSQL can hold.
 */
import express, { type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import { alike, NONE, type Bilingual } from '../../core/bilingual.js';
import { seen } from '../../core/problem.js';
import { Refused, refusedFields } from '../problem/refused.js';
import { fileTypeProblem, NO_TYPE, takesFile } from './file-body.js';
import { isStorableText } from './storable-text.js';

export const BODY_BYTES_MAX = 256 * 1024;
/** Of people without an account. */
export const PUBLIC_BODY_BYTES_MAX = 32 * 1024;
const PUBLIC_PATH = /^\/api\/v1\/public(\/|$)/i;
export const URL_LENGTH_MAX = 4_096;
const DEPTH_MAX = 32;
const NO_SUCH_FIELD: Bilingual = { zh: '没有这一项', en: 'no field of this name' };
const OWN_HOST = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/i;

/** In the order in which they run; the first that finds fault answers. */
export function admission(origin: URL | null): RequestHandler[] {
  return [checked((request) => hostProblem(request, origin)), checked(urlProblem), checked(queryProblem), checked(contentTypeProblem), checked(lengthProblem), bodies(), checked(bodyProblem)];
}

function bodies(): RequestHandler {
  const upTo = (limit: number) => express.json({ limit, verify: (_request, _response, body) => requireShallow(body) });
  const [large, small] = [upTo(BODY_BYTES_MAX), upTo(PUBLIC_BODY_BYTES_MAX)];
  return (request, response, next) => (bytesMaxOf(request) === PUBLIC_BODY_BYTES_MAX ? small : large)(request, response, next);
}

function bytesMaxOf({ path }: Request): number {
  return PUBLIC_PATH.test(path) ? PUBLIC_BODY_BYTES_MAX : BODY_BYTES_MAX;
}

function checked(problem: (request: Request) => Refused | null): RequestHandler {
  return (request: Request, _response: Response, next: NextFunction) => {
    const found = problem(request);
    if (found === null) next();
    else next(found);
  };
}

function hostProblem({ headers, rawHeaders }: Request, origin: URL | null): Refused | null {
  if (rawHeaders.filter((name, at) => at % 2 === 0 && name.toLowerCase() === 'host').length > 1) return twoHosts();
  if (OWN_HOST.test(headers.host ?? '') || (origin !== null && headers.host?.toLowerCase() === origin.host)) return null;
  const own = origin === null ? '' : `${origin.host}, `;
  return new Refused('wrong_host', {
    expected: { zh: `主机名 ${own}localhost、127.0.0.1 或 [::1]`, en: `the host ${own}localhost, 127.0.0.1 or [::1]` },
    saw: headers.host === undefined ? NONE : alike(headers.host),
    remedy: origin === null
      ? { zh: '请在本机以其中之一访问', en: 'call the API from this machine by one of these names' }
      : { zh: `请以 ${origin.origin} 访问`, en: `call it by ${origin.origin}` },
  });
}

/** RFC 9112, 3.2. */
function twoHosts(): Refused {
  return new Refused('malformed_request', {
    expected: { zh: '一个 Host 请求头', en: 'one Host header' },
    saw: { zh: '多个', en: 'several' },
    remedy: { zh: '请只发送一个', en: 'send one' },
  });
}

function urlProblem({ originalUrl }: Request): Refused | null {
  if (originalUrl.length > URL_LENGTH_MAX) {
    return new Refused('url_too_long', {
      expected: { zh: `至多 ${URL_LENGTH_MAX} 个字符`, en: `at most ${URL_LENGTH_MAX} characters` },
      saw: { zh: `${originalUrl.length} 个字符`, en: `${originalUrl.length} characters` },
      remedy: { zh: '请缩短查询条件', en: 'shorten the query' },
    });
  }
  try {
    if (originalUrl.startsWith('/') && !decodeURIComponent(originalUrl.replaceAll('+', ' ')).includes('\0')) return null;
  } catch {
    // A percent sign that stands for nothing.
  }
  return new Refused('malformed_request', {
    expected: { zh: '以 / 开头、编码正确的地址', en: 'an address that begins with / and is well-formed text' },
    saw: alike(originalUrl.slice(0, 200)),
    remedy: { zh: '请以 UTF-8 百分号编码', en: 'encode it by percent signs, in UTF-8' },
  });
}

/** What copies a query drops these names without a word, before the check for unknown ones sees them. */
function queryProblem({ originalUrl }: Request): Refused | null {
  const at = originalUrl.indexOf('?');
  const asked = new URLSearchParams(at < 0 ? '' : originalUrl.slice(at));
  const fields = [...asked].filter(([path]) => PROTOTYPE_NAMES.has(path)).map(([path, value]) => ({ path, expected: NO_SUCH_FIELD, saw: seen(value) }));
  return fields.length === 0 ? null : refusedFields(fields);
}

function contentTypeProblem(request: Request): Refused | null {
  const hasBody = request.headers['transfer-encoding'] !== undefined || Number(request.headers['content-length'] ?? 0) > 0;
  const type = request.headers['content-type'];
  if (!hasBody) return null;
  if (takesFile(request)) return fileTypeProblem(request);
  if (request.is('application/json')) return isUtf8(type ?? '') ? null : otherCharset(type!);
  return new Refused('wrong_content_type', {
    expected: alike('application/json'),
    saw: type === undefined ? NO_TYPE : alike(type.slice(0, 100)),
    remedy: { zh: '请以 application/json 发送', en: 'send the body as application/json' },
  });
}

/** JSON between systems is UTF-8 (RFC 8259, 8.1), and its depth is measured on its bytes: they are decoded once and in one way. */
function isUtf8(type: string): boolean {
  const charset = /;\s*charset\s*=\s*"?([^\s;"]*)/i.exec(type)?.[1];
  return charset === undefined || /^utf-?8$/i.test(charset);
}

function otherCharset(type: string): Refused {
  return new Refused('wrong_content_type', {
    expected: alike('application/json; charset=utf-8'),
    saw: alike(type.slice(0, 100)),
    remedy: { zh: '请以 UTF-8 编码', en: 'encode the body in UTF-8' },
  });
}

/** A body that says itself that it is too large is not waited for. */
function lengthProblem(request: Request): Refused | null {
  const bytes = Number(request.headers['content-length'] ?? 0);
  const bytesMax = bytesMaxOf(request);
  if (bytes <= bytesMax || takesFile(request)) return null;
  return new Refused('too_large', {
    expected: { zh: `至多 ${bytesMax / 1024} kB 的请求体`, en: `a body of at most ${bytesMax / 1024} kB` },
    saw: { zh: `${bytes} 字节`, en: `${bytes} bytes` },
    remedy: { zh: '请减少内容，或分几次发送', en: 'send less, or in several requests' },
  });
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
    if (depth > DEPTH_MAX) throw tooDeep(body, i, depth);
  }
}

function tooDeep(body: Buffer, at: number, depth: number): Refused {
  const [what, text] = [body[at] === OPEN_BRACE ? { zh: '对象', en: 'an object' } : { zh: '列表', en: 'a list' }, textBefore(body, at)];
  return new Refused('malformed_request', {
    expected: { zh: `列表和对象至多嵌套 ${DEPTH_MAX} 层`, en: `lists and objects at most ${DEPTH_MAX} levels deep in the body` },
    saw: { zh: `第 ${depth} 层的${what.zh}，在第 ${at + 1} 字节：…${text}`, en: `${what.en} on level ${depth}, at byte ${at + 1}: …${text}` },
    remedy: { zh: '请减少嵌套：表单只有一层字段', en: 'nest less deep: a form is one level of facts' },
  });
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
    return new Refused('malformed_request', {
      expected: { zh: 'JSON 对象', en: 'a JSON object' },
      saw: Array.isArray(body) ? { zh: '列表', en: 'a list' } : seen(body),
      remedy: { zh: '请将各字段放入一个对象', en: 'put the fields into an object' },
    });
  }
  return valueProblem(body, '');
}

/** Names that reach for an object's prototype; what copies objects drops them without a word. */
const PROTOTYPE_NAMES = new Set(['__proto__', 'constructor', 'prototype']);

function valueProblem(value: unknown, path: string): Refused | null {
  if (typeof value === 'string') return isStorableText(value) ? null : badValue(path, { zh: '不含 U+0000 和半个字符（孤立代理项）的文字', en: 'text without U+0000 and half characters (lone surrogates)' });
  if (typeof value === 'number') return Number.isFinite(value) ? null : badValue(path, { zh: '双精度可表示的数', en: 'a number that a double holds' });
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, child] of Object.entries(value)) {
    const at = path === '' ? key : `${path}.${key}`;
    if (PROTOTYPE_NAMES.has(key) || !isStorableText(key)) return badValue(path, { zh: '普通的字段名', en: 'plain names of fields' });
    const problem = valueProblem(child, at);
    if (problem !== null) return problem;
  }
  return null;
}

function badValue(path: string, expected: Bilingual): Refused {
  const place = path.slice(0, 200);
  const saw = path === '' ? { zh: '请求体中有其他内容', en: 'something else in the body' } : { zh: `${place} 中有其他内容`, en: `something else in ${place}` };
  return new Refused('malformed_request', { expected, saw, remedy: { zh: '请更正此值', en: 'mend the value' } });
}
