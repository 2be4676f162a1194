import { understand, type WantedRole } from '../../src/intake/understand';
import type { Finding } from '../../src/intake/understanding';
import { cellsOf } from '../support/cells';

/** As the aging wants them: a due date where there is one, else age from the booking date. */
const wanted: readonly WantedRole[] = [
  { role: 'terms', need: 'optional', judge: (text, other) => (text.startsWith('货到') ? (other === null ? 'missing' : 'other') : text.startsWith('月结') ? 'document' : 'unreadable') },
  ...(['customer_name', 'doc_no', 'posting_date', 'delivery_date', 'due_date', 'text', 'closing', 'direction'] as const).map((role) => ({ role, need: 'optional' as const })),
  { role: 'doc_date', need: 'required', oneOf: 'date', kinds: ['openItems', 'ledger', 'unknown'] },
  { role: 'posting_date', need: 'required', oneOf: 'date', kinds: ['openItems', 'ledger', 'unknown'] },
  { role: 'open_amount', need: 'required', oneOf: 'amount', kinds: ['openItems', 'unknown'] },
  { role: 'amount_gross', need: 'required', oneOf: 'amount', kinds: ['openItems', 'unknown'] },
  { role: 'debit', need: 'required', kinds: ['ledger'] },
  { role: 'credit', need: 'required', kinds: ['ledger'] },
];
const found = (rows: (string | number)[][]): readonly Finding[] => understand(cellsOf(rows), wanted, ['openItems', 'ledger', 'unknown']).findings;
const codes = (rows: (string | number)[][]): string[] => found(rows).map(({ code }) => code);

test('without a due date the list is aged from the booking date, and that is said', () => {
  const rows = [['客户', '单据编号', '单据日期', '未收金额'], ['A', '1', '2026-01-31', 5], ['B', '2', '2026-02-05', 6]];
  expect(found(rows)).toEqual([{ code: 'dueDateAbsent', place: 'Sheet1!A1', params: { role: 'due_date' }, blocking: false, count: 1 }]);
});

test('a column of due dates without a date is none', () => {
  const rows = [['客户', '单据编号', '单据日期', '到期日', '未收金额'], ['A', '1', '2026-01-31', '', 5], ['B', '2', '2026-02-05', '', 6]];
  expect(found(rows)).toMatchObject([{ code: 'dueDateAbsent', place: 'Sheet1!D1', blocking: false }]);
});

test('terms that could give due dates are counted: where the due date is blank, and where there is no such column', () => {
  const rows = [
    ['客户', '单据编号', '单据日期', '到期日', '付款条件', '未收金额'],
    ['A', '1', '2026-01-31', '2026-03-02', '月结30天', 5],
    ['B', '2', '2026-02-05', '', '月结60天', 6],
    ['C', '3', '2026-02-05', '', '', 7],
    ['D', '4', '2026-02-05', '', '月结60天', -8],
  ];
  expect(found(rows).filter(({ code }) => code === 'termsGiveDueDates')).toEqual([{ code: 'termsGiveDueDates', place: 'Sheet1!E1', params: { heading: '付款条件' }, blocking: false, count: 1 }]);
  expect(found(rows)).toContainEqual({ code: 'dueDatesBlank', place: 'Sheet1!D3', params: { heading: '到期日', amount: '13.00' }, blocking: false, count: 2, places: ['Sheet1!D3', 'Sheet1!D4'] });
  const without = rows.map((row) => row.filter((_cell, index) => index !== 3));
  expect(found(without)).toMatchObject([{ code: 'dueDateAbsent' }, { code: 'termsGiveDueDates', place: 'Sheet1!D1', count: 2 }]);
  expect(codes(rows.map((row) => row.filter((_cell, index) => index !== 4)))).not.toContain('termsGiveDueDates');
});

test('terms that cannot give a due date are named with their cells', () => {
  const heading = ['客户', '单据编号', '单据日期', '到期日', '付款条件', '未收金额'];
  const rows = [heading, ...['NAA8', 'NAA8', '面议', '货到30天', '另议', 'X1', '月结30天'].map((terms, index) => ['A', String(index), '2026-01-31', index === 1 ? '2026-03-01' : '', terms, 5])];
  expect(found(rows).filter(({ code }) => code.startsWith('terms'))).toEqual([
    { code: 'termsGiveDueDates', place: 'Sheet1!E1', params: { heading: '付款条件' }, blocking: false, count: 1 },
    { code: 'termsUnreadable', place: 'Sheet1!E2', params: { heading: '付款条件', examples: 'NAA8, 面议, 另议 …' }, blocking: false, count: 4, places: ['Sheet1!E2', 'Sheet1!E4', 'Sheet1!E6', 'Sheet1!E7'] },
    { code: 'termsUnsuitable', place: 'Sheet1!E5', params: { heading: '付款条件', examples: '货到30天' }, blocking: false, count: 1 },
  ]);
  const delivered = rows.map((row, index) => [...row, index === 0 ? '发货日期' : index === 4 ? '2026-02-05' : '']);
  expect(found(delivered).filter(({ code }) => code.startsWith('terms')).map(({ code, count }) => [code, count])).toEqual([['termsGiveDueDates', 2], ['termsUnreadable', 4]]);
});

test('a list whose due dates are all there says nothing of terms', () => {
  expect(found([['客户', '单据编号', '单据日期', '到期日', '付款条件', '未收金额'], ['A', '1', '2026-01-31', '2026-03-02', '月结30天', 5]])).toEqual([]);
});

test('in a ledger only what is charged needs a due date, and without one it is due when booked', () => {
  const rows = [
    ['日期', '客户', '凭证号', '摘要', '借方', '贷方', '方向', '余额', '到期日'],
    ['', 'A', '', '期初余额', '', '', '借', 240, ''],
    ['2026-03-31', 'A', '记-1', '销售', 113, '', '借', 353, '2026-04-30'],
    ['2026-04-30', 'A', '记-2', '销售', 10, '', '借', 363, ''],
    ['2026-05-09', 'A', '收-1', '收款', '', 260, '借', 103, ''],
  ];
  expect(found(rows)).toContainEqual({ code: 'dueDatesBlankBooked', place: 'Sheet1!I4', params: { heading: '到期日', amount: '10.00' }, blocking: false, count: 1 });
});

test('the day on which the sheet was made is never taken in silence', () => {
  const understanding = understand(cellsOf([['应收账款明细'], ['制表日期：2026-12-03'], ['客户', '到期日', '未收金额'], ['A', '2026-01-31', 5], ['B', '2027-01-31', 6]]), [
    { role: 'customer_name', need: 'optional' },
    { role: 'due_date', need: 'required' },
    { role: 'open_amount', need: 'required' },
  ]);
  expect(understanding.asOf?.from.zh).toBe('制表日期 Sheet1!A2');
  expect(understanding.findings).toEqual([{ code: 'asOfPrinted', place: 'Sheet1!A3', params: { date: '2026-12-03' }, blocking: false, count: 1 }]);
});

test('a missing date is named in the words of the kind of document', () => {
  expect(found([['客户', '到期日', '未收金额'], ['A', '2026-01-31', 5]])).toMatchObject([{ code: 'bookedDateMissing', blocking: true }]);
});
