import { benches } from './support/benches';
import type { OpenWorkbench } from './support/browser';
import { beside, paneOf } from './support/pane';
import type { Pane } from './support/pane';

/**
 * The pane with Microsoft's own office.js against the workbench: a list of eight documents typed by this test, so that every number
 * below can be added up by hand. As of 2024-06-30: 1 paid, 1 dated later, 1 without a readable due date.
 */
const heading = ['Customer no', 'Customer name', 'Invoice no', 'Invoice date', 'Due date', 'Amount', 'Settled date'];
const serial = (iso: string): number => Math.round(Date.parse(`${iso}T00:00:00Z`) / 86_400_000) + 25_569;
const documents: (string | number)[][] = [
  ['0140', 'Alder Ltd', 'R-1', serial('2024-05-01'), serial('2024-05-31'), 1000.1, ''], // 30 days past due
  ['0140', 'Alder Ltd', 'R-2', serial('2024-06-01'), serial('2024-07-01'), 200.2, ''], // not due
  ['0150', '=HYPERLINK("x")', 'R-3', serial('2024-02-01'), serial('2024-03-02'), 300.3, ''], // 120 days
  ['0150', '=HYPERLINK("x")', 'R-4', serial('2024-04-01'), serial('2024-05-01'), 400.4, ''], // 60 days
  ['0160', '+Plus & Co', 'R-5', serial('2024-03-31'), serial('2024-04-30'), 500.5, ''], // 61 days
  ['0160', '+Plus & Co', 'R-6', serial('2024-01-01'), serial('2024-01-31'), 600.6, serial('2024-02-15')], // paid
  ['0170', 'Later GmbH', 'R-7', serial('2024-07-02'), serial('2024-08-01'), 700.7, ''], // dated later
  ['0170', 'Later GmbH', 'R-8', serial('2024-06-02'), 'see contract', 800.8, ''], // no due date
];
const open = 1000.1 + 200.2 + 300.3 + 400.4 + 500.5;

let bench: OpenWorkbench;
let pane: Pane;

const { openBench } = benches();

async function start(language = 'en-US'): Promise<void> {
  bench = await openBench({ query: { engine: 'memory', open: 'blank', lang: language } });
  pane = paneOf(bench);
  await bench.page.evaluate(
    async ([head, rows]) => {
      const { workbench } = window;
      const [sheet] = await workbench.sheets();
      const name = sheet?.name ?? '';
      // Texts that look like formulas or numbers are texts in the source too.
      const typed = (rows as (string | number)[][]).map((row) => row.map((cell) => (typeof cell === 'string' && /^[=+0]/.test(cell) ? `'${cell}` : cell)));
      await workbench.setValues(name, 'A1:G9', [head as string[], ...typed]);
      await workbench.select(name, 'C4');
    },
    [heading, documents] as const,
  );
  await pane.understood(/A1:G9/);
}

async function source(): Promise<string> {
  return (await pane.sheetNames())[0] ?? '';
}


describe('before anything is pressed', () => {
  test('the pane has read the list around the cell: address, rows, columns, date', async () => {
    await start();
    expect(await pane.text('source')).toContain('8 rows of data');
    expect(await pane.text('columns')).toContain('Due date E');
    expect(await pane.text('confirm-asOf')).toContain('2024-06-30');
    expect(await bench.pane.locator('input[type="date"]').count()).toBe(0);
    expect(await pane.part('run').isEnabled()).toBe(true);
  }, 90_000);

  test('another selection is another list, several areas are refused with a sentence', async () => {
    await start();
    await pane.select(await source(), 'A1:G4');
    await pane.understood(/A1:G4/);
    expect(await pane.text('source')).toContain('3 rows of data');
    await pane.select(await source(), 'J20');
    await pane.part('empty').waitFor();
    expect(await pane.text('empty')).toContain('Click a cell inside your invoice list');
    await pane.press('find-list');
    await pane.understood(/A1:G9/);
  }, 90_000);
});

