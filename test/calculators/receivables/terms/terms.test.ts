import { inOne, lengthOf, waitOf } from '../../../../src/calculators/receivables/terms/terms';

it.each([
  ['30', undefined, { days: 30 }],
  ['30', '天', { days: 30 }],
  ['2', 'weeks', { days: 14 }],
  ['3', '个月', { months: 3 }],
  ['1', '年', { months: 12 }],
  ['2', '年', { months: 24 }],
  ['30', '', { days: 30 }],
])('%s %s is %j', (amount, unit, expected) => {
  expect(lengthOf(amount, unit)).toEqual(expected);
});

it('a term without more waits for nothing', () => {
  expect(waitOf()).toEqual({ months: 0, onDay: null, days: 0, payDay: null });
  expect(inOne({ days: 7 }, 'receipt').instalments).toEqual([{ share: 1, from: 'receipt', wait: waitOf({ days: 7 }), retention: false }]);
});
