import type { AnalysisInput } from '../../../../src/analyses/define';
import { readChoices } from '../../../../src/analyses/receivables/aging/choices';

const read = (options: Record<string, unknown>) => readChoices({ options } as unknown as AnalysisInput);

test('options are taken when they are what they should be', () => {
  expect(read({ asOf: 46356, limits: [30, 60], useSettledDate: false, dueTodayIsOverdue: true, dateOrder: 'dayFirst' })).toEqual({
    asOf: 46356, limits: [30, 60], useSettledDate: false, dueTodayIsOverdue: true, dateOrder: 'dayFirst',
  });
  expect(read({ asOf: 46356, limits: [30] })).toEqual({ asOf: 46356, limits: [30], useSettledDate: true, dueTodayIsOverdue: false, dateOrder: null });
});

test.each([[[0, 30]], [[30, 30]], [[-5]], [[1.5]], ['30, 60'], [[40_000]], [undefined]])('limits %p are refused', (limits) => {
  expect(read({ asOf: 46356, limits })).toEqual({ code: 'limitsNotRising', place: null, params: { most: 12 } });
});

test.each([undefined, 0, 1.5, '2026-11-30', 3_000_000])('%p is no as-of date', (asOf) => {
  expect(read({ asOf, limits: [30] })).toMatchObject({ code: 'asOfMissing' });
});
