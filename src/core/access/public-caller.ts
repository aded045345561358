/** Whoever has no account: one pseudonym for all of them. Nobody on the staff has it, or they would read whatever the public opened. */
export const PUBLIC = 'public';
