import type * as accounts from '../../src/excel/accounts';
import type * as goTo from '../../src/excel/goTo';
import type * as read from '../../src/excel/read';
import type * as siblings from '../../src/excel/siblings';
import type { RunRecord } from '../../src/excel/record';
import type { Source } from '../../src/excel/source';
import type * as sourceAgain from '../../src/excel/sourceOf';
import type { RunEntry } from '../../src/excel/store/runEntry';
import type * as watching from '../../src/excel/watch';
import { PaneUnderTest } from '../workbench/host/pane';
import { loadRoom } from './support/excelRoom';

/** Several sheets of one workbook: those with the same headings, the accounts of a trial balance, and the way to a cell. */
const pane = new PaneUnderTest();
type Room = typeof accounts & typeof goTo & typeof read & typeof siblings & typeof sourceAgain & typeof watching;

declare global {
  interface Window {
    room: unknown;
  }
}

type Cells = readonly (readonly (string | number)[])[];
interface Sheet {
  readonly name: string;
  readonly at?: { readonly row: number; readonly column: number };
  readonly cells: Cells;
  readonly visibility?: 'Visible' | 'Hidden';
}

beforeAll(async () => {
  await pane.start();
  await loadRoom(pane.workbench.pane, ['siblings', 'read', 'goTo', 'accounts', 'sourceOf', 'watch', 'record']);
}, 120_000);
afterAll(() => pane.stop());

/** Leaves one workbook with just these sheets. */
async function sheets(given: readonly Sheet[]): Promise<void> {
  await pane.workbench.pane.evaluate(
    (all) =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load('items/id');
        await context.sync();
        const old = worksheets.items;
        const made = all.map((_, index) => worksheets.add(`new ${index}`));
        await context.sync();
        for (const sheet of old) sheet.delete();
        all.forEach(({ name, at = { row: 0, column: 0 }, cells, visibility }, index) => {
          const sheet = made[index] as Excel.Worksheet;
          sheet.name = name;
          if (cells.length > 0) sheet.getRangeByIndexes(at.row, at.column, cells.length, (cells[0] ?? []).length).values = cells as (string | number)[][];
          if (visibility !== undefined) sheet.visibility = visibility;
        });
        await context.sync();
      }),
    given,
  );
  await pane.workbench.page.evaluate(() => window.workbench.clearLog());
}

/** Batches that do more than give references back. */
async function trips(): Promise<number> {
  const log = await pane.workbench.page.evaluate(() => window.workbench.log());
  return log.filter((batch) => batch.summary.some((action) => !/ReleaseReference|RemoveReference/i.test(action))).length;
}

const months: readonly Sheet[] = [
  { name: 'January', cells: [['Customer', 'Invoice no', 'Due date', 'Amount'], ['Alder', 'R-1', 46030, 100], ['Birch', 'R-2', 46031, 200]] },
  // Other order of columns, other title lines, another place on the sheet.
  { name: "Feb's", at: { row: 2, column: 1 }, cells: [['Open items of February', '', '', ''], ['', '', '', ''], ['AMOUNT', 'Due Date', 'Invoice No.', 'Customer'], [300, 46060, 'R-3', 'Cedar']] },
  { name: 'Other', cells: [['Customer', 'Invoice no', 'Due date', 'Amount', 'Currency'], ['Alder', 'R-9', 46030, 100, 'USD']] },
  { name: 'Empty', cells: [] },
  { name: 'Away', visibility: 'Hidden', cells: [['Customer', 'Invoice no', 'Due date', 'Amount'], ['Alder', 'R-7', 46030, 100]] },
  { name: 'March', cells: [['Customer', 'Invoice no', 'Due date', 'Amount'], ['Dill', 'R-4', 46090, 400.25]] },
];
const january = async (): Promise<Source> => {
  const id = await pane.workbench.pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('January').load('id');
      await context.sync();
      return sheet.id;
    }),
  );
  await pane.workbench.page.evaluate(() => window.workbench.clearLog());
  return { sheetId: id, sheet: 'January', area: { row: 0, column: 0, rows: 3, columns: 4 }, table: null, address: 'January!A1:D3' };
};

