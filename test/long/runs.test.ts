import type * as draw from '../../src/excel/draw';
import type * as history from '../../src/excel/history';
import type * as runs from '../../src/excel/runs';
import type { Report, SnapshotRow } from '../../src/report/report';
import { report as sample } from '../excel/support/report';
import { PaneUnderTest } from '../workbench/host/pane';
import { launch, openWorkbench } from '../e2e/support/browser';
import { loadRoom } from '../e2e/support/excelRoom';
import { paneOf } from '../e2e/support/pane';

/** A run leaves its sheets, its amounts and its log together or not at all, and can be taken back. On Microsoft's office.js. */
const pane = new PaneUnderTest();
type Room = typeof draw & typeof history & typeof runs;
type RunEntry = runs.RunEntry;

beforeAll(async () => {
  await pane.start();
  await loadRoom(pane.workbench.pane, ['draw', 'history', 'runs']);
}, 120_000);
afterAll(() => pane.stop());

const rowsOf = (asOf: number, amounts: readonly number[]): SnapshotRow[] =>
  amounts.map((amount, index) => ({ analysis: sample.analysis, scope: 'Alder & Söhne', basis: 'due', asOf, code: `0${140 + index}`, name: index === 0 ? '=HYPERLINK("x")' : `Kunde “${index}” 客户`, band: index % 2 === 0 ? 'current' : 'to30', amount }));
const report = (asOf: number, amounts: readonly number[]): Report => ({ ...sample, stamp: { ...sample.stamp, asOf }, snapshot: rowsOf(asOf, amounts) });
/** Amounts that no rounding survives. */
const odd = [0.1 + 0.2, -1e-7, 123_456_789.123_456_78, 1 / 3, 9_007_199_254_740_991];
const june = report(41_090, odd);
const july = report(41_121, [1.1, 2.2]);
const juneAgain = report(41_090, [7.7, 8.8, 9.9]);

/** A workbook with a list, a name, a formula, a chart and a hidden sheet of the user's. */
async function fresh(): Promise<void> {
  await pane.workbench.page.evaluate(() => window.workbench.faults(null));
  await pane.workbench.pane.evaluate(() =>
    Excel.run(async (context) => {
      const { worksheets, names } = context.workbook;
      worksheets.load('items/id,items/visibility');
      names.load('items/name');
      await context.sync();
      const list = worksheets.add('a list');
      for (const name of names.items) name.delete();
      for (const sheet of worksheets.items) {
        if (sheet.visibility === 'VeryHidden') sheet.visibility = 'Hidden';
        sheet.delete();
      }
      list.name = 'Invoices';
      list.getRange('A1:C3').values = [['Customer', 'Due', 'Open'], ['Alder', 46_030, 100.5], ['Birch', 46_031, 200.25]];
      list.getRange('C4').formulas = [['=SUM(C2:C3)']];
      list.getRange('B2:B3').numberFormat = [['yyyy-mm-dd'], ['yyyy-mm-dd']];
      const table = list.tables.add('A1:C3', true);
      table.name = 'InvoiceList';
      names.add('OpenTotal', list.getRange('C4'));
      list.charts.add('ColumnClustered', list.getRange('C2:C3'), 'Columns').name = 'own chart';
      const own = worksheets.add('Own secrets');
      own.getRange('A1').values = [['mine']];
      own.visibility = 'Hidden';
      await context.sync();
    }),
  );
}

/** Everything that the test API tells about the workbook; of the run log only what `log` asks for. */
async function everything(log: 'with log' | 'without log' = 'with log'): Promise<unknown> {
  const all = await pane.workbench.page.evaluate(async () => {
    const { workbench } = window;
    const sheets = await workbench.sheets();
    const cells = await Promise.all(sheets.map(async ({ name }) => ({ name, formulas: await workbench.formulas(name, ''), formats: await workbench.numberFormats(name, '') })));
    return { sheets, cells, tables: await workbench.tables(), names: await workbench.names(), charts: await workbench.charts() };
  });
  if (log === 'with log') return all;
  const runLog = all.tables.find((table) => table.name === 'WorkcapRuns');
  const width = runLog?.columns.length ?? 0;
  return {
    ...all,
    tables: all.tables.filter((table) => table !== runLog),
    cells: all.cells.map((sheet) => (sheet.name === runLog?.sheet ? { name: sheet.name, formulas: sheet.formulas.map((row) => row.slice(width)).filter((row) => row.some((cell) => cell !== '')) } : sheet)),
  };
}

