/**
 * An auditor of a database of Kept: it knows what must be true of what is written, and nothing of the code that wrote it.
 * Each law is a query for what breaks it. Everything is looked at in one snapshot.
 */
import pg from 'pg';
import { CALENDAR_LAWS } from './laws/calendars.js';
import { CASE_LAWS } from './laws/cases.js';
import { COMMAND_LAWS } from './laws/commands.js';
import { DUTY_LAWS } from './laws/duties.js';
import { EFFECT_LAWS } from './laws/effects.js';
import { PROMISE_LAWS } from './laws/promises.js';
import { PUBLICATION_LAWS } from './laws/publications.js';

/** A sentence that must be true, and the query whose rows are what it is not true of; `about` names each. */
export interface Law {
  readonly law: string;
  readonly broken: string;
}

export const LAWS: readonly Law[] = [...CASE_LAWS, ...COMMAND_LAWS, ...PROMISE_LAWS, ...DUTY_LAWS, ...EFFECT_LAWS, ...CALENDAR_LAWS, ...PUBLICATION_LAWS];

/** What breaks the laws, a line each; empty where all is well. @param url of a superuser, who sees every row */
export async function audit(url: string): Promise<string[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query('begin isolation level repeatable read, read only');
    const found: string[] = [];
    for (const { law, broken } of LAWS) {
      const { rows } = await client.query<{ about: string }>(`select about::text from (${broken}) broken order by 1 limit 20`);
      found.push(...rows.map(({ about }) => `${law}: ${about}`));
    }
    return found;
  } finally {
    await client.end();
  }
}
