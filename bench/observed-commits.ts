/**
 * When transitions were committed: the instant at which the server's answer to a commit reached this process, which is
 * never before the commit itself. Read off the engine's own connections, so that nothing else asks the database meanwhile.
 */
import pg from 'pg';

export interface ObservedCommit {
  /** Cases of the transaction. */
  readonly caseIds: readonly string[];
  /** Acknowledged at, ms since 1970 by this process's clock. */
  readonly at: number;
}

/** Tells of every commit of transitions from now on; the function returned ends that. */
export function observeCommits(tell: (commit: ObservedCommit) => void): () => void {
  const written = new WeakMap<object, string[]>();
  const { query } = pg.Client.prototype;
  pg.Client.prototype.query = function (this: pg.Client, config: string | { name?: string; values?: unknown[] }, ...rest: unknown[]) {
    const answer = (query as (...all: unknown[]) => unknown).call(this, config, ...rest);
    if (typeof config === 'object' && config.name === 'commit') written.set(this, caseIdsOf(config.values!));
    const caseIds = written.get(this);
    if (config === 'commit' && caseIds !== undefined) {
      written.delete(this);
      void (answer as Promise<unknown>).then(() => tell({ caseIds, at: Date.now() }), () => undefined);
    }
    return answer;
  } as never;
  return () => {
    pg.Client.prototype.query = query;
  };
}

/** The first list of the commit statement has one row a case. */
function caseIdsOf(parameters: readonly unknown[]): string[] {
  return (JSON.parse(String(parameters[0])) as { case_id: string }[]).map(({ case_id }) => case_id);
}
