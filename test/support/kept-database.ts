/** A migrated database for a test file, and what tests ask of it. */
import { migrate } from '../../src/store/migrations.js';
import { createDatabase, type TestDatabase } from './database.js';

export const keptDatabase = (): Promise<TestDatabase> => createDatabase({ name: 'kept', migrate });
