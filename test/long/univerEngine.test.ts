import path from 'node:path';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import type { CellChange, Engine, SheetEvent } from '../../src/workbench/engine';
import { area } from '../workbench/engines/contract';
import type { EnginePage } from '../workbench/engines/univerPage';
import { launch } from '../e2e/support/browser';

/** The spreadsheet in a real browser: the contract of both grids, and what a person does in it. */

interface Api {
  executeCommand(id: string, params: object): Promise<boolean>;
  getActiveWorkbook(): {
    getActiveSheet(): {
      getRange(address: string): { getCellRect(): { x: number; y: number; width: number; height: number }; getRawValues(): unknown[][]; getDisplayValues(): unknown[][]; setFontWeight(weight: string): unknown };
      insertRowsBefore(row: number, count: number): unknown;
      deleteColumns(column: number, count: number): unknown;
      setColumnWidth(column: number, width: number): unknown;
      hideRows(row: number, count: number): unknown;
      setName(name: string): unknown;
      getSheet(): { getCell(row: number, column: number): { s?: unknown } | null };
    };
    getSheets(): unknown[];
    create(name: string, rows: number, columns: number): unknown;
    duplicateSheet(sheet: unknown): unknown;
    deleteSheet(sheet: unknown): unknown;
  };
}
interface TestWindow {
  enginePage: EnginePage;
  /** Univer's own api, to do what a menu of the grid does. */
  api: Api;
  changes: CellChange[];
  sheetEvents: SheetEvent[];
}
declare const window: TestWindow & typeof globalThis;

jest.setTimeout(60_000);

const address = 'http://localhost/grid/';
let browser: Browser;
let page: Page;
const files = new Map<string, Buffer>();
const requests: string[] = [];
const problems: string[] = [];

beforeAll(async () => {
  const root = process.cwd();
  const bundle = await build({
    entryPoints: [path.join(root, 'test/workbench/engines/univerPage.ts')],
    bundle: true,
    format: 'iife',
    write: false,
    outdir: path.join(root, 'dist/grid'),
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.svg': 'dataurl', '.woff2': 'dataurl', '.ttf': 'dataurl' },
    logLevel: 'silent',
  });
  for (const file of bundle.outputFiles) files.set(path.basename(file.path), Buffer.from(file.contents));
  browser = await launch();
}, 120_000);

afterAll(() => browser?.close());

async function open(kind: 'univer' | 'memory' = 'univer', language: 'en' | 'zh' = 'en'): Promise<void> {
  await page?.context().close();
  requests.length = problems.length = 0;
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, permissions: ['clipboard-read', 'clipboard-write'] });
  page = await context.newPage();
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => problems.push(error.stack ?? error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  await page.route('**/*', (route) => {
    const name = new URL(route.request().url()).pathname.replace('/grid/', '');
    const body = name === '' ? '<!doctype html><title>grid</title><link rel="icon" href="data:,"><link rel="stylesheet" href="univerPage.css"><style>html,body,main{height:100%;margin:0}</style><main></main><script src="univerPage.js"></script>' : files.get(name);
    return body === undefined ? route.fulfill({ status: 404 }) : route.fulfill({ contentType: `${name.endsWith('.css') ? 'text/css' : name === '' ? 'text/html' : 'text/javascript'}; charset=utf-8`, body });
  });
  await page.goto(address);
  await page.evaluate(async ([grid, words]) => {
    await window.enginePage.open(grid, words);
    const { engine } = window.enginePage;
    window.api = (engine as unknown as { started: { api: Api } | null }).started?.api as Api;
    window.changes = [];
    window.sheetEvents = [];
    engine.onChange((change) => window.changes.push(change));
    engine.onSheets((event) => window.sheetEvents.push(event));
  }, [kind, language] as const);
}

const run = <T>(work: (engine: Engine) => T | Promise<T>): Promise<T> =>
  page.evaluate(async (source) => {
    const { engine } = window.enginePage;
    const result = await (new Function(`return ${source}`) as () => (engine: Engine) => unknown)()(engine);
    await engine.settled();
    return result;
  }, work.toString()) as Promise<T>;

