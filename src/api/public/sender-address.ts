/** Whose address a request is counted by: of IPv6 the first 64 bits, for one line has all that follow. */
import { isIPv4, isIPv6 } from 'node:net';

export function senderAddress(ip: string): string {
  const bare = ip.replace(/%.*$/, '').toLowerCase();
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(bare)?.[1];
  if (mapped !== undefined && isIPv4(mapped)) return mapped;
  return isIPv6(bare) ? `${networkOf(bare)}::/64` : bare;
}

/** '2001:db8:0:1' of '2001:db8::1:0:0:0:7'. */
function networkOf(address: string): string {
  const [before = '', after] = address.split('::') as [string, string | undefined];
  const groups = (text: string): string[] => (text === '' ? [] : text.split(':').flatMap((group) => (group.includes('.') ? ['0', '0'] : [group])));
  const [head, tail] = [groups(before), groups(after ?? '')];
  const zeros = after === undefined ? [] : Array.from({ length: 8 - head.length - tail.length }, () => '0');
  return [...head, ...zeros, ...tail].slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16)).join(':');
}
