/** `kept draft save FILE`: saves a file of an organization's folder as a revision of its draft, its scenarios with it. */
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Command } from 'commander';
import type { DraftView } from '../../api/drafts/draft-view.js';
import type { Language } from '../../core/bilingual.js';
import { problemOfFile, quotation } from '../../core/definition/problem.js';
import type { Problem } from '../../core/problem.js';
import { callApi } from '../call-api.js';
import { languageOption } from '../language.js';
import { textFileProblem } from '../named-file.js';
import { print, Told, UsageError } from '../told.js';
import { draftWords } from './draft-words.js';
import { wholeNumber } from './whole-number.js';

interface SaveOptions {
  readonly reason: string;
  readonly withoutScenarios?: true;
  readonly base?: string;
  readonly revision?: string;
  readonly json?: true;
  readonly lang: Language;
}

export function draftSave(): Command {
  return new Command('save')
    .description('保存草稿 · save a file as a draft; of a definition the scenarios beside it as well')
    .argument('<file>', '<process>.yaml, organization.yaml, regulation.md')
    .requiredOption('--reason <text>', '理由 why')
    .option('--without-scenarios', '删去场景；旁边没有场景文件时，缺省为保留 delete the scenarios: they stay where no file of them is beside the definition')
    .option('--base <version>', '所依据的已发布版本 the published version that the text grew from')
    .option('--revision <number>', '所见的最新修订；出自他人时必填 the last revision that you saw, 0 for none; needed where it is somebody else\'s')
    .option('--json', '输出 JSON')
    .addOption(languageOption())
    .action(async (file: string, { reason, withoutScenarios, base, revision, json, lang: language }: SaveOptions) => {
      const body = {
        ...contentOf(file), reason,
        ...(withoutScenarios === true && { scenarios: null }),
        ...(base !== undefined && { base: wholeNumber('--base', base) }),
        ...(revision !== undefined && { expectedRevision: wholeNumber('--revision', revision) }),
      };
      const view = await callApi<DraftView>('drafts', { method: 'POST', body, language });
      print(json ? JSON.stringify(view) : draftWords(view, language));
    });
}

/** Kinds of drafts by the names of their files; every other name is that of a process. */
const KINDS: Readonly<Record<string, string>> = { 'organization.yaml': 'organization', 'regulation.md': 'regulation' };

function contentOf(file: string) {
  const name = basename(file);
  const text = textOf(file);
  const kind = Object.hasOwn(KINDS, name) ? KINDS[name] : undefined;
  if (kind !== undefined) return { kind, text };
  if (!name.endsWith('.yaml') || name.endsWith('.scenarios.yaml')) throw new UsageError(noDraftOf(name));
  const scenarios = file.replace(/\.yaml$/, '.scenarios.yaml');
  return { kind: 'definition', subject: name.replace(/\.yaml$/, ''), text, ...(existsSync(scenarios) && { scenarios: textOf(scenarios) }) };
}

/** @throws Told where there is no such file, or no text in it */
function textOf(file: string): string {
  const problem = textFileProblem(file);
  if (problem !== null) throw new Told(problemOfFile(file, problem.expected, problem.saw, problem.remedy));
  return readFileSync(file, 'utf8');
}

const noDraftOf = (name: string): Problem => ({
  expected: { zh: '<流程>.yaml、organization.yaml 或 regulation.md', en: '<process>.yaml, organization.yaml or regulation.md' },
  saw: quotation(name),
  remedy: { zh: '场景随流程定义一同保存，请指明流程定义', en: 'name the definition: its scenarios are saved with it' },
});
