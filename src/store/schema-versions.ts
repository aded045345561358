/** The migrations in their order; the last is the schema that this version of Kept needs. */
import { Ground1764000000000 } from '../../migrations/1-ground.js';

export const migrations = [Ground1764000000000];
