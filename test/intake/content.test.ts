import { lookAtColumn } from '../../src/intake/content';

test('shares of what stands in a column, blanks left aside', () => {
  const look = lookAtColumn(['2026-01-01', '31/12/2025', null, 'N/A', 'x', '5'], 0, 6);
  expect(look).toMatchObject({ filled: 4, dateShare: 0.5, numberShare: 0.25, samples: ['2026-01-01', '31/12/2025', 'x'] });
  expect(lookAtColumn([45000, '45001', 20260101, 12.5], 0, 4)).toMatchObject({ filled: 4, dateShare: 0, serialShare: 0.75, numberShare: 1 });
});

test('a long column is judged from cells spread over all its rows', () => {
  const long = Array.from({ length: 100_000 }, (_, row) => (row % 2 === 0 ? 1 : 'x'));
  const look = lookAtColumn(long, 0, long.length);
  expect(look.filled).toBeLessThan(1000);
  expect(lookAtColumn([null, null], 0, 2)).toEqual({ filled: 0, dateShare: 0, serialShare: 0, numberShare: 0, currencyShare: 0, lineNumbers: false, samples: [] });
});

test('numbers of lines are told from codes', () => {
  expect(lookAtColumn([1, 2, 3, 4], 0, 4).lineNumbers).toBe(true);
  expect(lookAtColumn(['x', '0', '1', '2'], 1, 4).lineNumbers).toBe(true);
  expect(lookAtColumn([1001, 1002, 1003], 0, 3).lineNumbers).toBe(false);
  expect(lookAtColumn([1, 2, 2], 0, 3).lineNumbers).toBe(false);
});

test('currencies by code, name or sign are told from other texts', () => {
  expect(lookAtColumn(['GBP', ' EUR ', null, '人民币', '€'], 0, 5).currencyShare).toBe(1);
  expect(lookAtColumn(['GBP', 'LON', 'usd', 'EUR 5.00', 'USD account'], 0, 5).currencyShare).toBe(0.2);
});