const block = (rows = 6, columns = 4): Promise<unknown[][]> => page.evaluate(async ([r, c]) => {
  const { engine } = window.enginePage;
  await engine.settled();
  return engine.formulas(engine.activeSheet(), { row: 0, column: 0, rows: r, columns: c });
}, [rows, columns] as const);

async function click(cell: string): Promise<void> {
  const place = await page.evaluate((wanted) => {
    const canvas = document.querySelector('canvas[id^=univer-sheet-main-canvas]')?.getBoundingClientRect();
    const rectangle = window.api.getActiveWorkbook().getActiveSheet().getRange(wanted).getCellRect();
    return { x: (canvas?.x ?? 0) + rectangle.x + rectangle.width / 2, y: (canvas?.y ?? 0) + rectangle.y + rectangle.height / 2 };
  }, cell);
  await page.mouse.click(place.x, place.y);
  const [, letter = '', row = ''] = /^([A-Z])(\d+)$/.exec(cell) ?? [];
  await page.waitForFunction(([r, c]) => {
    const { active } = window.enginePage.engine.selection();
    return active.row === r && active.column === c;
  }, [Number(row) - 1, letter.charCodeAt(0) - 65] as const);
}

async function type(text: string): Promise<void> {
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** Until the engine says so: the grid works off keys in steps of its own. */
async function until(work: (engine: Engine) => boolean): Promise<void> {
  await page.waitForFunction((source) => (new Function(`return ${source}`) as () => (engine: Engine) => boolean)()(window.enginePage.engine), work.toString(), { timeout: 10_000 });
}

const start = (): Promise<void> =>
  run((engine) => {
    engine.write(engine.activeSheet(), { row: 0, column: 0, rows: 3, columns: 2 }, [[1, '=A1*2'], [2, '=SUM(A1:A3)'], [3, 'x']]);
  });

test('keeps the contract of both grids, and no request leaves the page', async () => {
  await open();
  const results = await page.evaluate(() => window.enginePage.contract());
  expect(results.length).toBeGreaterThan(130);
  expect(results.filter((one) => one.error !== null)).toEqual([]);
  expect(requests.filter((one) => !one.startsWith(address) && !one.startsWith('data:') && !one.startsWith('blob:'))).toEqual([]);
  expect(problems).toEqual([]);
}, 180_000);

describe('a person', () => {
  beforeEach(async () => {
    await open();
    await start();
  }, 60_000);
  afterEach(() => expect(problems).toEqual([]));

  test('types a formula, a percentage and a date, and sees results and formats', async () => {
    await click('C1');
    await type('=A1+10');
    await type('12.5%');
    await type('2026-01-31');
    await until((engine) => engine.values(engine.activeSheet(), { row: 2, column: 2, rows: 1, columns: 1 })[0]?.[0] === 46_053);
    expect((await block(3, 3)).map((line) => line[2])).toEqual(['=A1+10', 0.125, 46_053]);
    const shown = await run((engine) => engine.text(engine.activeSheet(), { row: 0, column: 2, rows: 3, columns: 1 }));
    expect(shown.map((line) => line[0])).toEqual(['11', '12.50%', '2026-01-31']);
    const inGrid = await page.evaluate(() => window.api.getActiveWorkbook().getActiveSheet().getRange('C1:C3').getRawValues());
    expect(inGrid).toEqual([[11], [0.125], [46_053]]);
    expect(await page.evaluate(() => window.changes.filter((change) => change.source === 'user').map((change) => change.area))).toEqual([area(0, 2), area(1, 2), area(2, 2)]);
  });

  test('changes a number, sees what depends on it, and takes it back', async () => {
    await click('A1');
    await type('100');
    await until((engine) => engine.values(engine.activeSheet(), { row: 1, column: 1, rows: 1, columns: 1 })[0]?.[0] === 105);
    expect(await page.evaluate(() => window.api.getActiveWorkbook().getActiveSheet().getRange('B1:B2').getRawValues())).toEqual([[200], [105]]);
    await page.keyboard.press('Control+z');
    await until((engine) => engine.values(engine.activeSheet(), { row: 1, column: 1, rows: 1, columns: 1 })[0]?.[0] === 6);
    await click('A3');
    await page.keyboard.press('Delete');
    await until((engine) => engine.values(engine.activeSheet(), { row: 1, column: 1, rows: 1, columns: 1 })[0]?.[0] === 3);
  });

  test('selects with mouse and keys', async () => {
    await click('B2');
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Shift+ArrowDown');
    await until((engine) => engine.selection().rectangles[0]?.rows === 2);
    expect((await run((engine) => engine.selection())).rectangles).toEqual([area(1, 1, 2, 2)]);
  });

  test('copies a formula, which moves its references', async () => {
    await click('B1');
    await page.keyboard.press('Control+c');
    await page.waitForFunction(async () => (await navigator.clipboard.readText()).trim() === '2');
    await click('D4');
    await page.keyboard.press('Control+v');
    await until((engine) => engine.formulas(engine.activeSheet(), { row: 3, column: 3, rows: 1, columns: 1 })[0]?.[0] === '=C4*2');
  });

  test('inserts rows and deletes a column', async () => {
    await page.evaluate(() => window.api.getActiveWorkbook().getActiveSheet().insertRowsBefore(1, 2));
    expect(await block(5, 2)).toEqual([[1, '=A1*2'], ['', ''], ['', ''], [2, '=SUM(A1:A5)'], [3, 'x']]);
    await page.evaluate(() => window.api.getActiveWorkbook().getActiveSheet().deleteColumns(1, 1));
    expect(await block(5, 2)).toEqual([[1, ''], ['', ''], ['', ''], [2, ''], [3, '']]);
    expect(await page.evaluate(() => window.changes.filter((change) => change.source === 'user').map((change) => change.kind))).toEqual(['rowInserted', 'columnDeleted']);
  });

  test('makes a cell bold, a column wider, hides a row', async () => {
    await page.evaluate(() => {
      const sheet = window.api.getActiveWorkbook().getActiveSheet();
      sheet.getRange('A1').setFontWeight('bold');
      sheet.setColumnWidth(1, 150);
      sheet.hideRows(2, 1);
    });
    expect(await run((engine) => engine.styles(engine.activeSheet(), { row: 0, column: 0, rows: 1, columns: 1 }))).toEqual([[{ bold: true }]]);
    expect(await run((engine) => {
      const { columnWidths, hiddenRows } = engine.sheetDocument(engine.activeSheet());
      return [[...columnWidths], [...hiddenRows]];
    })).toEqual([[[1, 150]], [2]]);
  });

  test('adds, renames, copies and deletes sheets', async () => {
    await page.evaluate(() => {
      const workbook = window.api.getActiveWorkbook();
      workbook.create('Mine', 100, 20);
      workbook.getActiveSheet().setName('Renamed');
      workbook.duplicateSheet(workbook.getSheets()[0]);
    });
    expect((await run((engine) => engine.sheets())).map((sheet) => sheet.name)).toEqual(['Sheet1', expect.stringContaining('Sheet1'), 'Renamed']);
    expect(await block(3, 2)).toEqual([[1, '=A1*2'], [2, '=SUM(A1:A3)'], [3, 'x']]);
    await page.evaluate(() => window.api.getActiveWorkbook().deleteSheet(window.api.getActiveWorkbook().getActiveSheet()));
    expect((await run((engine) => engine.sheets())).map((sheet) => sheet.name)).toEqual(['Sheet1', 'Renamed']);
    expect(await page.evaluate(() => [...new Set(window.sheetEvents.map((event) => event.kind))].sort())).toEqual(['activated', 'added', 'deleted', 'renamed']);
  });
});

test('shows what the host writes: values, formats, spills, tables, rules, sheets, a picture', async () => {
  await open('univer', 'zh');
  await run((engine) => {
    const sheet = engine.activeSheet();
    const at = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });
    engine.write(sheet, at(0, 0, 3, 2), [['Amount', 'State'], [1200.5, 'open'], [-30, 'paid']]);
    engine.setNumberFormats(sheet, at(1, 0, 2, 1), [['#,##0.00'], ['#,##0.00']]);
    engine.addTable(sheet, { id: 't', name: 'tbl', area: at(0, 0, 3, 2), header: true, totals: false, style: 'TableStyleMedium2', bandedRows: true, bandedColumns: false, firstColumn: false, lastColumn: false, filterButton: true, columns: [{ name: 'Amount' }, { name: 'State' }] });
    engine.setConditionalFormats(sheet, [{ id: 'c', areas: [at(1, 0, 2, 2)], priority: 1, stopIfTrue: false, kind: 'expression', formula: '=$B2="paid"', style: { fontColor: '#9C0006', fill: '#FFC7CE' } }]);
    engine.write(sheet, at(5, 0), [['=SEQUENCE(2,2)']]);
    engine.setColumnWidth(sheet, 0, 1, 140);
    engine.freeze(sheet, 1, 0);
    engine.setVisibility(engine.addSheet('Hidden'), 'hidden');
    engine.showPicture(sheet, { id: 'p', svg: '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><rect width="10" height="10" fill="red"/></svg>', left: 300, top: 100, width: 100, height: 80 });
  });
  const found = await page.evaluate(async () => {
    const sheet = window.api.getActiveWorkbook().getActiveSheet() as unknown as ReturnType<ReturnType<Api['getActiveWorkbook']>['getActiveSheet']> & { getImages(): unknown[]; getColumnWidth(column: number): number };
    for (let wait = 0; wait < 50 && sheet.getImages().length === 0; wait++) await new Promise((resolve) => setTimeout(resolve, 50));
    const style = (row: number, column: number): unknown => sheet.getSheet().getCell(row, column)?.s;
    return { display: sheet.getRange('A2:B3').getDisplayValues(), spill: sheet.getRange('A6:B7').getRawValues(), header: style(0, 0), band: style(1, 1), rule: style(2, 0), images: sheet.getImages().length, width: sheet.getRange('A1').getCellRect().width };
  });
  expect(found.display).toEqual([['1,200.50', 'open'], ['-30.00', 'paid']]);
  expect(found.spill).toEqual([[1, 2], [3, 4]]);
  expect(found.header).toMatchObject({ bg: { rgb: '#4472C4' }, cl: { rgb: '#FFFFFF' } });
  expect(found.band).toMatchObject({ bg: { rgb: '#D9E1F2' } });
  expect(found.rule).toMatchObject({ bg: { rgb: '#FFC7CE' }, cl: { rgb: '#9C0006' } });
  expect(found.images).toBe(1);
  expect(found.width).toBe(140);
  expect(await page.locator('body').innerText()).not.toContain('Hidden');
  expect(problems).toEqual([]);
}, 60_000);

