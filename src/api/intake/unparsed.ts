/** Requests that never became one: bytes that are no HTTP, headers without end, a sender that stopped. Answered on the socket. */
import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { problemOf, PROBLEM_TYPE } from '../problem/problem.js';
import { refused, type Refused } from '../problem/refused.js';

export function answerUnparsed(server: Server): void {
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    if (error.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy();
      return;
    }
    const body = problemOf(problemFor(error.code), 'zh', randomUUID());
    const text = JSON.stringify(body);
    socket.end(
      `HTTP/1.1 ${body.status} Refused\r\nContent-Type: ${PROBLEM_TYPE}\r\nContent-Length: ${Buffer.byteLength(text)}\r\nConnection: close\r\n\r\n${text}`,
    );
  });
}

function problemFor(code: string | undefined): Refused {
  if (code === 'HPE_HEADER_OVERFLOW') return refused('headers_too_large', 'an address and headers of at most 16 kB', 'more', 'shorten them');
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return refused('request_timeout', 'a whole request within 30 seconds', 'a part of one', 'send it again');
  return refused('malformed_request', 'an HTTP request', 'something else', 'see /api/docs');
}
