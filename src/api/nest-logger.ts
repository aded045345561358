/** What Nest has to say, in the host's own log; its start-up chatter only where debugging is asked for. */
import type { LoggerService } from '@nestjs/common';
import type { Logger } from '../engine/logger.js';

export function nestLogger(logger: Logger): LoggerService {
  return {
    log: (message: unknown) => logger.debug(String(message)),
    error: (message: unknown) => logger.error(String(message)),
    warn: (message: unknown) => logger.warn(String(message)),
    debug: (message: unknown) => logger.debug(String(message)),
    verbose: (message: unknown) => logger.trace(String(message)),
  };
}
