/** Which database this machine uses: the one of DATABASE_URL, else the embedded one; and where its master key and the files of cases lie. */
import { resolve, join } from 'node:path';
import { ownDatabaseUrl } from './database-url.js';
import { attachEmbedded, servedBy } from './embedded/attach-embedded.js';
import { startEmbedded } from './embedded/start-embedded.js';
import type { MasterKeySource } from './master-key.js';

export interface OpenDatabase {
  /** Holds a password: not to be printed. */
  readonly url: string;
  /** Data folder of the embedded PostgreSQL; null for one's own server. */
  readonly dataDir: string | null;
  /** Settles if the embedded server ends by itself, with how it ended and where its log is. */
  readonly died: Promise<string>;
  noteServing(baseUrl: string): void;
  stop(): Promise<void>;
}

const NEVER = new Promise<string>(() => undefined);

/** The database of a host, which holds its data folder alone. @throws EmbeddedRefused, DatabaseUrlRefused */
export async function openForHost(say: (line: string) => void): Promise<OpenDatabase> {
  const own = ownDatabaseUrl();
  if (own !== null) return ownServer(own);
  const { url, dataDir, logFile, died, noteServing, stop } = await startEmbedded({ log: say });
  const howItEnded = died.then(({ code, signal }) => `${signal === null ? `exit code ${code}` : `ended by ${signal}`}, its log in ${logFile}`);
  return { url, dataDir, died: howItEnded, noteServing, stop };
}

/** The same database for a command: that of a running host, else started for the while. @throws EmbeddedRefused */
export async function openForCommand(say: (line: string) => void): Promise<OpenDatabase> {
  const attached = ownDatabaseUrl() === null ? await attachEmbedded() : null;
  return attached === null ? openForHost(say) : ownServer(attached);
}

/** Whether a running host holds the embedded data folder. @throws EmbeddedRefused where the folder is somebody else's */
export async function isDataHeld(): Promise<boolean> {
  return ownDatabaseUrl() === null && (await attachEmbedded()) !== null;
}

/** Where a host on this machine is reached that keeps the embedded database; null where none is known. */
export async function servedHere(): Promise<string | null> {
  return ownDatabaseUrl() === null ? servedBy() : null;
}

function ownServer(url: string): OpenDatabase {
  return { url, dataDir: null, died: NEVER, noteServing: () => undefined, stop: () => Promise.resolve() };
}

/** KEPT_MASTER_KEY, else KEPT_KEY_FILE, else a file beside the embedded data or in `.kept` of the working folder. */
export function masterKeySource(dataDir: string | null): MasterKeySource {
  const { KEPT_MASTER_KEY: given, KEPT_KEY_FILE: file } = process.env;
  return { given, file: resolve(file || join(dataDir ?? '.kept', 'master.key')) };
}

/** KEPT_ATTACHMENTS, else a folder beside the embedded data or, named after the database, in `.kept` of the working folder. */
export function attachmentsFolder(dataDir: string | null, database: string): string {
  return resolve(process.env['KEPT_ATTACHMENTS'] || (dataDir === null ? join('.kept', 'attachments', database) : join(dataDir, 'attachments')));
}
