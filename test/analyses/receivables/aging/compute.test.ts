import { receivablesAging } from '../../../../src/analyses/receivables/aging';
import type { OptionValues } from '../../../../src/analyses/define';
import { computeAging } from '../../../../src/analyses/receivables/aging/compute';
import type { CellValue } from '../../../../src/intake/cells';
import { understand } from '../../../../src/intake/understand';
import type { Mapping } from '../../../../src/intake/understanding';
import { cents, figureOf, reportOf, runAging } from '../../../support/aging';
import { cellsOf, layout, serial } from '../../../support/cells';
import { layouts } from '../../../support/layouts';

const asOf = serial(2026, 11, 30);
const rows: CellValue[][] = [['Customer', 'Invoice No', 'Invoice Date', 'Due date', 'Open amount'], ['A', '1', 45_900, 46_000, 5], ['A', '1', 45_900, 46_000, 5], ['a ', '2', null, 46_000, -2.5]];

test('the same input gives the same report', () => {
  expect(runAging(cellsOf(rows), { asOf })).toEqual(runAging(cellsOf(rows), { asOf }));
});

test('a source that was not understood is refused with what intake found', () => {
  const cells = cellsOf([]);
  const understanding = understand(cells, receivablesAging.roles, receivablesAging.kinds);
  expect(computeAging({ cells, understanding, mapping: {}, options: { asOf }, history: [], version: '1', progress: () => undefined })).toMatchObject({ ok: false, faults: [{ code: 'sourceEmpty' }] });
});

test.each<[string, CellValue[][], Mapping, string]>([
  ['a list without an amount', rows, { due_date: 3 }, 'amountMissing'],
  ['a list without a due date', rows, { open_amount: 4 }, 'dueDateMissing'],
  ['a ledger without debits', [['客户', '记账日期', '凭证号', '借方', '贷方'], ['甲', asOf - 9, '记-1', 10, null]], { posting_date: 1 }, 'debitMissing'],
  ['a ledger without dates', [['客户', '记账日期', '凭证号', '借方', '贷方'], ['甲', asOf - 9, '记-1', 10, null]], { debit: 3, credit: 4 }, 'ledgerDateMissing'],
  ['a balance table without balances', [['期间', '客户名称', '期初余额', '本期借方', '本期贷方', '期末余额'], ['2026', '甲', 0, 100, 0, 100]], { debit: 3 }, 'closingMissing'],
  ['a balance table without debits', [['期间', '客户名称', '期初余额', '本期借方', '本期贷方', '期末余额'], ['2026', '甲', 0, 100, 0, 100]], { closing: 5 }, 'debitMissing'],
])('%s is refused by name', (_name, source, mapping, code) => {
  expect(runAging(cellsOf(source), { asOf, purpose: 'collections' }, () => mapping)).toMatchObject({ ok: false, faults: [{ code }] });
});

test('a list by the booking date needs one', () => {
  expect(runAging(cellsOf(rows), { asOf, purpose: 'provision' }, () => ({ open_amount: 4 }))).toMatchObject({ ok: false, faults: [{ code: 'bookedDateMissing' }] });
});

test.each(['trialBalance', 'stockSummary', 'stockLedger', 'stockOnHand', 'bills'] as const)('%s is refused by its kind', (name) => {
  expect(runAging(cellsOf(layout(layouts[name])), { asOf })).toMatchObject({ ok: false, faults: [{ code: expect.stringMatching(/^kind/) }] });
});

test('currencies of a ledger are never added', () => {
  const ledger: CellValue[][] = [['客户', '记账日期', '凭证号', '借方', '贷方', '币别'], ['甲', asOf - 9, '记-1', 10, null, '人民币'], ['甲', asOf - 8, '记-2', 10, null, '美元']];
  expect(runAging(cellsOf(ledger), { asOf })).toMatchObject({ ok: false, faults: [{ code: 'currenciesMixed', params: { currencies: '人民币, 美元' } }] });
});

test('the same books as open items, as a ledger and as balance tables have one total, and oldest first gives the same bands', () => {
  const day = (year: number, month: number, date: number): number => serial(year, month, date);
  const sales: [string, number, number][] = [['甲', day(2025, 3, 5), 300.1], ['甲', day(2026, 2, 5), 200.2], ['乙', day(2025, 5, 5), 70], ['乙', day(2026, 5, 6), 80.05]];
  const receipts: [string, number, number][] = [['甲', day(2025, 12, 1), 100], ['乙', day(2026, 7, 1), 75]];
  const end = day(2026, 12, 31);
  const options = { asOf: end, purpose: 'provision', bands: '1y, 2y, 3y' };
  const bands = (source: CellValue[][]): unknown => reportOf(runAging(cellsOf(source), options)).tables[0]!.columns[1]!.values;
  // 甲: 300.10 − 100; 乙: 70 is paid, and 5 of 80.05.
  const open: CellValue[][] = [['客户', '单据编号', '单据日期', '未收金额'], ['甲', 'A1', sales[0]![1], 200.1], ['甲', 'A2', sales[1]![1], 200.2], ['乙', 'B2', sales[3]![1], 75.05]];
  const ledger: CellValue[][] = [['客户', '记账日期', '凭证号', '借方', '贷方'], ...sales.map(([name, date, amount]): CellValue[] => [name, date, '记-1', amount, null]), ...receipts.map(([name, date, amount]): CellValue[] => [name, date, '收-1', null, amount])];
  const tables: CellValue[][] = [['期间', '客户名称', '期初余额', '本期借方', '本期贷方', '期末余额'], ['2025', '甲', 0, 300.1, 100, 200.1], ['2026', '甲', 200.1, 200.2, 0, 400.3], ['2025', '乙', 0, 70, 0, 70], ['2026', '乙', 70, 80.05, 75, 75.05]];
  expect([open, ledger, tables].map((source) => cents(figureOf(reportOf(runAging(cellsOf(source), options)), 'totalOpen')))).toEqual([47535, 47535, 47535]);
  expect(bands(open)).toEqual([275.25, 200.1, 0, 0]);
  expect(bands(ledger)).toEqual(bands(open));
  expect(bands(tables)).toEqual(bands(open));
});

test('somebody who names the amount of a list in several currencies can choose one of them with it', () => {
  const rows: CellValue[][] = [['Client', 'Due date', 'Ccy', 'Whatever'], ['A', asOf, 'GBP', 1000], ['B', asOf, 'EUR', 20]];
  const run = (options: OptionValues) => runAging(cellsOf(rows), { asOf, purpose: 'collections', ...options }, (mapping) => ({ ...mapping, open_amount: 3 }));
  expect(run({})).toMatchObject({ ok: false, faults: [{ code: 'currenciesMixed', place: 'Sheet1!C1', params: { currencies: 'GBP, EUR' } }] });
  expect(figureOf(reportOf(run({ currency: 'GBP' })), 'totalOpen')).toBe(1000);
});