describe('sheets with the same headings', () => {
  test('are found whatever the order of columns and the title lines; hidden, other and empty ones are not', async () => {
    await sheets(months);
    const found = await pane.workbench.pane.evaluate((source) => (window.room as Room).siblingSheets(source), await january());
    expect(found.map(({ sheet, area, table, address }) => ({ sheet, area, table, address }))).toEqual([
      { sheet: "Feb's", area: { row: 2, column: 1, rows: 4, columns: 4 }, table: null, address: "'Feb''s'!B3:E6" },
      { sheet: 'March', area: { row: 0, column: 0, rows: 2, columns: 4 }, table: null, address: 'March!A1:D2' },
    ]);
    expect(await trips()).toBeLessThanOrEqual(3);
  });

  test('of sixty sheets are found with three round trips', async () => {
    const [first] = months as [Sheet];
    await sheets([first, ...Array.from({ length: 59 }, (_, index) => ({ name: `Sheet no ${index}`, cells: index % 2 === 0 ? first.cells : [['Item', 'Quantity'], ['Bolt', 5]] }))]);
    const found = await pane.workbench.pane.evaluate((source) => (window.room as Room).siblingSheets(source), await january());
    expect(found).toHaveLength(30);
    expect(await trips()).toBeLessThanOrEqual(3);
  });

  test('are read one after the other, with the progress over all rows', async () => {
    await sheets(months);
    const source = await january();
    const answer = await pane.workbench.pane.evaluate(async (own) => {
      const room = window.room as Room;
      const told: number[][] = [];
      const read = await room.readSources([own, ...(await room.siblingSheets(own))], (done, all) => told.push([done, all]));
      return { read, told };
    }, source);
    if ('code' in answer.read) throw new Error(answer.read.code);
    expect(answer.read.map((cells) => [cells.sheet, cells.firstRow, cells.firstColumn, cells.rowCount])).toEqual([['January', 1, 1, 3], ["Feb's", 3, 2, 4], ['March', 1, 1, 2]]);
    expect(answer.read[1]?.columns[0]).toEqual(['Open items of February', null, 'AMOUNT', 300]);
    expect(answer.read[2]?.columns[3]).toEqual(['Amount', 400.25]);
    expect(answer.told).toEqual([[3, 9], [7, 9], [9, 9]]);
  });

  test('a sheet that was deleted meanwhile is named', async () => {
    await sheets(months);
    const source = await january();
    const answer = await pane.workbench.pane.evaluate((own) => (window.room as Room).readSources([own, { ...own, sheetId: '{gone}', address: 'Gone!A1:D3' }], () => undefined), source);
    expect(answer).toMatchObject({ code: 'hostItemGone', place: 'Gone!A1:D3' });
  });
});

describe('the way to a place', () => {
  const go = (address: string) => pane.workbench.pane.evaluate((place) => (window.room as Room).goToPlace(place), address);
  const selected = () =>
    pane.workbench.pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.getSelectedRange().load('address');
        await context.sync();
        return range.address;
      }),
    );

  test.each(["'Feb''s'!B5:E5", 'March!D2', "'March'!A2"])('%s', async (address) => {
    await sheets(months);
    expect(await go(address)).toBeNull();
    expect((await selected()).replace(/'/g, '')).toBe(address.replace(/'/g, ''));
  });

  test('a cell of the sheet that is shown needs no sheet', async () => {
    await go('March!A1');
    expect(await go('C2')).toBeNull();
    expect(await selected()).toBe('March!C2');
  });

  test.each([
    ['Nowhere!A1', 'placeGone'],
    ['Away!A2', 'placeHidden'],
    ['March!nothing at all', 'placeGone'],
  ])('%s is refused with a sentence', async (address, code) => {
    expect(await go(address)).toEqual({ code, place: address, params: {} });
  });
});

