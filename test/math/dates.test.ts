import {
  addMonths,
  calendarDay,
  daysInMonth,
  endOfMonth,
  firstSerial,
  isoDate,
  lastSerial,
  offsetOf1904,
  serialOf,
  wholeDay,
  yearDifference,
} from '../../src/math/dates';

const on = (iso: string): number => {
  const [year, month, day] = iso.split('-').map(Number);
  return serialOf({ year: year!, month: month!, day: day! })!;
};
const millisecondsPerDay = 86_400_000;

describe('serials', () => {
  it.each([
    ['1900-01-01', 1],
    ['1900-02-28', 59],
    ['1900-02-29', 60],
    ['1900-03-01', 61],
    ['1904-01-01', 1462],
    ['1999-12-31', 36525],
    ['2000-02-29', 36585],
    ['2012-06-30', 41090],
    ['2020-04-30', 43951],
    ['2026-11-30', 46356],
    ['9999-12-31', 2_958_465],
  ])('%s is %i, as in Excel', (iso, serial) => {
    expect(on(iso)).toBe(serial);
    expect(isoDate(serial)).toBe(iso);
  });

  it('agrees with the Gregorian calendar on every day from 1 March 1900 to 2200, then on every 29th day to 9999', () => {
    const origin = Date.UTC(1899, 11, 30);
    for (let serial = 61; serial <= lastSerial; serial += serial < 109_940 ? 1 : 29) {
      const expected = new Date(origin + serial * millisecondsPerDay);
      const found = calendarDay(serial)!;
      if (found.day !== expected.getUTCDate() || found.month !== expected.getUTCMonth() + 1 || found.year !== expected.getUTCFullYear() || serialOf(found) !== serial) {
        throw new Error(`serial ${serial}: ${JSON.stringify(found)}`);
      }
    }
  });

  it('knows the first and the last day of every year from 1901 on', () => {
    for (let year = 1901; year <= 9999; year += 1) {
      const first = serialOf({ year, month: 1, day: 1 })!;
      expect([calendarDay(first), calendarDay(first - 1)]).toEqual([{ year, month: 1, day: 1 }, { year: year - 1, month: 12, day: 31 }]);
    }
  });

  it('goes there and back for the first sixty days too', () => {
    for (let serial = firstSerial; serial <= 61; serial += 1) expect(serialOf(calendarDay(serial)!)).toBe(serial);
  });

  it.each([
    { year: 2026, month: 2, day: 29 },
    { year: 2026, month: 13, day: 1 },
    { year: 2026, month: 0, day: 1 },
    { year: 2026, month: 4, day: 31 },
    { year: 1899, month: 12, day: 31 },
    { year: 10000, month: 1, day: 1 },
    { year: 2026, month: 1, day: 0 },
    { year: 2026, month: 1, day: 1.5 },
    { year: 2026, month: 1.5, day: 1 },
    { year: 2026.5, month: 1, day: 1 },
  ])('there is no day %p', (day) => {
    expect(serialOf(day)).toBeNull();
  });

  it.each([0, -1, 2_958_466, 43951.5, NaN])('%p is no whole-day serial', (serial) => {
    expect(calendarDay(serial)).toBeNull();
    expect(addMonths(serial, 1)).toBeNull();
    expect(endOfMonth(serial)).toBeNull();
    expect(isoDate(serial)).toBeNull();
  });

  it('drops the time of day: 30 April 2020 at 18:00 is 30 April 2020', () => {
    expect(wholeDay(43951.75)).toBe(43951);
  });

  it('1 January 1904 is serial 0 in a workbook of the 1904 system: 1462 − 1462', () => {
    expect(on('1904-01-01') - offsetOf1904).toBe(0);
  });
});

describe('months', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -13, '2024-12-15'],
    ['2026-11-30', 14, '2028-01-30'],
    ['1900-01-31', 1, '1900-02-29'],
  ])('EDATE of %s and %i is %s', (from, months, to) => {
    expect(isoDate(addMonths(on(from), months)!)).toBe(to);
  });

  it.each([
    ['2026-11-03', 0, '2026-11-30'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-01-15', -1, '2025-12-31'],
    ['1900-01-10', 1, '1900-02-29'],
  ])('EOMONTH of %s and %i is %s', (from, months, to) => {
    expect(isoDate(endOfMonth(on(from), months)!)).toBe(to);
  });

  it('has no month before 1900 or after 9999', () => {
    expect(addMonths(on('1900-01-31'), -1)).toBeNull();
    expect(endOfMonth(on('9999-12-01'), 1)).toBeNull();
  });

  it.each([
    ['2024-12-31', '2025-12-31', 1],
    ['2025-12-31', '2026-01-01', 1],
    ['2026-05-20', '2026-03-21', 0],
    ['2026-05-20', '2024-12-31', -2],
  ])('from %s to %s: %i calendar years', (from, to, years) => {
    expect(yearDifference(on(from), on(to))).toBe(years);
  });

  it('there are no years from or to what is no day', () => {
    expect(yearDifference(0, on('2026-05-20'))).toBeNull();
    expect(yearDifference(on('2026-05-20'), 0)).toBeNull();
  });

  it('has as many days in each month as everybody learns', () => {
    expect(Array.from({ length: 12 }, (_, month) => daysInMonth(2026, month + 1))).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  });

  it('February has 29 days in 2000 and 2024, 28 in 2100 and 2026, and 29 in the 1900 of Excel', () => {
    expect([2000, 2024, 2100, 2026, 1900].map((year) => daysInMonth(year, 2))).toEqual([29, 29, 28, 28, 29]);
  });
});
