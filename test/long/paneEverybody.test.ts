import { readFileSync } from 'node:fs';
import path from 'node:path';
import { kingdeeAged } from '../support/exports/layouts/kingdee';
import { kingdeeBalances } from '../support/exports/layouts/kingdeeBalances';
import { trialBalance } from '../support/exports/layouts/trialBalance';
import { sapOpen, xeroAged } from '../support/exports/layouts/western';
import { makeTruth } from '../support/exports/truth';
import { toWorkbook } from '../support/exports/workbook';
import { benches } from '../e2e/support/benches';
import type { OpenWorkbench } from '../e2e/support/browser';
import { openBook, paneOf, setPaneWidth } from '../e2e/support/pane';
import type { Pane } from '../e2e/support/pane';

/** Every state of the pane for everybody: axe finds nothing, nothing runs over the edge at 320 and 480 pixels, and the keyboard is enough. */
const axe = readFileSync(path.join(process.cwd(), 'node_modules/axe-core/axe.min.js'), 'utf8');
const truth = makeTruth();
const aged = { 'zh-CN': kingdeeAged(truth), 'en-US': xeroAged(truth, { totalIsOff: 1_250 }) };
const balances = kingdeeBalances(truth, { periods: 'years', sheets: 'each' });
const ambiguous = [['Customer', 'Invoice no', 'Invoice date', 'Due date', 'Amount'], ['Alder', 'R-1', '01/02/2024', '03/04/2024', 100.5], ['Birch', 'R-2', '05/06/2024', '07/08/2024', 200]];

let bench: OpenWorkbench;
let pane: Pane;

const { openBench } = benches();

async function violations(): Promise<string[]> {
  await bench.pane.evaluate(axe);
  const found = await bench.pane.evaluate(async () => {
    const { axe: checker } = window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string; any: { message: string }[] }[] }[] }> } };
    return (await checker.run()).violations.flatMap(({ id, nodes }) => nodes.map(({ html, any }) => `${id}: ${html.slice(0, 200)} ${any[0]?.message ?? ''}`));
  });
  // Fluent keeps invisible stops for the keyboard at the edges of a list of tabs; nobody lands on them.
  return found.filter((violation) => !violation.includes('data-tabster-dummy'));
}

/** What stands over the right edge at a width. */
async function overTheEdge(width: number): Promise<string[]> {
  await setPaneWidth(bench, width);
  await bench.pane.waitForFunction((pixels) => Math.abs(window.innerWidth - pixels) < 1, width);
  return bench.pane.evaluate((pixels) => {
    const unseen = [...document.querySelectorAll<HTMLElement>('*')].filter((element) => getComputedStyle(element).clipPath === 'inset(50%)');
    const wide = [...document.querySelectorAll<HTMLElement>('main *')].filter((element) => {
      const { right, width: own } = element.getBoundingClientRect();
      return own > 1 && right > pixels + 0.5 && !unseen.some((hidden) => hidden.contains(element));
    });
    return document.documentElement.scrollWidth > document.documentElement.clientWidth ? ['the page scrolls sideways'] : wide.slice(0, 3).map((element) => element.outerHTML.slice(0, 120));
  }, width);
}

async function fineFor(state: string): Promise<void> {
  // Colours fade in and out; what is looked at are those that stay.
  await bench.page.waitForTimeout(300);
  const found = [...(await violations()), ...(await overTheEdge(480)), ...(await overTheEdge(320))];
  expect(found.map((fault) => `${state}: ${fault}`)).toEqual([]);
}

const cases = (['en-US', 'zh-CN'] as const).flatMap((lang) => (['light', 'dark', 'contrast'] as const).map((theme) => ({ lang, theme })));

