/** The address that opens an account. The secret stands behind the '#', which no browser sends and no log holds (ASVS 14.2.1). */
import { servedHere } from '../store/open-database.js';

const USUAL_PORT = '3000';

export function accountLink(secret: string, url: string): string {
  return `${url.replace(/\/$/, '')}/#/open/${secret}`;
}

/** Where people reach the host, as it is told here, as the host that runs here says, or as it would be started here. */
export async function hostUrl({ KEPT_URL, KEPT_ORIGIN, PORT }: NodeJS.ProcessEnv = process.env): Promise<string> {
  return KEPT_URL || KEPT_ORIGIN || (await servedHere()) || `http://localhost:${PORT || USUAL_PORT}`;
}
