import { dayOf, weekdayOf } from '../../../src/core/calendar/time/calendar-date.js';
import { dateAt, formatInstant, instantAt, parseInstant } from '../../../src/core/calendar/instant.js';

const local = (zone: string, date: string, time: string): string => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return formatInstant(instantAt(zone, dayOf(date), (hours * 60 + minutes) * 60_000), zone);
};

test('an instant is written with the offset its zone has then', () => {
  expect(formatInstant(Date.UTC(2026, 9, 13, 9, 30), 'Asia/Shanghai')).toBe('2026-10-13T17:30:00+08:00');
  expect(formatInstant(Date.UTC(2026, 9, 13, 9, 30, 0, 7), 'Asia/Shanghai')).toBe('2026-10-13T17:30:00.007+08:00');
  expect(formatInstant(Date.UTC(1988, 6, 1), 'Asia/Shanghai')).toBe('1988-07-01T09:00:00+09:00');
  expect(formatInstant(Date.UTC(2026, 6, 1), 'America/St_Johns')).toBe('2026-06-30T21:30:00-02:30');
  expect(formatInstant(Date.UTC(2026, 6, 1), 'UTC')).toBe('2026-07-01T00:00:00+00:00');
});

test('a local time that the clocks skip is the first instant after the gap', () => {
  expect(local('America/New_York', '2026-03-08', '01:59')).toBe('2026-03-08T01:59:00-05:00');
  expect(local('America/New_York', '2026-03-08', '02:30')).toBe('2026-03-08T03:00:00-04:00');
  expect(local('America/New_York', '2026-03-08', '03:00')).toBe('2026-03-08T03:00:00-04:00');
  expect(local('Africa/Cairo', '2026-04-24', '00:00')).toBe('2026-04-24T01:00:00+03:00');
});

test('a local time that the clocks show twice is the earlier', () => {
  expect(local('America/New_York', '2026-11-01', '01:30')).toBe('2026-11-01T01:30:00-04:00');
  expect(local('Australia/Lord_Howe', '2026-04-05', '01:45')).toBe('2026-04-05T01:45:00+11:00');
});

test('a day that a zone left out is the day after it', () => {
  expect(local('Pacific/Apia', '2011-12-30', '12:00')).toBe('2011-12-31T00:00:00+14:00');
});

test('local time never runs backwards', () => {
  for (const zone of ['America/New_York', 'Australia/Lord_Howe', 'Africa/Cairo', 'Africa/Casablanca', 'Europe/Dublin', 'Pacific/Apia']) {
    let before = -Infinity;
    for (let day = dayOf('2011-12-01'); day < dayOf('2013-01-10'); day++) {
      for (let minutes = 0; minutes < 1440; minutes += 15) {
        const instant = instantAt(zone, day, minutes * 60_000);
        if (instant < before) throw new Error(`${zone} ${day} ${minutes}`);
        before = instant;
      }
    }
  }
});

test('offsets agree with the runtime at every hour of four years', () => {
  for (const zone of ['Asia/Shanghai', 'America/New_York', 'Australia/Lord_Howe', 'Africa/Casablanca']) {
    const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
    for (let instant = Date.UTC(2024, 0, 1); instant < Date.UTC(2028, 0, 1); instant += 7 * 3_600_000) {
      expect(formatInstant(instant, zone).slice(0, 19).replace('T', ' ')).toBe(format.format(instant));
    }
  }
});

test('what is written is read back', () => {
  for (const zone of ['Asia/Shanghai', 'America/St_Johns', 'Africa/Monrovia']) {
    for (const instant of [0, 1_791_884_345_678, -2_208_000_000_000]) {
      expect(parseInstant(formatInstant(instant, zone), 'UTC')).toBe(instant);
    }
  }
});

test('dates and weekdays are of the zone', () => {
  expect(dateAt('Asia/Shanghai', Date.UTC(2026, 9, 9, 16))).toBe('2026-10-10');
  expect(weekdayOf(dayOf('2026-10-10'))).toBe(6);
  expect(weekdayOf(dayOf('1969-12-28'))).toBe(7);
});

test('an unknown zone is refused', () => {
  expect(() => formatInstant(0, 'Mars/Olympus')).toThrow(RangeError);
});
