import { cellAddress, columnLetter, rowAddress, sheetPrefix, sourceAddress } from '../../src/intake/address';
import { cellsOf } from '../support/cells';

test.each([[0, 'A'], [25, 'Z'], [26, 'AA'], [51, 'AZ'], [52, 'BA'], [701, 'ZZ'], [702, 'AAA'], [16383, 'XFD']])('column %d is %s', (index, letters) => {
  expect(columnLetter(index)).toBe(letters);
});

test.each([['Invoices', 'Invoices!'], ['应收明细', '应收明细!'], ['My list', "'My list'!"], ["Bob's", "'Bob''s'!"], ['A1', "'A1'!"], ['2026', "'2026'!"]])('sheet %s is written %s', (sheet, prefix) => {
  expect(sheetPrefix(sheet)).toBe(prefix);
});

test('addresses count from the place of the source on its sheet', () => {
  const cells = cellsOf([['a', 'b', 'c'], ['1', '2', '3']], { sheet: 'List', firstRow: 5, firstColumn: 3 });
  expect(sourceAddress(cells)).toBe('List!C5:E6');
  expect(cellAddress(cells, 1, 2)).toBe('List!E6');
  expect(rowAddress(cells, 1)).toBe('List!C6:E6');
});
