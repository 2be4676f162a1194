import { strFromU8, unzipSync } from 'fflate';
import type * as draw from '../../src/excel/draw';
import { withNotes } from '../../src/excel/plan/notes';
import type { Report } from '../../src/report/report';
import { languages, type Language } from '../../src/texts/words';
import { openWorkbook } from '../../src/workbench/files';
import type { CellDocument, SheetDocument, WorkbookDocument } from '../../src/workbench/document';
import { renderReport } from '../../src/workbooks/render';
import { reportOf } from '../support/aging';
import { collections } from '../support/exports/expected';
import { itemExports } from '../support/exports/layouts';
import { runExport } from '../support/exports/run';
import { makeTruth } from '../support/exports/truth';
import { planningOf } from '../support/planning';
import { movementLines } from '../support/stock/lists';
import { itemsReport } from '../support/stock/run';
import { classesByHand, stockTruth, usageCents } from '../support/stock/truth';
import { PaneUnderTest } from '../workbench/host/pane';
import { differencesOf } from './support/drawings';
import { loadRoom } from './support/excelRoom';

/** One report, drawn by two renderers: through office.js into the open workbook, and into a file that the workbench opens. */
const pane = new PaneUnderTest();
beforeAll(async () => {
  await pane.start();
  await loadRoom(pane.workbench.pane, ['draw']);
}, 120_000);
afterAll(() => pane.stop());

const books = makeTruth();
const invoices = itemExports['L12 SAP FBL5N'](books);
const stock = stockTruth(4, 60);
const plans = [
  ['P-1', 100, 15, 10, 1, 2.5, 1000],
  ['P-2', 10, 4, 5, 1, 3, 900],
  ['P-3', 2, 1, 20, 2, 8, 10],
] as const;
const planHeadings = ['Item code', 'Mean demand per day', 'Standard deviation of demand', 'Lead time (days)', 'Standard deviation of lead time', 'Unit cost', 'Stock on hand'];

/** Column of a table of the report as it stands in a workbook, by the ids of the report. */
type Column = (table: string, column: string) => readonly unknown[];

interface Case {
  readonly report: Report;
  readonly prefix: string;
  /** What the test itself makes of the source rows. */
  readonly expectValues: (column: Column) => void;
}

const cases: Readonly<Record<string, Case>> = {
  'receivables-aging': {
    report: reportOf(runExport(invoices, { asOf: books.asOf, purpose: 'collections', bands: collections.bands })),
    prefix: 'ReceivablesAging',
    expectValues(column) {
      const { all, customers } = invoices.expected!.due!;
      expect(column('bands', 'amount').slice(0, all.bands.length).map(cents)).toEqual(all.bands);
      expect(sum(column('bands', 'amount'))).toBe(all.total);
      expect(new Map(column('customers', 'code').map((code, row) => [code, cents(column('customers', 'total')[row])]))).toEqual(new Map([...customers].map(([code, aged]) => [code, aged.total])));
      expect(sum(column('detail', 'open'))).toBe(all.total);
    },
  },
  'item-classes': {
    report: itemsReport(movementLines(stock)),
    prefix: 'ItemClasses',
    expectValues(column) {
      const values = stock.items.map((item) => [item.code, usageCents(item)] as const);
      const classes = classesByHand(values, 70, 90);
      expect(new Map(column('items', 'code').map((code, row) => [code, column('items', 'abc')[row]]))).toEqual(classes);
      const inClass = (name: unknown): string[] => [...classes].flatMap(([code, own]) => (own === name ? [code] : []));
      const names = column('classes', 'class');
      expect(names).toEqual(['A', 'B', 'C']);
      expect(column('classes', 'items')).toEqual(names.map((name) => inClass(name).length));
      expect(column('classes', 'value').map(cents)).toEqual(names.map((name) => values.reduce((total, [code, value]) => total + (classes.get(code) === name ? value : 0), 0)));
    },
  },
  'stock-planning': {
    report: planningOf([planHeadings, ...plans]),
    prefix: 'StockPlanning',
    expectValues(column) {
      // 98, 95 and 90 % for A, B and C: P-1 is 250, P-2 is 30 and P-3 is 16 of a day's 296.
      const factors = [2.0537489106318225, 1.6448536269514722, 1.2815515655446004];
      const order = plans.map(([code]) => column('items', 'code').indexOf(code));
      const at = (id: string): unknown[] => order.map((row) => column('items', id)[row]);
      const safety = plans.map(([, demand, deviation, lead, leadDeviation], row) => Math.ceil(factors[row]! * Math.sqrt(lead * deviation ** 2 + (demand * leadDeviation) ** 2)));
      expect(at('safety')).toEqual(safety);
      expect(at('point')).toEqual(plans.map(([, demand, , lead], row) => demand * lead + safety[row]!));
      expect(sum(column('items', 'safetyValue'))).toBe(plans.reduce((total, [, , , , , cost], row) => total + 100 * cost * safety[row]!, 0));
    },
  },
};

