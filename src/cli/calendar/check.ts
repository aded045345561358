/** `kept calendar check FILE`: every mistake of a holiday notice, at its place; against the host's calendar in force, or the one built in. */
import { Command } from 'commander';
import type { NoticeCheckView } from '../../api/calendars/calendar-view.js';
import { nationalCalendar } from '../../core/calendar/china.js';
import { renderProblem } from '../../core/definition/problem.js';
import { checkHolidayNotice, type CheckedNotice } from '../../core/holiday-notice/check-holiday-notice.js';
import { callApi } from '../call-api.js';
import { alike, type Language } from '../../core/bilingual.js';
import { languageOption } from '../language.js';
import { complain, print, Told } from '../told.js';
import { readNotice } from './notice-file.js';

export function calendarCheck(): Command {
  return new Command('check')
    .description('检查放假通知 · check a holiday notice against the calendar in force; without KEPT_TOKEN, against the one built in')
    .argument('<file>', '放假通知 YAML a holiday notice')
    .addOption(languageOption())
    .action(async (file: string, { lang: language }: { lang: Language }) => {
      const text = readNotice(file);
      const { problems, remarks } = process.env['KEPT_TOKEN'] ? await checkedByHost(text, language) : checkHolidayNotice(text, nationalCalendar);
      remarks.forEach((remark) => complain({ zh: `${file}：${remark.zh}`, en: `${file}: ${remark.en}` }[language]));
      problems.forEach((problem) => complain(renderProblem(file, problem)[language]));
      if (problems.length > 0) throw new Told({ zh: `${problems.length} 处错误`, en: `${problems.length} mistakes` });
      print({ zh: `${file}：正确`, en: `${file}: sound` }[language]);
    });
}

/** The host answers in the language that is asked for. */
async function checkedByHost(text: string, language: Language): Promise<Pick<CheckedNotice, 'problems' | 'remarks'>> {
  const { problems, remarks } = await callApi<NoticeCheckView>('calendars/check', { method: 'POST', body: { text }, language });
  return { problems: problems.map((one) => ({ ...one, expected: alike(one.expected), saw: alike(one.saw), remedy: alike(one.remedy) })), remarks };
}