test('the workbook that opens at start leads to its list, and the list to a report', async () => {
  bench = await openBench({ query: { engine: 'memory', lang: 'zh-CN' } });
  pane = paneOf(bench);
  await pane.part('empty').waitFor();
  await pane.press('find-list');
  await pane.understood(/!/);
  expect(await pane.run()).toBe('result');
  expect(await pane.text('result')).toContain('勾稽全部相符');
}, 120_000);

describe('the report', () => {
  test('equals what this test adds up from the rows, with native formulas, in real tables', async () => {
    await start();
    const before = await pane.contents(await source());
    await pane.setDate('2024-06-30');
    expect(await pane.run()).toBe('result');
    expect(await pane.text('result')).toContain('2,401.50');
    expect(await pane.text('result')).toContain('5 of 8 rows used');

    const [, report = '', ...others] = await pane.visibleSheets();
    expect(others).toHaveLength(3);
    const values = await pane.values(report);
    expect(values[0]?.[0]).toContain('2024-06-30');
    expect(beside(values, 'Total open, net of credits')).toBeCloseTo(open, 9);
    expect(beside(values, 'Current')).toBeCloseTo(200.2, 9);
    expect(beside(values, '1–30')).toBeCloseTo(1000.1, 9);
    expect(beside(values, '31–60')).toBeCloseTo(400.4, 9);
    expect(beside(values, '61–90')).toBeCloseTo(500.5, 9);
    expect(beside(values, '91+')).toBeCloseTo(300.3, 9);
    expect(beside(values, 'Total')).toBeCloseTo(open, 9);
    expect(beside(await pane.formulas(report), 'Total')).toMatch(/^=SUBTOTAL\(109,/);
    expect(beside(await pane.formulas(report), '91+')).toMatch(/^=SUMIFS\(/);
    expect(values.flat().filter((value) => value === '✓').length).toBeGreaterThan(5);
    expect(values.flat()).not.toContain('✗');
    expect(values.flat().filter((value) => String(value).startsWith('#'))).toEqual([]);
    expect((await pane.tables()).filter(({ sheet }) => [report, ...others].includes(sheet)).length).toBe(4);
    expect((await pane.charts()).map((chart) => chart.sheet)).toEqual([report]);
    // The source is as it was, and the user stays where he was.
    expect(await pane.contents(await source())).toBe(before);
  }, 120_000);

  test('keeps texts as texts: no customer becomes a formula or loses a zero', async () => {
    await start();
    await pane.run();
    const sheets = await pane.sheetNames();
    const values = (await Promise.all(sheets.slice(1).map((sheet) => pane.values(sheet)))).flat(2);
    expect(values).toContain('=HYPERLINK("x")');
    expect(values).toContain('+Plus & Co');
    expect(values).toContain('0140');
    expect(values).not.toContain(140);
    // A formula would show its result instead.
    expect(values.filter((value) => value === 'x')).toEqual([]);
  }, 120_000);

  test('accounts for every row and all money: used, excluded, rejected', async () => {
    await start();
    await pane.run();
    const values = await pane.values((await pane.sheetNames())[1] ?? '');
    const account = ['Read', 'Used', 'Excluded by rule', 'Could not be read'].map((label) => values.find((row) => row[0] === label)?.slice(1, 3));
    const money = (...amounts: number[]): unknown => expect.closeTo(amounts.reduce((sum, amount) => sum + amount, 0), 9);
    expect(account).toEqual([[8, money(open, 600.6, 700.7, 800.8)], [5, money(open)], [2, money(600.6, 700.7)], [1, money(800.8)]]);
    const leftOut = (await pane.values((await pane.visibleSheets()).at(-1) ?? '')).map((row) => row[0]);
    expect(leftOut.filter((place) => /!/.test(String(place)))).toHaveLength(3 + 1); // and the line that names the source
  }, 120_000);

  test('a second run draws beside the first, if that is wanted', async () => {
    await start();
    await pane.run();
    const first = await pane.visibleSheets();
    const tables = async (): Promise<string[]> => {
      const shown = await pane.visibleSheets();
      return (await pane.tables()).filter(({ sheet }) => shown.includes(sheet)).map((table) => table.name.toLowerCase());
    };
    expect(await tables()).toHaveLength(4);
    await pane.press('replace');
    expect(await pane.runAgain()).toBe('result');
    expect(new Set((await pane.visibleSheets()).map((name) => name.toLowerCase())).size).toBe(2 * first.length - 1);
    expect(new Set(await tables()).size).toBe(8);
  }, 120_000);

  test('speaks Chinese in the pane and on the sheets', async () => {
    await start('zh-CN');
    expect(await bench.pane.evaluate(() => document.documentElement.lang)).toBe('zh-CN');
    await pane.run();
    const [, report = ''] = await pane.sheetNames();
    const values = await pane.values(report);
    expect(values[0]?.[0]).toContain('截止日期 2024-06-30');
    expect(beside(values, '合计')).toBeCloseTo(open, 9);
    expect(beside(values, '未到期')).toBeCloseTo(200.2, 9);
    const english = values.flat().filter((value) => typeof value === 'string' && /[A-Za-z]{4,}/.test(value) && !/Workcap|!|Amount|Invoice date|Due date|Settled date/.test(value) && !['Alder Ltd', '=HYPERLINK("x")', '+Plus & Co'].includes(value));
    expect(english).toEqual([]);
  }, 120_000);
});

describe('when something is in the way, nothing is left behind', () => {
  async function refused(plan: Parameters<Pane['faults']>[0]): Promise<string> {
    await start();
    const before = await pane.contents(await source());
    const sheets = await pane.sheetNames();
    await pane.faults(plan);
    expect(await pane.run()).toBe('faults');
    const sentence = await pane.text('faults');
    await pane.faults(null);
    expect(await pane.sheetNames()).toEqual(sheets);
    expect(await pane.tables()).toEqual([]);
    expect(await pane.contents(await source())).toBe(before);
    return sentence;
  }

  test('a cell is being edited', async () => {
    expect(await refused({ cellEdit: true })).toContain('Press Enter or Esc');
  }, 90_000);

  // Whichever round trip fails, from the first look to the last clean-up: the report is there whole, or not at all.
  test('any round trip of a run may fail', async () => {
    let failed = 0;
    await start();
    const before = await pane.contents(await source());
    for (let sync = 1; sync <= 16; sync += 1) {
      await pane.faults({ sync, code: 'GeneralException' });
      const outcome = await pane.run();
      await pane.faults(null);
      if (outcome === 'faults') {
        failed += 1;
        expect(await pane.text('faults')).toContain('GeneralException');
        expect(await pane.sheetNames()).toHaveLength(1);
        expect(await pane.tables()).toEqual([]);
      } else {
        expect(outcome).toBe('result');
        expect(await pane.visibleSheets()).toHaveLength(5);
        expect((await pane.tables()).length).toBeGreaterThanOrEqual(4);
      }
      expect(await pane.contents(await source())).toBe(before);
      // Of a run that failed nothing is left, so the next one finds what it found.
      if (outcome === 'result' && sync < 16) {
        await bench.close();
        await start();
      }
    }
    expect(failed).toBeGreaterThanOrEqual(5);
  }, 180_000);

  test('Cancel stops a slow run', async () => {
    await start();
    await pane.faults({ delayMs: 400 });
    await pane.press('run');
    await pane.part('progress').waitFor();
    // Until the first new sheet is there, so that there is something to take back.
    await bench.page.waitForFunction(async () => (await window.workbench.sheets()).length > 1, undefined, { timeout: 30_000, polling: 50 });
    await pane.press('cancel');
    expect(await pane.outcome()).toBe('faults');
    expect(await pane.text('faults')).toContain('Stopped');
    expect(await pane.sheetNames()).toHaveLength(1);
    expect(await pane.part('run').isEnabled()).toBe(true);
  }, 90_000);

  test('a protected workbook is left alone, with a sentence', async () => {
    expect(await refused({ protectedSheet: true })).toMatch(/protected/);
  }, 90_000);
});
