import type * as freezing from '../../src/excel/freeze/freeze';
import type * as reverting from '../../src/excel/freeze/revert';
import type * as bare from '../../src/excel/lambdaNames';
import type * as runs from '../../src/excel/runs';
import { lambdaNames } from '../../src/functions/lambda';
import { benches } from './support/benches';
import type { OpenWorkbench } from './support/browser';
import { loadRoom } from './support/excelRoom';
import { paneOf } from './support/pane';
import type { Pane } from './support/pane';

/** Functions are frozen to values and brought back, and names installed and removed, exactly or not at all. On Microsoft's office.js. */
type Room = typeof freezing & typeof reverting & typeof bare & typeof runs;
type Fault = { readonly code: string; readonly params: Readonly<Record<string, unknown>> };

let bench: OpenWorkbench;
let pane: Pane;

const { openBench } = benches();

const called = { namespace: 'WC', names: ['DSO'] };
/** Text, dates, percentages, errors, spills, a calculated column, a name: all that a function can leave in cells. */
beforeEach(async () => {
  bench = await openBench({ query: { engine: 'memory', open: 'blank' } });
  pane = paneOf(bench);
  await loadRoom(bench.pane, ['freeze/freeze', 'freeze/revert', 'lambdaNames', 'runs']);
  await bench.pane.evaluate((formula) =>
    Excel.run(async (context) => {
      const { worksheets, names } = context.workbook;
      const plan = worksheets.getActiveWorksheet();
      plan.name = 'Plan';
      plan.getRange('A1:B4').formulas = [
        ['Item', 'Days'],
        ['A', 30],
        ['B', 45],
        ['C', 60],
      ];
      const table = plan.tables.add('A1:B4', true);
      table.name = 'Items';
      table.columns.add(undefined, [['DSO'], ['=WC.DSO([@Days]*1000,365000)'], ['=WC.DSO([@Days]*1000,365000)'], ['=WC.DSO([@Days]*1000,365000)']]);
      plan.getRange('E1').formulas = [['=WC.FIFOOPEN({100;200;150},270)']];
      plan.getRange('G1:G2').formulas = [['=WC.FIFOOPEN({100,200,150},270)'], ['=WC.FIFOOPEN({100,200,150},270)']];
      plan.getRange('E6:E11').formulas = [['=WC.DUEDATE(DATE(2026,1,20),"30 EOM")'], ['=WC.DSO(100,0)'], ['=WC.AGEBUCKET(46000,46030)'], ['=WC.EXPLAIN("zzz")'], ['=1+WC.DSO(30,365)'], ['=SUM(B2:B4)']];
      plan.getRange('E6').numberFormat = [['yyyy-mm-dd']];
      plan.getRange('E10').numberFormat = [['0.00%']];
      const other = worksheets.add('Other sheet');
      names.add('DSO', formula as unknown as Excel.Range, 'Workcap: x');
      other.getRange('A1:A3').formulas = [['=DSO(30,365,365)'], ['="WC.DSO(1)"'], ["=Plan!C2"]];
      other.getRange('B1').formulas = [['=WC.NOSUCH(1)']];
      plan.activate();
      await context.sync();
    }),
    lambdaNames().find(({ name }) => name === 'DSO')!.formula,
  );
  await settled();
}, 90_000);

const settled = (): Promise<void> => bench.page.evaluate(() => window.workbench.recalculated().then(() => undefined));
const room = <Answer>(work: (room: Room, given: readonly unknown[]) => Promise<Answer>, ...given: readonly unknown[]): Promise<Answer> =>
  bench.pane.evaluate(`(${work.toString()})(window.room, ${JSON.stringify(given)})`) as Promise<Answer>;
