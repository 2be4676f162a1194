import { reportOf } from '../aging';
import type { Report } from '../../../src/report/report';
import { collections, provision } from './expected';
import { itemExports, ledgerExports } from './layouts';
import { cents, runExport } from './run';
import type { Cell, ExportFile } from './sheet';
import { makeTruth } from './truth';

/**
 * Formulas that were published for people to copy, and are wrong. What they got wrong must be right here. Those about shares of stock value (ABC) and about
 * safety stock belong to the analyses of stock.
 */
const truth = makeTruth();
const { asOf } = truth;
const list = (rows: readonly (readonly Cell[])[]): ExportFile => ({ layout: 'list', language: 'en', sheets: [{ name: 'List', rows, kinds: [], columns: [], merges: [] }], kind: 'openItems', expected: null, refusal: null, shuffle: false });
const run = (file: ExportFile, options: Parameters<typeof runExport>[1] = {}): Report => reportOf(runExport(file, { asOf, purpose: 'collections', bands: collections.bands, ...options }));
const values = (report: Report, table: string, id: string): unknown[] => [...report.tables.find((candidate) => candidate.id === table)!.columns.find((candidate) => candidate.id === id)!.values];
const heading = ['Customer', 'Document No.', 'Document Type', 'Invoice Date', 'Due Date', 'Open Amount'];

/** Every formula of a report, with the table and the column that it fills. */
function formulas(report: Report): { readonly table: string | null; readonly column: string | null; readonly formula: string }[] {
  return [
    ...report.keyFigures.flatMap(({ id, formula }) => (formula === undefined ? [] : [{ table: null, column: `{${id}}`, formula }])),
    ...report.tables.flatMap((table) => table.columns.flatMap((column) => (column.formula === undefined ? [] : [{ table: table.id, column: column.id, formula: column.formula }]))),
    ...report.checks.flatMap(({ expectedFormula, foundFormula }) => [expectedFormula, foundFormula].flatMap((formula) => (formula === undefined ? [] : [{ table: null, column: null, formula }]))),
  ];
}

test('a band whose condition is an empty set (over 15 and not over 15): every day has exactly one band, and no band is empty by itself', () => {
  const days = Array.from({ length: 141 }, (_, index) => index - 20);
  const report = run(list([heading, ...days.map((late, index) => ['A', `I${1000 + index}`, 'Invoice', asOf - 400, asOf - late, 1] as const)]), { bands: '15, 30, 45, 60, 90' });
  expect(values(report, 'bands', 'amount')).toEqual([21, 15, 15, 15, 15, 30, 30]);
  const booked = run(list([heading, ...days.filter((age) => age >= 0).map((age, index) => ['A', `I${1000 + index}`, 'Invoice', asOf - age, asOf, 1] as const)]), { purpose: 'provision', bands: '15, 30, 45, 60, 90' });
  expect(values(booked, 'bands', 'amount')).toEqual([16, 15, 15, 15, 30, 30]);
});

describe('an aging by the clock (NOW)', () => {
  afterEach(() => void jest.useRealTimers());

  test("last month's report is the same today, tomorrow and in ten years", () => {
    const on = (day: string): string => {
      jest.useFakeTimers({ now: new Date(day) });
      return JSON.stringify(run(itemExports['L12 SAP FBL5N'](truth)));
    };
    const first = on('2026-12-01T00:00:00Z');
    expect(on('2026-12-02T23:59:59Z')).toBe(first);
    expect(on('2036-01-01T12:00:00Z')).toBe(first);
  });

  test('no formula of the report asks the clock or recalculates by itself', () => {
    const all = [run(itemExports['L12 SAP FBL5N'](truth)), run(ledgerExports['L5 Yonyou customer ledger'](truth), { purpose: 'provision', bands: provision.bands })].flatMap(formulas);
    expect(all.length).toBeGreaterThan(20);
    expect(all.filter(({ formula }) => /\b(?:NOW|TODAY|RAND|RANDBETWEEN|OFFSET|INDIRECT)\s*\(/i.test(formula))).toEqual([]);
  });
});

test('limits typed into formulas: other bands change no formula, for the limits stand once, in the table of bands', () => {
  const of = (bands: string): string[] => formulas(run(itemExports['L12 SAP FBL5N'](truth), { bands })).map(({ formula }) => formula);
  expect(of('20, 40, 80')).toEqual(of('30, 60, 90'));
});

test('a running sum that refers to itself: no formula of a column reads its own column', () => {
  for (const report of [run(itemExports['L1 Kingdee aging by document'](truth)), run(ledgerExports['L3 Kingdee ledger in blocks'](truth), { purpose: 'provision', bands: provision.bands })]) {
    const columns = formulas(report).filter(({ table }) => table !== null);
    expect(columns.length).toBeGreaterThan(4);
    expect(columns.filter(({ table, column, formula }) => formula.includes(`[@${column}]`) || formula.includes(`${table}[${column}]`))).toEqual([]);
    const figures = formulas(report).filter(({ column }) => column?.startsWith('{') === true);
    expect(figures.filter(({ column, formula }) => formula.includes(column!))).toEqual([]);
  }
});

test('a blank due date as day nought, and so 45,000 days overdue: it is left out, counted with its money, and never aged', () => {
  const blank: Cell[] = [null, '', '　', '-', 0];
  const report = run(list([heading, ['A', 'I1000', 'Invoice', asOf - 60, asOf - 10, 5], ...blank.map((due, index) => ['A', `I${1001 + index}`, 'Invoice', asOf - 60, due, 100 + index] as const)]));
  expect(values(report, 'detail', 'days')).toEqual([10]);
  expect(values(report, 'bands', 'amount')).toEqual([0, 5, 0, 0, 0]);
  expect(report.stamp.rows).toMatchObject({ used: 1, rejected: blank.length });
  expect(cents(report.stamp.money!.rejected)).toBe(51_000);
  expect(report.leftOut.map(({ address }) => address.replace(/^.*!/, ''))).toEqual(['E3', 'E4', 'E5', 'E6', 'E7']);
});

test('day and month exchanged without a word: a date that can be read in two ways is asked, and one column has one order', () => {
  const rows = (dates: readonly string[]): ExportFile => list([heading, ...dates.map((due, index) => ['A', `I${1000 + index}`, 'Invoice', '2026-01-05', due, 10] as const)]);
  const open = runExport(rows(['03/04/2026', '05/06/2026']), { asOf, purpose: 'collections', bands: collections.bands });
  expect(open).toMatchObject({ ok: false, faults: [{ code: 'datesAmbiguous' }] });
  expect(values(run(rows(['03/04/2026', '25/06/2026'])), 'detail', 'dueDate')).toEqual([46_115, 46_198]);
  expect(values(run(rows(['03/04/2026', '06/25/2026'])), 'detail', 'dueDate')).toEqual([46_085, 46_198]);
});