function cents(value: unknown): number {
  return Math.round(100 * Number(value)) + 0;
}

function sum(values: readonly unknown[]): number {
  return values.reduce<number>((total, value) => total + cents(value), 0);
}

/** A workbook with one blank sheet. */
async function fresh(): Promise<void> {
  await pane.workbench.pane.evaluate(() =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/visibility');
      await context.sync();
      worksheets.add();
      for (const sheet of worksheets.items) {
        if (sheet.visibility === 'VeryHidden') sheet.visibility = 'Hidden';
        sheet.delete();
      }
      await context.sync();
    }),
  );
}

/** Draws the report; answers the sheets of the report as the workbench saves them, and the ends and format of each chart's second axis. */
async function drawn(report: Report, language: Language): Promise<{ readonly workbook: WorkbookDocument; readonly axes: readonly unknown[] }> {
  await fresh();
  const result = await pane.workbench.pane.evaluate(([given, tongue]) => (window.room as typeof draw).drawReport(given as Report, tongue as Language, () => undefined), [report, language] as const);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  const names = result.drawn.sheets.map(({ name }) => name);
  const axes = await pane.workbench.pane.evaluate(
    (own) =>
      Excel.run(async (context) => {
        const collections = own.map((name) => context.workbook.worksheets.getItem(name).charts.load('items/name'));
        await context.sync();
        const charts = collections.flatMap(({ items }) => items);
        const seconds = charts.map((chart) => chart.axes.getItem('Value', 'Secondary').load('minimum,maximum,numberFormat'));
        for (const chart of charts) chart.series.load('items/axisGroup');
        await context.sync();
        return charts.map(({ series }, index) => (series.items.some(({ axisGroup }) => axisGroup === 'Secondary') ? [seconds[index]!.minimum, seconds[index]!.maximum, seconds[index]!.numberFormat] : null));
      }),
    names,
  );
  await pane.workbench.page.evaluate(() => window.workbench.recalculated());
  const saved = await pane.workbench.page.evaluate(() => window.workbench.save());
  const workbook = await openWorkbook(Buffer.from(saved, 'base64'), 'drawn.xlsx');
  // The user's own sheet and the hidden one with the run log are no part of a file.
  return { workbook: { ...workbook, sheets: workbook.sheets.filter(({ name }) => names.includes(name)) }, axes };
}

async function rendered(report: Report, language: Language): Promise<Awaited<ReturnType<typeof drawn>>> {
  const bytes = await renderReport(report, language);
  const parts = unzipSync(bytes);
  const charts = Object.keys(parts).filter((path) => /^xl\/charts\/chart\d+\.xml$/.test(path));
  const axes = charts.sort((one, other) => one.localeCompare(other, 'en', { numeric: true })).map((path) => {
    const second = /<c:valAx><c:axId val="502"\/>.*?<\/c:valAx>/s.exec(strFromU8(parts[path]!))?.[0];
    if (second === undefined) return null;
    const inside = (pattern: RegExp): string | undefined => pattern.exec(second)?.[1];
    return [Number(inside(/<c:min val="([^"]*)"/)), Number(inside(/<c:max val="([^"]*)"/)), inside(/formatCode="([^"]*)"/)];
  });
  return { workbook: await openWorkbook(bytes, 'rendered.xlsx'), axes };
}

