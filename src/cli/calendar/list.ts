/** `kept calendar list`: the versions of the calendar, or with `--year` the days of one. */
import { Command } from 'commander';
import type { CalendarDaysView, CalendarListView, CalendarVersionView, NamedDayView } from '../../api/calendars/calendar-view.js';
import { callApi } from '../call-api.js';
import { shortInstant } from '../case/case-words.js';
import type { Language } from '../../core/bilingual.js';
import { languageOption } from '../language.js';
import { print } from '../told.js';

export function calendarList(): Command {
  return new Command('list')
    .description('工作日历各版本 · versions of the calendar; with --year its days off and make-up workdays')
    .option('--year <year>', '一年的放假与补班 the days of a year')
    .option('--version <version>', '版本 of a version; the one in force by default', 'in-force')
    .option('--json', '输出 JSON')
    .addOption(languageOption())
    .action(async ({ year, version, json, lang: language }: { year?: string; version: string; json?: true; lang: Language }) => {
      if (year === undefined) {
        const list = await callApi<CalendarListView>('calendars', { language });
        return print(json ? JSON.stringify(list) : list.items.map((one) => versionWords(one, language)).join('\n'));
      }
      const days = await callApi<CalendarDaysView>(`calendars/${encodeURIComponent(version)}/days?year=${encodeURIComponent(year)}`, { language });
      print(json ? JSON.stringify(days) : daysWords(days, language).join('\n'));
    });
}

function versionWords({ version, inForce, builtIn, coveredTo, notice, publishedAt, draftedBy, publishedBy, recount }: CalendarVersionView, language: Language): string {
  const zh = [`${version}${inForce ? '（现行）' : ''}`, `放假安排至 ${coveredTo}`];
  const en = [`${version}${inForce ? ' (in force)' : ''}`, `covered to ${coveredTo}`];
  if (builtIn) return { zh: [...zh, '内置'], en: [...en, 'built in'] }[language].join(' · ');
  const open = recount?.finishedAt === null;
  zh.push(`${notice!.number} ${notice!.url}`, `${draftedBy} 录入，${publishedBy} 于 ${shortInstant(publishedAt!)} 发布`, open ? '重新推算中' : `已重新推算 ${recount!.listed} 件`);
  en.push(`${notice!.number} ${notice!.url}`, `drafted by ${draftedBy}, published by ${publishedBy} at ${shortInstant(publishedAt!)}`, open ? 'being counted anew' : `${recount!.listed} cases counted anew`);
  return { zh, en }[language].join(' · ');
}

function daysWords({ version, year, provisional, days }: CalendarDaysView, language: Language): string[] {
  const open = provisional ? { zh: '（放假安排尚未公布，仅列法定节假日）', en: ' (no notice yet: the days of the law alone)' }[language] : '';
  return [`${version} · ${year}${open}`, ...days.map((day) => namedDayWords(day, language))];
}

export function namedDayWords({ date, working, reason, source }: NamedDayView, language: Language): string {
  const kind = { zh: working ? '上班' : '休息', en: working ? 'worked' : 'off' }[language];
  return `  ${date} ${kind}  ${reason?.[language] ?? { zh: '依星期', en: 'by its weekday' }[language]}${source === null ? '' : `  [${source}]`}`;
}
