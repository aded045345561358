/** What a host needs that does rounds of recurrences alone. */
import type { DataSource } from 'typeorm';
import { PublishedCalendars } from '../../../src/engine/calendars/published-calendars.js';
import type { Flow } from '../../../src/engine/flow.js';
import { createLogger } from '../../../src/engine/logger.js';
import { PublishedProcesses } from '../../../src/engine/published-processes.js';
import { Vault } from '../../../src/store/vault.js';

export function roundFlow(dataSource: DataSource): Flow {
  return {
    dataSource,
    vault: new Vault(Buffer.alloc(32, 7)),
    processes: new PublishedProcesses(dataSource),
    calendars: new PublishedCalendars(dataSource),
    logger: createLogger('error'),
    committed: () => undefined,
    entered: () => undefined,
  };
}
