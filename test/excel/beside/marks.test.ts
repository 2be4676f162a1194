import { isMark, markNames, markedArea } from '../../../src/excel/beside/marks';

test('names are legal and unused', () => {
  expect([...markNames(['safety-stock', 'class', 'Class'], ['workcap_column_class'])]).toEqual([['safety-stock', 'Workcap_column_safety_stock'], ['class', 'Workcap_column_class_2'], ['Class', 'Workcap_column_Class_3']]);
  expect(isMark('Workcap_column_class_2')).toBe(true);
  expect(isMark('Class')).toBe(false);
});

test.each([
  ["='My $A$1 sheet'!$F$2:$F$7", { row: 1, column: 5, rows: 6, columns: 1 }],
  ['=Items!$AA$10', { row: 9, column: 26, rows: 1, columns: 1 }],
  ['=Items!#REF!', null],
  ['=#REF!', null],
])('%s', (formula, place) => {
  expect(markedArea(formula)).toEqual(place);
});
