import { addressOf, area } from '../../src/excel/areas';
import type { Area } from '../../src/excel/areas';
import { blockAround, placeList, windowsFor } from '../../src/excel/listPlace';
import type { Seen } from '../../src/excel/listPlace';
import { layout } from '../support/cells';
import { layouts } from '../support/layouts';

/** The place of the list when one cell of a sheet is selected, as Excel would see it. */
function placeAt(rows: readonly (readonly (string | number)[])[], cell: string): string | null {
  const width = Math.max(...rows.map((row) => row.length));
  const sheet: Seen = { area: area(0, 0, rows.length, width), values: rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? '')) };
  const row = Number(/\d+/.exec(cell)![0]) - 1;
  const column = cell.charCodeAt(0) - 65;
  const region = blockAround(sheet, row, column);
  const windows = windowsFor(region, sheet.area)!;
  const part = (wanted: Area): Seen => ({ area: wanted, values: sheet.values.slice(wanted.row, wanted.row + wanted.rows).map((line) => line.slice(wanted.column, wanted.column + wanted.columns)) });
  const place = placeList(region, part(windows.near), part(windows.top));
  return place === null ? null : addressOf(area(place.row, place.column, rows.length - place.row, place.columns));
}

const heading = ['Customer', 'Invoice No', 'Due Date', 'Open amount'];
const item = (name: string): (string | number)[] => [name, 'I-1', 46000, 5];

test.each(['kingdeeAged', 'quickbooks', 'xeroAged', 'balancesByItem', 'tally'] as const)('%s: whichever cell is selected, titles and all rows belong to the list', (name) => {
  const rows = layout(layouts[name]);
  const width = Math.max(...rows.map((row) => row.length));
  for (let row = 1; row <= rows.length; row += 1) {
    expect([row, placeAt(rows, `A${row}`)]).toEqual([row, addressOf(area(0, 0, rows.length, width))]);
  }
});

test('a blank row inside the list ends nothing, and selecting it fails nothing', () => {
  const rows = [heading, item('A'), [], [], item('B'), [], [], [], item('C')];
  for (const cell of ['A1', 'B2', 'A3', 'D4', 'C5', 'B7', 'A9']) expect([cell, placeAt(rows, cell)]).toEqual([cell, 'A1:D9']);
});

test('rows far below their headings lead to them', () => {
  const rows = [heading, ...Array.from({ length: 500 }, () => item('A')), [], ['B', 'I-2', 46000], ['C', 'I-3', 46000]];
  expect(placeAt(rows, 'A503')).toBe('A1:D504');
});

test('a region in the middle of other content keeps its own columns', () => {
  const rows = [['Note', 'x'], [1, 2], [], [], ['', '', '', 'Prices', 3, 4], [], ['', '', '', ...heading], ['', '', '', ...item('A')], [], ['', '', '', ...item('B')]];
  expect(placeAt(rows, 'E8')).toBe('D7:G10');
});

test('a second list to the right is not taken in', () => {
  const rows = [[...heading, '', ...heading], [...item('A'), '', ...item('Z')], [], [...item('B'), '', ...item('Y')]];
  expect(placeAt(rows, 'A4')).toBe('A1:D4');
  expect(placeAt(rows, 'F2')).toBe('F1:I4');
});

test('a list below another one begins at its own headings', () => {
  const rows = [heading, item('A'), item('B'), [], ['Second list'], ['Supplier', 'Number', 'Due Date', 'Amount'], item('C')];
  expect(placeAt(rows, 'B7')).toBe('A5:D7');
});

test('a blank cell below or beside everything is in no list', () => {
  const rows = [heading, item('A'), item('B'), [], [], [], ['', '', '', '', '', '', '', 'far']];
  expect(placeAt(rows, 'F4')).toBeNull();
  expect(placeAt(rows, 'B12')).toBeNull();
});