const freeze = (scope: 'selection' | 'workbook') => room((excel, [where, what]) => excel.freeze(where as 'workbook', what as typeof called), scope, called);
const revert = (run: unknown) => room((excel, [one]) => excel.revertFreeze(one as runs.RunEntry), run);
const everything = async (): Promise<unknown> => {
  await settled();
  return bench.page.evaluate(async () => {
    const { workbench } = window;
    const sheets = await workbench.sheets();
    const cells = await Promise.all(sheets.map(async ({ name }) => ({ name, formulas: await workbench.formulas(name, ''), values: await workbench.values(name, ''), formats: await workbench.numberFormats(name, '') })));
    return { sheets, cells, tables: await workbench.tables(), names: await workbench.names() };
  });
};
const formulas = async (sheet: string): Promise<unknown[]> => (await pane.formulas(sheet)).flat().filter((cell) => typeof cell === 'string' && cell.startsWith('='));
function done<Answer extends object>(answer: Answer): Exclude<Answer, readonly unknown[]> {
  if (Array.isArray(answer)) throw new Error(JSON.stringify(answer));
  return answer as Exclude<Answer, readonly unknown[]>;
}

test('the whole workbook: values as they were, formats kept, other formulas left, and everything back by the run log', async () => {
  const before = await everything();
  const shown = await Promise.all(['Plan', 'Other sheet'].map((sheet) => pane.values(sheet)));
  const frozen = done(await freeze('workbook'));
  // The column of the table, one spill down and two to the right, and five single cells.
  expect(frozen.sheets).toEqual([{ name: 'Plan', count: 3 + 3 + 6 + 5 }, { name: 'Other sheet', count: 1 }]);
  expect(frozen.left).toEqual([{ code: 'freezeNotComputed', place: "'Other sheet'!B1", params: { count: 1, cells: "'Other sheet'!B1" } }]);
  expect(await formulas('Plan')).toEqual(['=SUM(B2:B4)']);
  expect(await formulas('Other sheet')).toEqual(['=WC.NOSUCH(1)', '="WC.DSO(1)"', '=Plan!C2']);
  await settled();
  expect(await Promise.all(['Plan', 'Other sheet'].map((sheet) => pane.values(sheet)))).toEqual(shown);
  expect((await room((excel) => excel.lastFreeze()))?.id).toBe(frozen.run?.id);
  const back = done(await revert(frozen.run));
  expect([back.count, back.left, back.sheets]).toEqual([frozen.count, [], ['Plan', 'Other sheet']]);
  expect(await everything()).toEqual(before);
  expect(await room((excel) => excel.lastFreeze())).toBeNull();
}, 120_000);

test('a selection: its part of a column, and what spills as a whole, wherever it is touched', async () => {
  const before = await everything();
  await pane.select('Plan', 'B3:C3');
  const part = done(await freeze('selection'));
  expect(part.sheets).toEqual([{ name: 'Plan', count: 1 }]);
  expect((await pane.formulas('Plan', 'C2:C4')).map(([cell]) => String(cell).startsWith('='))).toEqual([true, false, true]);
  // A cell of the spill that is not its first.
  await pane.select('Plan', 'E2:F2');
  const spill = done(await freeze('selection'));
  expect(spill.sheets).toEqual([{ name: 'Plan', count: 3 }]);
  // By the general way too, which takes the run for what it is.
  expect(await room((excel, [one]) => excel.revertRun(one as runs.RunEntry), spill.run)).toMatchObject({ restored: ['Plan'], removed: [] });
  done(await revert(part.run));
  expect(await everything()).toEqual(before);
  await pane.select('Plan', 'A1:A4');
  expect(done(await freeze('selection'))).toMatchObject({ count: 0, run: null });
  expect(await everything()).toEqual(before);
}, 120_000);

test('what somebody has changed since is left alone and told; a second time there is nothing to revert', async () => {
  const frozen = done(await freeze('workbook'));
  await bench.pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Plan').getRange('E7').values = [['checked']];
      context.workbook.worksheets.getItem('Other sheet').delete();
      await context.sync();
    }),
  );
  const back = done(await revert(frozen.run));
  expect(back.left.map(({ code }) => code)).toEqual(['unfreezeChanged', 'unfreezeGone']);
  expect(back.left[0]?.params).toEqual({ count: 1, cells: 'Plan!E7' });
  expect(await pane.formulas('Plan', 'E6:E8')).toEqual([['=WC.DUEDATE(DATE(2026,1,20),"30 EOM")'], ['checked'], ['=WC.AGEBUCKET(46000,46030)']]);
}, 120_000);

