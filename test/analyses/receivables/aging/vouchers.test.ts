import { voucherIn, vouchersNamed } from '../../../../src/analyses/receivables/aging/vouchers';
import { serial } from '../../../support/cells';

const may = serial(2026, 5, 9);
const month = (year: number, number: number): number => year * 12 + number - 1;

test.each(['记-0122', '记-122', '记字第122号', '记字122号', '記-122', '记账凭证 122', '记 122'])('%s is one voucher', (text) => {
  expect(voucherIn(text, may, false)).toBe(`记122@${month(2026, 5)}`);
});

test('a bare number is a voucher only in a column of vouchers, and nothing is one without a month', () => {
  expect([voucherIn('0122', may, true), voucherIn('0122', may, false), voucherIn('1800004512', may, true), voucherIn('记-122', Number.NaN, true), voucherIn('SK-2611-019', may, true)]).toEqual([`122@${month(2026, 5)}`, null, null, null, null]);
});

test.each([
  ['冲销2026年3月记-122号凭证', [`记122@${month(2026, 3)}`]],
  ['冲2025-11 转-0188', [`转188@${month(2025, 11)}`]],
  ['红字冲销3月份记字第12号', [`记12@${month(2026, 3)}`]],
  ['冲11月记-12', [`记12@${month(2025, 11)}`]],
  ['冲减4月第15号凭证', [`15@${month(2026, 4)}`]],
  ['见凭证号：0015', [`15@${month(2026, 5)}`]],
])('%s', (text, keys) => {
  expect(vouchersNamed(text, may).keys.slice(0, 1)).toEqual(keys);
});

test('without a month the latest ones come first', () => {
  expect(vouchersNamed('冲记-122', may).keys.slice(0, 5)).toEqual([`记122@${month(2026, 5)}`, `122@${month(2026, 5)}`, `记122@${month(2026, 4)}`, `122@${month(2026, 4)}`, `记122@${month(2026, 3)}`]);
});

test.each(['收到货款113000', '收12000元', '预付-30', '3月12号到货', '付款30%', '转2026年', '代收-12', '5月12号', '2026-05-09 收款', '记录-12a'])('%s names no voucher', (text) => {
  expect(vouchersNamed(text, may)).toEqual({ keys: [], rest: text });
});

test('what is left of a text can be searched for other numbers', () => {
  expect(vouchersNamed('红冲 AR00009120 (3月记-12)', may).rest).toContain('AR00009120');
  expect(vouchersNamed('红冲 AR00009120 (3月记-0122)', may).rest).not.toContain('0122');
});
