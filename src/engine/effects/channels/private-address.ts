/** What an address says by itself of where it leads: a name may lead anywhere, and is looked at as it is connected to (http-post.ts). */
import ipaddr from 'ipaddr.js';

/** RFC 6761: these lead to the host itself, whatever a name server says. */
const LOCALHOST = /(^|\.)localhost\.?$/i;

/** Whether an address of http or https names this host, a private network or no place of the Internet: by its number, or as localhost. */
export function isPrivateAddress({ hostname }: URL): boolean {
  if (LOCALHOST.test(hostname)) return true;
  const number = hostname.replace(/^\[|\]$/g, '');
  return ipaddr.isValid(number) && ipaddr.parse(number).range() !== 'unicast';
}
