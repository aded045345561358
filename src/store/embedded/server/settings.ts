/** How the embedded PostgreSQL is set. Given on its command line, so that what runs is what is written here. */

/** In every mode. */
const ALWAYS: Readonly<Record<string, string>> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '', // A socket's path may have 107 bytes at most; nobody needs one.
  password_encryption: 'scram-sha-256',
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C', // What a failed start says is read by code.
  shared_buffers: '128MB',
  wal_level: 'minimal', // Nobody replicates from here.
  max_wal_senders: '0',
  jit: 'off', // Short statements only.
  idle_in_transaction_session_timeout: '30s',
  logging_collector: 'off',
  log_min_messages: 'warning',
  log_error_verbosity: 'terse', // The detail of an error quotes rows, and with them people.
  log_min_error_statement: 'panic', // So does its statement.
};

const DURABLE: Readonly<Record<string, string>> = {
  max_connections: '50',
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
};

const THROW_AWAY: Readonly<Record<string, string>> = {
  max_connections: '100',
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
};

/** The settings of a mode, as arguments of `postgres`. */
export function settingArguments(mode: { throwAway: boolean }, extra: Readonly<Record<string, string>> = {}): string[] {
  const settings = { ...ALWAYS, ...(mode.throwAway ? THROW_AWAY : DURABLE), ...extra };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/** Who may connect, in the form of pg_hba.conf: this machine, with the password. */
export const ACCESS_RULES = 'host all all 127.0.0.1/32 scram-sha-256\n';
