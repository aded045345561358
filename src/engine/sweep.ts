/**
 * A sweep decides cases whose timers are due, many in one transaction.
 *
 *   S1  A case that cannot be decided or written is set aside alone, with the reason; the others of the sweep go on.
 *   S2  The database being away sets nothing aside: the sweep fails and is tried again.
 */
import { QueryFailedError } from 'typeorm';
import { decide } from '../core/case/decide.js';
import type { DecidedCase } from '../store/case-writes.js';
import { UnwritableTransition } from '../store/commit.sql.js';
import { withClient, type Client } from '../store/database.js';
import { holdCase, heldCases, releaseCase, type CaseKey } from '../store/held.sql.js';
import { claimDueCases, lockCases, type LoadedCase } from '../store/load.sql.js';
import { decided, inTransaction, subjectOf, type Flow } from './flow.js';

/** Decides due cases, at most `limit`; how many were moved or set aside. */
export function runDueTimers(flow: Flow, limit: number): Promise<number> {
  return wakeClaimed(flow, (client) => claimDueCases(client, limit));
}

/** Brings the cases that `claim` locks up to now, in one transaction; how many were moved or set aside. */
export async function wakeClaimed(flow: Flow, claim: (client: Client) => Promise<readonly LoadedCase[]>): Promise<number> {
  let claimed: readonly LoadedCase[] = [];
  try {
    return await inTransaction(flow, claim, (client, locked) => {
      claimed = locked;
      return wakeAll(flow, client, locked);
    });
  } catch (error) {
    if (!isOfTheRows(error)) throw error;
    let moved = 0;
    for (const one of claimed) moved += await runAlone(flow, one);
    return moved;
  }
}

/** Tries held cases again: what was in their way may have been mended. How many there were. */
export async function releaseHeldCases(flow: Flow): Promise<number> {
  return withClient(flow.dataSource, async (client) => {
    const held = await heldCases(client);
    for (const one of held) {
      await releaseCase(client, one).catch((error: unknown) => flow.logger.error({ caseId: one.caseId, why: String(error) }, 'a held case cannot be released'));
    }
    return held.length;
  });
}

async function wakeAll(flow: Flow, client: Client, locked: readonly LoadedCase[]): Promise<{ result: () => number; writes: DecidedCase[] }> {
  const writes: DecidedCase[] = [];
  let aside = 0;
  for (const loaded of locked) {
    if (loaded.held !== null) continue;
    try {
      const subject = await subjectOf(flow, loaded);
      const decision = decide(subject.process, subject.before, { kind: 'wake' }, subject.receivedAt, subject.calendars);
      if (decision.outcome === 'accepted') writes.push(decided(subject, decision.transition, null));
    } catch (error) {
      if (isOfTheDatabase(error)) throw error;
      await setAside(flow, client, loaded, error);
      aside += 1;
    }
  }
  return { result: () => writes.length + aside, writes };
}

async function runAlone(flow: Flow, one: LoadedCase): Promise<number> {
  try {
    return await inTransaction(flow, (client) => lockCases(client, [one]), (client, locked) => wakeAll(flow, client, locked));
  } catch (error) {
    if (!isOfTheRows(error)) throw error;
    await withClient(flow.dataSource, (client) => setAside(flow, client, one, error));
    return 1;
  }
}

export async function setAside({ logger }: Flow, client: Client, { tenant, caseId }: CaseKey, error: unknown): Promise<void> {
  const why = error instanceof Error ? error.message : String(error);
  await holdCase(client, { tenant, caseId }, why);
  logger.error({ tenant, caseId, why }, 'a case is held: its timers wait until it is released (npx kept held list)');
}

/** SQLSTATE, or the code of a broken connection. */
function codeOf(error: unknown): string | null {
  const { code } = (error instanceof QueryFailedError ? error.driverError : error) as { code?: unknown };
  return typeof code === 'string' ? code : null;
}

export function isOfTheDatabase(error: unknown): boolean {
  return error instanceof QueryFailedError || codeOf(error) !== null;
}

/** Rows that cannot be made, or that the database refuses: data exceptions and violated constraints. */
function isOfTheRows(error: unknown): boolean {
  return error instanceof UnwritableTransition || /^2[23]/.test(codeOf(error) ?? '');
}