function columnIn({ sheets }: WorkbookDocument, { report, prefix }: Case): Column {
  return (tableId, columnId) => {
    const index = withNotes(report).tables.find(({ id }) => id === tableId)!.columns.findIndex(({ id }) => id === columnId);
    if (index < 0) throw new Error(`No ${tableId}[${columnId}]`);
    const name = `${prefix}_${tableId.charAt(0).toUpperCase()}${tableId.slice(1)}`;
    const [found] = sheets.flatMap((sheet) => sheet.tables.filter((table) => table.name === name).map((table) => ({ sheet, table })));
    if (found === undefined) throw new Error(`No table ${name}`);
    const { area, totals } = found.table;
    return Array.from({ length: area.rows - 1 - (totals ? 1 : 0) }, (_, row) => found.sheet.cells.get(area.row + 1 + row)?.get(area.column + index)?.value ?? '');
  };
}

describe.each(languages)('in %s', (language) => {
  test.each(Object.entries(cases))('%s is the same in the open workbook and in a file, and has the values of its source rows', async (_name, one) => {
    // As it travels: plain lists.
    const report = JSON.parse(JSON.stringify(one.report)) as Report;
    const [open, file] = [await drawn(report, language), await rendered(report, language)];
    for (const { workbook } of [open, file]) one.expectValues(columnIn(workbook, one));
    expect(open.workbook.charts).toHaveLength(report.charts.length);
    expect(differencesOf(open.workbook, file.workbook)).toEqual([]);
    expect(open.axes).toEqual(file.axes);
    expect(file.axes).toEqual(report.charts.map(({ kind }) => (kind === 'pareto' ? [0, 1, '0%'] : null)));
  }, 60_000);
});

test('a difference in any part is seen', async () => {
  const { workbook } = await rendered(cases['receivables-aging']!.report, 'en');
  const [first, ...others] = workbook.sheets as readonly [SheetDocument, ...SheetDocument[]];
  const [table] = first.tables;
  const sheet = (change: Partial<SheetDocument>): WorkbookDocument => ({ ...workbook, sheets: [{ ...first, ...change }, ...others] });
  const row = table!.area.row + 1;
  const cell = (change: Partial<CellDocument>): WorkbookDocument => sheet({ cells: new Map([...first.cells, [row, new Map([...first.cells.get(row)!, [1, { ...first.cells.get(row)!.get(1), ...change }]])]]) });
  const tables = (change: Partial<typeof table>): WorkbookDocument => sheet({ tables: first.tables.map((each) => (each === table ? { ...each, ...change } : each)) });
  const changed: Readonly<Record<string, WorkbookDocument>> = {
    value: cell({ value: 1 }),
    formula: cell({ formula: '=1' }),
    'number format': cell({ numberFormat: '0' }),
    'look fill': cell({ style: { ...first.cells.get(row)!.get(1)!.style, fill: '#FFFFFF' } }),
    columnWidths: sheet({ columnWidths: new Map() }),
    frozen: sheet({ frozen: { rows: 9, columns: 9 } }),
    page: sheet({ page: null }),
    'conditional formats': sheet({ conditionalFormats: [] }),
    'table ReceivablesAging_Bands': tables({ name: 'ReceivablesAging_Bands', style: 'TableStyleLight2' }),
    'table ReceivablesAging_Bands[Amount]': tables({ columns: table!.columns.map((column) => ({ name: column.name })) }),
    names: { ...workbook, names: [{ name: 'Own', sheet: null, formula: '=1', comment: '', visible: true }] },
    'chart 1 legend': { ...workbook, charts: workbook.charts.map((chart) => ({ ...chart, legend: 'top' as const })) },
    sheets: { ...workbook, sheets: others },
  };
  expect(differencesOf(workbook, workbook)).toEqual([]);
  for (const [part, other] of Object.entries(changed)) {
    const found = differencesOf(workbook, other);
    expect([part, found.some((difference) => difference.includes(`${part}: `))]).toEqual([part, true]);
  }
});
