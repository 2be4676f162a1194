import { balancesToAdd, parentRows, periodsOf } from '../../src/intake/bookFindings';
import { readBalances } from '../../src/intake/balances';
import { rowKind } from '../../src/intake/notData';
import { typeTable } from '../../src/intake/typed';
import { understand, type WantedRole } from '../../src/intake/understand';
import type { Understanding } from '../../src/intake/understanding';
import { cellsOf, layout, serial } from '../support/cells';
import { layouts } from '../support/layouts';

const wanted: readonly WantedRole[] = [
  ...(['customer_code', 'customer_name', 'account_code', 'currency', 'voucher_no', 'text', 'direction', 'closing', 'closing_debit', 'closing_credit', 'opening', 'opening_debit', 'opening_credit', 'opening_direction', 'closing_direction', 'period'] as const).map(
    (role) => ({ role, need: 'optional' as const }),
  ),
  { role: 'doc_date', need: 'required', oneOf: 'date', kinds: ['ledger'] },
  { role: 'posting_date', need: 'required', oneOf: 'date', kinds: ['ledger'] },
  { role: 'due_date', need: 'optional', kinds: ['ledger'] },
  { role: 'debit', need: 'required' },
  { role: 'credit', need: 'required' },
];
const understood = (rows: (string | number)[][], kind: 'ledger' | 'balances'): Understanding => {
  const understanding = understand(cellsOf(rows), wanted, ['ledger', 'balances']);
  expect(understanding.kind).toBe(kind);
  expect(understanding.findings.filter(({ blocking }) => blocking)).toEqual([]);
  return understanding;
};
const ledger = (...rows: (string | number)[][]): Understanding => understood([['日期', '客户', '凭证号', '摘要', '借方', '贷方', '方向', '余额'], ...rows], 'ledger');
const codes = ({ findings }: Understanding): string[] => findings.map(({ code }) => code);
const one = ({ findings }: Understanding, code: string) => findings.find((finding) => finding.code === code);

const opening = ['', 'A', '', '期初余额', '', '', '借', 240];
const sale = ['2026-03-31', 'A', '记-1', '销售', 113, '', '借', 353];
const receipt = ['2026-05-09', 'A', '收-1', '收款', '', 260, '借', 93];

test('a ledger that foots says only its opening balances, with their money', () => {
  const understanding = ledger(opening, sale, receipt, ['', 'A', '', '本月合计', 113, 260, '借', 93]);
  expect(one(understanding, 'openingBalances')).toEqual({ code: 'openingBalances', place: 'Sheet1!A2:H2', params: { amount: '240.00', date: '2026-03-31' }, blocking: false, count: 1 });
  expect(codes(understanding)).toEqual(['openingBalances', 'dueDateAbsent']);
  expect(codes(ledger(sale, receipt))).toEqual(['dueDateAbsent']);
});

test('a running balance that does not follow from the movements is told with its first place and by how much', () => {
  const slip = ['2026-05-09', 'A', '收-1', '收款', '', 260, '借', 95];
  const after = ['2026-06-09', 'A', '收-2', '收款', '', 5, '借', 90];
  expect(one(ledger(opening, sale, slip, after), 'ledgerBalanceDiffers')).toMatchObject({ place: 'Sheet1!H4', params: { difference: '2.00' }, count: 1, blocking: false });
  expect(one(ledger(opening, sale, ['2026-05-09', 'A', '收-1', '收款', '', 260, '贷', 93], ['2026-06-09', 'A', '收-2', '收款', '', 5, '借', 88]), 'ledgerBalanceDiffers')?.count).toBe(2);
});

test('balances may run by customer or all through, oldest or newest first', () => {
  const other = (date: string, debit: number | string, credit: number | string, balance: number): (string | number)[] => [date, 'B', `记-${balance}`, '', debit, credit, '借', balance];
  expect(codes(ledger(opening, other('2026-01-05', 10, '', 10), sale, other('2026-04-05', '', 4, 6), receipt))).not.toContain('ledgerBalanceDiffers');
  expect(codes(ledger(sale, other('2026-04-01', 10, '', 363), receipt.with(7, 103)))).not.toContain('ledgerBalanceDiffers');
  expect(codes(ledger(receipt, sale))).not.toContain('ledgerBalanceDiffers');
});

test('rows that were sorted by something else have no running balance to check', () => {
  const row = (day: number, debit: number, balance: number): (string | number)[] => [`2026-03-${String(day).padStart(2, '0')}`, 'A', `记-${day}`, '销售', debit, '', '借', balance];
  const sorted = [row(1, 10, 10), row(2, 40, 50), row(3, 20, 70), row(4, 50, 120), row(5, 30, 150), row(6, 60, 210)];
  expect(codes(ledger(...sorted))).not.toContain('ledgerBalanceDiffers');
  expect(codes(ledger(...[2, 5, 0, 3, 1, 4].map((index) => sorted[index]!)))).not.toContain('ledgerBalanceDiffers');
});

test('movements without a date are counted with their money', () => {
  expect(one(ledger(sale, ['', 'A', '记-9', '调整', 7.5, '', '借', 360.5], ['', 'A', '记-10', '调整', '', 2, '借', 358.5]), 'ledgerUndated')).toMatchObject({ place: 'Sheet1!A3:H3', params: { amount: '5.50' }, count: 2 });
});

