import { planReport } from '../../../src/excel/plan/planReport';
import type { PlannedSheet } from '../../../src/excel/plan/plan';
import { SheetMark, markOfPlan } from '../../../src/excel/store/written';
import { report } from '../support/report';

type Cells = (string | number | boolean | null)[][];
const markOf = (cells: Cells, row = 0, column = 0): string => {
  const mark = new SheetMark();
  mark.addRows(row, column, cells);
  return mark.text;
};
const base: Cells = [['Customer', 'Open'], ['Alder', 100.25], ['Birch', 7]];

test('another text, number, truth value or place is another fingerprint', () => {
  const others: Cells[] = [
    [['Customer', 'Open'], ['Alder', 100.26], ['Birch', 7]],
    [['Customer', 'Open'], ['Alder', '100.25'], ['Birch', 7]],
    [['Customer', 'Open'], ['alder', 100.25], ['Birch', 7]],
    [['Customer', 'Open'], ['Alder', 100.25], ['Birch', 7], ['', 'note']],
    [['Customer', 'Open'], ['Alder', 100.25], ['Birch']],
    [['Customer', 'Open'], [100.25, 'Alder'], ['Birch', 7]],
    [['Customer', 'Open'], ['Alder', true], ['Birch', 7]],
    [['Customer', 'Open'], ['Alder', 7], ['Birch', 100.25]],
  ];
  const marks = [base, ...others].map((cells) => markOf(cells));
  expect(new Set(marks).size).toBe(marks.length);
  for (const mark of marks) expect(mark).toMatch(/^[0-9a-f]{16}$/);
});

test('rows may change places, blanks do not count, and formulas are told by where they stand', () => {
  expect(markOf([['Customer', 'Open'], ['Birch', 7], ['Alder', 100.25]])).toBe(markOf(base));
  expect(markOf([['Customer', 'Open', ''], ['Alder', 100.25, null], ['Birch', 7, '']])).toBe(markOf(base));
  expect(markOf([['=SUM(A1)', 1]])).toBe(markOf([['=SUM(Table[Open])', 1]]));
  expect(markOf([['=SUM(A1)', 1]])).not.toBe(markOf([[5, 1]]));
  expect(markOf([["'=cmd()"]])).toBe(markOf([['=cmd()']]));
});

test('a number is the same after a trip through fifteen digits, a text after one through line ends', () => {
  expect(markOf([[0.30000000000000004]])).toBe(markOf([[0.3]]));
  expect(markOf([[1 / 3]])).toBe(markOf([[Number((1 / 3).toPrecision(15))]]));
  expect(markOf([[-0]])).toBe(markOf([[0]]));
  expect(markOf([['two\r\nlines']])).toBe(markOf([['two\nlines']]));
  expect(markOf([[100.25]])).not.toBe(markOf([[100.26]]));
});

test('the parts of a sheet may be added in any order', () => {
  const mark = new SheetMark();
  mark.addRows(2, 0, base.slice(2));
  mark.add(1, 1, 100.25);
  mark.add(0, 1, 'Open');
  mark.add(0, 0, 'Customer');
  mark.add(1, 0, 'Alder');
  expect(mark.text).toBe(markOf(base));
});

test('a planned sheet has the fingerprint of the cells that it will have', async () => {
  const plan = planReport(report, 'en', { sheets: [], names: [], date1904: false });
  const detail = plan.sheets[1] as PlannedSheet;
  const cells: Cells = [
    [detail.blocks[0]?.cells[0]?.[0]?.content ?? null],
    [detail.blocks[0]?.cells[1]?.[0]?.content ?? null],
    [],
    ['Customer', 'Due', 'Band', 'Open'],
    ['=cmd()', 41090, 'Current', 10],
    ['0140', 41060, '1–30', 30],
    ['Ädler', 41061, '1–30', 10],
    ['+86', 41062, 'Current', 50],
    [null, null, null, '=SUBTOTAL(109,ReceivablesAging_Detail[Open])'],
  ];
  expect(await markOfPlan(detail, () => Promise.resolve())).toBe(markOf(cells));
});

test('a long table lets the page breathe', async () => {
  const rows = 120_000;
  const values = Array.from({ length: rows }, (_, row) => row);
  const column = { heading: 'No', format: '0', values, formula: null, total: null, right: true, indent: false, input: false };
  const sheet: PlannedSheet = {
    of: 'long', standing: null, name: 'Long', blocks: [], charts: [], widths: [], heights: [], gridlines: true, footer: '', frozen: { rows: 0, columns: 0 }, printTitle: { first: 0, last: 0 },
    tables: [{ name: 'T', area: { row: 0, column: 0, rows: rows + 1, columns: 1 }, rowCount: rows, totals: false, lines: false, columns: [column] }],
  };
  let pauses = 0;
  const mark = await markOfPlan(sheet, async () => {
    pauses += 1;
  });
  expect(pauses).toBe(2);
  expect(mark).toBe(markOf([['No'], ...values.map((value) => [value])]));
});
