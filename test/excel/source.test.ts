import { area, intersection } from '../../src/excel/areas';
import { sameSource } from '../../src/excel/source';

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
