import type { Source } from '../../src/excel/source';
import { area, intersection } from '../../src/excel/areas';
import { sameSource, withoutOurs } from '../../src/excel/source';

test('whole columns are cut to the used range', () => {
  expect(intersection(area(0, 0, 1_048_576, 3), area(2, 1, 100, 8))).toEqual(area(2, 1, 100, 2));
});

test('areas that do not meet have nothing in common', () => {
  expect(intersection(area(0, 0, 2, 2), area(2, 0, 2, 2))).toBeNull();
});

test('the same list is the same sheet, address and table, whatever the name of the sheet', () => {
  const source = { sheetId: '{1}', sheet: 'A', area: area(0, 0, 2, 2), table: null, address: 'A!A1:B2' };
  expect(sameSource(source, { ...source })).toBe(true);
  expect(sameSource(source, { ...source, sheetId: '{2}' })).toBe(false);
  expect(sameSource(null, source)).toBe(false);
});

test('columns of ours at the end of a list are no part of it', () => {
  const list: Source = { sheetId: 's', sheet: 'Items', area: { row: 3, column: 1, rows: 6, columns: 6 }, table: null, address: 'Items!B4:G9' };
  const mark = (column: string, last = 9) => ({ name: `Workcap_column_${column}`, formula: `=Items!$${column}$4:$${column}$${last}` });
  expect(withoutOurs(list, [mark('G'), mark('F')]).address).toBe('Items!B4:E9');
  // Another list on the sheet, a column that was moved into the list, one that is gone, a name of the user's.
  expect(withoutOurs(list, [{ ...mark('G'), formula: '=Items!$G$40:$G$50' }, mark('D'), { ...mark('F'), formula: '=Items!#REF!' }, { name: 'Prices', formula: '=Items!$G$4:$G$9' }])).toBe(list);
});
