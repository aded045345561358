/**
 * The one clock of all SQL and code: the database's, in milliseconds, the engine's resolution. A sandbox database has its
 * own version of this function (src/store/sandbox-clock.ts); no other has a way to set it.
 */
export const clock = `
create function kept.now() returns timestamptz
  language sql volatile parallel safe
  return date_trunc('milliseconds', clock_timestamp());
alter function kept.now() owner to kept_owner;
`;
