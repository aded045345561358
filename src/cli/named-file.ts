/** A file that a command was given: is it one that could hold a definition at all? Asked before anything beside it is read. */
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';

const NUL = 0;

/** One line that says what is wrong with the file itself; none where it is text in a .yaml file. */
export function namedFileProblems(path: string, takesScenarios = false): readonly string[] {
  const problem = problemOf(path, takesScenarios);
  return problem === null ? [] : [`${path}:1:1 ${problem}`];
}

function problemOf(path: string, takesScenarios: boolean): string | null {
  const entry = statSync(path, { throwIfNoEntry: false });
  if (entry === undefined) return 'expected a file, saw none, name one that is there';
  if (entry.isDirectory()) return 'expected a file, saw a folder, name a file in it';
  if (!entry.isFile()) return 'expected a file, saw a pipe or a device, write the text into a file';
  const name = basename(path);
  if (name.endsWith('.scenarios.yaml') && !takesScenarios) return `expected a definition or organization.yaml, saw '${name}', play scenarios with: npx kept scenario`;
  if (!name.endsWith('.yaml')) return `expected <process>.yaml or organization.yaml, saw '${name}', name a definition`;
  return isText(readFileSync(path)) ? null : 'expected text in UTF-8, saw other bytes, save it as UTF-8';
}

function isText(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return !bytes.includes(NUL);
  } catch {
    return false;
  }
}
