import { planBeside } from '../../../src/excel/beside/plan';
import type { List, StandingColumns } from '../../../src/excel/beside/plan';
import type { Names } from '../../../src/excel/plan/formulas';
import type { BesideColumns } from '../../../src/report/report';

const range: List = { sheetId: 's', sheet: 'Items', area: { row: 3, column: 1, rows: 6, columns: 3 }, table: null, head: 4, bottom: 9, headings: ['Item', 'Lead time', 'Class'], after: 4 };
const names: Names = { tables: new Map([['classes', { name: 'Plan_Classes', headings: new Map([['level', 'Service level']]) }]]), keyFigures: new Map([['review', "'Plan of $A$1'!$AB$7"]]) };
const none: StandingColumns = new Map();
const column = { format: 'units' as const, note: { en: 'n', zh: '注' } };
const given: BesideColumns = {
  rows: [2, 3, 5],
  columns: [
    { ...column, id: 'stock', heading: { en: 'Class', zh: '安全库存' }, values: [1, 2, 3], formula: '={review}*[@source:1]+MAX(classes[level])' },
    { ...column, id: 'point', heading: { en: 'Class', zh: '再订货点' }, values: [1, 2, 3], formula: '=[@stock]&"[@source:1]"' },
  ],
};

test('a plain range names its row in R1C1 form, wherever key figures stand; a Table names its columns', () => {
  const inRange = planBeside(given, names, range, none, 'en', false);
  expect(inRange.columns.map(({ formula }) => formula)).toEqual(["='Plan of $A$1'!R7C28*RC3+MAX(Plan_Classes[Service level])", '=RC5&"[@source:1]"']);
  expect(inRange.columns.map(({ column: at, heading }) => [at, heading])).toEqual([[4, 'Class 2'], [5, 'Class 3']]);
  const inTable = planBeside(given, names, { ...range, table: 't' }, none, 'zh', false);
  expect(inTable.columns.map(({ formula }) => formula)).toEqual(["='Plan of $A$1'!$AB$7*[@[Lead time]]+MAX(Plan_Classes[Service level])", '=[@安全库存]&"[@source:1]"']);
});

test('rows that follow each other are written together', () => {
  expect(planBeside(given, names, range, none, 'en', false).columns[0]!.rows).toEqual([{ first: 0, count: 2 }, { first: 3, count: 1 }]);
});

test('what stands keeps its place and the name that the reader gave it; the others follow', () => {
  const standing: StandingColumns = new Map([['point', { column: 12, heading: 'class 2', marked: 5 }]]);
  const planned = planBeside(given, names, range, standing, 'en', false);
  expect(planned.columns.map(({ column: at, heading, standing: stands, marked }) => [at, heading, stands, marked])).toEqual([[4, 'Class 3', false, 0], [12, 'class 2', true, 5]]);
});

test('a formula that needs a column which stands nowhere on the sheet becomes values', () => {
  const [only] = planBeside({ rows: [2], columns: [{ ...column, id: 'a', heading: { en: 'A', zh: '甲' }, values: [7], formula: '=[@source:3]' }] }, names, range, none, 'en', false).columns;
  expect([only!.formula, only!.values]).toEqual([null, [7]]);
});

test('dates are those of the workbook', () => {
  const [only] = planBeside({ rows: [2], columns: [{ ...column, format: 'date', id: 'a', heading: { en: 'A', zh: '甲' }, values: [45_000] }] }, names, range, none, 'en', true).columns;
  expect(only!.values).toEqual([45_000 - 1462]);
});

test.each([[[3, 2]], [[1, 1]], [[0]]])('rows %j are a mistake of the analysis', (rows) => {
  expect(() => planBeside({ rows, columns: [{ ...column, id: 'a', heading: { en: 'A', zh: '甲' }, values: rows }] }, names, range, none, 'en', false)).toThrow(/rise/);
});

test('as many values as rows', () => {
  expect(() => planBeside({ rows: [2, 3], columns: [{ ...column, id: 'a', heading: { en: 'A', zh: '甲' }, values: [1] }] }, names, range, none, 'en', false)).toThrow(/1 values for 2 rows/);
});
