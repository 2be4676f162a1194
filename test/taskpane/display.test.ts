import { cut, readDay, readMoney, showDay, showValue } from '../../src/taskpane/display';

test('days go to a date field and back', () => {
  expect(showDay(41090)).toBe('2012-06-30');
  expect(readDay('2012-06-30')).toBe(41090);
  expect(readDay('2012-02-30')).toBeNull();
  expect(readDay('')).toBeNull();
});

test.each([
  [1234.5, 'money', '1,234.50'],
  [-314983.2, 'money', '(314,983.20)'],
  [-0.001, 'money', '0.00'],
  [-0.004, 'percent', '-0.4%'],
  [41090, 'date', '2012-06-30'],
  [9681, 'count', '9,681'],
  [1.234, 'ratio', '1.23x'],
  [null, 'money', '–'],
  ['A', 'text', 'A'],
  [{ en: 'Due', zh: '到期' }, 'text', 'Due'],
] as const)('%p as %s shows %s', (value, format, shown) => {
  expect(showValue(value, format, 'en')).toBe(shown);
});

test.each([
  ['7,760,000.00', 7_760_000],
  ['7760000.5', 7_760_000.5],
  ['７，７６０，０００', 7_760_000],
  ['(12.50)', -12.5],
  ['-12.5', -12.5],
  ['−3', -3],
  ['¥1,000', 1000],
  [' 5. ', 5],
  ['.5', 0.5],
  ['-0', 0],
  ['', null],
  ['12,5', null],
  ['1.234,50', null],
  ['(-3)', null],
  ['12万', null],
  ['1e3', null],
])('the amount "%s" is %p', (text, amount) => {
  expect(readMoney(text)).toBe(amount);
});

test('what is too long is cut, between signs and not within one', () => {
  expect([cut('short', 5), cut('longer', 5), cut('one two', 5)]).toEqual(['short', 'long…', 'one…']);
  expect([cut('𠮷'.repeat(4), 4), cut('𠮷'.repeat(5), 4)]).toEqual(['𠮷𠮷𠮷𠮷', '𠮷𠮷𠮷…']);
});
