/** The address that opens an account. The secret stands behind the '#', which no browser sends and no log holds (ASVS 14.2.1). */

/** @param url where people reach the host: as the command is told, as the host is told, or this machine */
export function accountLink(secret: string, url: string = urlOf(process.env)): string {
  return `${url.replace(/\/$/, '')}/#/open/${secret}`;
}

function urlOf({ KEPT_URL = '', KEPT_ORIGIN = '', PORT = '' }: NodeJS.ProcessEnv): string {
  return KEPT_URL || KEPT_ORIGIN || `http://localhost:${PORT || 3000}`;
}
