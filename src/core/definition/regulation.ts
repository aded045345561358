/**
 * `regulation.md`: each clause of the regulation in our own words, under its id.
 *
 *     ## 5.6
 *     中文一段。
 *
 *     One paragraph in English.
 */
export interface Clause {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
}

const HEADING = /^## +(\S+)\s*$/;

/** The clauses in the order of the text. A clause is a heading `## <id>`; its first paragraph is Chinese, its second English. */
export function readRegulation(markdown: string): readonly Clause[] {
  const sections: { id: string; lines: string[] }[] = [];
  for (const line of markdown.split(/\r?\n/)) {
    const heading = HEADING.exec(line);
    if (heading) sections.push({ id: heading[1]!, lines: [] });
    else if (line.startsWith('#')) continue;
    else sections.at(-1)?.lines.push(line);
  }
  return sections.map(({ id, lines }) => {
    const [zh = '', en = ''] = lines.join('\n').trim().split(/\n\s*\n/).map((paragraph) => paragraph.replace(/\s*\n\s*/g, ' ').trim());
    return { id, zh, en };
  });
}

/** Ids of the clauses, as definitions refer to them. */
export function clausesOf(markdown: string): ReadonlySet<string> {
  return new Set(readRegulation(markdown).map(({ id }) => id));
}
