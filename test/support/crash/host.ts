/**
 * A host that dies at given statements. Each of its engines works on cases of its own and stands still before it sends
 * statement k, or when the reply to it is there and its code has not seen it; once all stand, the process kills itself.
 * What PostgreSQL sees is what it sees of a host killed at that statement: the connections end where they are.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { writeSync } from 'node:fs';
import pg from 'pg';
import { migrate } from '../../../src/store/migrations.js';
import { Player, type Act, type Answered } from './acts.js';

export interface CrashPoint {
  readonly url: string;
  /** What its engine does; or it migrates an empty database. */
  readonly acts: readonly Act[] | 'migration';
  readonly knows: 'definitions' | 'nothing';
  readonly cases: readonly string[];
  /** Null: it is played to its end, to count. */
  readonly dies: { readonly statement: number; readonly side: 'before' | 'after' } | null;
}

/** What a host says, a line of JSON each, at once. */
export type HostLine = { readonly point: number } & (
  | { readonly answered: Answered }
  | { readonly stands: string }
  | { readonly finished: number }
  | { readonly failed: string }
);

class Watched {
  armed = false;
  stands = false;
  count = 0;
  stand: () => void = () => undefined;
  readonly standing = new Promise<void>((resolve) => (this.stand = resolve));

  constructor(
    readonly point: CrashPoint,
    private readonly place: number,
  ) {}

  say(line: object): void {
    if (!this.stands) writeSync(1, `${JSON.stringify({ point: this.place, ...line })}\n`);
  }

  /** The process is dead for this engine: nothing is sent, seen or said any more. */
  die(statement: string): void {
    this.say({ stands: statement.replaceAll(/\s+/g, ' ').trim().slice(0, 60) });
    this.stands = true;
    this.stand();
  }
}

/** Which engine the code under way belongs to. */
const engine = new AsyncLocalStorage<Watched>();
/** A statement of `pg`: it is submitted when its turn to be sent has come, and called back when all of its reply is there. */
interface Statement {
  name?: string;
  text: string;
  callback: () => void;
}
const prototype = (pg as unknown as { Query: { prototype: { submit: (this: Statement, connection: unknown) => unknown } } }).Query.prototype;
const { submit } = prototype;

prototype.submit = function (connection) {
  const watched = engine.getStore();
  if (watched?.stands) return null;
  if (!watched?.armed) return submit.call(this, connection);
  watched.count += 1;
  const { dies } = watched.point;
  if (watched.count !== dies?.statement) return submit.call(this, connection);
  const die = () => watched.die(this.name ?? this.text);
  if (dies.side === 'after') {
    this.callback = die;
    return submit.call(this, connection);
  }
  die();
  return null;
};

async function work(point: CrashPoint, place: number): Promise<void> {
  const watched = new Watched(point, place);
  await engine.run(watched, () => Promise.race([watched.standing, playAll(watched)]));
}

async function playAll(watched: Watched): Promise<void> {
  try {
    const { url, acts, knows, cases } = watched.point;
    const player = acts === 'migration' ? null : await Player.open(url, { knows });
    const known = [...cases];
    watched.armed = true;
    if (acts === 'migration') await migrate(url);
    else for (const act of acts) await player!.play(act, known, (answered) => watched.say({ answered }));
    watched.armed = false;
    watched.say({ finished: watched.count });
  } catch (error) {
    watched.say({ failed: String(error) });
  }
}

let text = '';
for await (const chunk of process.stdin.setEncoding('utf8')) text += String(chunk);
await Promise.all((JSON.parse(text) as CrashPoint[]).map(work));
process.kill(process.pid, 'SIGKILL');