test('protected sheets and workbooks are refused before anything is written', async () => {
  const before = await everything();
  await bench.pane.evaluate(() => Excel.run(async (context) => (context.workbook.worksheets.getItem('Plan').protection.protect(), context.sync())));
  expect(((await freeze('workbook')) as unknown as Fault[]).map(({ code }) => code)).toEqual(['freezeProtected']);
  await bench.pane.evaluate(() => Excel.run(async (context) => (context.workbook.worksheets.getItem('Plan').protection.unprotect(), context.workbook.protection.protect(), context.sync())));
  expect(((await freeze('workbook')) as unknown as Fault[]).map(({ code }) => code)).toEqual(['freezeStructureProtected']);
  expect(await room((excel, [names]) => excel.installNames(names as bare.BareName[], 'en'), lambdaNames().slice(0, 2))).toMatchObject([{ code: 'bareNamesProtected' }]);
  await bench.pane.evaluate(() => Excel.run(async (context) => (context.workbook.protection.unprotect(), context.sync())));
  expect(await everything()).toEqual(before);
}, 120_000);

test('a fault at any round trip leaves the workbook as it was', async () => {
  const before = await everything();
  await pane.clearLog();
  const frozen = done(await freeze('workbook'));
  const trips = (await pane.log()).length;
  expect(trips).toBeGreaterThan(5);
  done(await revert(frozen.run));
  /** The last round trip that freezing cannot do without: office.js makes some of its own after it. */
  let needed = 0;
  for (let sync = 1; sync <= trips; sync += 1) {
    for (const late of [false, true]) {
      await pane.faults({ code: 'GeneralException', sync, late });
      const failed = await freeze('workbook');
      await pane.faults(null);
      if (Array.isArray(failed)) {
        needed = sync;
        expect((failed as Fault[]).map(({ code }) => code)).toEqual(['hostFailed']);
      } else done(await revert((failed as freezing.Frozen).run));
      expect([sync, late, await everything()]).toEqual([sync, late, before]);
    }
  }
  // Where nothing can be put back either, it is told.
  let told: readonly string[] = [];
  for (let from = needed; from > 0 && !told.includes('freezeLeft'); from -= 1) {
    await pane.faults({ code: 'GeneralException', from, late: true });
    const failed = await freeze('workbook');
    await pane.faults(null);
    if (Array.isArray(failed)) told = (failed as Fault[]).map(({ code }) => code);
    else done(await revert((failed as freezing.Frozen).run));
  }
  expect(told).toContain('freezeLeft');
}, 300_000);

test('names: a fault leaves none behind, or says which; an old Excel is told', async () => {
  const wanted = lambdaNames().slice(0, 5);
  const before = await everything();
  const install = () => room((excel, [names]) => excel.installNames(names as bare.BareName[], 'en'), wanted);
  for (const sync of [1, 2]) {
    await pane.faults({ code: 'GeneralException', sync, late: true });
    expect(((await install()) as unknown as Fault[]).map(({ code }) => code)).toEqual(['hostFailed']);
    await pane.faults(null);
    expect(await everything()).toEqual(before);
  }
  await pane.faults({ code: 'GeneralException', from: 2, late: true });
  const told = ((await install()) as unknown as Fault[]).map(({ code }) => code);
  await pane.faults(null);
  expect(told).toEqual(['hostFailed', 'bareNamesLeft']);
  await room((excel, [names]) => excel.removeNames(names as bare.BareName[]), wanted);
  expect(await everything()).toEqual(before);
  await bench.pane.evaluate(() => {
    const { requirements } = Office.context;
    Object.defineProperty(requirements, 'isSetSupported', { value: () => false });
  });
  expect(await install()).toMatchObject([{ code: 'bareNamesTooOld' }]);
}, 120_000);
