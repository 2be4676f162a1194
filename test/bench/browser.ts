import type { Browser, Frame } from 'playwright-core';
import globalSetup from '../e2e/support/globalSetup';
import globalTeardown from '../e2e/support/globalTeardown';
import { launch, openWorkbench, type OpenWorkbench } from '../e2e/support/browser';
import { paneOf } from '../e2e/support/pane';
import { invoices, asOf } from './list';
import { type Line, lineOf, type Measured, tell } from './measure';
import { megabytes, PaneMemory } from './memory';

/** Lists of so many rows, and how often each is measured. */
export const sizes = [
  { rows: 10_000, rounds: 3 },
  { rows: 100_000, rounds: 3 },
];
export const largest = { rows: 1_000_000, rounds: 1 };

/**
 * The whole path in the browser, from the press on the button until the result is shown. The floor: the very same requests once more, sent by office.js
 * from another pane beside an equal workbook, one after the other, with no work in between.
 */
export async function compareBrowser(million: boolean): Promise<{ lines: Line[]; notes: string[] }> {
  await globalSetup();
  const browser = await launch();
  const lines: Line[] = [];
  const notes: string[] = [];
  const whole = new Map<number, readonly Measured[]>();
  try {
    for (const { rows, rounds } of million ? [...sizes, largest] : sizes) {
      const ours: Measured[] = [];
      const floor: Measured[] = [];
      for (let round = 0; round < rounds; round += 1) {
        const run = await runOnce(browser, rows);
        ours.push(run);
        floor.push(await replay(browser, rows, run));
        if (round === 0) notes.push(`${rows.toLocaleString('en')} rows: ${run.requests.length} requests of ${megabytes(run.requests.reduce((sum, request) => sum + request.length, 0))}; ${await memoryFor(browser, rows)}`);
      }
      whole.set(rows, ours);
      lines.push(tell(lineOf(`The whole path in the browser, ${rows.toLocaleString('en')} rows`, 'the same requests with no work in between', ours, floor, rows === 100_000 ? 1.5 : undefined)));
    }
    const what = 'The whole path in the browser, 1,000,000 rows';
    const ten = whole.get(largest.rows);
    lines.push(tell(ten === undefined ? { what, against: 'not run: npm run bench -- --million', ours: null, theirs: null } : lineOf(what, '100,000 rows', ten, whole.get(100_000)!, 11)));
  } finally {
    await browser.close();
    await globalTeardown();
  }
  return { lines, notes };
}

const handedOver = 4;

interface Run extends Measured {
  /** Every request that went through office.js, as text. */
  readonly requests: readonly string[];
  readonly sheets: Readonly<Record<string, number>>;
}

async function runOnce(browser: Browser, rows: number): Promise<Run> {
  const bench = await openList(browser, rows);
  try {
    const pane = paneOf(bench);
    await pane.setDate(isoOf(asOf));
    await record(bench.pane);
    const busyBefore = await busyOf(browser);
    const started = performance.now();
    await pressAndWait(bench);
    const milliseconds = performance.now() - started;
    const busy = (await busyOf(browser)) - busyBefore;
    return { milliseconds, busy, requests: await bench.pane.evaluate(() => (window as unknown as { requests: string[] }).requests), sheets: await sizesOf(bench) };
  } finally {
    await bench.close();
  }
}

/** Peak memory of a run of its own, of which no request is kept. */
async function memoryFor(browser: Browser, rows: number): Promise<string> {
  const bench = await openList(browser, rows);
  try {
    await paneOf(bench).setDate(isoOf(asOf));
    const memory = await PaneMemory.of(browser, bench.pane);
    await pressAndWait(bench);
    return await memory.told();
  } finally {
    await bench.close();
  }
}

async function pressAndWait(bench: OpenWorkbench): Promise<void> {
  const pane = paneOf(bench);
  await pane.press('run');
  await bench.pane.waitForSelector('[data-part="result"], [data-part="faults"], [data-part="changed"], [data-part="unexpected"]', { timeout: 900_000 });
  const shown = await pane.outcome();
  if (shown !== 'result') throw new Error(`No result but "${shown}": ${await pane.text(shown)}`);
}

