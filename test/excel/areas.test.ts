import { absoluteAddress, addressOf, area, columnLetters, quotedSheet, readableSheet } from '../../src/excel/areas';

test.each([[0, 'A'], [25, 'Z'], [26, 'AA'], [701, 'ZZ'], [702, 'AAA'], [16383, 'XFD']])('column %i is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test('an address names its first and last cell, one cell only once', () => {
  expect(addressOf(area(2, 1, 5, 3))).toBe('B3:D7');
  expect(addressOf(area(0, 0, 1, 1))).toBe('A1');
  expect(absoluteAddress(4, 1)).toBe('$B$5');
});

test.each([['Invoices', 'Invoices'], ['应收明细', '应收明细'], ['Q1 2024', "'Q1 2024'"], ['2024', "'2024'"], ['AB12', "'AB12'"], ["Bob's", "'Bob''s'"], ['R1C1', "'R1C1'"], ['a-b', "'a-b'"]])(
  'people read the sheet %s as %s',
  (name, readable) => {
    expect(readableSheet(name)).toBe(readable);
  },
);

test('a formula always quotes the sheet', () => {
  expect(quotedSheet("Bob's list")).toBe("'Bob''s list'");
});