describe('accounts of trial balances', () => {
  const find = (pattern: string, flags = '') => pane.workbench.pane.evaluate(([source, marks]) => (window.room as Room).findAccounts(new RegExp(source as string, marks)), [pattern, flags] as const);
  const balances: readonly Sheet[] = [
    {
      name: 'TB 2024',
      at: { row: 1, column: 1 },
      cells: [
        ['Alder Ltd', '', '', '', '', ''],
        ['Trial balance, June 2024', '', '', '', '', ''],
        ['Account code', 'Account name', 'Opening balance', 'Debit', 'Credit', 'Closing balance'],
        ['1122', 'Accounts receivable', 500, 200, 100, 600.25],
        ['1123', 'Prepayments', 0, 10, 0, 10],
        ['1231', 'Allowance for doubtful accounts', -20, 0, 5, -25],
      ],
    },
    {
      name: '科目余额表',
      cells: [
        ['科目编码', '科目名称', '期初余额借方', '期初余额贷方', '本期发生借方', '本期发生贷方', '期末余额借方', '期末余额贷方'],
        ['1122', '应收账款', 100, 0, 50, 30, 120, 0],
        ['1231', '坏账准备', 0, 10, 0, 5, 0, 15],
      ],
    },
    { name: 'Away', visibility: 'Hidden', cells: [['Account code', 'Account name', 'Opening balance', 'Debit', 'Credit', 'Closing balance'], ['1122', 'Hidden receivable', 1, 1, 1, 1]] },
    { name: 'List', cells: [['Customer', 'Invoice no', 'Due date', 'Amount'], ['1122', 'R-1', 46030, 100]] },
  ];

  test('are found by code on every visible sheet, with their sign and their cell', async () => {
    await sheets(balances);
    expect(await find('^1122')).toEqual([
      { code: '1122', name: 'Accounts receivable', closing: 600.25, place: "'TB 2024'!G5" },
      { code: '1122', name: '应收账款', closing: 120, place: '科目余额表!G2' },
    ]);
  });

  test('are found by name, and a pattern with a memory misses none', async () => {
    await sheets(balances);
    const found = await find('allowance|坏账|prepay', 'gi');
    if ('code' in found) throw new Error(String(found.code));
    expect(found.map(({ code, closing, place }) => [code, closing, place])).toEqual([['1123', 10, "'TB 2024'!G6"], ['1231', -25, "'TB 2024'!G7"], ['1231', -15, '科目余额表!H3']]);
    expect(await find('^9')).toEqual([]);
  });

  test('long lists that are no trial balance are not read', async () => {
    await sheets(balances.slice(0, 1));
    await pane.workbench.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('Ledger');
        sheet.getRange('A1:D1').values = [['Customer', 'Invoice no', 'Due date', 'Amount']];
        sheet.getRange('A2:D30000').values = Array.from({ length: 29_999 }, (_, row) => [`C${row}`, `R-${row}`, 46_000, row]);
        await context.sync();
      }),
    );
    await pane.workbench.page.evaluate(() => window.workbench.clearLog());
    expect(await find('^1122')).toHaveLength(1);
    const log = await pane.workbench.page.evaluate(() => window.workbench.log());
    expect(log.reduce((sum, batch) => sum + batch.responseBytes, 0)).toBeLessThan(40_000);
  });

  test('what Excel refuses is said', async () => {
    await pane.workbench.page.evaluate(() => window.workbench.faults({ cellEdit: true }));
    expect(await find('^1122')).toMatchObject({ code: 'hostCellEdit' });
    await pane.workbench.page.evaluate(() => window.workbench.faults(null));
  });
});