test('the plain grid draws, selects and takes what is typed', async () => {
  await open('memory');
  await start();
  await page.locator('[data-address=B2]').click();
  await page.keyboard.press('Shift+ArrowUp');
  expect((await run((engine) => engine.selection())).rectangles).toEqual([area(0, 1, 2)]);
  await page.locator('[data-address=C1]').click();
  await type('=B2*10');
  await type('2026-01-31');
  await page.waitForFunction(() => document.querySelector('[data-address=C1]')?.textContent === '60' && document.querySelector('[data-address=C2]')?.textContent === '2026-01-31');
  await page.locator('[data-address=A1]').click();
  await page.keyboard.press('Delete');
  await page.waitForFunction(() => document.querySelector('[data-address=C1]')?.textContent === '50');
  await run((engine) => engine.write(engine.activeSheet(), { row: 0, column: 0, rows: 10_000, columns: 5 }, Array.from({ length: 10_000 }, (_, row) => [row, row, row, row, row])));
  await page.waitForFunction(() => document.querySelector('[data-address=A5]')?.textContent === '4');
  expect(await page.locator('.plain-grid-cell').count()).toBeLessThan(3000);
  await page.locator('.plain-grid-scroller').evaluate((element) => element.scrollTo(0, 22 * 9_990));
  await page.waitForFunction(() => document.querySelector('[data-address=A9995]')?.textContent === '9994');
  await page.getByRole('button', { name: '+' }).or(page.getByRole('button', { name: 'Add a sheet' })).first().click();
  expect((await run((engine) => engine.sheets())).length).toBe(2);
  expect(await page.evaluate(() => window.sheetEvents.map((event) => event.kind))).toEqual(['added', 'activated']);
  expect(problems).toEqual([]);
}, 60_000);
