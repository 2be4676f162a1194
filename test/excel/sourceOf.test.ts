import { firstCell } from '../../src/excel/sourceOf';
import { touches } from '../../src/excel/watch';

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

test.each<[string, boolean]>([
  ['B3', true],
  ['D90', true],
  ['A5:B5', true],
  ['E4', true],
  ['F4:H9', false],
  ['A5', false],
  ['B1:D2', false],
  ['A:A', true],
])('a change at %s touches the list at B3:D6: %s', (changed, expected) => {
  expect(touches(changed, 'Invoices!B3:D6')).toBe(expected);
});