const drawn = (given: Report): Promise<draw.DrawResult> => pane.workbench.pane.evaluate((one) => (window.room as Room).drawReport(one, 'en', () => undefined), given);
const run = async (given: Report): Promise<RunEntry> => {
  const result = await drawn(given);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  expect(result.drawn.remarks).toEqual([]);
  return result.drawn.run;
};
const kept = (analysis = sample.analysis): Promise<readonly SnapshotRow[]> => pane.workbench.pane.evaluate((id) => (window.room as Room).readHistory(id), analysis);
const last = (): Promise<RunEntry | null> => pane.workbench.pane.evaluate(() => (window.room as Room).lastRun());
const revert = (entry: RunEntry, force = false) => pane.workbench.pane.evaluate(([one, sure]) => (window.room as Room).revertRun(one as RunEntry, { force: sure as boolean }), [entry, force] as const);
const sheets = () => pane.workbench.page.evaluate(() => window.workbench.sheets());
const faults = (plan: Parameters<Window['workbench']['faults']>[0]) => pane.workbench.page.evaluate((given) => window.workbench.faults(given), plan);
const trips = async (work: () => Promise<unknown>): Promise<number> => {
  await pane.workbench.page.evaluate(() => window.workbench.clearLog());
  await work();
  const log = await pane.workbench.page.evaluate(() => window.workbench.log());
  return log.filter((batch) => batch.summary.some((action) => !/ReleaseReference|RemoveReference/i.test(action))).length;
};
/** A change on a sheet, as the user makes it. */
const edit = (sheet: string, address: string, values: readonly (readonly (string | number)[])[]) => pane.workbench.page.evaluate(([name, where, cells]) => window.workbench.setValues(name as string, where as string, cells as (string | number)[][]), [sheet, address, values] as const);
const inExcel = (source: string): Promise<unknown> => pane.workbench.pane.evaluate(`Excel.run(async (context) => { const { workbook } = context; ${source}; await context.sync(); })`);

describe('what a run leaves', () => {
  test('its sheets, then one hidden sheet at the end of the tabs', async () => {
    await fresh();
    const entry = await run(june);
    expect(await sheets()).toEqual([
      { name: 'Invoices', visibility: 'visible' },
      { name: 'Own secrets', visibility: 'hidden' },
      ...['Aging', 'Aging detail', 'Rows left out'].map((name) => ({ name, visibility: 'visible' })),
      { name: 'Workcap data', visibility: 'hidden' },
    ]);
    expect(entry.sheets.map((sheet) => sheet.name)).toEqual(['Aging', 'Aging detail', 'Rows left out']);
    expect(entry).toMatchObject({ analysis: 'receivables-aging', title: sample.title, source: 'Invoices!A1:C6', options: sample.stamp.options, rowsUsed: 4, input: 'abc123', state: 'made', number: 1 });
    expect(Math.abs(Date.parse(entry.when) - Date.now())).toBeLessThan(60_000);
    expect(await last()).toEqual(entry);
  });

  test('amounts come back as they were written, to the last bit, and codes keep their zeros', async () => {
    await fresh();
    await run(june);
    await run(july);
    expect(await kept()).toEqual([...june.snapshot, ...july.snapshot]);
    expect(await kept('something-else')).toEqual([]);
  });

  test('a run for the same day takes the place of the one before, and only of that one', async () => {
    await fresh();
    await run(june);
    await run(july);
    await run(juneAgain);
    expect(await kept()).toEqual([...july.snapshot, ...juneAgain.snapshot]);
  });

  test('a report without amounts to keep leaves a run log only; nothing is read where nothing was kept', async () => {
    await fresh();
    expect(await trips(() => kept())).toBe(1);
    expect(await trips(() => last())).toBe(1);
    await run({ ...june, snapshot: [] });
    expect((await pane.workbench.page.evaluate(() => window.workbench.tables())).map((table) => table.name)).toEqual(expect.arrayContaining(['WorkcapRuns']));
    expect(await kept()).toEqual([]);
    await run(july);
    expect(await kept()).toEqual(july.snapshot);
  });

  test('amounts of 20,000 rows travel in requests below the limit', async () => {
    await fresh();
    await pane.workbench.page.evaluate(() => window.workbench.clearLog());
    // Made and compared in the pane: so many rows take long on the test's own wire.
    const same = await pane.workbench.pane.evaluate(async (given) => {
      const snapshot = Array.from({ length: 20_000 }, (_, index) => ({ ...given.snapshot[0]!, code: `C${index}`, name: `Kunde “${index}” 客户`, amount: (index * 7919) / 100 }));
      const result = await (window.room as Room).drawReport({ ...given, snapshot }, 'en', () => undefined);
      return result.ok && JSON.stringify(await (window.room as Room).readHistory(given.analysis)) === JSON.stringify(snapshot);
    }, june);
    expect(same).toBe(true);
    const log = await pane.workbench.page.evaluate(() => window.workbench.log());
    expect(Math.max(...log.flatMap((batch) => [batch.requestBytes, batch.responseBytes]))).toBeLessThan(5_000_000);
    expect(log.length).toBeLessThan(40);
  }, 60_000);
});

