import { readFileSync } from 'node:fs';
import path from 'node:path';
import { benches } from './support/benches';
import type { OpenWorkbench } from './support/browser';
import { beside, paneOf } from './support/pane';

/** Lists of real companies, read as they are published. Every expected number is added up here from the rows of the file. */
const data = process.env.WORKCAP_DATA;
const onData = data === undefined ? describe.skip : describe;
if (data === undefined) console.log('WORKCAP_DATA is not set: the pane is not tried on the lists of IBM and HighRadius.');

let bench: OpenWorkbench;
const { openBench } = benches();

function rowsOf(file: string): Record<string, string>[] {
  const [head = '', ...lines] = readFileSync(path.join(data ?? '', file), 'utf8').trim().split(/\r?\n/);
  const names = head.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, index) => [names[index] ?? '', cell])));
}

/** Days since 1970 of m/d/yyyy or of an ISO date with time. */
function dayOf(text: string): number {
  const american = /^(\d+)\/(\d+)\/(\d{4})$/.exec(text);
  const [year, month, day] = american === null ? text.slice(0, 10).split('-').map(Number) : [Number(american[3]), Number(american[1]), Number(american[2])];
  return Date.UTC(year ?? 0, (month ?? 0) - 1, day) / 86_400_000;
}

const bands = ['Current', '1–30', '31–60', '61–90', '91+'];

/** Sums by days past due in whole ten-thousandths, so that their order does not matter. */
function age(items: readonly { readonly due: number; readonly amount: number }[], asOf: number): number[] {
  const sums = bands.map(() => 0);
  for (const { due, amount } of items) {
    const days = asOf - due;
    const band = days <= 0 ? 0 : days <= 30 ? 1 : days <= 60 ? 2 : days <= 90 ? 3 : 4;
    sums[band] = (sums[band] ?? 0) + Math.round(amount * 10_000);
  }
  return sums.map((sum) => sum / 10_000);
}

onData('invoices of IBM as of 2012-06-30', () => {
  test('age as the rows say, dates in American order', async () => {
    bench = await openBench({ query: { engine: 'memory', open: '/data/receivables/ibm_receivables.csv' } });
    const pane = paneOf(bench);
    await pane.understood(/A1:L2467/);
    await pane.setDate('2012-06-30');
    expect(await pane.run()).toBe('result');
    const asOf = dayOf('6/30/2012');
    const items = rowsOf('receivables/ibm_receivables.csv')
      .filter((row) => dayOf(row.InvoiceDate ?? '') <= asOf && asOf < dayOf(row.SettledDate ?? ''))
      .map((row) => ({ due: dayOf(row.DueDate ?? ''), amount: Number(row.InvoiceAmount) }));
    const values = await pane.values((await pane.sheetNames())[1] ?? '');
    const expected = age(items, asOf);
    bands.forEach((band, index) => expect(beside(values, band)).toBeCloseTo(expected[index] ?? Number.NaN, 6));
    expect(beside(values, 'Used')).toBe(items.length);
    expect(await pane.text('result')).toContain('5,504.09');
  }, 180_000);
});

onData('9,681 open items of HighRadius as of 2020-04-30', () => {
  test('are drawn in at most 12 round trips, none of them above 5 MB', async () => {
    bench = await openBench({ query: { engine: 'memory', open: '/data/receivables/highradius_open_9681_iso_dates.csv' } });
    const pane = paneOf(bench);
    await pane.understood(/A1:M9682/);
    await pane.setDate('2020-04-30');
    await pane.clearLog();
    expect(await pane.run()).toBe('result');
    // Giving references back is office.js's own doing, after the run.
    const everything = await pane.log();
    const log = everything.filter((batch) => !batch.summary.every((action) => action === 'Workbook._RemoveReference'));
    // Reading leaves no trace in the workbook; drawing begins with the first batch that adds a sheet.
    const writes = log.filter((batch) => batch.summary.some((action) => /=|Add|Insert|Delete/.test(action)));
    expect(log.length).toBeLessThanOrEqual(12 + 8);
    expect(writes.length).toBeLessThanOrEqual(12);
    expect(Math.max(...everything.flatMap((batch) => [batch.requestBytes, batch.responseBytes]))).toBeLessThan(5_000_000);
    const items = rowsOf('receivables/highradius_open_9681_iso_dates.csv').map((row) => ({ due: dayOf(row.due_in_date ?? ''), amount: Number(row.converted_usd) }));
    expect(items).toHaveLength(9681);
    const values = await pane.values((await pane.sheetNames())[1] ?? '');
    const expected = age(items, dayOf('2020-04-30'));
    bands.forEach((band, index) => expect(beside(values, band)).toBeCloseTo(expected[index] ?? Number.NaN, 2));
    expect(beside(values, 'Used')).toBe(9681);
  }, 240_000);
});
