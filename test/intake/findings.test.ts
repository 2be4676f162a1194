import type { CellValue } from '../../src/intake/cells';
import { understand, type WantedRole } from '../../src/intake/understand';
import type { DocumentKind, Finding } from '../../src/intake/understanding';
import { cellsOf, serial } from '../support/cells';

/** Findings that need the whole of a list, each provoked by one. */
const optional = (role: WantedRole['role']): WantedRole => ({ role, need: 'optional' });
const items: readonly WantedRole[] = [...(['customer_name', 'doc_no', 'doc_date', 'clearing_date', 'terms'] as const).map(optional), { role: 'due_date', need: 'required' }, { role: 'open_amount', need: 'required' }];
const found = (rows: CellValue[][], wanted = items, kinds?: readonly DocumentKind[]): readonly Finding[] => understand(cellsOf(rows), wanted, kinds).findings;
const codes = (...about: Parameters<typeof found>): string[] => found(...about).map(({ code }) => code);
const day = serial(2025, 3, 20);

test('without a customer everything stands in one line, and that is said', () => {
  expect(found([['Invoice no', 'Due date', 'Open amount'], ['R-1', day, 5], ['R-2', day, 6]])).toMatchObject([{ code: 'customerMissing', place: 'Sheet1!A1', blocking: false }]);
});

test('a column that an analysis needs and no sentence of its own speaks of', () => {
  expect(found([['Customer', 'Due date', 'Open amount'], ['A', day, 5], ['B', day, 6]], [...items, { role: 'terms', need: 'required' }])).toMatchObject([{ code: 'columnMissing', params: { role: 'terms' }, blocking: true }]);
});

test('a needed column of dates that is empty', () => {
  expect(found([['Customer', 'Due date', 'Open amount'], ['A', null, 5], ['B', null, 6]])).toContainEqual(expect.objectContaining({ code: 'datesBlank', place: 'Sheet1!B1', blocking: true }));
});

test('another date could count as the document date', () => {
  const rows = [['Customer', 'Posting date', 'Due date', 'Open amount'], ['A', day, day + 30, 5], ['B', day + 1, day + 31, 6]];
  expect(found(rows)).toMatchObject([{ code: 'documentDateMissing', place: 'Sheet1!B1', params: { heading: 'Posting date' }, blocking: false }]);
  expect(codes(rows, [...items, optional('posting_date')])).not.toContain('documentDateMissing');
});

test('headings of which none is known', () => {
  const rows = [['Aaa', 'Bbb', 'Ccc'], ['x', day, 5.5], ['y', day + 1, 6.5], ['z', day + 2, 7.5]];
  expect(codes(rows)).toContain('headingGuessed');
});

test('expected payments are no settled dates', () => {
  const rows = [['Customer', 'Invoice date', 'Due date', 'Settled date', 'Open amount'], ...[0, 1, 2, 3].map((index): CellValue[] => ['A', day + index, day + 30, day + 20 + index + 0.31, 5])];
  expect(found(rows)).toContainEqual(expect.objectContaining({ code: 'settledExpected', place: 'Sheet1!D1', count: 4 }));
});

const bill = ['票据号', '出票日期', '票据到期日', '承兑人', '票面金额'];
test.each<[string, CellValue[][]]>([
  ['kindBalances', [['客户名称', '期初余额', '本期借方', '本期贷方', '期末余额'], ['A', 1, 5, 2, 4], ['B', 1, 5, 2, 4]]],
  ['kindLedger', [['客户', '日期', '凭证号', '摘要', '借方', '贷方', '余额'], ['A', day, '记-1', '销售', 5, null, 5], ['A', day, '收-1', '收款', null, 2, 3]]],
  ['kindBillRegister', [bill, ['B-1', day, day + 90, '某银行', 5], ['B-2', day, day + 91, '某银行', 6]]],
  ['kindPurchaseLines', [['供应商', '订单日期', '物料编码', '入库日期', '入库数量'], ['A', day, 'M1', day + 9, 5], ['A', day, 'M2', day + 8, 5]]],
  ['kindStockLedger', [['物料编码', '日期', '入库数量', '出库数量'], ['M1', day, 5, null], ['M1', day + 1, null, 2]]],
  ['kindStockSummary', [['物料编码', '期初数量', '入库数量', '出库数量', '结存数量'], ['M1', 1, 5, 2, 4], ['M2', 1, 5, 2, 4]]],
  ['kindStockOnHand', [['物料编码', '物料名称', '仓库', '即时库存'], ['M1', '螺栓', '一号', 5], ['M2', '螺母', '一号', 7]]],
])('another kind of document is refused by its name: %s', (code, rows) => {
  expect(found(rows)).toMatchObject([{ code, blocking: true }]);
});

test('what stops the analysis comes first', () => {
  const rows = [['Customer', 'Due date', 'Open amount'], ['A', '3/4/2025', '5'], ['A ', '5/6/2025', '6'], ['B', null, 7]];
  const blocking = found(rows).map((finding) => finding.blocking);
  expect(blocking).toEqual([...blocking].sort((one, other) => Number(other) - Number(one)));
  expect(blocking[0]).toBe(true);
});
