import fc from 'fast-check';
import { bandKeys, bandNames, bandStarts, parseBands } from '../../../../src/calculators/receivables/ageBands';
import type { BandBasis, Limit } from '../../../../src/calculators/receivables/ageBands';

const limitsOf = (text: string): readonly Limit[] => {
  const limits = parseBands(text);
  if ('problem' in limits) throw new Error(text);
  return limits;
};
const named = (text: string, basis: BandBasis, dueToday = false): { en: string; zh: string; keys: string } => {
  const names = bandNames(limitsOf(text), basis, dueToday);
  return { en: names.map((name) => name.en).join(' | '), zh: names.map((name) => name.zh).join(' | '), keys: bandKeys(limitsOf(text), basis, dueToday).join(' ') };
};

describe('names by due date', () => {
  it('days past due, after what is not due', () => {
    expect(named('30, 60, 90', 'due')).toEqual({
      en: 'Current | 1–30 | 31–60 | 61–90 | 91+',
      zh: '未到期 | 1–30天 | 31–60天 | 61–90天 | 91天以上',
      keys: 'current d1-30 d31-60 d61-90 d91+',
    });
  });

  it('the due date itself is not overdue unless it is said', () => {
    expect(bandNames(limitsOf('30'), 'due').map(({ en }) => en)).toEqual(['Current', '1–30', '31+']);
    expect(bandKeys(limitsOf('30'), 'due')).toEqual(['current', 'd1-30', 'd31+']);
  });

  it('the due date itself may count as overdue', () => {
    expect(named('30, 60', 'due', true)).toEqual({ en: 'Current | 0–30 | 31–60 | 61+', zh: '未到期 | 0–30天 | 31–60天 | 61天以上', keys: 'current d0-30 d31-60 d61+' });
  });

  it('both sides of the due date', () => {
    expect(named('-31, -1, 0, 30, 60', 'due')).toEqual({
      en: 'Due in 31+ days | Due in 1–30 days | Due on the as-of date | Overdue 1–30 days | Overdue 31–60 days | Overdue 61+ days',
      zh: '未到期31天以上 | 未到期1–30天 | 截止日到期 | 逾期1–30天 | 逾期31–60天 | 逾期61天以上',
      keys: 'n31+ n1-30 today d1-30 d31-60 d61+',
    });
    expect(named('-30, 0, 30, 60', 'due')).toEqual({
      en: 'Due in 30+ days | Due in 0–29 days | Overdue 1–30 days | Overdue 31–60 days | Overdue 61+ days',
      zh: '未到期30天以上 | 未到期0–29天 | 逾期1–30天 | 逾期31–60天 | 逾期61天以上',
      keys: 'n30+ n0-29 d1-30 d31-60 d61+',
    });
    expect(named('-2, -1, 0, 1, 1y, 2y', 'due')).toEqual({
      en: 'Due in 2+ days | Due in 1 day | Due on the as-of date | Overdue 1 day | Overdue 2 days to 1 year | Overdue 1 to 2 years | Overdue over 2 years',
      zh: '未到期2天以上 | 未到期1天 | 截止日到期 | 逾期1天 | 逾期2天至1年 | 逾期1至2年（含2年） | 逾期2年以上',
      keys: 'n2+ n1 today d1 d2-y1 y1-2 y2+',
    });
    expect(named('-1, 0, 30', 'due').zh).toBe('未到期 | 截止日到期 | 逾期1–30天 | 逾期31天以上');
  });

  it('years past due', () => {
    expect(named('1y, 2y', 'due')).toEqual({ en: 'Current | Within 1 year | 1 to 2 years | Over 2 years', zh: '未到期 | 1年以内（含1年） | 1至2年（含2年） | 2年以上', keys: 'current y0-1 y1-2 y2+' });
  });
});

describe('names by booking date', () => {
  it('days in the first year, years after it', () => {
    expect(named('30, 60, 90, 180, 1y, 2y, 3y, 4y, 5y', 'booked')).toEqual({
      en: '0–30 | 31–60 | 61–90 | 91–180 | 181 days to 1 year | 1 to 2 years | 2 to 3 years | 3 to 4 years | 4 to 5 years | Over 5 years',
      zh: '0–30天 | 31–60天 | 61–90天 | 91–180天 | 181天至1年 | 1至2年（含2年） | 2至3年（含3年） | 3至4年（含4年） | 4至5年（含5年） | 5年以上',
      keys: 'd0-30 d31-60 d61-90 d91-180 d181-y1 y1-2 y2-3 y3-4 y4-5 y5+',
    });
  });

  it('the labels of the notes of an annual report', () => {
    expect(named('1y, 2y, 3y', 'booked')).toEqual({
      en: 'Within 1 year | 1 to 2 years | 2 to 3 years | Over 3 years',
      zh: '1年以内（含1年） | 1至2年（含2年） | 2至3年（含3年） | 3年以上',
      keys: 'y0-1 y1-2 y2-3 y3+',
    });
  });

  it('months', () => {
    expect(named('1m, 3m, 6m, 1y, 18m', 'booked')).toEqual({
      en: 'Within 1 month | 1 to 3 months | 3 to 6 months | 6 months to 1 year | 1 year to 18 months | Over 18 months',
      zh: '1个月以内 | 1至3个月 | 3至6个月 | 6个月至1年 | 1年至18个月 | 18个月以上',
      keys: 'm0-1 m1-3 m3-6 m6-y1 y1-m18 m18+',
    });
  });

  it('days after years and years after a year in days', () => {
    expect(named('0, 180, 365, 2y, 1000', 'booked')).toEqual({
      en: '0 | 1–180 | 181–365 | 366 days to 2 years | 2 years to 1000 days | 1001+',
      zh: '0天 | 1–180天 | 181–365天 | 366天至2年 | 2年至1000天 | 1001天以上',
      keys: 'd0 d1-180 d181-365 d366-y2 y2-d1000 d1001+',
    });
  });
});

/** Limits of any kind in a rising order. */
const anyLimits = fc
  .array(fc.oneof(fc.integer({ min: -90, max: 900 }).map(String), fc.integer({ min: 1, max: 36 }).map((months) => `${months}m`), fc.integer({ min: 1, max: 9 }).map((years) => `${years}y`)), { minLength: 1, maxLength: 14 })
  .map((parts) => limitsOf(parts.reduce((text, part) => ('problem' in parseBands(`${text}, ${part}`) ? text : `${text}, ${part}`))));

it('any bands have as many names, keys and ranges, and none twice', () => {
  fc.assert(
    fc.property(anyLimits, fc.constantFrom<BandBasis>('due', 'booked'), fc.boolean(), (limits, basis, dueToday) => {
      const names = bandNames(limits, basis, dueToday);
      const count = bandStarts(limits, 45_000, basis, dueToday).length;
      expect(names).toHaveLength(count);
      expect(new Set(names.map(({ en }) => en)).size).toBe(count);
      expect(new Set(names.map(({ zh }) => zh)).size).toBe(count);
      expect(new Set(bandKeys(limits, basis, dueToday)).size).toBe(count);
    }),
    { numRuns: 500 },
  );
});
