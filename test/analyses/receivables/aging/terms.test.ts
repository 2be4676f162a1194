import fc from 'fast-check';
import { receivablesAging } from '../../../../src/analyses/receivables/aging';
import type { CellValue } from '../../../../src/intake/cells';
import { understand } from '../../../../src/intake/understand';
import { type Instalment, judgeTerms, termsReader } from '../../../../src/analyses/receivables/aging/terms';
import type { ReadingInput } from '../../../../src/analyses/receivables/aging/reading';
import { typeTable } from '../../../../src/intake/typed';
import type { Mapping } from '../../../../src/intake/understanding';
import { bandsOf, centsOf, columnOf, soundAgingOf } from '../../../support/aging';
import { cellsOf, serial } from '../../../support/cells';

const day = (month: number, date: number): number => serial(2026, month, date);

function read(rows: CellValue[][], mapping: Mapping, heading = '') {
  const cells = cellsOf(rows);
  const typed = typeTable(cells, { from: 0, to: rows.length, headingRow: null, mapping, order: null });
  const understanding = { columns: heading === '' ? [] : [{ index: mapping.delivery_date, heading }] };
  return termsReader({ cells, typed, mapping, understanding } as unknown as ReadingInput);
}
const parts = (found: ReturnType<ReturnType<typeof termsReader>>): unknown => (typeof found === 'string' ? found : found.map(({ due, amount }) => [due, amount]));
const mapping: Mapping = { doc_date: 0, terms: 1, open_amount: 2, amount_gross: 3, delivery_date: 4 };

test.each<[string, number]>([['月结60天', day(5, 30)], ['net 30', day(4, 11)], ['30 EOM', day(4, 30)], ['货到付款', day(3, 12)]])('%s from 12 March', (text, due) => {
  const found = read([[day(3, 12), text, 100, 100, day(3, 12)]], mapping)(0, 100);
  expect(parts(found)).toEqual([[due, 100]]);
  expect((found as readonly Instalment[])[0]!.remark.zh).toContain(text);
});

test('blank, not understood, or without the date it counts from: no due date, and why', () => {
  const reader = read([[day(3, 12), '', 1, 1, null], [day(3, 12), 'as agreed', 1, 1, null], [day(3, 12), '货到30天', 1, 1, null], [null, 'net 30', 1, 1, null]], mapping);
  expect([0, 1, 2, 3].map((row) => reader(row, 1))).toEqual(['blank', 'unreadable', 'unsuitable', 'unsuitable']);
});

test('terms from acceptance do not count from delivery', () => {
  const row: CellValue[][] = [[day(3, 12), '验收后60天', 100, 100, day(3, 20)]];
  expect(read(row, mapping, '发货日期')(0, 100)).toBe('unsuitable');
  expect(parts(read(row, mapping, '验收日期')(0, 100))).toEqual([[day(5, 19), 100]]);
});

const half = '预付30%，开票后60天付70%';

test('instalments: cents foot, the last one takes the rest', () => {
  expect(parts(read([[day(3, 12), half, 1000.01, 1000.01, null]], mapping)(0, 1000.01))).toEqual([[day(3, 12), 300], [day(5, 11), 700.01]]);
});

test('what was paid, was paid on the first', () => {
  const reader = read([[day(3, 12), half, 800, 1000, null], [day(3, 12), half, 650, 1000, null], [day(3, 12), half, 700, null, null]], mapping);
  expect(parts(reader(0, 800))).toEqual([[day(3, 12), 100], [day(5, 11), 700]]);
  expect(parts(reader(1, 650))).toEqual([[day(5, 11), 650]]);
  expect(parts(reader(2, 700))).toEqual([[day(3, 12), 210], [day(5, 11), 490]]);
  // A ledger says how much the document was.
  expect(parts(reader(2, 700, 1000))).toEqual([[day(5, 11), 700]]);
});

test('the parts are what is open, to the last decimal', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000_000 }), fc.integer({ min: 0, max: 100_000_000 }), fc.constantFrom(1, 10), (open, paid, finer) => {
      const amount = open / 100 / finer;
      const found = read([[day(3, 12), half, amount, (open + paid) / 100, null]], mapping)(0, amount) as readonly Instalment[];
      expect(found.reduce((sum, part) => sum + Math.round(part.amount * 1000), 0)).toBe(Math.round(amount * 1000));
      expect(found.every((part) => part.amount > 0)).toBe(true);
    }),
  );
});

test('retained money without a day is not due, and the rest is aged', () => {
  const found = read([[day(3, 12), '预付30% 发货60% 质保10%', 1000, 1000, day(4, 1)]], mapping, '发货日期')(0, 1000);
  expect(parts(found)).toEqual([[day(3, 12), 300], [day(4, 1), 600], [Number.NaN, 100]]);
  expect((found as readonly Instalment[])[2]!.remark.en).toContain('Retained');
});

