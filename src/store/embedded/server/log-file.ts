/** What PostgreSQL and its programs say, in a file that stays small. The server writes to it itself, so no host needs to listen. */
import { closeSync, copyFileSync, ftruncateSync, fstatSync, openSync, readSync, writeSync } from 'node:fs';

export interface LogFile {
  path: string;
  /** For `stdio` of a child process. */
  descriptor: number;
  /** Present length in bytes. */
  length(): number;
  /** What was written since the file had this length; its last 4 KB at most. */
  since(length: number): string;
  /** Adds text, if the disk has room for it. */
  append(text: string): void;
  close(): void;
}

const MAX_BYTES = 10 * 1024 * 1024;
const CHECK_EVERY_MS = 60_000;
const TAIL_BYTES = 4096;

/** Opens the log. Beyond 10 MB its text moves to `<path>.1`, in place of what was there. */
export function openLogFile(path: string): LogFile {
  const descriptor = openSync(path, 'a+', 0o600);
  const length = () => fstatSync(descriptor).size;
  const bound = () => {
    if (length() <= MAX_BYTES) return;
    copyFileSync(path, `${path}.1`);
    ftruncateSync(descriptor);
  };
  bound();
  const checks = setInterval(bound, CHECK_EVERY_MS).unref();
  return {
    path,
    descriptor,
    length,
    since(from) {
      const end = length();
      const start = Math.max(Math.min(from, end), end - TAIL_BYTES);
      const bytes = Buffer.alloc(end - start);
      readSync(descriptor, bytes, 0, bytes.length, start);
      return bytes.toString('utf8');
    },
    append(text) {
      try {
        writeSync(descriptor, text);
      } catch {
        // What failed is told by other means.
      }
    },
    close() {
      clearInterval(checks);
      closeSync(descriptor);
    },
  };
}
