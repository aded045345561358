/** What changed between two organizations, and between two regulations. */
import type { Title } from '../definition.js';
import type { Organization, OwnHoliday, Register, Season, Unit, WorkingHours } from '../organization.js';
import type { Clause } from '../regulation.js';
import { entries, list, record, recordOrNone, value, type Compare, type Fields } from './comparison.js';
import type { Difference } from './difference.js';
import { NO_NAMES, titled, organizationNamesOf } from './names.js';
import { choice, plainWords, titleWords, unitWords, yesNoWords, type Words } from './value-words.js';

const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日'];

const hoursWords: Words<WorkingHours> = ({ windows, from, weekdays, season }) => {
  const limits = [
    from === undefined ? null : { zh: `${from}起`, en: `from ${from}` },
    weekdays === undefined ? null : { zh: `周${weekdays.map((day) => WEEKDAYS[day - 1]).join('、')}`, en: `on weekdays ${weekdays.join(', ')}` },
    season === undefined ? null : { zh: `${season}季`, en: `in ${season}` },
  ].filter((one) => one !== null);
  const when = (language: keyof Title): string => limits.map((one) => one[language]).join(language === 'zh' ? '，' : ', ');
  return { zh: `${when('zh')}${limits.length > 0 ? ' ' : ''}${windows.join('、')}`, en: `${windows.join(', ')}${limits.length > 0 ? ` ${when('en')}` : ''}` };
};

const holidayWords: Words<OwnHoliday> = ({ date, kind, title }) => ({
  zh: `${date} ${kind === 'rest' ? '休息' : '上班'}（${title.zh}）`,
  en: `${date}, ${kind === 'rest' ? 'a day of rest' : 'a working day'} (${title.en})`,
});

const HOURS = (kind: string): Compare => list(kind, { zh: '工作时间', en: 'working hours' }, hoursWords);
const TITLE = (kind: string): Compare => value(kind, { zh: '名称', en: 'title' }, titleWords);

const UNIT: { readonly [Key in keyof Unit]-?: Fields[string] } = {
  title: TITLE('unit.title'),
  parent: value('unit.parent', { zh: '上级部门', en: 'part of' }, unitWords),
  company: value<boolean>('unit.company', { zh: '公司或区域', en: 'a company or region' }, yesNoWords),
  hours: HOURS('unit.hours'),
};
const SEASON: { readonly [Key in keyof Season]: Fields[string] } = {
  title: TITLE('season.title'),
  from: value('season.from', { zh: '开始', en: 'from' }),
  to: value('season.to', { zh: '结束', en: 'to' }),
};
const REGISTER: { readonly [Key in keyof Register]-?: Fields[string] } = {
  title: TITLE('register.title'),
  of: value<Register['of']>('register.of', { zh: '对象', en: 'of' }, choice({ enterprises: { zh: '企业', en: 'enterprises' }, persons: { zh: '个人', en: 'persons' } })),
  by: list<string>('register.by', { zh: '可载入的岗位', en: 'loaded by' }, (post, names) => names.post(post)),
};

export const ORGANIZATION: { readonly [Key in keyof Organization]-?: Fields[string] } = {
  organization: value('organization.name', { zh: '单位代号', en: 'name' }),
  title: TITLE('organization.title'),
  zone: value('organization.zone', { zh: '时区', en: 'time zone' }),
  calendar: value('organization.calendar', { zh: '工作日历', en: 'calendar' }),
  hours: HOURS('organization.hours'),
  seasons: entries({ kind: 'season', noun: { zh: '季节', en: 'season' }, subject: titled, each: record(SEASON) }),
  holidays: list('organization.holidays', { zh: '本单位节假日', en: 'own days' }, holidayWords),
  units: entries({ kind: 'unit', noun: { zh: '部门', en: 'unit' }, subject: titled, each: record(UNIT) }),
  posts: entries({ kind: 'post', noun: { zh: '岗位', en: 'post' }, subject: titled, each: record({ title: TITLE('post.title') }) }),
  channels: recordOrNone('organization.channels', { zh: '告知渠道', en: 'channels' }, {
    customer: list('organization.channels', { zh: '告知客户的渠道', en: 'customers told by' }, plainWords),
    language: value('organization.channels', { zh: '告知客户的语言', en: 'customers told in' }, choice({ zh: { zh: '中文', en: 'Chinese' }, en: { zh: '英文', en: 'English' }, both: { zh: '中英双语', en: 'both languages' } })),
  }),
  secondFactor: value('organization.secondFactor', { zh: '须二次验证的人员', en: 'second factor of' }, choice({ administrators: { zh: '管理员', en: 'the administrators' }, everybody: { zh: '全体人员', en: 'everybody' } })),
  registers: entries({ kind: 'register', noun: { zh: '名册', en: 'register' }, subject: titled, each: record(REGISTER) }),
  areas: entries({ kind: 'area', noun: { zh: '服务区域', en: 'area' }, subject: titled, each: record({ title: TITLE('area.title') }) }),
};

/** None where both mean the same. */
export function organizationDifferences(before: Organization, after: Organization): readonly Difference[] {
  const spot = { path: [], subject: { zh: '', en: '' }, before: organizationNamesOf(before), after: organizationNamesOf(after) };
  return record(ORGANIZATION)(spot, before, after);
}

/** Clause by clause: those that came and went, and of those that stayed the wording in each language. */
export function regulationDifferences(before: readonly Clause[], after: readonly Clause[]): readonly Difference[] {
  const [was, is] = [wordings(before), wordings(after)];
  return CLAUSES({ path: ['clauses'], subject: { zh: '', en: '' }, before: NO_NAMES, after: NO_NAMES }, was, is);
}

const CLAUSES: Compare = entries({
  kind: 'clause', noun: { zh: '条款', en: 'clause' },
  each: record({ zh: value('clause.wording', { zh: '中文', en: 'Chinese' }, plainWords), en: value('clause.wording', { zh: '英文', en: 'English' }, plainWords) }),
});

function wordings(clauses: readonly Clause[]): Readonly<Record<string, { zh: string; en: string }>> {
  return Object.fromEntries(clauses.map(({ id, zh, en }) => [id, { zh, en }]));
}