test('an opening balance in the middle that is not what came before', () => {
  const understanding = ledger(['2026-01-01', 'A', '', '上年结转', '', '', '借', 240], sale, ['2026-04-01', 'A', '', '期初余额', '', '', '借', 400]);
  expect(one(understanding, 'openingDiffers')).toMatchObject({ place: 'Sheet1!A4:H4', count: 1 });
});

test('the layouts of ledgers are read before a run', () => {
  expect(one(understand(cellsOf(layout(layouts.kingdeeLedger)), wanted, ['ledger']), 'openingBalances')).toMatchObject({ params: { amount: '240000.00', date: '2026-01-01' } });
});

const heads = ['期间', '客户', '期初余额', '本期借方', '本期贷方', '期末余额'];
const balances = (...rows: (string | number)[][]): Understanding => understood([heads, ...rows], 'balances');

test('periods are counted, from the first to the last', () => {
  const understanding = balances(['202601', 'A', 5, 3, 4, 4], ['202602', 'A', 4, 1, 2, 3], ['202603', 'A', 3, 0, 0, 3]);
  expect(understanding.findings).toEqual([{ code: 'periodsFound', place: 'Sheet1!A2:F2', params: { from: '202601', to: '202603' }, blocking: false, count: 3 }]);
  expect(understanding.asOf?.serial).toBe(serial(2026, 3, 31));
});

test('a single period says that older ages cannot be told', () => {
  expect(balances(['202601', 'A', 5, 3, 4, 4], ['202601', 'B', 4, 1, 2, 3]).findings).toMatchObject([{ code: 'onePeriod', params: { period: '202601' } }]);
  expect(understood([heads.slice(1), ['A', 5, 3, 4, 4]], 'balances').findings).toMatchObject([{ code: 'onePeriod', params: { period: '' } }]);
});

test('a period that is missing in between', () => {
  expect(one(balances(['202601', 'A', 5, 3, 4, 4], ['202604', 'A', 4, 1, 2, 3]), 'periodsMissing')).toMatchObject({ params: { from: '202601', to: '202604' }, count: 1 });
});

test('an opening balance that is not the closing balance before, also of a customer who vanished or appeared', () => {
  const understanding = balances(['202601', 'A', 5, 3, 4, 4], ['202601', 'B', 1, 0, 0, 1], ['202602', 'A', 4.5, 1, 2, 3.5], ['202602', 'C', 2, 0, 0, 2]);
  expect(one(understanding, 'periodsDoNotJoin')).toMatchObject({ place: 'Sheet1!A3:F3', params: { amount: '3.50' }, count: 3 });
  expect(codes(balances(['202601', 'A', 5, 3, 4, 4], ['202601', 'B', 1, 0, 1, 0], ['202602', 'A', 4, 1, 2, 3]))).not.toContain('periodsDoNotJoin');
});

test('rows of one customer are joined by account', () => {
  const understanding = understood(
    [
      ['期间', '客户', '科目编码', '期初余额', '本期借方', '本期贷方', '期末余额'],
      ['202601', 'A', '1122', 5, 3, 4, 4],
      ['202601', 'A', '2203', -1, 0, 0, -1],
      ['202602', 'A', '1122', 4, 3, 4, 3],
      ['202602', 'A', '2203', -1, 0, 0, -1],
    ],
    'balances',
  );
  expect(codes(understanding)).toEqual(['periodsFound']);
});

test('parent accounts are told as left out', () => {
  const rows = [['科目编码', '客户', '期初余额', '本期借方', '本期贷方', '期末余额'], ['1122', 'A', 5, 3, 4, 4], ['112201', 'A', 5, 3, 4, 4], ['112201', 'B', 1, 0, 0, 1]];
  expect(one(understood(rows, 'balances'), 'accountParents')).toMatchObject({ place: 'Sheet1!A2:F2', count: 1, blocking: false });
});

test('periods, parents and signs for sums', () => {
  const cells = cellsOf([['202601', 'A', '1122', 4, '贷'], ['202601', 'A', '112201', 4, '贷'], ['202602', 'A', '112201', 3, '借']]);
  const mapping = { period: 0, customer_name: 1, account_code: 2, closing: 3, closing_direction: 4 };
  const typed = typeTable(cells, { from: 0, to: 3, headingRow: null, mapping, order: null });
  const read = readBalances(cells, typed, mapping);
  expect(periodsOf(read).map(({ to }) => to)).toEqual([serial(2026, 1, 31), serial(2026, 2, 28)]);
  expect(parentRows(read)).toEqual([0]);
  const toAdd = balancesToAdd(typed, read);
  const { values } = typed.numbers.get('closing')!;
  expect([...toAdd('closing', values).values.slice(1)]).toEqual([-4, 3]);
  expect([...toAdd('closing', values).kinds]).toEqual([rowKind.group, rowKind.group, rowKind.data]);
  expect([...toAdd('opening', values).kinds]).toEqual([rowKind.group, rowKind.data, rowKind.group]);
  expect([...toAdd('debit', values).kinds]).toEqual([rowKind.group, rowKind.data, rowKind.data]);
});
