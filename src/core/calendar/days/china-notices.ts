/**
 * The State Council's notices on public holidays, 2004 to 2026, as their texts give them: one row a notice, in the order of their
 * publication; the later word on a day holds (2019 Labour Day, 2020 Spring Festival).
 *
 * A day entry reads `festival, rest days, + make-up workdays`. Dates without a year are of the notice's year. Weekend days inside a
 * range are kept, because they carry the festival's name.
 *
 * Checked day by day against the npm package chinese-days 1.5.7 (MIT), which differs in one day: it lacks the make-up workday
 * 2005-12-31 of the notice for 2006. Checked as well by the law's number of public holidays, which each year's days off less its make-up
 * workdays must give (全国年节及纪念日放假办法, revised 2007, 2013 and 2024), and, for 2026, against the text of the notice.
 */
import type { Bilingual } from '../../bilingual.js';

export type Festival = keyof typeof festivals;

export const festivals = {
  'new-year': { zh: '元旦', en: "New Year's Day" },
  spring: { zh: '春节', en: 'Spring Festival' },
  'tomb-sweeping': { zh: '清明节', en: 'Tomb-sweeping Day' },
  labour: { zh: '劳动节', en: 'Labour Day' },
  'dragon-boat': { zh: '端午节', en: 'Dragon Boat Festival' },
  'mid-autumn': { zh: '中秋节', en: 'Mid-autumn Festival' },
  national: { zh: '国庆节', en: 'National Day' },
  'national-mid-autumn': { zh: '国庆节、中秋节', en: 'National Day and Mid-autumn Festival' },
  victory: { zh: '抗战胜利70周年纪念日', en: '70th anniversary of victory in the War of Resistance' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export interface HolidayNotice {
  readonly year: number;
  /** The notice's address, or its title where no address of it was found. */
  readonly source: string;
  readonly days: readonly string[];
}

export const holidayNotices: readonly HolidayNotice[] = [
  {
    year: 2004,
    source: 'https://zh.wikisource.org/zh-hans/国务院办公厅关于2004年部分节假日安排的通知',
    days: ['new-year 01-01', 'spring 01-22..01-28 +01-17 +01-18', 'labour 05-01..05-07 +05-08 +05-09', 'national 10-01..10-07 +10-09 +10-10'],
  },
  {
    year: 2005,
    source: '国务院办公厅关于2005年部分节假日安排的通知',
    days: ['new-year 01-01..01-03', 'spring 02-09..02-15 +02-05 +02-06', 'labour 05-01..05-07 +04-30 +05-08', 'national 10-01..10-07 +10-08 +10-09'],
  },
  {
    year: 2006,
    source: 'http://www.gov.cn/jrzg/2005-12/22/content_133837.htm',
    days: ['new-year 01-01..01-03 +2005-12-31', 'spring 01-29..02-04 +01-28 +02-05', 'labour 05-01..05-07 +04-29 +04-30', 'national 10-01..10-07 +09-30 +10-08'],
  },
  {
    year: 2007,
    source: 'http://www.gov.cn/fwxx/sh/2006-12/18/content_471877.htm',
    days: ['new-year 01-01..01-03 +2006-12-30 +2006-12-31', 'spring 02-18..02-24 +02-17 +02-25', 'labour 05-01..05-07 +04-28 +04-29', 'national 10-01..10-07 +09-29 +09-30'],
  },
  {
    year: 2008,
    source: 'http://www.gov.cn/zwgk/2007-12/18/content_837184.htm',
    days: ['new-year 2007-12-30..2008-01-01 +2007-12-29', 'spring 02-06..02-12 +02-02 +02-03', 'tomb-sweeping 04-04..04-06', 'labour 05-01..05-03 +05-04', 'dragon-boat 06-07..06-09', 'mid-autumn 09-13..09-15', 'national 09-29..10-05 +09-27 +09-28'],
  },
  {
    year: 2009,
    source: 'http://www.gov.cn/zwgk/2008-12/10/content_1174014.htm',
    days: ['new-year 01-01..01-03 +01-04', 'spring 01-25..01-31 +01-24 +02-01', 'tomb-sweeping 04-04..04-06', 'labour 05-01..05-03', 'dragon-boat 05-28..05-30 +05-31', 'national-mid-autumn 10-01..10-08 +09-27 +10-10'],
  },
  {
    year: 2010,
    source: 'http://www.gov.cn/zwgk/2009-12/08/content_1482691.htm',
    days: ['new-year 01-01..01-03', 'spring 02-13..02-19 +02-20 +02-21', 'tomb-sweeping 04-03..04-05', 'labour 05-01..05-03', 'dragon-boat 06-14..06-16 +06-12 +06-13', 'mid-autumn 09-22..09-24 +09-19 +09-25', 'national 10-01..10-07 +09-26 +10-09'],
  },
  {
    year: 2011,
    source: 'http://www.gov.cn/zwgk/2010-12/10/content_1762643.htm',
    days: ['new-year 01-01..01-03', 'spring 02-02..02-08 +01-30 +02-12', 'tomb-sweeping 04-03..04-05 +04-02', 'labour 04-30..05-02', 'dragon-boat 06-04..06-06', 'mid-autumn 09-10..09-12', 'national 10-01..10-07 +10-08 +10-09'],
  },
  {
    year: 2012,
    source: 'http://www.gov.cn/zwgk/2011-12/06/content_2012097.htm',
    days: ['new-year 01-01..01-03 +2011-12-31', 'spring 01-22..01-28 +01-21 +01-29', 'tomb-sweeping 04-02..04-04 +03-31 +04-01', 'labour 04-29..05-01 +04-28', 'dragon-boat 06-22..06-24', 'national-mid-autumn 09-30..10-07 +09-29'],
  },
  {
    year: 2013,
    source: 'http://www.gov.cn/zwgk/2012-12/10/content_2286598.htm',
    days: ['new-year 01-01..01-03 +01-05 +01-06', 'spring 02-09..02-15 +02-16 +02-17', 'tomb-sweeping 04-04..04-06 +04-07', 'labour 04-29..05-01 +04-27 +04-28', 'dragon-boat 06-10..06-12 +06-08 +06-09', 'mid-autumn 09-19..09-21 +09-22', 'national 10-01..10-07 +09-29 +10-12'],
  },
  {
    year: 2014,
    source: 'http://www.gov.cn/zwgk/2013-12/11/content_2546204.htm',
    days: ['new-year 01-01', 'spring 01-31..02-06 +01-26 +02-08', 'tomb-sweeping 04-05..04-07', 'labour 05-01..05-03 +05-04', 'dragon-boat 06-02', 'mid-autumn 09-08', 'national 10-01..10-07 +09-28 +10-11'],
  },
  {
    year: 2015,
    source: 'http://www.gov.cn/zhengce/content/2014-12/16/content_9302.htm',
    days: ['new-year 01-01..01-03 +01-04', 'spring 02-18..02-24 +02-15 +02-28', 'tomb-sweeping 04-05..04-06', 'labour 05-01', 'dragon-boat 06-20..06-22', 'mid-autumn 09-27', 'national 10-01..10-07 +10-10'],
  },
  {
    year: 2015,
    source: 'http://www.gov.cn/zhengce/content/2015-05/13/content_9742.htm',
    days: ['victory 09-03..09-05 +09-06'],
  },
  {
    year: 2016,
    source: 'http://www.gov.cn/zhengce/content/2015-12/10/content_10394.htm',
    days: ['new-year 01-01', 'spring 02-07..02-13 +02-06 +02-14', 'tomb-sweeping 04-04', 'labour 05-01..05-02', 'dragon-boat 06-09..06-11 +06-12', 'mid-autumn 09-15..09-17 +09-18', 'national 10-01..10-07 +10-08 +10-09'],
  },
  {
    year: 2017,
    source: 'http://www.gov.cn/zhengce/content/2016-12/01/content_5141603.htm',
    days: ['new-year 01-01..01-02', 'spring 01-27..02-02 +01-22 +02-04', 'tomb-sweeping 04-02..04-04 +04-01', 'labour 05-01', 'dragon-boat 05-28..05-30 +05-27', 'national-mid-autumn 10-01..10-08 +09-30'],
  },
  {
    year: 2018,
    source: 'http://www.gov.cn/zhengce/content/2017-11/30/content_5243579.htm',
    days: ['new-year 01-01', 'spring 02-15..02-21 +02-11 +02-24', 'tomb-sweeping 04-05..04-07 +04-08', 'labour 04-29..05-01 +04-28', 'dragon-boat 06-18', 'mid-autumn 09-24', 'national 10-01..10-07 +09-29 +09-30'],
  },
  {
    year: 2019,
    source: 'http://www.gov.cn/xinwen/2018-12/06/content_5346287.htm',
    days: ['new-year 2018-12-30..2019-01-01 +2018-12-29', 'spring 02-04..02-10 +02-02 +02-03', 'tomb-sweeping 04-05', 'labour 05-01', 'dragon-boat 06-07', 'mid-autumn 09-13', 'national 10-01..10-07 +09-29 +10-12'],
  },
  {
    year: 2019,
    source: 'http://www.gov.cn/zhengce/content/2019-03/22/content_5375877.htm',
    days: ['labour 05-01..05-04 +04-28 +05-05'],
  },
  {
    year: 2020,
    source: 'http://www.gov.cn/zhengce/content/2019-11/21/content_5454164.htm',
    days: ['new-year 01-01', 'spring 01-24..01-30 +01-19 +02-01', 'tomb-sweeping 04-04..04-06', 'labour 05-01..05-05 +04-26 +05-09', 'dragon-boat 06-25..06-27 +06-28', 'national-mid-autumn 10-01..10-08 +09-27 +10-10'],
  },
  {
    year: 2020,
    source: 'http://www.gov.cn/zhengce/content/2020-01/27/content_5472352.htm',
    days: ['spring 01-31..02-02'],
  },
  {
    year: 2021,
    source: 'http://www.gov.cn/zhengce/content/2020-11/25/content_5564127.htm',
    days: ['new-year 01-01..01-03', 'spring 02-11..02-17 +02-07 +02-20', 'tomb-sweeping 04-03..04-05', 'labour 05-01..05-05 +04-25 +05-08', 'dragon-boat 06-12..06-14', 'mid-autumn 09-19..09-21 +09-18', 'national 10-01..10-07 +09-26 +10-09'],
  },
  {
    year: 2022,
    source: 'http://www.gov.cn/zhengce/content/2021-10/25/content_5644835.htm',
    days: ['new-year 01-01..01-03', 'spring 01-31..02-06 +01-29 +01-30', 'tomb-sweeping 04-03..04-05 +04-02', 'labour 04-30..05-04 +04-24 +05-07', 'dragon-boat 06-03..06-05', 'mid-autumn 09-10..09-12', 'national 10-01..10-07 +10-08 +10-09'],
  },
  {
    year: 2023,
    source: 'http://www.gov.cn/zhengce/content/2022-12/08/content_5730844.htm',
    days: ['new-year 2022-12-31..2023-01-02', 'spring 01-21..01-27 +01-28 +01-29', 'tomb-sweeping 04-05', 'labour 04-29..05-03 +04-23 +05-06', 'dragon-boat 06-22..06-24 +06-25', 'national-mid-autumn 09-29..10-06 +10-07 +10-08'],
  },
  {
    year: 2024,
    source: 'https://www.gov.cn/zhengce/content/202310/content_6911527.htm',
    days: ['new-year 01-01', 'spring 02-10..02-17 +02-04 +02-18', 'tomb-sweeping 04-04..04-06 +04-07', 'labour 05-01..05-05 +04-28 +05-11', 'dragon-boat 06-10', 'mid-autumn 09-15..09-17 +09-14', 'national 10-01..10-07 +09-29 +10-12'],
  },
  {
    year: 2025,
    source: 'https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm',
    days: ['new-year 01-01', 'spring 01-28..02-04 +01-26 +02-08', 'tomb-sweeping 04-04..04-06', 'labour 05-01..05-05 +04-27', 'dragon-boat 05-31..06-02', 'national-mid-autumn 10-01..10-08 +09-28 +10-11'],
  },
  {
    year: 2026,
    source: 'https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm',
    days: ['new-year 01-01..01-03 +01-04', 'spring 02-15..02-23 +02-14 +02-28', 'tomb-sweeping 04-04..04-06', 'labour 05-01..05-05 +05-09', 'dragon-boat 06-19..06-21', 'mid-autumn 09-25..09-27', 'national 10-01..10-07 +09-20 +10-10'],
  },
];
