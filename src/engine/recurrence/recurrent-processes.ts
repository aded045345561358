/** Which processes recur by their versions in force. A version never changes, so each is asked once; the next takes over for the periods that are opened from its instant on. */
import type { Client } from '../../store/database.js';
import { keysInForce, recurrentSince, type RecurrentProcess } from '../../store/duties/standing.sql.js';

export class RecurrentProcesses {
  /** When each known version's process began to recur; null where it does not. */
  readonly #since = new Map<string, number | null>();

  async all(client: Client): Promise<RecurrentProcess[]> {
    const found: RecurrentProcess[] = [];
    for (const key of await keysInForce(client)) {
      const name = `${key.tenant} ${key.process} ${key.version}`;
      if (!this.#since.has(name)) this.#since.set(name, await recurrentSince(client, key));
      const since = this.#since.get(name)!;
      if (since !== null) found.push({ ...key, since });
    }
    return found;
  }
}
