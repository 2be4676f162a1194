import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { momentsOf } from '../../src/calculators/inventory/demandVariation/moments';
import type { CellValue, SourceCells } from '../../src/intake/cells';
import type { Report } from '../../src/report/report';
import { cellsOf } from '../support/cells';
import { readCsv } from '../support/csv';
import { demandOf, itemsReport } from '../support/stock/run';

/**
 * Published data sets, read from the folder in WORKCAP_DATA, against results that pandas and plain Python agree on (dataset_oracles.json; sources in DATASETS.md):
 * UCI Online Retail, Hyndman's car parts, supplychainpy's sample.
 */
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

function csvCells(file: string): SourceCells {
  const rows = readCsv(readFileSync(join(data!, file), 'utf8')).filter((row) => row.some((field) => field !== ''));
  return cellsOf(rows.map((row, index) => row.map((field) => (index > 0 && field !== '' && !Number.isNaN(Number(field)) ? Number(field) : field))));
}

if (data === undefined) {
  console.warn('Not run: ABC of Online Retail, demand classes of the car parts and variation of the supplychainpy sample. Set WORKCAP_DATA to the folder with the data sets.');
  test.skip('published data sets of items (WORKCAP_DATA is not set)', () => undefined);
} else {
  describe('UCI Online Retail, 541,909 lines', () => {
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
  });

  test('carparts_syntetos_boylan: demand classes of the complete series', () => {
    const expected = oracleOf('carparts_syntetos_boylan') as Record<string, number>;
    const rows = readCsv(readFileSync(join(data, 'inventory/carparts_monthly.csv'), 'utf8')).filter((row) => row.length > 1);
    // The file has a column for each part; a list of items has a row.
    const parts = rows[0]!.slice(1).map((part, index): CellValue[] => [part, ...rows.slice(1).map((row) => (row[index + 1] === '' || row[index + 1] === 'NA' ? null : Number(row[index + 1])))]);
    const complete = parts.filter((part) => !part.includes(null));
    const report = itemsReport(cellsOf([['Part No', ...rows.slice(1).map(([month]) => month!)], ...complete]));
    expect(report.stamp.rows.used).toBe(expected['series']);
    const counts: Record<string, number> = { smooth: 0, erratic: 0, intermittent: 0, lumpy: 0, 'n/a': 0 };
    for (const found of columnOf(report, 'items', 'demandClass')) counts[found === null ? 'n/a' : (found as { en: string }).en.toLowerCase()]! += 1;
    expect({ series: complete.length, ...counts }).toEqual(expected);
    // Parts that are blank at first have a shorter history, not one of zeros.
    const all = demandOf(cellsOf([['Part No', ...rows.slice(1).map(([month]) => month!)], ...parts]));
    expect(all.items.count).toBe(2674);
    expect(all.quantity.filter((quantity) => Number.isNaN(quantity))).toHaveLength(6122);
  });

  test('supplychainpy_small_ss_rop_cv: the variation of each item, population standard deviation', () => {
    const expected = oracleOf('supplychainpy_small_ss_rop_cv') as Record<string, [number, number, number]>;
    const report = itemsReport(csvCells('inventory/supplychainpy/complete_dataset_small.csv'), { asOf: 46_000, deviation: 'population' });
    const found = Object.fromEntries(columnOf(report, 'items', 'code').map((code, rank) => [code as string, columnOf(report, 'items', 'cv')[rank] as number]));
    expect(Object.keys(found).sort()).toEqual(Object.keys(expected).sort());
    for (const [code, [, , variation]] of Object.entries(expected)) expect([code, found[code]!.toFixed(6)]).toEqual([code, variation.toFixed(6)]);
  });
}

test('moments of a published series: Syntetos and Boylan’s measures of 0, 3, 0, 0, 5, 0, 2, 0, 0, 4, 0, 0, 0, 6', () => {
  expect(momentsOf([0, 3, 0, 0, 5, 0, 2, 0, 0, 4, 0, 0, 0, 6], false)).toMatchObject({ interval: 2.8, sizeVariation: 0.15625 });
});