test('a column that the reader may type into is blue, and what is computed from it follows', async () => {
  await fresh();
  const [bands, ...others] = sample.tables;
  const rate = { id: 'rate', heading: { en: 'Rate', zh: '计提比例' }, format: 'percent' as const, values: [0.01, 0.05], input: true };
  const allowance = { id: 'allowance', heading: { en: 'Allowance', zh: '坏账准备' }, format: 'money' as const, values: [0.6, 2], formula: '=[@open]*[@rate]', total: { kind: 'sum' as const, value: 2.6 } };
  await run({ ...sample, tables: [{ ...bands!, columns: [...bands!.columns, rate, allowance] }, ...others] });
  const colors = await pane.workbench.pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Aging');
      const cells = ['D11', 'D12', 'E11', 'B11'].map((address) => sheet.getRange(address).load('format/font/color'));
      await context.sync();
      return cells.map((cell) => cell.format.font.color);
    }),
  );
  expect(colors).toEqual(['#0000FF', '#0000FF', '#000000', '#000000']);
  const row = (): Promise<unknown[]> => pane.workbench.page.evaluate(async () => (await window.workbench.recalculated(), (await window.workbench.values('Aging', 'A10:E13')).map((cells) => cells[4])));
  const [heading, ...before] = await row();
  expect(heading).toBe('Allowance');
  await edit('Aging', 'D12', [[0.5]]);
  const [, , second, total] = (await row()) as number[];
  expect(second).toBeCloseTo((before[1] as number) * 10, 9);
  expect(total).toBeCloseTo((before[2] as number) + (before[1] as number) * 9, 9);
});

describe('taking runs back', () => {
  test('one after the other restores the workbook exactly, hidden sheets included', async () => {
    await fresh();
    const states = [await everything('without log')];
    const entries: RunEntry[] = [];
    for (const one of [june, july, juneAgain, juneAgain]) {
      entries.push(await run(one));
      states.push(await everything('without log'));
    }
    while (entries.length > 0) {
      const entry = entries.pop()!;
      states.pop();
      expect(await last()).toEqual(entry);
      expect(await revert(entry)).toMatchObject({ run: { id: entry.id, state: 'reverted' }, removed: entry.sheets.map((sheet) => sheet.name), gone: [] });
      expect(await everything('without log')).toEqual(states.at(-1));
    }
    // Nothing stands any more: not even the hidden sheet.
    expect(await last()).toBeNull();
    expect((await sheets()).map((sheet) => sheet.name)).toEqual(['Invoices', 'Own secrets']);
  }, 60_000);

  test('an earlier run before a later one leaves the later one alone', async () => {
    await fresh();
    const first = await run(june);
    const second = await run(juneAgain);
    await revert(first);
    expect(await kept()).toEqual(juneAgain.snapshot);
    expect(await last()).toEqual(second);
    await revert(second);
    expect(await kept()).toEqual([]);
  });

  test('rows that were replaced twice come back to the run that replaced them last', async () => {
    await fresh();
    await run(june);
    const second = await run(juneAgain);
    const third = await run(report(41_090, [5.5]));
    await revert(second);
    expect(await kept()).toEqual([...rowsOf(41_090, [5.5])]);
    await revert(third);
    expect(await kept()).toEqual(june.snapshot);
  });

  test('is told when it was done before', async () => {
    await fresh();
    await run(july);
    const entry = await run(june);
    await revert(entry);
    expect(await revert(entry)).toEqual([{ code: 'revertDone', place: null, params: {} }]);
  });

  test('needs few round trips', async () => {
    await fresh();
    await run(july);
    const entry = await run(june);
    expect(await trips(() => revert(entry))).toBeLessThanOrEqual(5);
  });
});

