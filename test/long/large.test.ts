import { columnOf, reportOf, runAging } from '../support/aging';
import { invoices, asOf } from '../bench/list';
import { cellsOf } from '../support/cells';
import { benches } from '../e2e/support/benches';
import type { OpenWorkbench } from '../e2e/support/browser';
import { paneOf } from '../e2e/support/pane';

/** A long list through the real pane: the workbook holds what the analysis gives without one. */
const limit = 5_000_000;

let bench: OpenWorkbench;
const { openBench } = benches();

test('100,000 rows give in the workbook what they give without one, in few requests below the limit', async () => {
  const rows = invoices(100_000);
  bench = await openBench();
  const pane = paneOf(bench);
  const [name = ''] = await pane.sheetNames();
  for (let from = 0; from < rows.length; from += 25_000) {
    const part = rows.slice(from, from + 25_000) as (string | number)[][];
    await bench.page.evaluate(async ([sheet, address, values]) => window.workbench.setValues(sheet, address, values), [name, `A${from + 1}:H${from + part.length}`, part] as const);
  }
  await pane.select(name, 'C4');
  await pane.understood(/A1:H100001$/);
  await pane.setDate(new Date((asOf - 25_569) * 86_400_000).toISOString().slice(0, 10));
  await pane.clearLog();
  expect(await pane.run()).toBe('result');
  const requests = await pane.log();
  expect(requests.length).toBeLessThan(60);
  for (const { requestBytes, responseBytes } of requests) expect(Math.max(requestBytes, responseBytes)).toBeLessThan(limit);

  const report = reportOf(runAging(cellsOf(rows, { sheet: name }), { asOf }));
  const sheets = (await pane.visibleSheets()).filter((sheet) => sheet !== name);
  const totals = await Promise.all(sheets.map((sheet) => pane.values(sheet)));
  const bands = columnOf(report, 'bands', 'amount') as number[];
  const onReport = totals[0]!.flat();
  for (const amount of bands) expect(onReport.some((value) => typeof value === 'number' && Math.abs(value - amount) < 0.005)).toBe(true);
  const customers = totals.find((values) => values.some((row) => row.includes('No.')))!;
  const at = customers.findIndex((row) => row.includes('Customer code'));
  const column = (values: readonly (readonly unknown[])[], head: number, heading: string): unknown[] => values.slice(head + 1).map((row) => row[values[head]!.indexOf(heading)]);
  expect(column(customers, at, 'Customer code').slice(0, report.tables.find(({ id }) => id === 'customers')!.rowCount)).toEqual(columnOf(report, 'customers', 'code'));
  const detail = totals.find((values) => values.some((row) => row.includes('Why here')))!;
  const head = detail.findIndex((row) => row.includes('Why here'));
  const count = report.tables.find(({ id }) => id === 'detail')!.rowCount;
  for (const [heading, id] of [['Open amount', 'open'], ['Days past due', 'days'], ['Source row', 'source']] as const) {
    expect(column(detail, head, heading).slice(0, count)).toEqual(columnOf(report, 'detail', id).map((value) => value ?? ''));
  }
}, 400_000);
