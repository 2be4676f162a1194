import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { CellValue, SourceCells } from '../../src/intake/cells';
import type { Report } from '../../src/report/report';
import { readCsv } from '../support/csv';
import { itemsReport } from '../support/stock/run';

/** UCI Online Retail, read from the folder in WORKCAP_DATA, against results that pandas and plain Python agree on (dataset_oracles.json; source in DATASETS.md). */
const data = process.env['WORKCAP_DATA'];

interface Oracle {
  readonly id: string;
  readonly expected: Record<string, unknown>;
}

const oracleOf = (id: string): Oracle['expected'] => (JSON.parse(readFileSync(join(data!, 'dataset_oracles.json'), 'utf8')) as Oracle[]).find((oracle) => oracle.id === id)!.expected;
const columnOf = (report: Report, table: string, column: string) => report.tables.find(({ id }) => id === table)!.columns.find(({ id }) => id === column)!.values;
const cents = (value: unknown): number => Math.round((value as number) * 100);

/** 541,909 lines as a sheet holds them: days as numbers. Most lines have no quotes, so they are cut at their commas. */
function onlineRetail(): SourceCells {
  const lines = gunzipSync(readFileSync(join(data!, 'inventory/online_retail_541909.csv.gz'))).toString('utf8').split(/\r?\n/).filter((line) => line !== '');
  const columns: CellValue[][] = Array.from({ length: 8 }, () => []);
  lines.forEach((line, row) => {
    const fields = line.includes('"') ? readCsv(line)[0]! : line.split(',');
    columns.forEach((column, index) => {
      const text = fields[index] ?? '';
      if (text === '') column.push(null);
      else if (row === 0 || (index !== 3 && index !== 4 && index !== 5)) column.push(text);
      else column.push(index === 4 ? Date.parse(`${text.slice(0, 10)}T00:00:00Z`) / 86_400_000 + 25_569 : Number(text));
    });
  });
  return { sheet: 'Online Retail', firstRow: 1, firstColumn: 1, rowCount: lines.length, columns, errors: [], table: null, date1904: false, hiddenRows: [] };
}

if (data === undefined) {
  console.warn('Not run: ABC of Online Retail. Set WORKCAP_DATA to the folder with the data sets.');
  test.skip('ABC of Online Retail (WORKCAP_DATA is not set)', () => undefined);
} else {
  jest.setTimeout(600_000);
  const retail = onlineRetail();
  const rule = { cuts: '80/95', rule: 'including' };

  test.each([
    ['online_retail_abc_all_lines_net', () => retail],
    [
      'online_retail_abc_stock_codes_net',
      (): SourceCells => {
        const keep = retail.columns[1]!.map((code, row) => row === 0 || /^\d{5}/.test(String(code)));
        return { ...retail, rowCount: keep.filter(Boolean).length, columns: retail.columns.map((column) => column.filter((_, row) => keep[row])) };
      },
    ],
  ])('%s', (id, source) => {
    const expected = oracleOf(id) as { skus: number; value: number; A: number; B: number; C: number; non_positive_skus: number; top5: [string, number][] };
    const report = itemsReport(source(), rule);
    expect(report.stamp.rows).toMatchObject({ rejected: 0, excluded: 0 });
    expect(columnOf(report, 'classes', 'items')).toEqual([expected.A, expected.B, expected.C]);
    const [codes, values] = [columnOf(report, 'items', 'code'), columnOf(report, 'items', 'value')];
    expect(codes).toHaveLength(expected.skus);
    expect(cents(report.keyFigures.find((figure) => figure.id === 'totalValue')!.value)).toBe(cents(expected.value));
    expect(codes.slice(0, 5).map((code, rank) => [code, cents(values[rank])])).toEqual(expected.top5.map(([code, value]) => [code, cents(value)]));
    // The oracle rounds the value of an item to cents before it looks whether it is above 0.
    expect(values.filter((value) => cents(value) <= 0)).toHaveLength(expected.non_positive_skus);
    for (const check of report.checks) expect([check.id, Math.abs(check.expected - check.found) <= check.tolerance]).toEqual([check.id, true]);
  });

  test('online_retail_monthly_net_revenue', () => {
    const report = itemsReport(retail);
    const months = columnOf(report, 'periods', 'period').map((name) => (name as { en: string }).en);
    expect(Object.fromEntries(months.map((month, index) => [month, cents(columnOf(report, 'periods', 'value')[index])]))).toEqual(
      Object.fromEntries(Object.entries(oracleOf('online_retail_monthly_net_revenue')).map(([month, value]) => [month, cents(value)])),
    );
    expect(report.notes.map(({ en }) => en).join(' ')).toContain('reaches only to 2011-12-09');
  });
}