describe('when the user has worked on a report since', () => {
  test.each<[string, () => Promise<unknown>]>([
    ['another value', () => edit('Aging detail', 'A6', [['Somebody else']])],
    ['a value instead of a formula', () => edit('Aging', 'B7', [[5]])],
    ['a note beside it', () => edit('Aging detail', 'J5', [['paid, says Ann']])],
    ['a chart', () => inExcel("const sheet = workbook.worksheets.getItem('Aging detail'); sheet.charts.add('Line', sheet.getRange('D5:D8'), 'Columns')")],
    ['a comment', () => inExcel("workbook.comments.add(\"'Aging detail'!A5\", 'Is this paid?')")],
  ])('%s: reverting asks and names the sheet; the answer removes it', async (_what, change) => {
    await fresh();
    const before = await everything();
    const entry = await run(june);
    await change();
    const edited = await everything();
    const answer = await revert(entry);
    expect(answer).toMatchObject({ asks: { code: 'revertEdited', params: { sheets: expect.stringMatching(/^Aging( detail)?$/) } } });
    expect(await everything()).toEqual(edited);
    expect(await revert(entry, true)).toMatchObject({ removed: ['Aging', 'Aging detail', 'Rows left out'] });
    expect(await everything()).toEqual(before);
  });

  test.each<[string, () => Promise<unknown>]>([
    ['sorting a list', () => inExcel("workbook.worksheets.getItem('Aging detail').tables.getItemAt(0).sort.apply([{ key: 3, ascending: false }])")],
    ['a filter', () => inExcel("workbook.worksheets.getItem('Aging detail').tables.getItemAt(0).columns.getItemAt(2).filter.applyValuesFilter(['Current'])")],
    ['a new name of the sheet', () => inExcel("workbook.worksheets.getItem('Aging detail').name = 'Details'")],
    ['colours and widths', () => inExcel("const range = workbook.worksheets.getItem('Aging').getRange('A1:C9'); range.format.fill.color = '#FFFF00'; range.format.columnWidth = 120")],
  ])('%s is nothing to ask about', async (_what, change) => {
    await fresh();
    const before = await everything();
    const entry = await run(june);
    await change();
    expect(await revert(entry)).toMatchObject({ gone: [] });
    expect(await everything()).toEqual(before);
  });

  test('a sheet that the user has deleted is told', async () => {
    await fresh();
    const entry = await run(june);
    await inExcel("workbook.worksheets.getItem('Aging detail').delete()");
    // The formulas on the report that named the sheet are errors now; they are formulas still.
    expect(await revert(entry, true)).toMatchObject({ removed: ['Aging', 'Rows left out'], gone: ['Aging detail'] });
  });

  test('the last visible sheet is not removed', async () => {
    await fresh();
    const entry = await run(june);
    await inExcel("workbook.worksheets.getItem('Invoices').visibility = 'Hidden'");
    const before = await everything();
    expect(await revert(entry)).toEqual([{ code: 'revertLastSheet', place: null, params: {} }]);
    expect(await everything()).toEqual(before);
  });
});

