/** `kept calendar preview DRAFT`: what the publication of a draft would move. */
import { Command } from 'commander';
import type { MovedDeadlineView, RecountPreviewView } from '../../api/calendars/calendar-view.js';
import { callApi } from '../call-api.js';
import { shortInstant } from '../case/case-words.js';
import type { Language } from '../../core/bilingual.js';
import { languageOption } from '../language.js';
import { print } from '../told.js';
import { draftNumber } from './draft-number.js';
import { namedDayWords } from './list.js';

interface PreviewOptions {
  readonly limit?: string;
  readonly cursor?: string;
  readonly json?: true;
  readonly lang: Language;
}

export function calendarPreview(): Command {
  return new Command('preview')
    .description('发布前预览 · what the publication of a draft would move')
    .argument('<draft>', '草稿 number of the draft', draftNumber)
    .option('--limit <number>', '条数')
    .option('--cursor <cursor>', '下一页')
    .option('--json', '输出 JSON')
    .addOption(languageOption())
    .action(async (draft: string, { limit, cursor, json, lang: language }: PreviewOptions) => {
      const query = new URLSearchParams({ ...(limit !== undefined && { limit }), ...(cursor !== undefined && { cursor }) });
      const preview = await callApi<RecountPreviewView>(`calendars/drafts/${draft}/preview?${query}`, { language });
      print(json ? JSON.stringify(preview) : previewWords(preview, language).join('\n'));
    });
}

function previewWords({ version, base, changedDays, remarks, cases, moved, confirmed, days, items, next }: RecountPreviewView, language: Language): string[] {
  const words = {
    zh: { head: `${base} → ${version}`, changed: '变动的日子', counts: `涉及 ${cases} 件；期限变动 ${moved} 项，不变而不再暂定 ${confirmed} 项`, days: '按到期日（原 → 改）', moved: '变动的期限', more: `下一页：--cursor ${next}` },
    en: { head: `${base} → ${version}`, changed: 'days that change', counts: `${cases} cases concerned; ${moved} deadlines move, ${confirmed} stay and are no longer provisional`, days: 'by the day on which they are due (before → after)', moved: 'deadlines that move', more: `more: --cursor ${next}` },
  }[language];
  return [
    words.head,
    ...remarks.map((remark) => `! ${remark[language]}`),
    words.counts,
    ...section(words.changed, changedDays.map((day) => namedDayWords(day, language))),
    ...section(words.days, days.map(({ date, before, after }) => `  ${date}  ${before} → ${after}`)),
    ...section(words.moved, items.flatMap((one) => movedWords(one, language))),
    ...(next === null ? [] : [words.more]),
  ];
}

function movedWords({ number, title, before, after, because }: MovedDeadlineView, language: Language): string[] {
  return [`  ${number}  ${title[language]}  ${shortInstant(before.due)} → ${shortInstant(after.due)}`, ...because.map((day) => `  ${namedDayWords(day, language)}`)];
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines];
}
