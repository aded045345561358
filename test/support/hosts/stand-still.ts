/** Stops this process in the middle of a transaction, as a machine that is suspended does: nothing of it runs until SIGCONT. */
import pg from 'pg';

/** A statement of `pg`, about to be sent. */
interface Statement {
  name?: string;
  text: string;
}
const prototype = (pg as unknown as { Query: { prototype: { submit: (this: Statement, connection: unknown) => unknown } } }).Query.prototype;

/** A prepared statement by its name, another by its text. */
export type StandStill = { readonly name: string } | { readonly text: string };

/** Before the statement is sent for the first time the process stops. */
export function standStillAt(statement: StandStill, tell: () => void): void {
  const { submit } = prototype;
  prototype.submit = function (connection) {
    const isIt = 'name' in statement ? this.name === statement.name : this.text === statement.text;
    if (!isIt) return submit.call(this, connection);
    prototype.submit = submit;
    tell();
    process.kill(process.pid, 'SIGSTOP');
    return submit.call(this, connection);
  };
}