describe('whatever fails, at whichever round trip', () => {
  /** The last one is carried out, and only the answer is lost. */
  const kinds = [{ code: 'GeneralException' }, { code: 'RequestPayloadSizeLimitExceeded' }, { code: 'ItemNotFound' }, { code: 'RequestAborted', late: true }];

  /** Runs with a fault at the first, second … round trip until none is hit any more; answers how many runs failed. */
  async function eachSync(kind: (typeof kinds)[number], start: () => Promise<unknown>, work: () => Promise<draw.DrawResult>): Promise<number> {
    let failed = 0;
    for (let sync = 1; ; sync += 1) {
      await fresh();
      await start();
      const before = await everything();
      await faults({ sync, ...kind });
      const result = await work();
      await faults(null);
      if (result.ok) {
        // Printing is the one thing that may fail without the report.
        if (result.drawn.remarks.length === 0) return failed;
        continue;
      }
      failed += 1;
      expect(await everything()).toEqual(before);
    }
  }

  test.each(kinds)('%j: the first run leaves nothing', async (kind) => {
    expect(await eachSync(kind, async () => undefined, () => drawn(june))).toBeGreaterThanOrEqual(7);
  }, 120_000);

  test.each(kinds)('%j: a later run leaves the hidden tables as they were', async (kind) => {
    const start = async (): Promise<void> => {
      await run(june);
      await run(july);
    };
    expect(await eachSync(kind, start, () => drawn(juneAgain))).toBeGreaterThanOrEqual(9);
  }, 120_000);

  test('Stop between any two steps leaves nothing, too', async () => {
    for (let checks = 0; ; checks += 1) {
      await fresh();
      await run(june);
      const before = await everything();
      const result = await pane.workbench.pane.evaluate(
        ([one, allowed]) => {
          let asked = 0;
          // Says yes from the given question on.
          const signal = { get aborted() { return ++asked > (allowed as number); } } as AbortSignal;
          return (window.room as Room).drawReport(one as Report, 'zh', () => undefined, signal);
        },
        [juneAgain, checks] as const,
      );
      if (result.ok) {
        expect(checks).toBeGreaterThan(6);
        break;
      }
      expect(result.faults.map((fault) => fault.code)).toEqual(['stopped']);
      expect(await everything()).toEqual(before);
    }
  }, 120_000);

  test.each<[string, readonly Report[]]>([
    ['the first run', []],
    ['a later run', [june, july]],
  ])('a request that stops half way is taken back: %s', async (_what, earlier) => {
    await fresh();
    for (const one of earlier) await run(one);
    const before = await everything();
    // Excel refuses a text of this length; what stands before it in the request is written by then.
    const [first, ...others] = juneAgain.snapshot;
    expect(await drawn({ ...juneAgain, snapshot: [...others, { ...first!, name: 'x'.repeat(32_768) }] })).toMatchObject({ ok: false, faults: [{ code: 'hostFailed' }] });
    expect(await everything()).toEqual(before);
  }, 60_000);

  test('a protected hidden sheet is refused, and the new sheets are removed', async () => {
    await fresh();
    const entry = await run(june);
    await inExcel("workbook.worksheets.getItem('Workcap data').protection.protect()");
    const before = await everything();
    expect(await drawn(juneAgain)).toEqual({ ok: false, faults: [{ code: 'storeProtected', place: null, params: {} }] });
    expect(await revert(entry)).toEqual([{ code: 'storeProtected', place: null, params: {} }]);
    expect(await everything()).toEqual(before);
  }, 60_000);

  test.each(kinds)('%j: a revert is tried again and comes to its end', async (kind) => {
    for (let sync = 1; sync <= 6; sync += 1) {
      await fresh();
      await run(june);
      const before = await everything('without log');
      const entry = await run(juneAgain);
      await faults({ sync, ...kind });
      expect(await revert(entry)).toMatchObject({ removed: ['Aging (2)', 'Aging detail (2)', 'Rows left out (2)'], gone: [] });
      await faults(null);
      expect(await everything('without log')).toEqual(before);
    }
  }, 120_000);

  test('a revert that Excel refuses for good changes nothing and says so', async () => {
    await fresh();
    const entry = await run(june);
    const before = await everything();
    await faults({ cellEdit: true });
    expect(await revert(entry)).toMatchObject([{ code: 'hostCellEdit' }]);
    await faults(null);
    expect(await everything()).toEqual(before);
  }, 60_000);

  test('a protected structure is refused before anything is written or removed', async () => {
    await fresh();
    const entry = await run(june);
    await inExcel('workbook.protection.protect()');
    const before = await everything();
    expect(await drawn(july)).toEqual({ ok: false, faults: [{ code: 'hostStructureProtected', place: null, params: {} }] });
    expect(await revert(entry)).toEqual([{ code: 'hostStructureProtected', place: null, params: {} }]);
    expect(await everything()).toEqual(before);
    await inExcel('workbook.protection.unprotect()');
  });
});

