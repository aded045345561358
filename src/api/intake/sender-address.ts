/**
 * Whose address a request is counted by: of IPv6 the first 64 bits, for one line has all that follow. A proxy may add the port; what is no address
 * is all one sender.
 */
import { isIPv4, isIPv6 } from 'node:net';

export function senderAddress(ip: string): string {
  const bare = withoutPort(ip).replace(/%.*$/, '').toLowerCase();
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(bare)?.[1];
  if (mapped !== undefined && isIPv4(mapped)) return mapped;
  if (isIPv6(bare)) return `${networkOf(bare)}::/64`;
  return isIPv4(bare) ? bare : NO_ADDRESS;
}

const NO_ADDRESS = 'no address';

/** '203.0.113.9:4711' and '[2001:db8::1]:4711' without the port. */
function withoutPort(text: string): string {
  return /^\[([^\]]*)\](?::\d+)?$/.exec(text)?.[1] ?? /^(\d+\.\d+\.\d+\.\d+):\d+$/.exec(text)?.[1] ?? text;
}

/** '2001:db8:0:1' of '2001:db8::1:0:0:0:7'. */
function networkOf(address: string): string {
  const [before = '', after] = address.split('::') as [string, string | undefined];
  const groups = (text: string): string[] => (text === '' ? [] : text.split(':').flatMap((group) => (group.includes('.') ? ['0', '0'] : [group])));
  const [head, tail] = [groups(before), groups(after ?? '')];
  const zeros = after === undefined ? [] : Array.from({ length: 8 - head.length - tail.length }, () => '0');
  return [...head, ...zeros, ...tail].slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16)).join(':');
}
