/** A file that a command was given: is it one that could hold a definition at all? Asked before anything beside it is read. */
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { NONE, type Bilingual } from '../core/bilingual.js';
import { problemOfFile, quotation } from '../core/definition/problem.js';
import type { Problem } from '../core/problem.js';

const NUL = 0;

/** One line that says what is wrong with the file itself, in both languages; none where it is text in a .yaml file. */
export function namedFileProblems(path: string, takesScenarios = false): readonly Bilingual[] {
  const wrong = wrongWith(path, takesScenarios);
  return wrong === null ? [] : [problemOfFile(path, wrong.expected, wrong.saw, wrong.remedy)];
}

const A_FILE: Bilingual = { zh: '文件', en: 'a file' };

function wrongWith(path: string, takesScenarios: boolean): Problem | null {
  return wrongFile(path) ?? wrongName(basename(path), takesScenarios) ?? wrongBytes(path);
}

/** What is wrong with a file of text, whatever its name; null where it can be read. */
export function textFileProblem(path: string): Problem | null {
  return wrongFile(path) ?? wrongBytes(path);
}

/** What is wrong with what lies at a path, whatever is in it; null for a file. */
export function wrongFile(path: string): Problem | null {
  const entry = statSync(path, { throwIfNoEntry: false });
  if (entry === undefined) return { expected: A_FILE, saw: NONE, remedy: { zh: '请指明存在的文件', en: 'name one that is there' } };
  if (entry.isDirectory()) return { expected: A_FILE, saw: { zh: '文件夹', en: 'a folder' }, remedy: { zh: '请指明其中的文件', en: 'name a file in it' } };
  return entry.isFile() ? null : { expected: A_FILE, saw: { zh: '管道或设备', en: 'a pipe or a device' }, remedy: { zh: '请将文字写入文件', en: 'write the text into a file' } };
}

function wrongName(name: string, takesScenarios: boolean): Problem | null {
  const saw = quotation(name);
  if (name.endsWith('.scenarios.yaml') && !takesScenarios) {
    const expected = { zh: '流程定义或 organization.yaml', en: 'a definition or organization.yaml' };
    return { expected, saw, remedy: { zh: '演练场景请用：npx kept scenario', en: 'play scenarios with: npx kept scenario' } };
  }
  const expected = { zh: '<流程>.yaml 或 organization.yaml', en: '<process>.yaml or organization.yaml' };
  return name.endsWith('.yaml') ? null : { expected, saw, remedy: { zh: '请指明流程定义', en: 'name a definition' } };
}

const NO_TEXT: Problem = {
  expected: { zh: 'UTF-8 编码的文字', en: 'text in UTF-8' },
  saw: { zh: '其他字节', en: 'other bytes' },
  remedy: { zh: '请存为 UTF-8', en: 'save it as UTF-8' },
};

function wrongBytes(path: string): Problem | null {
  return isText(readFileSync(path)) ? null : NO_TEXT;
}

function isText(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return !bytes.includes(NUL);
  } catch {
    return false;
  }
}
