import { fullYear, monthOfName, readDateText } from '../../src/intake/dateText';
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
