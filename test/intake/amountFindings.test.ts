import { letterOf } from '../../src/intake/findingInput';
import { understand, type WantedRole } from '../../src/intake/understand';
import type { Finding } from '../../src/intake/understanding';
import { cellsOf } from '../support/cells';

const wanted: readonly WantedRole[] = [
  ...(['customer_name', 'doc_no', 'due_date', 'paid_amount', 'text', 'closing', 'opening', 'period'] as const).map((role) => ({ role, need: 'optional' as const })),
  { role: 'doc_date', need: 'required', kinds: ['ledger'] },
  { role: 'open_amount', need: 'required', oneOf: 'amount', kinds: ['openItems', 'unknown'] },
  { role: 'amount_gross', need: 'required', oneOf: 'amount', kinds: ['openItems', 'unknown'] },
  { role: 'debit', need: 'required', kinds: ['ledger', 'balances'] },
  { role: 'credit', need: 'required', kinds: ['ledger', 'balances'] },
];
const found = (rows: (string | number)[][], code: string): Finding[] => understand(cellsOf(rows), wanted, ['openItems', 'ledger', 'balances', 'unknown']).findings.filter((finding) => finding.code === code);

const ledger = (...rows: (string | number)[][]): (string | number)[][] => [['日期', '客户', '凭证号', '借方', '贷方', '余额'], ...rows];
const good = ['2026-01-31', 'A', '记-1', 5, '', 5];

test('cells of a ledger that cannot be read are told with their column', () => {
  const rows = ledger(good, ['2026-02-28', 'A', '记-2', 'x', '', 5], ['2026-03-31', 'A', '记-3', '', 'y', 5], ['2026-03-31', 'A', '收-3', '', 2, 3]);
  expect(found(rows, 'amountCellsUnreadable')).toMatchObject([
    { place: 'Sheet1!D3', params: { heading: '借方' }, count: 1, blocking: false },
    { place: 'Sheet1!E4', params: { heading: '贷方' }, count: 1, blocking: false },
  ]);
});

test('debits that are texts stop a run, a running balance of texts does not', () => {
  const texts = (column: number): (string | number)[][] => ledger(...Array.from({ length: 8 }, () => good.with(column, 'siehe unten')), good);
  expect(found(texts(3), 'amountsUnreadable')).toMatchObject([{ blocking: true, params: { role: 'debit', heading: '借方', example: 'siehe unten' } }]);
  expect(found(texts(5), 'amountsUnreadable')).toMatchObject([{ blocking: false, params: { role: 'closing' } }]);
});

test('numbers stored as text and marks that leave it open are one line for all columns', () => {
  const rows = ledger(['2026-01-31', 'A', '记-1', '5,000', '', '5,000'], ['2026-02-28', 'A', '收-1', '', '2,000', '3,000']);
  expect(found(rows, 'numbersAsText')).toEqual([{ code: 'numbersAsText', place: 'Sheet1!D1', params: { heading: '借方, 贷方, 余额' }, blocking: false, count: 4 }]);
  expect(found(rows, 'thousandsAssumed')).toEqual([{ code: 'thousandsAssumed', place: 'Sheet1!D2', params: { example: '5,000' }, blocking: false, count: 1 }]);
});

test('a unit is told once for all columns', () => {
  expect(found([['单位：万元'], ...ledger(good)], 'amountsScaled')).toEqual([{ code: 'amountsScaled', place: 'Sheet1!A1', params: { unit: '万元', factor: 10000 }, blocking: false, count: 1 }]);
});

test('what was paid counts where the open amount is computed from it', () => {
  const rows = [['客户', '到期日', '价税合计', '已收金额'], ['A', '2026-01-31', 5, 'x'], ['B', '2026-01-31', 6, 1], ['C', '2026-01-31', 7, 2]];
  expect(found(rows, 'amountCellsUnreadable')).toMatchObject([{ place: 'Sheet1!D2', params: { heading: '已收金额' } }]);
  expect(found(rows.map((row, index) => [...row, index === 0 ? '未收金额' : 4]), 'amountCellsUnreadable')).toEqual([]);
});

test('a column that stands on no sheet has no letter', () => {
  const cells = cellsOf([['a', 'b', 'c']], { firstColumn: 2, derivedColumns: 1 });
  expect([0, 1, 2].map((index) => letterOf(cells, index))).toEqual(['B', 'C', '+']);
});
