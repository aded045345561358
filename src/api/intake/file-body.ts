/** The one route whose body is a file and no JSON: it goes by the parser unread, and is streamed by its controller. */
import type { Request } from 'express';
import { alike, type Bilingual } from '../../core/bilingual.js';
import { Refused } from '../problem/refused.js';

const FILE_TYPE = 'application/octet-stream';
export const NO_TYPE: Bilingual = { zh: '未注明类型', en: 'no content type' };
const TAKES_FILES = /^\/api\/v1\/cases\/[^/]+\/attachments\/?$/;

export function takesFile({ method, path }: Pick<Request, 'method' | 'path'>): boolean {
  return method === 'POST' && TAKES_FILES.test(path);
}

/** By what it says of itself, whether or not anything comes: an empty file is told as one. @throws Refused wrong_content_type */
export function requireFileBody(request: Request): void {
  const problem = fileTypeProblem(request);
  if (problem !== null) throw problem;
}

export function fileTypeProblem({ headers: { 'content-type': type } }: Pick<Request, 'headers'>): Refused | null {
  if (type?.split(';')[0]!.trim().toLowerCase() === FILE_TYPE) return null;
  return new Refused('wrong_content_type', {
    expected: alike(FILE_TYPE),
    saw: type === undefined ? NO_TYPE : alike(type.slice(0, 100)),
    remedy: { zh: `请以文件本身为请求体，以 ${FILE_TYPE} 发送`, en: `send the file itself as the body, as ${FILE_TYPE}` },
  });
}