test('a report that is made again and again does not fill the table: rows replaced long ago go, and the last run can still be reverted', async () => {
  await fresh();
  const answer = await pane.workbench.pane.evaluate(async (given) => {
    const room = window.room as Room;
    const snapshotOf = (round: number) => Array.from({ length: 2_000 }, (_, index) => ({ ...given.snapshot[0]!, code: `C${index}`, amount: round + index }));
    let last: RunEntry | null = null;
    for (let round = 1; round <= 15; round += 1) {
      const result = await room.drawReport({ ...given, tables: [], charts: [], checks: [], leftOut: [], keyFigures: [], snapshot: snapshotOf(round) }, 'en', () => undefined);
      if (!result.ok) return result.faults;
      last = result.drawn.run;
    }
    const kept = await room.readHistory(given.analysis);
    const reverted = await room.revertRun(last!);
    const before = await room.readHistory(given.analysis);
    return { kept: JSON.stringify(kept) === JSON.stringify(snapshotOf(15)), reverted, before: JSON.stringify(before) === JSON.stringify(snapshotOf(14)) };
  }, june);
  expect(answer).toMatchObject({ kept: true, reverted: { gone: [] }, before: true });
  // Fourteen runs that stand, three of them without the rows that they left.
  const place = (await pane.workbench.page.evaluate(() => window.workbench.tables())).find((table) => table.name === 'WorkcapSnapshots');
  expect(place?.address).toBe('Q1:Z22001');
}, 120_000);

describe('hidden tables that somebody has been at', () => {
  const table = 'WorkcapSnapshots';
  test('unhidden, sorted, moved columns: all is still read and replaced', async () => {
    await fresh();
    await run(june);
    await inExcel(`workbook.worksheets.getItem('Workcap data').visibility = 'Visible'; const table = workbook.tables.getItem('${table}'); table.sort.apply([{ key: 7, ascending: true }]); table.columns.add(2, [['remark'], ...Array.from({ length: ${odd.length} }, (_, row) => ['r' + row])])`);
    const sorted = [...june.snapshot].sort((one, other) => one.amount - other.amount);
    expect(await kept()).toEqual(sorted);
    const entry = await run(juneAgain);
    expect(await kept()).toEqual(juneAgain.snapshot);
    await revert(entry);
    expect(await kept()).toEqual(sorted);
    expect((await sheets()).find((sheet) => sheet.name === 'Workcap data')?.visibility).toBe('visible');
  });

  test('damaged rows are left out, never a crash', async () => {
    await fresh();
    await run(june);
    const place = (await pane.workbench.page.evaluate(() => window.workbench.tables())).find((each) => each.name === table)!;
    const first = /^([A-Z]+)/.exec(place.address)![1]!;
    const letter = (offset: number): string => String.fromCharCode(first.charCodeAt(0) + offset);
    await edit('Workcap data', `${letter(3)}2`, [['last June']]); // a text for the day
    await edit('Workcap data', `${letter(7)}3`, [['much']]); // a text for the amount
    await edit('Workcap data', `${letter(0)}4:${letter(9)}4`, [Array.from({ length: 10 }, () => '')]); // a blank row
    expect(await kept()).toEqual(june.snapshot.slice(3));
    const entry = await run(juneAgain);
    expect(await kept()).toEqual(juneAgain.snapshot);
    expect(await last()).toEqual(entry);
  });

  test('a table that lost a column is another table; a new one is made beside it', async () => {
    await fresh();
    await run(june);
    await inExcel(`workbook.tables.getItem('${table}').columns.getItem('band').delete(); workbook.tables.getItem('WorkcapRuns').columns.getItem('changes').delete()`);
    expect(await kept()).toEqual([]);
    expect(await last()).toBeNull();
    const entry = await run(july);
    expect(await kept()).toEqual(july.snapshot);
    expect(await last()).toEqual(entry);
    expect((await sheets()).filter((sheet) => sheet.name.startsWith('Workcap data')).map((sheet) => [sheet.name, sheet.visibility])).toEqual([['Workcap data', 'hidden'], ['Workcap data (2)', 'hidden']]);
  });

  test('the hidden sheet was deleted: the report can be reverted all the same', async () => {
    await fresh();
    const before = await everything();
    const entry = await run(june);
    await inExcel("workbook.worksheets.getItem('Workcap data').delete()");
    expect(await last()).toBeNull();
    expect(await revert(entry)).toMatchObject({ removed: ['Aging', 'Aging detail', 'Rows left out'] });
    expect(await everything()).toEqual(before);
  });

  test("somebody's own cells on the hidden sheet keep it alive", async () => {
    await fresh();
    const entry = await run(june);
    await edit('Workcap data', 'A20', [['my note']]);
    await revert(entry);
    expect((await sheets()).map((sheet) => sheet.name)).toEqual(['Invoices', 'Own secrets', 'Workcap data']);
    expect(await last()).toBeNull();
    expect(await kept()).toEqual([]);
    await run(july);
    expect(await kept()).toEqual(july.snapshot);
  });

  test('a run of a newer version is not touched', async () => {
    await fresh();
    const entry = await run(june);
    const before = await everything();
    expect(await revert({ ...entry, changes: [...entry.changes, { kind: 'unknown' }] })).toEqual([{ code: 'revertNewer', place: null, params: {} }]);
    expect(await everything()).toEqual(before);
  });
});

