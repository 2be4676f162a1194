import { parseTyped, serialOf } from '../../../src/workbench/host/typed';

const typed = (text: string): unknown => {
  const { value, format } = parseTyped(text, () => 2026);
  return format === null ? value : [value, format];
};

test.each([
  ['2012-01-03', [40911, 'm/d/yyyy']],
  ['1/3/12', [40911, 'm/d/yyyy']],
  ['3-Jan-2012', [40911, 'd-mmm-yy']],
  ['January 3, 2012', [40911, 'd-mmm-yy']],
  ['Jan-12', [46034, 'd-mmm']],
  ['3/1', [46082, 'd-mmm']],
  ['10:30 PM', [0.9375, 'h:mm AM/PM']],
  ['2012-01-03 12:00', [40911.5, 'm/d/yyyy h:mm']],
  ['5%', [0.05, '0%']],
  ['-1,234.5', [-1234.5, '#,##0.00']],
  ['$5', [5, '$#,##0_);[Red]($#,##0)']],
  ['(12)', -12],
  ['1e3', [1000, '0.00E+00']],
  ['1 1/2', [1.5, '# ?/?']],
  ['007', 7],
  ['TRUE', true],
  ["'007", '007'],
])('%s is read as typed', (text, expected) => {
  expect(typed(text)).toEqual(expected);
});

test.each([['2/30/2012'], ['13/1/2012'], ['2012-01-03T10:30'], ['1,23'], ['12%%'], ['--5'], ['12 apples'], ['１２'], ['2012年1月3日'], ['']])('%s stays a text', (text) => {
  expect(typed(text)).toBe(text);
});

test('serial numbers, with the day that 1900 did not have', () => {
  expect([serialOf(1900, 1, 1), serialOf(1900, 2, 28), serialOf(1900, 2, 29), serialOf(1900, 3, 1), serialOf(2000, 2, 29), serialOf(9999, 12, 31)]).toEqual([1, 59, 60, 61, 36585, 2958465]);
  expect([serialOf(1899, 12, 31), serialOf(2001, 2, 29), serialOf(2000, 13, 1)]).toEqual([null, null, null]);
});
