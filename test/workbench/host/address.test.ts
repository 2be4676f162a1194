import { columnLetters, formatArea, parseArea, parseReference, quoteSheet, splitList } from '../../../src/workbench/host/address';
import { intersect, shifted } from '../../../src/workbench/host/area';

test.each([['A1', 'A1'], ['$b$2:$C$3', 'B2:C3'], ['C3:B2', 'B2:C3'], ['A:C', 'A:C'], ['5:1', '1:5'], ['XFD1048576', 'XFD1048576']])('%s is %s', (text, expected) => {
  const area = parseArea(text);
  expect(area === null ? null : formatArea(area)).toBe(expected);
});

test.each([['A0'], ['XFE1'], ['A1048577'], ['A'], ['1'], ['A1:B'], ['A1:B2:C3'], ['Name'], ['']])('%s is no address', (text) => {
  expect(parseArea(text)).toBeNull();
});

test('sheets in references and lists', () => {
  expect(parseReference("'It''s, one'!$A$1")).toEqual({ sheet: "It's, one", area: { row: 0, column: 0, rows: 1, columns: 1 } });
  expect([quoteSheet('Sheet1'), quoteSheet('My sheet'), quoteSheet("It's"), quoteSheet('A1'), quoteSheet('2020'), quoteSheet('账龄')]).toEqual(['Sheet1', "'My sheet'", "'It''s'", "'A1'", "'2020'", '账龄']);
  expect(splitList("A1, 'x,y'!B2,C3")).toEqual(['A1', "'x,y'!B2", 'C3']);
  expect([columnLetters(0), columnLetters(25), columnLetters(26), columnLetters(701), columnLetters(702), columnLetters(16_383)]).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
});

test('areas move with inserted and deleted cells', () => {
  const area = { row: 4, column: 1, rows: 3, columns: 2 };
  const rows = (row: number, count: number): { row: number; column: number; rows: number; columns: number } => ({ row, column: 0, rows: count, columns: 16_384 });
  expect(shifted(area, rows(0, 2), 'down')).toMatchObject({ row: 6, rows: 3 });
  expect(shifted(area, rows(5, 2), 'down')).toMatchObject({ row: 4, rows: 5 });
  expect(shifted(area, rows(7, 2), 'down')).toEqual(area);
  expect(shifted(area, rows(3, 2), 'up')).toMatchObject({ row: 3, rows: 2 });
  expect(shifted(area, rows(0, 20), 'up')).toBeNull();
  // A stripe beside the area moves nothing of it.
  expect(shifted(area, { row: 0, column: 5, rows: 2, columns: 3 }, 'down')).toEqual(area);
  expect(intersect(area, rows(6, 5))).toEqual({ row: 6, column: 1, rows: 1, columns: 2 });
});
