/** Which processes recur, by the version in force. A version never changes, so each is asked once; a later one takes over for the periods after it. */
import type { Client } from '../../store/database.js';
import { recurrentSince, versionsInForce, type RecurrentProcess } from '../../store/duties/standing.sql.js';

export class RecurrentProcesses {
  /** When each known version's process began to recur; null where it does not. */
  readonly #since = new Map<string, number | null>();

  async all(client: Client): Promise<RecurrentProcess[]> {
    const found: RecurrentProcess[] = [];
    for (const key of await versionsInForce(client)) {
      const name = `${key.tenant} ${key.process} ${key.version}`;
      if (!this.#since.has(name)) this.#since.set(name, await recurrentSince(client, key));
      const publishedAt = this.#since.get(name)!;
      if (publishedAt !== null) found.push({ ...key, publishedAt });
    }
    return found;
  }
}
