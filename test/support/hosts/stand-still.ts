/** Stops this process in the middle of a transaction, as a machine that is suspended does: nothing of it runs until SIGCONT. */
import pg from 'pg';

/** A statement of `pg`, about to be sent. */
interface Statement {
  name?: string;
  text: string;
}
const prototype = (pg as unknown as { Query: { prototype: { submit: (this: Statement, connection: unknown) => unknown } } }).Query.prototype;

/** @param statement the name of a prepared statement or the text of another; before it is sent for the first time the process stops */
export function standStillAt(statement: string, tell: () => void): void {
  const { submit } = prototype;
  prototype.submit = function (connection) {
    if (this.name !== statement && this.text !== statement) return submit.call(this, connection);
    prototype.submit = submit;
    tell();
    process.kill(process.pid, 'SIGSTOP');
    return submit.call(this, connection);
  };
}
