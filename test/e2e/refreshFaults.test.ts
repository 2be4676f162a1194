import { doc, ledgerReport } from '../excel/support/ledgerReport';
import { failEverywhere, faultKinds } from './support/refreshFaults';
import { RefreshBench } from './support/refreshing';
import type { Room } from './support/refreshing';

/** Whatever fails while a report is drawn again, at whichever round trip: the workbook is what it was. On Microsoft's office.js. */
const bench = new RefreshBench();
beforeAll(() => bench.start(), 120_000);
afterAll(() => bench.stop());

const docs = [doc('Alder', 'R-1', 100), doc('Alder', 'R-2', 50, 46_010), doc('Birch', '0140', 30), doc('=cmd()', 'R-4', 20)];
/** R-1, which has a note, is settled; three are new; one customer more. */
const later = [...docs.slice(1), doc('Cedar', 'N-1', 7), doc('Cedar', 'N-2', 8), doc('Alder', 'N-3', 9)];

let tried = 0;
afterAll(() => console.info(`Refreshes that failed at a round trip and left the workbook as it was: ${tried}.`));

test.each(Object.entries(faultKinds).map(([name, kind], index) => [name, kind, index] as const))('%s', async (_name, kind, index) => {
  await bench.fresh();
  const run = await bench.run(ledgerReport(docs, { leftOut: 2 }));
  await bench.type('Ledger detail', 'F5:G6', [['call', 'Owner'], ['3/4', 'Ann']]);
  await bench.type('Ledger detail', 'B12:C12', [['Checked by', '=D9*2']]);
  await bench.type('Invoices', 'F1', [["='Ledger detail'!C12+TestLedger_Detail[[#Totals],[Open]]"]]);
  // Each kind at every round trip takes minutes: the first two do, the others take their turns. The rest is with the long tests.
  const every = index < 2 ? { first: 1, step: 1 } : { first: index, step: 5 };
  const { failed, stood, broken } = await failEverywhere(bench, run, ledgerReport(later), kind, every);
  tried += failed;
  expect(broken).toEqual([]);
  expect(failed).toBeGreaterThan(2);
  expect(stood).toBeGreaterThan(0);
}, 180_000);

test('Cancel, at whichever moment: nothing more is asked of Excel but what puts the workbook back', async () => {
  await bench.fresh();
  const run = await bench.run(ledgerReport(docs, { leftOut: 2 }));
  await bench.type('Ledger detail', 'F5', [['call']]);
  const before = await bench.everything();
  /** Refreshes and stops when the refresh looks for the `moment`th time whether it shall; answers its code, or how often it looked. */
  const stopAt = (moment: number) =>
    bench.frame.evaluate(
      async ([report, replace, at]) => {
        let looked = 0;
        const signal = { get aborted() { looked += 1; return looked >= (at as number); } } as AbortSignal;
        const result = await (window.room as Room).drawReport(report as never, 'en', () => undefined, signal, { replace: replace as never });
        return result.ok ? { stopped: false, faults: [] } : { stopped: true, faults: result.faults.map(({ code }) => code) };
      },
      [ledgerReport(later), run, moment] as const,
    );
  let stopped = 0;
  for (let moment = 1; moment < 100; moment += 1) {
    const answer = await stopAt(moment);
    if (!answer.stopped) break;
    stopped += 1;
    expect(answer.faults).toEqual(['stopped']);
    expect(await bench.everything()).toEqual(before);
  }
  expect(stopped).toBeGreaterThan(8);
}, 120_000);

test('a sheet that the reader renames while it is drawn keeps its new name, and is whole either way', async () => {
  await bench.fresh();
  const run = await bench.run(ledgerReport(docs));
  await bench.type('Ledger detail', 'F5', [['call']]);
  const before = await Promise.all(['Ledger', 'Ledger detail'].map((sheet) => bench.formulas(sheet)));
  for (let moment = 0; moment < 3; moment += 1) {
    const name = `Mine ${moment}`;
    const result = await bench.frame.evaluate(
      async ([report, replace, at, called]) => {
        let renamed: Promise<unknown> | null = null;
        let looked = 0;
        const rename = () => Excel.run(async (context) => {
          const { worksheets } = context.workbook;
          worksheets.load('items/name');
          await context.sync();
          const sheet = worksheets.items.find((each) => /^Ledger$|^Mine/.test(each.name));
          if (sheet !== undefined) sheet.name = called as string;
          await context.sync();
        });
        const signal = { get aborted() { looked += 1; if (looked === 4 + (at as number) * 3) renamed = rename(); return false; } } as AbortSignal;
        const answer = await (window.room as Room).drawReport(report as never, 'en', () => undefined, signal, { replace: replace as never });
        await renamed;
        return answer;
      },
      [ledgerReport(later), run, moment, name] as const,
    );
    expect((await bench.sheets()).filter(({ visibility }) => visibility === 'visible').map((sheet) => sheet.name)).toEqual(['Invoices', name, 'Ledger detail']);
    if (result.ok) expect(await bench.revert(result.drawn.run)).toMatchObject({ restored: expect.arrayContaining(['Ledger detail']) });
    else expect(result.faults.map(({ code }) => code)).toEqual(['hostItemGone']);
    expect((await bench.sheets()).map((sheet) => sheet.name)).toEqual(['Invoices', 'Own secrets', name, 'Ledger detail', 'Workcap data']);
    const now = await Promise.all([name, 'Ledger detail'].map((sheet) => bench.formulas(sheet)));
    expect(JSON.stringify(now).replaceAll(`'${name}'!`, "'Ledger'!")).toBe(JSON.stringify(before));
  }
}, 60_000);
