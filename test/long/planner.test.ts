import { benches } from '../e2e/support/benches';
import type { OpenWorkbench } from '../e2e/support/browser';
import { paneOf } from '../e2e/support/pane';
import type { Pane } from '../e2e/support/pane';

/** One item that every method of safety stock is published for: 100 a day ± 15, delivered after 10 days ± 1, 95 %; each through the real pane. */
let bench: OpenWorkbench;
let pane: Pane;

const { openBench } = benches();

type Cells = readonly (readonly (string | number)[])[];
const heads = ['Item code', 'Mean demand per day', 'Standard deviation of demand', 'Lead time (days)', 'Standard deviation of lead time', 'Unit cost', 'Stock on hand', 'Lot size', 'Max daily usage', 'Longest lead time'];
const part = ['P1', 100, 15, 10, 1, 2.5, 1000, 1000, '', ''];

async function start(rows: Cells): Promise<void> {
  bench = await openBench();
  pane = paneOf(bench);
  const [sheet = ''] = await pane.sheetNames();
  const last = `${String.fromCharCode(64 + rows[0]!.length)}${rows.length}`;
  await bench.page.evaluate(([name, address, values]) => window.workbench.setValues(name, address, values as (string | number)[][]), [sheet, `A1:${last}`, rows] as const);
  await pane.select(sheet, 'B2');
  await pane.understood(new RegExp(`A1:${last}`));
  await pane.choose(bench.pane.locator('main [role="combobox"]').first(), 'Safety stock and reorder point');
  await bench.pane.locator('[data-toggle="method"]').waitFor();
  await pane.understood(new RegExp(`A1:${last}`));
}

async function enter(id: string, text: string): Promise<void> {
  const field = await pane.option(id);
  await field.fill(text);
  await field.blur();
}

async function plan(method: string, options: Readonly<Record<string, string>>): Promise<Readonly<Record<string, unknown>>> {
  if (method !== 'combined') {
    await pane.option('method');
    await bench.pane.locator(`input[data-choice="${method}"]`).check({ force: true });
  }
  for (const [id, text] of Object.entries(options)) await enter(id, text);
  expect(await pane.run()).toBe('result');
  for (const name of await pane.visibleSheets()) {
    const values = await pane.values(name);
    const at = values.findIndex((row) => row.includes('Safety stock, not rounded'));
    if (at >= 0) return Object.fromEntries(values[at]!.map((heading, column) => [String(heading), values[at + 1]![column]]));
  }
  throw new Error('No sheet has the plan by item');
}

const level = { serviceA: '0.95' };
test.each<[string, number, string, Readonly<Record<string, string>>, Cells[number]]>([
  ['SS-1', 182.05, 'combined', level, part],
  ['SS-2', 78.02, 'demandOnly', level, part],
  ['SS-3', 164.49, 'leadOnly', level, part],
  ['SS-4', 242.51, 'additive', level, part],
  ['SS-5', 190.23, 'combined', { ...level, review: '5' }, part],
  ['SS-7', -11.24, 'fillRate', { fillRate: '95' }, part],
  ['SS-7', 61.68, 'fillRate', { fillRate: '98' }, part],
  ['SS-7', 105.93, 'fillRate', { fillRate: '0.99' }, part],
  ['SS-7', 144.29, 'fillRate', { fillRate: '99.5' }, part],
  ['SS-8', 265, 'maximum', {}, part],
  ['SS-8', 265, 'maximum', {}, [...part.slice(0, 8), 115, 11]],
  ['SS-9', 300, 'cover', { coverDays: '3' }, part],
  ['SS-9', 500, 'cover', { coverDays: '5' }, part],
  ['SS-11', 265, 'fluctuation', {}, part],
  // Poisson with a mean of 3.5 over the lead time: 7 cover 95 %.
  ['SS-12', 3.5, 'slow', level, ['P1', 3.5, Math.sqrt(3.5), 1, 0, 2.5, 10, '', '', '']],
])('%s is %p: %s %p', async (rule, expected, method, options, row) => {
  await start([heads, row]);
  const item = await plan(method, options);
  expect(item['Method']).toBe(rule);
  expect(Math.abs((item['Safety stock, not rounded'] as number) - expected)).toBeLessThan(rule === 'SS-7' ? 0.02 : 0.005001);
  if (rule === 'SS-1') expect(item['Reorder point (units)']).toBe(1183);
}, 180_000);

test('days mixed with weeks are refused with a sentence, and the cell is named', async () => {
  await start([heads.map((heading) => (heading === 'Lead time (days)' ? 'Lead time (weeks)' : heading)), part]);
  expect(await pane.run()).toBe('faults');
  expect(await bench.pane.locator('[data-part="faults"] [data-fault]').first().getAttribute('data-fault')).toBe('timeUnitsMixed');
}, 120_000);
