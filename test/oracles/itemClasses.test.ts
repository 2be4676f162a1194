import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { momentsOf } from '../../src/calculators/inventory/demandVariation/moments';
import type { CellValue, SourceCells } from '../../src/intake/cells';
import type { Report } from '../../src/report/report';
import { cellsOf } from '../support/cells';
import { readCsv } from '../support/csv';
import { demandOf, itemsReport } from '../support/stock/run';

/**
 * Published data sets, read from the folder in WORKCAP_DATA, against results that pandas and plain Python agree on (dataset_oracles.json; sources in DATASETS.md):
 * Hyndman's car parts and supplychainpy's sample. The 541,909 lines of Online Retail are in test/long/onlineRetail.test.ts.
 */
const data = process.env['WORKCAP_DATA'];

interface Oracle {
  readonly id: string;
  readonly expected: Record<string, unknown>;
}

const oracleOf = (id: string): Oracle['expected'] => (JSON.parse(readFileSync(join(data!, 'dataset_oracles.json'), 'utf8')) as Oracle[]).find((oracle) => oracle.id === id)!.expected;
const columnOf = (report: Report, table: string, column: string) => report.tables.find(({ id }) => id === table)!.columns.find(({ id }) => id === column)!.values;

function csvCells(file: string): SourceCells {
  const rows = readCsv(readFileSync(join(data!, file), 'utf8')).filter((row) => row.some((field) => field !== ''));
  return cellsOf(rows.map((row, index) => row.map((field) => (index > 0 && field !== '' && !Number.isNaN(Number(field)) ? Number(field) : field))));
}

if (data === undefined) {
  console.warn('Not run: demand classes of the car parts and variation of the supplychainpy sample. Set WORKCAP_DATA to the folder with the data sets.');
  test.skip('published data sets of items (WORKCAP_DATA is not set)', () => undefined);
} else {
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