/** Throws where the requests do not give the same workbook: they would not be the same work then. */
async function replay(browser: Browser, rows: number, run: Run): Promise<Measured> {
  const bench = await openList(browser, rows);
  try {
    // What is handed over and parsed before is not counted; a few at a time, for the browser takes no hundred megabytes at once.
    for (let from = 0; from < run.requests.length; from += handedOver) {
      await bench.pane.evaluate((requests) => void ((window as unknown as OfficeWindow).prepared ??= []).push(...requests.map((request) => JSON.parse(request) as unknown)), run.requests.slice(from, from + handedOver));
    }
    const busyBefore = await busyOf(browser);
    const { milliseconds, refused } = await bench.pane.evaluate(async () => {
      const { prepared, OSF } = window as unknown as OfficeWindow;
      const { RichApi } = OSF.DDA;
      let refused = 0;
      const started = performance.now();
      for (const request of prepared) {
        await new Promise<void>((done) => {
          RichApi.executeRichApiRequestAsync(request, (answer) => {
            if (answer.status !== 'succeeded') refused += 1;
            done();
          });
        });
      }
      return { milliseconds: performance.now() - started, refused };
    });
    const busy = (await busyOf(browser)) - busyBefore;
    const sheets = await sizesOf(bench);
    if (refused > 0 || JSON.stringify(sheets) !== JSON.stringify(run.sheets)) throw new Error(`The requests of ${rows} rows gave another workbook the second time: ${JSON.stringify([refused, run.sheets, sheets])}`);
    return { milliseconds, busy };
  } finally {
    await bench.close();
  }
}

interface RichApi {
  executeRichApiRequestAsync(request: unknown, done: (answer: { status: string }) => void): void;
}
interface OfficeWindow {
  OSF: { DDA: { RichApi: RichApi & { richApiMessageManager: unknown } } };
  requests: string[];
  prepared: unknown[];
}

/** Milliseconds that the processor was busy with all processes of the browser. */
async function busyOf(browser: Browser): Promise<number> {
  const devtools = await browser.newBrowserCDPSession();
  const { processInfo } = await devtools.send('SystemInfo.getProcessInfo');
  await devtools.detach();
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
}

/** office.js looks its sender up at every request; the property is fixed, the object that has it is not. */
async function record(pane: Frame): Promise<void> {
  await pane.evaluate(() => {
    const own = window as unknown as OfficeWindow;
    const { RichApi } = own.OSF.DDA;
    own.requests = [];
    own.OSF.DDA.RichApi = {
      richApiMessageManager: RichApi.richApiMessageManager,
      executeRichApiRequestAsync(request, done) {
        own.requests.push(JSON.stringify(request));
        RichApi.executeRichApiRequestAsync(request, done);
      },
    };
  });
}

async function openList(browser: Browser, rows: number): Promise<OpenWorkbench> {
  const bench = await openWorkbench(browser, { query: { engine: 'memory', open: 'blank', lang: 'en-US' } });
  const list = invoices(rows);
  for (let from = 0; from < list.length; from += 50_000) {
    const part = list.slice(from, from + 50_000);
    await bench.page.evaluate(
      async ([first, values]) => {
        await window.workbench.setValues((await window.workbench.sheets())[0]!.name, `A${first + 1}:H${first + values.length}`, values);
      },
      [from, part as (string | number)[][]] as const,
    );
  }
  // Only now: the pane looks at the list when the selection changes.
  await bench.page.evaluate(async () => window.workbench.select((await window.workbench.sheets())[0]!.name, 'C4'));
  await paneOf(bench).understood(new RegExp(`A1:H${rows + 1}$`));
  return bench;
}

/** Cells of each sheet, filled or not, as characters of their contents. */
async function sizesOf(bench: OpenWorkbench): Promise<Record<string, number>> {
  return bench.page.evaluate(async () => {
    const sheets: Record<string, number> = {};
    for (const { name } of await window.workbench.sheets()) {
      let characters = 0;
      for (const row of await window.workbench.formulas(name, '')) for (const cell of row) characters += String(cell).length;
      sheets[name] = characters;
    }
    return sheets;
  });
}

function isoOf(serial: number): string {
  return new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10);
}
