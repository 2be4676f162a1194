import fc from 'fast-check';
import { dueDatesOf, parseTerms } from '../../../../src/calculators/receivables/terms';
import { endOfMonth, isoDate, lastSerial } from '../../../../src/math/dates';
import { on } from '../../support';
import { due } from './support';

const one = (text: string, document: string): string | null => due(text, { document: on(document) });

it('月结30天 is the end of the month plus 30 days, whatever the day of the invoice', () => {
  expect(one('月结30天', '2026-01-01')).toBe('2026-03-02');
  expect(one('月结30天', '2026-01-31')).toBe('2026-03-02');
  expect(one('月结30天', '2028-01-31')).toBe('2028-03-01');
});

it('without 月结 the same invoice is due up to 30 days earlier', () => {
  expect(one('30天', '2026-01-01')).toBe('2026-01-31');
});

it('the 25th of next month of an invoice of 31 January is 25 February', () => {
  expect(one('次月25日', '2026-01-31')).toBe('2026-02-25');
  expect(one('次月31日', '2026-01-31')).toBe('2026-02-28');
  expect(one('次月底', '2026-12-31')).toBe('2027-01-31');
});

it('a fixed day that a short month lacks is its last day', () => {
  expect(one('每月30日付款', '2026-02-10')).toBe('2026-02-28');
  expect(one('每月30日付款', '2026-01-31')).toBe('2026-02-28');
  expect(one('每月5日付款', '2026-12-06')).toBe('2027-01-05');
});

it('says which date it needs', () => {
  const document = on('2026-01-20');
  expect(due('货到30天', { document })).toBe('needs delivery');
  expect(due('票到30天', { document })).toBe('needs receipt');
  expect(due('验收后60天', { document })).toBe('needs acceptance');
  expect(due('预付30% 发货60% 质保10%', { document })).toBe('needs delivery');
  // Retained for a time that is not written: no date would help.
  expect(due('预付90% 质保10%', { document })).toBe('2026-01-20 90%, ? 10% retained');
  expect(due('货到付款', { document })).toBe('2026-01-20');
});

it('gives numbers, shares and what is retained', () => {
  expect(dueDatesOf(parseTerms('预付30% 发货60% 质保10%(1年)')!, { document: 46_000, delivery: 46_100 })).toEqual([
    { date: 46_000, share: 0.3, retention: false },
    { date: 46_100, share: 0.6, retention: false },
    { date: 46_465, share: 0.1, retention: true },
  ]);
});

it('stays within the days Excel knows', () => {
  for (const text of ['30天', '月结90天', '3个月', '次月底', '每月25日付款']) expect(dueDatesOf(parseTerms(text)!, { document: lastSerial })).toEqual([{ date: lastSerial, share: 1, retention: false }]);
  expect(isoDate(lastSerial)).toBe('9999-12-31');
});

it('is never before the invoice, and 月结 never before the same days without it', () => {
  const texts = ['30天', '月结30天', '次月25日', '次月底', '每月25日付款', '月结60天，每月10日付款', 'EOM', '2 months EOM', '15 MFI', 'COD'];
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.integer({ min: 367, max: 100_000 }), (text, document) => {
      const found = dueDatesOf(parseTerms(text)!, { document });
      if ('needs' in found) throw new Error(text);
      expect(found[0]!.date).toBeGreaterThanOrEqual(document);
      if (text === '月结30天') expect(found[0]!.date).toBe(endOfMonth(document)! + 30);
    }),
  );
});