describe('the source of an earlier run', () => {
  const list: Cells = [['Customer', 'Due date', 'Amount'], ['Alder', 46_000, 1], ['Birch', 46_001, 2], ['Cedar', 46_002, 3]];
  const runOn = (all: readonly { readonly sheetId?: string; readonly sheet: string; readonly address: string; readonly table?: string }[]): RunEntry => {
    const recorded = all.map(({ sheetId = '{none}', sheet, address, table = null }) => ({ sheetId, sheet, address, table }));
    const record: RunRecord = { headings: {}, options: {}, source: { ...recorded[0]!, sheets: recorded.length > 1 ? recorded : [] }, language: 'en' };
    return { record, source: recorded[0]!.address } as RunEntry;
  };
  const again = (run: RunEntry) => pane.workbench.pane.evaluate((one) => (window.room as Room).sourceOf(one), run);
  const inExcel = (source: string): Promise<unknown> => pane.workbench.pane.evaluate(`Excel.run(async (context) => { const { workbook } = context; ${source}; await context.sync(); })`);
  const idOf = (name: string): Promise<string> => pane.workbench.pane.evaluate((sheet) => Excel.run(async (context) => { const found = context.workbook.worksheets.getItem(sheet).load('id'); await context.sync(); return found.id; }), name);
  const invoices = runOn([{ sheet: 'Invoices', address: 'Invoices!B3:D6' }]);
  const start = () => sheets([{ name: 'Invoices', at: { row: 2, column: 1 }, cells: list }, { name: 'Other', cells: [['x']] }]);

  test.each<[string, string, string]>([
    ['untouched', '', 'Invoices!B3:D6'],
    ['rows and a column more', "sheet.getRange('B7:D8').values = [['Elm', 46003, 4], ['Fir', 46004, 5]]; sheet.getRange('E3:E4').values = [['Note'], ['x']]", 'Invoices!B3:E8'],
    ['rows less', "sheet.getRange('5:6').delete('Up')", 'Invoices!B3:D4'],
    ['rows inserted above', "sheet.getRange('1:4').insert('Down')", 'Invoices!B7:D10'],
    ['rows deleted above', "sheet.getRange('1:2').delete('Up')", 'Invoices!B1:D4'],
    ['a column inserted before', "sheet.getRange('A:A').insert('Right')", 'Invoices!C3:E6'],
    ['a title above', "sheet.getRange('B1').values = [['Open invoices']]", 'Invoices!B1:D6'],
    ['a blank row inside', "sheet.getRange('5:5').insert('Down')", 'Invoices!B3:D7'],
  ])('%s', async (_what, change, address) => {
    await start();
    await inExcel(`const sheet = workbook.worksheets.getItem('Invoices'); ${change}`);
    expect(await again(invoices)).toMatchObject([{ sheet: 'Invoices', address, table: null }]);
  });

  test('a new name of the sheet is found by its id, a new id by its name', async () => {
    await start();
    const sheetId = await idOf('Invoices');
    await inExcel("workbook.worksheets.getItem('Invoices').name = 'Rechnungen 2026'");
    expect(await again(runOn([{ sheetId, sheet: 'Invoices', address: 'Invoices!B3:D6' }]))).toMatchObject([{ sheetId, sheet: 'Rechnungen 2026', address: "'Rechnungen 2026'!B3:D6" }]);
    expect(await again(runOn([{ sheet: 'rechnungen 2026', address: "'Rechnungen 2026'!B3:D6" }]))).toMatchObject([{ sheetId }]);
  });

  test('a Table is found by its name wherever it stands, without its total row', async () => {
    await start();
    await inExcel("const table = workbook.tables.add('Invoices!B3:D6', true); table.name = 'Open'; table.rows.add(undefined, [['Elm', 46003, 4]]); table.showTotals = true; workbook.worksheets.getItem('Invoices').name = 'List'");
    const run = runOn([{ sheet: 'Invoices', address: 'Invoices!B3:D6', table: 'Open' }]);
    expect(await again(run)).toMatchObject([{ sheet: 'List', address: 'List!B3:D7', table: 'Open' }]);
    // Turned into a plain range it is a list like any other.
    await inExcel("workbook.worksheets.getItem('List').name = 'Invoices'; workbook.tables.getItem('Open').showTotals = false; workbook.tables.getItem('Open').convertToRange()");
    expect(await again(run)).toMatchObject([{ address: 'Invoices!B3:D7', table: null }]);
    await inExcel("workbook.worksheets.getItem('Invoices').delete()");
    expect(await again(run)).toEqual({ code: 'refreshTableGone', place: 'Invoices!B3:D6', params: { name: 'Open' } });
  });

  test('the sheets of a stacked list, in four round trips however many', async () => {
    const months = Array.from({ length: 12 }, (_, month) => `M${month + 1}`);
    await sheets(months.map((name) => ({ name, cells: list })));
    const run = runOn(months.map((sheet) => ({ sheet, address: `${sheet}!A1:C4` })));
    await pane.workbench.page.evaluate(() => window.workbench.clearLog());
    expect(await again(run)).toMatchObject(months.map((sheet) => ({ sheet, area: { row: 0, column: 0, rows: 4, columns: 3 } })));
    expect(await trips()).toBeLessThanOrEqual(4);
    await inExcel("workbook.worksheets.getItem('M7').delete()");
    expect(await again(run)).toEqual({ code: 'refreshSourceGone', place: 'M7!A1:C4', params: { name: 'M7' } });
  });

  test('gone is said with the place: no sheet, nothing on it, no record', async () => {
    await start();
    await inExcel("workbook.worksheets.getItem('Invoices').getRange('A1:Z99').clear()");
    expect(await again(invoices)).toEqual({ code: 'refreshSourceGone', place: 'Invoices!B3:D6', params: { name: 'Invoices' } });
    expect(await again({ ...invoices, record: null })).toEqual({ code: 'refreshNoRecord', place: null, params: {} });
    await pane.workbench.page.evaluate(() => window.workbench.faults({ cellEdit: true }));
    expect(await again(invoices)).toMatchObject({ code: 'hostCellEdit' });
    await pane.workbench.page.evaluate(() => window.workbench.faults(null));
  });

  test('changes in a source are told once, after a pause; those beside it and on other sheets are not', async () => {
    await start();
    await pane.workbench.pane.evaluate(async () => {
      const { watchEdits, mayHaveChanged } = window.room as Room;
      const sheetId = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Invoices');
        sheet.load('id');
        await context.sync();
        return sheet.id;
      });
      const told: number[] = [];
      const state: { told: number[]; isOurs: boolean; stop: () => void } = { told, isOurs: false, stop: watchEdits((edits) => void (mayHaveChanged({ lists: [{ sheetId, address: 'Invoices!B3:D6' }] }, edits) && told.push(edits.length)), () => state.isOurs, 150) };
      Object.assign(window, { state });
    });
    await pane.workbench.page.waitForTimeout(150);
    const told = async (change: string): Promise<number> => {
      await inExcel(change);
      await pane.workbench.page.waitForTimeout(400);
      return pane.workbench.pane.evaluate(() => (window as unknown as { state: { told: number[] } }).state.told.length);
    };
    expect(await told("workbook.worksheets.getItem('Other').getRange('A1').values = [['y']]")).toBe(0);
    expect(await told("workbook.worksheets.getItem('Invoices').getRange('H5').values = [['my note']]")).toBe(0);
    expect(await told("const sheet = workbook.worksheets.getItem('Invoices'); sheet.getRange('D4').values = [[9]]; sheet.getRange('D5').values = [[8]]")).toBe(1);
    expect(await told("workbook.worksheets.getItem('Invoices').getRange('B7:D7').values = [['Elm', 46003, 4]]")).toBe(2);
    expect(await told("workbook.worksheets.getItem('Invoices').getRange('2:2').insert('Down')")).toBe(3);
    await pane.workbench.pane.evaluate(() => Object.assign((window as unknown as { state: object }).state, { isOurs: true }));
    expect(await told("workbook.worksheets.getItem('Invoices').getRange('D6').values = [[7]]")).toBe(3);
    await pane.workbench.pane.evaluate(() => Object.assign((window as unknown as { state: object }).state, { isOurs: false }));
    expect(await told("workbook.worksheets.getItem('Invoices').delete()")).toBe(4);
    await pane.workbench.pane.evaluate(() => (window as unknown as { state: { stop: () => void } }).state.stop());
    expect(await told("workbook.worksheets.getItem('Other').getRange('D6').values = [[1]]")).toBe(4);
  });
});