describe('the report of the pane on the grid that people see', () => {
  test.each([
    ['en-US', 'Open invoices'],
    ['zh-CN', '应收明细'],
  ])('%s: nobody has touched it, so nothing is asked, and nothing of it remains', async (lang, list) => {
    const browser = await launch();
    const bench = await openWorkbench(browser, { query: { lang } });
    const state = () =>
      bench.page.evaluate(async () => {
        const { workbench } = window;
        const all = await workbench.sheets();
        return { all, cells: await Promise.all(all.map(async ({ name }) => [name, await workbench.formulas(name, ''), await workbench.numberFormats(name, '')])), tables: await workbench.tables(), names: await workbench.names(), charts: await workbench.charts() };
      });
    const user = paneOf(bench);
    await user.select(list, 'B7');
    await user.understood(/A1:/);
    const before = await state();
    expect(await user.run()).toBe('result');
    expect((await state()).all.at(-1)).toEqual({ name: 'Workcap data', visibility: 'hidden' });
    await loadRoom(bench.pane, ['runs']);
    const answer = await bench.pane.evaluate(async () => {
      const room = window.room as Room;
      const entry = await room.lastRun();
      return entry === null ? null : room.revertRun(entry);
    });
    expect(answer).toMatchObject({ removed: expect.arrayContaining([expect.any(String)]), gone: [] });
    expect(await state()).toEqual(before);
    await browser.close();
  }, 120_000);

  test('after the file was saved and opened again it is still known, compared and reverted', async () => {
    const browser = await launch();
    const bench = await openWorkbench(browser, { query: { lang: 'en-US' } });
    const user = paneOf(bench);
    await user.select('Open invoices', 'B7');
    await user.understood(/A1:/);
    const before = await user.sheetNames();
    expect(await user.run()).toBe('result');
    await loadRoom(bench.pane, ['runs', 'history']);
    const ask = async (frame: typeof bench.pane) => ({ run: await frame.evaluate(() => (window.room as Room).lastRun()), kept: await frame.evaluate(() => (window.room as Room).readHistory('receivables-aging')) });
    const told = await ask(bench.pane);
    expect(told.kept.length).toBeGreaterThan(20);
    await bench.page.evaluate(async () => window.workbench.open(await window.workbench.save(), 'again.xlsx'));
    for (const end = Date.now() + 30_000; Date.now() < end && !(await bench.page.evaluate(() => window.workbench.ready())); ) await bench.page.waitForTimeout(50);
    const frame = bench.page.frames().find((each) => each.url().includes('127.0.0.1'))!;
    await frame.waitForFunction(() => typeof Excel !== 'undefined' && Office.context?.requirements !== undefined);
    await loadRoom(frame, ['runs', 'history']);
    expect(await ask(frame)).toEqual(told);
    expect(await frame.evaluate((run) => (window.room as Room).revertRun(run), told.run!)).toMatchObject({ removed: told.run!.sheets.map((sheet) => sheet.name), gone: [] });
    expect(await user.sheetNames()).toEqual(before);
    await browser.close();
  }, 120_000);
});
