/** A command's work on the database of the running host, or on one started for the while. */
import type { DataSource } from 'typeorm';
import { connect } from '../store/database.js';
import { migrate } from '../store/migrations.js';
import { openForCommand } from '../store/open-database.js';
import { complain } from './told.js';

export async function withDatabase<T>(work: (dataSource: DataSource) => Promise<T>): Promise<T> {
  const database = await openForCommand(complain);
  try {
    await migrate(database.url);
    const dataSource = await connect({ url: database.url, poolSize: 1 });
    return await work(dataSource).finally(() => dataSource.destroy());
  } finally {
    await database.stop();
  }
}
