import { balanceColumn } from '../../src/intake/balanceColumn';
import { cellsOf } from '../support/cells';
import { readLayout, readList } from '../support/readList';

test('one column with its side, with its sign, and a column for each side', () => {
  const sided = readLayout('trialBalanceSides');
  expect([...balanceColumn(sided.cells, sided.typed, 'closing', sided.mapping.closing_direction)!.slice(3, 6)]).toEqual([7_760_000, -412_345, 0]);
  const signed = readLayout('summaryFull');
  expect([...balanceColumn(signed.cells, signed.typed, 'opening', undefined)!.slice(3, 5)]).toEqual([240_000, -50_000]);
  const pairs = readLayout('balancesFull');
  expect([...balanceColumn(pairs.cells, pairs.typed, 'closing', undefined)!.slice(5, 8)]).toEqual([83_000, -11_000, -20_000]);
});

test('none where the source has none', () => {
  const { cells, typed } = readList(cellsOf([['客户', '日期', '借方', '贷方'], ['A', '2026-01-05', 5, null]]));
  expect(balanceColumn(cells, typed, 'opening', undefined)).toBeNull();
});
