/** The address that opens an account. The secret stands behind the '#', which no browser sends and no log holds (ASVS 14.2.1). */
const USUAL_URL = 'http://localhost:3000';

export function accountLink(secret: string, url: string = process.env['KEPT_URL'] ?? USUAL_URL): string {
  return `${url.replace(/\/$/, '')}/#/open/${secret}`;
}
