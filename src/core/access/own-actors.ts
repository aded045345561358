/** Who enters something in the audit trail without being of the staff; no member of staff can be called so. */

/** The host itself, at its first start. */
export const HOST = 'kept:host';
/** Whoever runs the host, at its terminal. */
export const TERMINAL = 'kept:terminal';

/** Whoever runs the host, in one organization: they come by no request. */
export const terminalOf = (tenant: string) => ({ tenant, staff: TERMINAL, address: null }) as const;
