import { serialOf } from '../../src/math/dates';
import { nextWorkday } from '../../src/math/workdays';

const november = (day: number): number => serialOf({ year: 2026, month: 11, day })!;

it('stays on a workday and leaves a weekend', () => {
  expect([23, 24, 27, 28, 29].map((day) => nextWorkday(november(day), []) - november(1) + 1)).toEqual([23, 24, 27, 30, 30]);
});

it('leaves holidays, also several in a row and beside a weekend', () => {
  expect(nextWorkday(november(26), [november(26), november(27), november(30)])).toBe(november(30) + 1);
});
