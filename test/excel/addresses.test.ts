import { firstCell, splitAddress } from '../../src/excel/addresses';

test.each([
  ["'Sheet 1'!A17:H17", 'Sheet 1', 'A17:H17'],
  ["'It''s 50% & more'!B2", "It's 50% & more", 'B2'],
  ['应收明细!C3', '应收明细', 'C3'],
  ["'Odd!name'!A1", 'Odd!name', 'A1'],
  ['A1:B2', null, 'A1:B2'],
])('%s', (address, sheet, cells) => {
  expect(splitAddress(address)).toEqual({ sheet, cells });
});

test.each<[string, readonly [number, number] | null]>([
  ['Invoices!A1:H2467', [0, 0]],
  ["'It''s 1!'!$C$4:D9", [3, 2]],
  ['B7', [6, 1]],
  ['Sheet!XFD1048576', [1_048_575, 16_383]],
  ['Sheet!A:C', null],
  ['', null],
])('the first cell of %s', (address, place) => {
  const cell = firstCell(address);
  expect(cell === null ? null : [cell.row, cell.column]).toEqual(place);
});