test('in a report: one row for each due date, and each says where it comes from', () => {
  const rows: CellValue[][] = [
    ['客户', '单据编号', '单据日期', '到期日', '付款条件', '未收金额', '发货日期'],
    ['甲', 'A1', day(3, 12), null, half, 1000.01, null],
    ['甲', 'A2', day(3, 12), day(6, 30), half, 50, null],
    ['乙', 'A3', day(3, 12), null, '预付30% 发货60% 质保10%', 1000, day(4, 1)],
    ['乙', 'A4', day(3, 12), null, '面议', 7, null],
  ];
  const report = soundAgingOf(rows, { asOf: day(6, 30), purpose: 'collections', useTerms: true });
  expect(columnOf(report, 'detail', 'dueDate')).toEqual([day(3, 12), day(5, 11), day(6, 30), day(3, 12), day(4, 1), null]);
  expect(centsOf(report, 'detail', 'open')).toEqual([30000, 70001, 5000, 30000, 60000, 10000]);
  expect(bandsOf(report)).toEqual({ 'Current': 15000, '31–60': 70001, '61–90': 60000, '91+': 60000 });
  expect(report.leftOut.map(({ reason, amount }) => [reason.zh, amount])).toEqual([['到期日为空，付款条件也无法识别', 7]]);
  const why = columnOf(report, 'detail', 'why').map((words) => (words as { zh: string }).zh);
  expect(why[1]).toMatch(/到期日 2026-05-11 按付款条件“预付30%.开票后60天付70%”推算/);
  // An instalment is no rest of something.
  expect(why.filter((text) => text.includes('冲抵后的余额'))).toEqual([]);
});

test('what terms count from, before any row is read', () => {
  expect([judgeTerms('net 30', null), judgeTerms('月结60天', '发货日期'), judgeTerms('NAA8', null)]).toEqual(['document', 'document', 'unreadable']);
  expect([judgeTerms('货到30天', null), judgeTerms('货到30天', '发货日期'), judgeTerms('验收后60天', '发货日期'), judgeTerms('验收后60天', '验收日期')]).toEqual(['missing', 'other', 'missing', 'other']);
});

const headings = ['Customer', 'Invoice no', 'Invoice date', 'Due date', 'Terms', 'Open amount'];
const mixed: CellValue[][] = [headings, ['A', 'R-1', day(3, 12), null, 'net 30', 1], ['A', 'R-2', day(3, 12), null, 'NAA8', 2], ['A', 'R-3', day(3, 12), null, '货到30天', 4], ['A', 'R-4', day(3, 12), null, '', 8], ['A', 'R-5', day(3, 12), day(4, 1), 'NAA8', 16]];

test('a row left out says which terms could not be used, and where they stand', () => {
  const report = soundAgingOf(mixed, { asOf: day(5, 31), purpose: 'collections', useTerms: true });
  expect(report.leftOut.map(({ address, content, reason }) => [address, content, reason.en])).toEqual([
    ['Sheet1!E3', 'NAA8', 'No due date, and the payment terms cannot be read'],
    ['Sheet1!E4', '货到30天', 'No due date, and the payment terms count from a date that the row does not have'],
    ['Sheet1!D5', '', 'No due date'],
  ]);
  expect(columnOf(report, 'detail', 'open')).toEqual([1, 16]);
});

test('before the run only those are promised that will have a due date', () => {
  const { findings } = understand(cellsOf(mixed), receivablesAging.roles, receivablesAging.kinds);
  const told = (code: string): unknown => findings.find((finding) => finding.code === code);
  expect(told('termsGiveDueDates')).toMatchObject({ count: 1 });
  expect(told('termsUnreadable')).toMatchObject({ count: 1, place: 'Sheet1!E3', params: { heading: 'Terms', examples: 'NAA8' } });
  expect(told('termsUnsuitable')).toMatchObject({ count: 1, place: 'Sheet1!E4', params: { examples: '货到30天' } });
});

test('in a ledger what is due at once for want of terms names them', () => {
  const ledger: CellValue[][] = [['Date', 'Customer', 'Voucher', 'Debit', 'Credit', 'Terms'], [day(3, 12), 'A', '1', 10, null, 'NAA8'], [day(3, 13), 'A', '2', 20, null, 'net 30'], [day(3, 14), 'A', '3', 40, null, '']];
  const report = soundAgingOf(ledger, { asOf: day(3, 20), purpose: 'collections', useTerms: true });
  const why = columnOf(report, 'detail', 'why').map((words) => (words as { en: string }).en);
  expect(why.map((text) => [/“NAA8” cannot be read/.test(text), /from the terms “net 30”/.test(text), /no due date and counts as due at once/.test(text)].indexOf(true)).sort()).toEqual([0, 1, 2]);
});
