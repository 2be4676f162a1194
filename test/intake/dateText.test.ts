import { fullYear, monthOfName, readDateText } from '../../src/intake/dateText';
import { calendarDay } from '../../src/math/dates';
import { serial } from '../support/cells';

test('what a text alone decides and what it leaves to its column', () => {
  expect(readDateText('2026-09-12')).toEqual({ kind: 'day', serial: serial(2026, 9, 12), time: false });
  expect(readDateText('2026-09-12 08:30')).toEqual({ kind: 'day', serial: serial(2026, 9, 12), time: true });
  expect(readDateText('2026-09-12 00:00:00')).toEqual({ kind: 'day', serial: serial(2026, 9, 12), time: false });
  expect(readDateText('9/12/2026')).toEqual({ kind: 'yearLast', first: 9, second: 12, year: 2026, time: false });
  expect(readDateText('9/12/26')).toEqual({ kind: 'short', first: 9, second: 12, third: 26 });
  expect(readDateText('930101')).toEqual({ kind: 'sixDigits', digits: 930101 });
  expect(readDateText('46277')).toEqual({ kind: 'serial', value: 46277 });
});

test("Excel's window of years", () => {
  expect([fullYear(0), fullYear(29), fullYear(30), fullYear(99), fullYear(1985)]).toEqual([2000, 2029, 1930, 1999, 1985]);
});

test('names of months', () => {
  expect([monthOfName('Sep'), monthOfName('SEPT'), monthOfName('september'), monthOfName('foo'), monthOfName('septem')]).toEqual([9, 9, 9, 0, 0]);
});

test.each([
  ['1. März 2025', 3],
  ['12 Mai 2025', 5],
  ['3 août 2025', 8],
  ['1er déc. 2025', 12],
  ['4 de octubre de 2025', 10],
  ['7 ottobre 2025', 10],
  ['05-Okt-25', 10],
  ['9 mei 2025', 5],
])('%s is of month %d', (text, month) => {
  const read = readDateText(text);
  expect(read.kind === 'day' && calendarDay(read.serial)).toMatchObject({ year: 2025, month });
});

test('other words before a number are no months', () => {
  for (const text of ['12 pcs 2025', '3 out of 5', 'Abc 5, 2025']) expect(readDateText(text).kind).toBe('fault');
});
