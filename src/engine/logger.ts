/** Structured logs on standard error; never personal data, never a token. */
import { pino, type DestinationStream, type Logger } from 'pino';

export type { Logger };

/** @param to where its lines go; to standard error where left out */
export function createLogger(level: string, to: DestinationStream = pino.destination(2)): Logger {
  return pino({ name: 'kept', level, base: null, redact: ['url', 'token', 'password'] }, to);
}
