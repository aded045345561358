/** A body that does not come whole in time is waited for no longer. A file has longer, which the server itself looks to: a telephone sends slowly. */
import type { NextFunction, Request, Response } from 'express';
import { Refused } from '../problem/refused.js';
import { sendProblem } from '../problem/send-problem.js';
import { takesFile } from './file-body.js';

const BODY_LATE_MS = 30_000;
export const FILE_LATE_MS = 300_000;

const LATE = new Refused('request_timeout', {
  expected: { zh: '30 秒内收到整个请求', en: 'a whole request within 30 seconds' },
  saw: { zh: '只收到一部分', en: 'a part of one' },
  remedy: { zh: '请重新发送', en: 'send it again' },
});

export function bodyInTime(lateMs = BODY_LATE_MS) {
  return (request: Request, response: Response, next: NextFunction): void => {
    if (takesFile(request)) return next();
    const late = setTimeout(() => {
      if (request.complete || response.headersSent) return;
      response.setHeader('Connection', 'close');
      response.once('finish', () => request.destroy());
      sendProblem(request, response, LATE);
    }, lateMs);
    response.once('close', () => clearTimeout(late));
    next();
  };
}
