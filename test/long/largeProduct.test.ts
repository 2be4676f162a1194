import { benches } from '../e2e/support/benches';
import { beside, paneOf } from '../e2e/support/pane';

/** A long list in the workbench as it starts, with its spreadsheet and the production bundle. */
const { openBench } = benches();

test('of 100,000 rows and 8 columns is aged end to end, no request above 5 MB', async () => {
  const bench = await openBench({ query: { open: 'blank' } });
  const pane = paneOf(bench);
  const [sheet = ''] = await pane.sheetNames();
  const rows = 100_000;
  // Integers by a fixed rule, so that the test can add them up by itself.
  const item = (index: number) => ({ customer: `C${String((index * 7919) % 997).padStart(4, '0')}`, date: 45_600 + ((index * 31) % 300), days: 30 + ((index * 17) % 61), cents: 1 + ((index * 104_729) % 999_983) });
  await bench.page.evaluate(
    async ([name, count]) => {
      const cells: (string | number)[][] = [['Customer code', 'Customer name', 'Invoice no', 'Invoice date', 'Due date', 'Open amount', 'Currency', 'Remark']];
      for (let index = 0; index < (count as number); index += 1) {
        const customer = `C${String((index * 7919) % 997).padStart(4, '0')}`;
        const date = 45_600 + ((index * 31) % 300);
        cells.push([customer, `Customer ${customer}`, `INV${100_000 + index}`, date, date + 30 + ((index * 17) % 61), (1 + ((index * 104_729) % 999_983)) / 100, 'USD', 'as agreed']);
      }
      await window.workbench.setValues(name as string, `A1:H${(count as number) + 1}`, cells);
      await window.workbench.select(name as string, 'A1');
      await window.workbench.clearLog();
    },
    [sheet, rows] as const,
  );
  await pane.understood(/A1:H100001/);
  await pane.setDate('2025-11-30');
  expect(await pane.run()).toBe('result');
  const asOf = 45_991;
  const sums = { all: 0, current: 0 };
  for (let index = 0; index < rows; index += 1) {
    const { date, days, cents } = item(index);
    sums.all += cents;
    if (date + days >= asOf) sums.current += cents;
  }
  const report = await pane.values((await pane.sheetNames())[1] ?? '');
  expect(Math.round(Number(beside(report, 'Total open, net of credits')) * 100)).toBe(sums.all);
  expect(Math.round(Number(beside(report.slice(16), 'Current')) * 100)).toBe(sums.current);
  const log = await pane.log();
  expect(Math.max(...log.flatMap((batch) => [batch.requestBytes, batch.responseBytes]))).toBeLessThan(5_000_000);
  expect(log.filter((batch) => batch.error !== null)).toEqual([]);
}, 300_000);