test.each(cases)('every state of the pane, $lang, $theme', async ({ lang, theme }) => {
  bench = await openBench({ query: { engine: 'memory', open: 'blank', lang }, colorScheme: theme === 'dark' ? 'dark' : 'light', width: 900, height: 900 });
  /** A frame that is loaded anew takes the colours of the system only when it is told them again. */
  const forceColours = async (): Promise<void> => {
    if (theme !== 'contrast') return;
    await bench.page.emulateMedia({ forcedColors: 'none' });
    await bench.page.emulateMedia({ forcedColors: 'active' });
  };
  await forceColours();
  pane = paneOf(bench);
  await pane.part('empty').waitFor();
  await fineFor('nothing selected');

  const file = aged[lang];
  const books = [...file.sheets, ...balances.sheets, ...trialBalance(truth).sheets, { name: 'Dates', rows: ambiguous, merges: [] }];
  bench = await openBook(bench, await toWorkbook(books));
  await forceColours();
  pane = paneOf(bench);
  await pane.select('Dates', 'B2');
  await pane.understood(/Dates/);
  expect(await pane.part('run').isEnabled()).toBe(false);
  await fineFor('something must be settled');

  await pane.select(trialBalance(truth).sheets[0]!.name, 'B6');
  await pane.part('refused').waitFor();
  await fineFor('another kind of document');

  await pane.select(balances.sheets[0]!.name, 'B7');
  await pane.part('together').waitFor();
  await pane.part('together').click();
  await pane.understood(/3/);
  await fineFor('sheets together');

  const [shown] = file.sheets;
  await pane.select(shown!.name, `B${shown!.kinds.indexOf('data') + 1}`);
  await pane.understood(new RegExp(shown!.name));
  await fineFor('a list understood');
  for (const id of ['asOf', 'purpose', 'amount']) await pane.row(id);
  await pane.press('columns-toggle');
  await (await pane.option('bands')).fill('30, x');
  await pane.press('pick-control');
  await bench.pane.locator('[data-account]').first().waitFor();
  await fineFor('everything open, one field wrong');

  await (await pane.option('bands')).fill('30, 60');
  await (await pane.option('control')).fill('1,000');
  expect(await pane.run()).toBe('result');
  await fineFor('a result with a difference');
  await bench.pane.locator('[data-party]').first().click();
  await fineFor('the rows of a customer');
  await bench.page.evaluate(async (count) => {
    const sheet = (await window.workbench.sheets())[count]?.name ?? '';
    await window.workbench.setValues(sheet, 'B70', [['mine']]);
  }, books.length);
  await pane.press('undo');
  await pane.part('undo-asks').waitFor();
  await fineFor('undo asks');
  await pane.press('undo-anyway');
  await pane.part('undone').waitFor();
  await fineFor('undone');

  await pane.faults({ cellEdit: true });
  expect(await pane.run()).toBe('faults');
  await pane.faults(null);
  await fineFor('a run that did not work');
  expect(await pane.run()).toBe('result');
  bench = await openBook(bench, Buffer.from(await bench.page.evaluate(() => window.workbench.save()), 'base64'));
  await forceColours();
  pane = paneOf(bench);
  await pane.part('last-run').waitFor();
  await fineFor('the last run');
}, 300_000);

test('a run that takes long says what it does, in rows, to everybody', async () => {
  bench = await openBench();
  bench = await openBook(bench, await toWorkbook(sapOpen(truth).sheets));
  pane = paneOf(bench);
  await pane.select('FBL5N', 'B3');
  await pane.understood(/FBL5N/);
  await pane.faults({ delayMs: 700 });
  await pane.press('run');
  await pane.part('progress').waitFor();
  await bench.pane.waitForFunction(() => /of \d/.test(document.querySelector('[data-part="progress"]')?.textContent ?? ''));
  await fineFor('running');
  await pane.press('cancel');
  await pane.faults(null);
  expect(await pane.outcome()).toBe('faults');
}, 120_000);

test('the keyboard is enough: to the button, through the result, and back', async () => {
  bench = await openBench();
  bench = await openBook(bench, await toWorkbook(sapOpen(truth).sheets));
  pane = paneOf(bench);
  await pane.select('FBL5N', 'B3');
  await pane.understood(/FBL5N/);
  const reach = async (selector: string): Promise<void> => {
    for (let presses = 0; presses < 40; presses += 1) {
      if (await bench.pane.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
      await bench.page.keyboard.press('Tab');
    }
    throw new Error(`The Tab key never came to ${selector}`);
  };
  await pane.part('language').focus();
  await reach('[data-toggle="asOf"]');
  await reach('[data-part="run"]');
  await bench.page.keyboard.press('Enter');
  expect(await pane.outcome()).toBe('result');
  expect(await pane.text('announcer')).toContain('Report is ready');
  await reach('[data-part="go"]');
  await reach('[data-part="undo"]');
  await reach('[data-party]');
  await bench.page.keyboard.press('Enter');
  await reach('[data-part="customer-item"] [data-place]');
  await bench.page.keyboard.press('Escape');
  await reach('[data-part="run"]');
}, 120_000);
