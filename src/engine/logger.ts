/** Structured logs on standard error; never personal data, never a token. */
import { pino, type Logger } from 'pino';

export type { Logger };

export function createLogger(level: string): Logger {
  return pino({ name: 'kept', level, base: null, redact: ['url', 'token', 'password'] }, pino.destination(2));
}
