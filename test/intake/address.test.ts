import { cellAddress, columnLetter, rowAddress, rowAddressParts, sheetColumns, sheetPrefix, sourceAddress } from '../../src/intake/address';
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

test('a cell of an added column has the address of its row', () => {
  const cells = cellsOf([['a', 'b', 'added'], ['1', '2', '3']], { sheet: 'List', firstRow: 5, firstColumn: 3, derivedColumns: 1 });
  expect(sheetColumns(cells)).toBe(2);
  expect([cellAddress(cells, 1, 1), cellAddress(cells, 1, 2), rowAddress(cells, 1), sourceAddress(cells)]).toEqual(['List!D6', 'List!C6:D6', 'List!C6:D6', 'List!C5:D6']);
});

test('rows of several sheets have the address of their sheet', () => {
  const sheets = [{ sheet: 'Jan', address: 'Jan!A1:B2' }, { sheet: "Bob's", address: "'Bob''s'!C1:D2", columns: [4, 3, 0] }];
  const stacked = { sheets, sheetOf: Uint16Array.from([0, 0, 1]), rowOf: Int32Array.from([1, 2, 7]) };
  const cells = cellsOf([['a', 'b', 'c'], ['1', '2', '3'], ['1', '2', '']], { sheet: 'Jan', stacked });
  expect([cellAddress(cells, 1, 1), cellAddress(cells, 2, 0), cellAddress(cells, 2, 2), rowAddress(cells, 2), sourceAddress(cells)]).toEqual(['Jan!B2', "'Bob''s'!D7", "'Bob''s'!C7:D7", "'Bob''s'!C7:D7", "Jan!A1:B2, 'Bob''s'!C1:D2"]);
});

test('the addresses of all rows share their parts', () => {
  const lists = [cellsOf([['a', 'b', 'c'], ['1', '2', '3']], { sheet: "Bob's", firstRow: 5, firstColumn: 3 }), cellsOf([['a', 'b', 'added'], ['1', '2', '3']], { sheet: 'List', firstRow: 1_048_000, firstColumn: 27, derivedColumns: 1 })];
  for (const cells of lists) {
    const { first, between } = rowAddressParts(cells)!;
    expect(first + (cells.firstRow + 1) + between + (cells.firstRow + 1)).toBe(rowAddress(cells, 1));
  }
  expect([cellsOf([['a'], ['1']]), cellsOf([['a', 'added'], ['1', '2']], { derivedColumns: 1 })].map(rowAddressParts)).toEqual([null, null]);
});
