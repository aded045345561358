/** Requests that never became one: bytes that are no HTTP, headers without end, a sender that stopped. Answered on the socket. */
import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { problemOf, PROBLEM_TYPE } from '../problem/problem.js';
import { Refused } from '../problem/refused.js';

export function answerUnparsed(server: Server): void {
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    if (error.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy();
      return;
    }
    const body = problemOf(problemFor(error.code), 'zh', randomUUID());
    const text = JSON.stringify(body);
    socket.end(
      `HTTP/1.1 ${body.status} Refused\r\nContent-Type: ${PROBLEM_TYPE}\r\nContent-Length: ${Buffer.byteLength(text)}\r\n${RULES}Connection: close\r\n\r\n${text}`,
    );
  });
}

/** Such an answer passes by the rules that every other has (browser-rules.ts). */
const RULES = "Content-Security-Policy: default-src 'none'; frame-ancestors 'none'\r\nX-Content-Type-Options: nosniff\r\nCache-Control: no-store\r\n";

const PROBLEMS: Readonly<Record<string, Refused>> = {
  HPE_HEADER_OVERFLOW: new Refused('headers_too_large', {
    expected: { zh: '地址和请求头合计至多 16 kB', en: 'an address and headers of at most 16 kB' },
    saw: { zh: '超出此数', en: 'more' },
    remedy: { zh: '请缩短', en: 'shorten them' },
  }),
  ERR_HTTP_REQUEST_TIMEOUT: new Refused('request_timeout', {
    expected: { zh: '30 秒内收到请求头，5 分钟内收到整个文件', en: 'headers within 30 seconds, and a whole file within 5 minutes' },
    saw: { zh: '只收到一部分', en: 'a part of one' },
    remedy: { zh: '请重新发送', en: 'send it again' },
  }),
};

const NO_HTTP = new Refused('malformed_request', {
  expected: { zh: 'HTTP 请求', en: 'an HTTP request' },
  saw: { zh: '其他内容', en: 'something else' },
  remedy: { zh: '格式见 /api/docs', en: 'see /api/docs' },
});

function problemFor(code: string | undefined): Refused {
  return Object.hasOwn(PROBLEMS, code ?? '') ? PROBLEMS[code!]! : NO_HTTP;
}
