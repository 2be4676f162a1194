import { bandsText, firstOverdueBand, mostLimits, parseBands } from '../../../../src/calculators/receivables/ageBands';
import type { BandsProblem, Limit } from '../../../../src/calculators/receivables/ageBands';
import { bandsWords, boundsOf } from '../../../../src/calculators/receivables/ageBands/limits';

const parsed = (text: string): readonly Limit[] => {
  const found = parseBands(text);
  if ('problem' in found) throw new Error(`${text}: ${found.problem} at ${found.at}`);
  return found;
};

describe('parseBands', () => {
  it.each([
    ['30, 60, 90', '30, 60, 90'],
    ['30 60 90', '30, 60, 90'],
    ['30天、60天、90天', '30, 60, 90'],
    ['３０，６０，９０', '30, 60, 90'],
    ['30；60；90；', '30, 60, 90'],
    ['30 days / 60  days | 1 year', '30, 60, 1y'],
    ['30,60,90,180,1y,2y,3y,4y,5y', '30, 60, 90, 180, 1y, 2y, 3y, 4y, 5y'],
    ['1年、2年、3年', '1y, 2y, 3y'],
    ['1 Year, 2 YRS', '1y, 2y'],
    ['一年、两年、三年', '1y, 2y, 3y'],
    ['三十天、六十天、半年、一年', '30, 60, 6m, 1y'],
    ['3个月, 6m, 1y', '3m, 6m, 1y'],
    ['3 months\n6 mths', '3m, 6m'],
    ['-30, 0, 30, 60', '-30, 0, 30, 60'],
    ['−31，－1，0，30', '-31, -1, 0, 30'],
    ['180, 365, 2y', '180, 365, 2y'],
    ['11m, 1y, 18m, 2y', '11m, 1y, 18m, 2y'],
    ['007', '7'],
    ['-0, 30', '0, 30'],
    ['36500', '36500'],
    ['100y', '100y'],
  ])('%s is read as %s', (text, canonical) => {
    expect(bandsText(parsed(text))).toBe(canonical);
    // What is written out is read back as the same limits.
    expect(parsed(canonical)).toEqual(parsed(text));
  });

  it('tells days, months and years apart', () => {
    expect(parsed('-1, 90, 6m, 1y')).toEqual([
      { amount: -1, unit: 'day' },
      { amount: 90, unit: 'day' },
      { amount: 6, unit: 'month' },
      { amount: 1, unit: 'year' },
    ]);
  });

  const fifteen = Array.from({ length: mostLimits + 1 }, (_, index) => 10 * (index + 1)).join();
  it.each<[string, BandsProblem['problem'], string]>([
    ['', 'empty', ''],
    [' ,、 ', 'empty', ''],
    ['30, sixty', 'unreadable', 'sixty'],
    ['30, 60+', 'unreadable', '60+'],
    ['0-30, 31-60', 'unreadable', '0-30'],
    ['1.5y', 'unreadable', '1.5y'],
    ['0y', 'unreadable', '0y'],
    ['-1年', 'unreadable', '-1年'],
    ['30, 三百万天', 'unreadable', '300万天'],
    ['12345678', 'unreadable', '12345678'],
    ['30 constructor', 'unreadable', '30constructor'],
    ['30, 30', 'notRising', '30'],
    ['60, 30', 'notRising', '30'],
    ['365d, 1y', 'notRising', '1y'],
    ['12m, 1y', 'notRising', '1y'],
    ['12m, 365', 'notRising', '365'],
    ['60, 2m', 'notRising', '2m'],
    ['0, -0', 'notRising', '-0'],
    [fifteen, 'tooMany', '150'],
    ['30, 36501', 'tooFar', '36501'],
    ['-36501', 'tooFar', '-36501'],
    ['101y', 'tooFar', '101y'],
    ['1201个月', 'tooFar', '1201个月'],
  ])('“%s”: %s at “%s”', (text, problem, at) => {
    expect(parseBands(text)).toEqual({ problem, at });
  });

  it('takes fourteen limits', () => {
    expect(parsed(fifteen.replace(/,150$/, ''))).toHaveLength(mostLimits);
  });

  it('refuses an age below 0 days', () => {
    expect(parseBands('-30, 0, 30', 'booked')).toEqual({ problem: 'notRising', at: '-30' });
    expect(parseBands('0, 30', 'booked')).toHaveLength(2);
  });
});

it('limits as a reader writes them', () => {
  expect(bandsWords(parsed('-1, 30, 6m, 1y'))).toEqual({ en: '-1, 30, 6m, 1y', zh: '-1, 30, 6个月, 1年' });
});

describe('boundsOf', () => {
  const bounds = (text: string, dueToday = false): string => bandsText(boundsOf(parsed(text), 'due', dueToday));

  it('puts the line between not due and overdue where it is missing', () => {
    expect(bandsText(boundsOf(parsed('30, 60'), 'due'))).toBe('0, 30, 60');
    expect(bounds('1y')).toBe('0, 1y');
    expect(bounds('-30, 30')).toBe('-30, 0, 30');
    expect(bounds('-30, -10')).toBe('-30, -10, 0');
    expect(bounds('-31, -1, 0, 30')).toBe('-31, -1, 0, 30');
    expect(bounds('0, 30', true)).toBe('-1, 0, 30');
    expect(bounds('30', true)).toBe('-1, 30');
  });

  it('takes limits of an age as they are, without those below 0', () => {
    expect(bandsText(boundsOf(parsed('-30, 0, 30, 1y'), 'booked'))).toBe('0, 30, 1y');
  });

  it('finds the first overdue band', () => {
    expect(firstOverdueBand(parsed('30, 60'))).toBe(1);
    expect(firstOverdueBand(parsed('-31, -1, 0, 30'))).toBe(3);
    expect(firstOverdueBand(parsed('-31, -1, 0, 30'), true)).toBe(2);
  });
});
