import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { benches } from '../e2e/support/benches';
import type { OpenWorkbench } from '../e2e/support/browser';
import { openBook, paneOf } from '../e2e/support/pane';

/** UCI Online Retail as a person brings it in: 541,909 lines opened as a CSV file, classified in the pane, and held against what pandas and plain Python agree on. */
const data = process.env['WORKCAP_DATA'];

if (data === undefined) {
  console.warn('Not run: ABC of Online Retail through the pane. Set WORKCAP_DATA to the folder with the data sets.');
  test.skip('ABC of Online Retail through the pane (WORKCAP_DATA is not set)', () => undefined);
} else {
  let bench: OpenWorkbench;
  const { openBench } = benches();

  test('541,909 lines of a CSV file give the published classes', async () => {
    const oracles = JSON.parse(readFileSync(join(data, 'dataset_oracles.json'), 'utf8')) as { id: string; expected: unknown }[];
    const expected = oracles.find(({ id }) => id === 'online_retail_abc_all_lines_net')!.expected as { skus: number; value: number; A: number; B: number; C: number; top5: [string, number][] };
    bench = await openBench();
    bench = await openBook(bench, gunzipSync(readFileSync(join(data, 'inventory/online_retail_541909.csv.gz'))), 'online_retail.csv');
    const pane = paneOf(bench);
    const [list = ''] = await pane.visibleSheets();
    await pane.select(list, 'B3');
    await pane.part('source').and(bench.pane.locator('[data-settled="true"]')).filter({ hasText: 'A1:H541910' }).waitFor({ timeout: 240_000 });
    await pane.option('cuts');
    await bench.pane.locator('input[data-choice="80/95"]').check({ force: true });
    await pane.choose(await pane.option('rule'), 'including the item');
    await pane.press('run');
    await bench.pane.locator('[data-part="result"], [data-part="faults"], [data-part="unexpected"]').waitFor({ timeout: 240_000 });
    expect(await pane.part('result').count()).toBe(1);

    const sheets = await Promise.all((await pane.visibleSheets()).filter((name) => name !== list).map((name) => pane.values(name)));
    const tableWith = (...headings: readonly string[]): { readonly head: readonly unknown[]; readonly rows: readonly (readonly unknown[])[] } => {
      for (const values of sheets) {
        const at = values.findIndex((row) => headings.every((heading) => row.includes(heading)));
        if (at >= 0) return { head: values[at]!, rows: values.slice(at + 1) };
      }
      throw new Error(`No table has ${headings.join(', ')}`);
    };
    const classes = tableWith('Class', 'Items');
    expect(classes.rows.slice(0, 3).map((row) => row[classes.head.indexOf('Items')])).toEqual([expected.A, expected.B, expected.C]);
    const items = tableWith('No.', 'Item code');
    const [code, value] = [items.head.indexOf('Item code'), items.head.indexOf('Share') - 1];
    const ranked = items.rows.filter((row) => typeof row[items.head.indexOf('No.')] === 'number');
    expect(ranked).toHaveLength(expected.skus);
    expect(ranked.slice(0, 5).map((row) => [String(row[code]), Math.round(Number(row[value]) * 100)])).toEqual(expected.top5.map(([name, amount]) => [name, Math.round(amount * 100)]));
    expect(Math.round(ranked.reduce((total, row) => total + Number(row[value]), 0) * 100)).toBe(Math.round(expected.value * 100));
  }, 900_000);
}
