import fc from 'fast-check';
import { dueDatesOf } from '../../../../src/calculators/receivables/terms';
import { parseTerms } from '../../../../src/calculators/receivables/terms/parse';
import { due } from './support';

it.each([
  ['30', '2026-02-19'],
  ['３０', '2026-02-19'],
  ['0', '2026-01-20'],
  ['120', '2026-05-20'],
])('the number %s alone is net days: %s', (text, expected) => {
  expect(due(text)).toBe(expected);
});

it.each(['0001', '030', '1000', '30.5', '-30', '30,60'])('%s is a code or no term', (text) => {
  expect(due(text)).toBeNull();
});

it('reads wide signs and any spaces', () => {
  expect(due('　月结　６０　天　')).toBe(due('月结60天'));
  expect(due('ＮＥＴ　３０')).toBe(due('net 30'));
  expect(due('EOM\u00a0+\u00a030')).toBe(due('eom+30'));
  expect(due('月结60天。')).toBe(due('月结60天'));
});

it.each([
  ['月结60天（银行承兑汇票）', '月结60天'],
  ['月结60天/承兑', '月结60天'],
  ['月结60天（承兑）', '月结60天'],
  ['电汇，30天', '30天'],
  ['电汇30天', '30天'],
  ['30天电汇', '30天'],
  ['30天，电汇', '30天'],
  ['月结30天（含税）', '月结30天'],
  ['30 days T/T', '30 days'],
  ['T/T in advance', 'in advance'],
  ['TT in advance', 'in advance'],
  ['30 days TT', '30 days'],
  ['C.O.D. T/T', 'COD'],
])('how it is paid does not move the day: %s is %s', (text, plain) => {
  expect(due(text)).not.toBeNull();
  expect(due(text)).toBe(due(plain));
});

it('takes any text without failing, and what it reads has dates and makes the whole', () => {
  const parts = ['月结', '30', '天', '次月', '25', '日', '预付', '30%', '质保', '10%', '发货', '60%', 'net', 'eom', '+', ' ', '2/10', 'n/30', '(', ')', '余款', '每月', '付款', '验收后', '100%', '一', '年', 'mfi'];
  const texts = fc.oneof(fc.string(), fc.array(fc.constantFrom(...parts), { maxLength: 6 }).map((some) => some.join('')));
  let read = 0;
  fc.assert(
    fc.property(texts, (text) => {
      const terms = parseTerms(text);
      if (terms === null) return;
      read += 1;
      expect(Math.abs(terms.instalments.reduce((total, { share }) => total + share, 0) - 1)).toBeLessThan(1e-9);
      const found = dueDatesOf(terms, { document: 46_000, delivery: 46_000, receipt: 46_000, acceptance: 46_000 });
      if ('needs' in found) throw new Error(text);
      for (const { date, retention } of found) expect(date === null ? retention : Number.isInteger(date) && date >= 46_000).toBe(true);
    }),
    { numRuns: 3000 },
  );
  expect(read).toBeGreaterThan(20);
});
