/** A browser as people call it, by what it says of itself; the more particular names first, as each calls itself by the others' too. */

const BROWSERS: readonly (readonly [mark: RegExp, name: string])[] = [
  [/MicroMessenger/, '微信 WeChat'], [/\bEdg/, 'Edge'], [/OPR\//, 'Opera'], [/Firefox\//, 'Firefox'], [/Chrom(e|ium)\//, 'Chrome'], [/Safari\//, 'Safari'],
];
const SYSTEMS: readonly (readonly [mark: RegExp, name: string])[] = [
  [/Windows/, 'Windows'], [/Android/, 'Android'], [/iPhone|iPad/, 'iOS'], [/Mac OS X/, 'macOS'], [/Linux/, 'Linux'],
];

export function browserName(agent: string): string {
  const known = [BROWSERS, SYSTEMS].map((list) => list.find(([mark]) => mark.test(agent))?.[1]).filter((name) => name !== undefined);
  return known.length === 0 ? agent.slice(0, 60) || '—' : known.join(' · ');
}
