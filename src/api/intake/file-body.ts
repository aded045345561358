/** The one route whose body is a file and no JSON: it goes by the parser unread, and is streamed by its controller. */
import type { Request } from 'express';
import { alike } from '../../core/bilingual.js';
import { Refused } from '../problem/refused.js';

export const FILE_TYPE = 'application/octet-stream';
const TAKES_FILES = /^\/api\/v1\/cases\/[^/]+\/attachments\/?$/;

export function takesFile({ method, path }: Pick<Request, 'method' | 'path'>): boolean {
  return method === 'POST' && TAKES_FILES.test(path);
}

/** @throws Refused wrong_content_type */
export function requireFileBody(request: Request): void {
  if (request.is(FILE_TYPE)) return;
  throw new Refused('wrong_content_type', {
    expected: alike(FILE_TYPE),
    saw: alike((request.headers['content-type'] ?? '—').slice(0, 100)),
    remedy: { zh: '请以文件本身为请求体', en: 'send the file itself as the body' },
  });
}
