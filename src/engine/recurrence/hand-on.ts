/**
 * A visit that is begun goes on with the unit to which its subject was handed: the case takes the unit along by an event of the engine, and the
 * duty in the same transaction. What was done or missed stays with the unit that did it, or did not.
 */
import { decide } from '../../core/case/decide.js';
import type { DecidedCase } from '../../store/case-writes.js';
import { withClient, type Client } from '../../store/database.js';
import { dutiesOfCases } from '../../store/duties/duty-of-case.sql.js';
import { begunElsewhere, handDuty } from '../../store/duties/handing-on.sql.js';
import { lockCases, type LoadedCase } from '../../store/load.sql.js';
import { decided, inTransaction, subjectOf, type Flow } from '../flow.js';
import { isOfTheDatabase, setAside } from '../sweep.js';

/** Cases locked by one chunk, which keeps their commands waiting while it is written. */
const CHUNK = 200;

/** Hands on one chunk of an open period; how many, 0 where none is left. */
export async function handOnBegun(flow: Flow, tenant: string, periodId: string): Promise<number> {
  const found = await withClient(flow.dataSource, (client) => begunElsewhere(client, tenant, periodId, CHUNK));
  if (found.length === 0) return 0;
  const unitOf = new Map(found.map(({ caseId, unit }) => [caseId, unit]));
  return inTransaction(flow, (client) => lockCases(client, found.map(({ caseId }) => ({ tenant, caseId }))), async (client, locked) => {
    const writes: DecidedCase[] = [];
    let handed = 0;
    const duties = new Map((await dutiesOfCases(client, locked)).map((duty) => [duty.row.case, duty]));
    for (const loaded of locked) {
      const duty = duties.get(loaded.caseId);
      const unit = unitOf.get(loaded.caseId)!;
      if (loaded.held !== null || duty?.state !== 'begun') continue;
      const write = await handedOver(flow, client, loaded, unit);
      if (write === 'set aside') continue;
      if (write !== null) writes.push(write);
      await handDuty(client, duty, unit);
      handed += 1;
    }
    return { result: () => handed, writes };
  });
}

/** Null where the case has nothing to take along. */
async function handedOver(flow: Flow, client: Client, loaded: LoadedCase, unit: string): Promise<DecidedCase | 'set aside' | null> {
  try {
    const subject = await subjectOf(flow, loaded);
    const decision = decide(subject.process, subject.before, { kind: 'hand-over', unit }, subject.receivedAt, subject.calendars);
    return decision.outcome === 'accepted' ? decided(subject, decision.transition, null) : null;
  } catch (error) {
    if (isOfTheDatabase(error)) throw error;
    await setAside(flow, client, loaded, error);
    return 'set aside';
  }
}
