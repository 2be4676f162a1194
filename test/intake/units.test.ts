import { shiftDecimal } from '../../src/intake/units';
import { typeTable } from '../../src/intake/typed';
import { understand, type WantedRole } from '../../src/intake/understand';
import type { Understanding } from '../../src/intake/understanding';
import { sentences } from '../../src/texts/sentences';
import { fill } from '../../src/texts/words';
import { cellsOf } from '../support/cells';

const wanted: readonly WantedRole[] = [
  { role: 'customer_name', need: 'optional' },
  { role: 'due_date', need: 'required' },
  { role: 'open_amount', need: 'required', oneOf: 'amount' },
  { role: 'amount_gross', need: 'required', oneOf: 'amount' },
];

/** Amounts as they are read, and what is said about their unit. */
function read(heading: string, amounts: (string | number)[], titles: string[][] = []): { values: number[]; said: unknown[]; understanding: Understanding } {
  const cells = cellsOf([...titles, ['客户', '到期日', heading], ...amounts.map((amount) => ['A', '2026-01-31', amount])]);
  const understanding = understand(cells, wanted);
  const from = understanding.dataRows.first - 1;
  const typed = typeTable(cells, { from, to: from + amounts.length, headingRow: understanding.headerRows!.last - 1, mapping: understanding.mapping, order: null });
  const column = typed.numbers.get('open_amount') ?? typed.numbers.get('amount_gross')!;
  return { values: [...column.values.slice(from)], said: understanding.findings.filter(({ code }) => code === 'amountsScaled').map(({ place, params }) => ({ place, ...params })), understanding };
}

test('moving the decimal point is exact', () => {
  expect(shiftDecimal(12.3456, 4)).toBe(123456);
  expect(shiftDecimal(1.13, 4)).toBe(11300);
  expect(shiftDecimal(-0.0057, 4)).toBe(-57);
  expect(shiftDecimal(1e-7, 8)).toBe(10);
  expect(shiftDecimal(1.5e21, 3)).toBe(1.5e24);
  expect(shiftDecimal(8.29, 0)).toBe(8.29);
  // What a multiplication would make of it.
  expect(1.13 * 1e4).not.toBe(11300);
});

test.each([
  ['未收金额（万元）', 1e4, '万元'],
  ['未收金额(萬元)', 1e4, '万元'],
  ['金额万元', 1e4, '万元'],
  ['金额（人民币千元）', 1e3, '千元'],
  ['Amount (in thousands)', 1e3, 'thousands'],
  ["Open amount (USD '000)", 1e3, 'thousands'],
  ['未收金额（万）', 1e4, '万元'],
  ['未收金额（百万元）', 1e6, '百万元'],
])('%s', (heading, factor, unit) => {
  const { values, said } = read(heading, [1.13, '0.57', 2]);
  expect(values).toEqual([1.13, 0.57, 2].map((value) => Math.round(value * factor)));
  expect(said).toEqual([{ place: 'Sheet1!C1', unit, factor }]);
});

test.each([
  [['单位：万元'], 1e4],
  [['金额单位：人民币千元'], 1e3],
  [['應收帳款明細', '', '單位：萬元'], 1e4],
  [['单位：', '万元'], 1e4],
  [['应收账款明细表（万元）', ''], 1e4],
  [['科目：1122 单位：万元 币别：人民币', ''], 1e4],
  [['All amounts in thousands of USD'], 1e3],
])('the title line %j counts for every amount', (title, factor) => {
  const { values, said } = read('未收金额', [1.5], [['应收明细', ''], title]);
  expect(values).toEqual([1.5 * factor]);
  expect(said).toMatchObject([{ factor }]);
});

test('元 multiplies nothing, and a heading in 元 holds against the title', () => {
  expect(read('未收金额', [1.5], [['单位：元', '']])).toMatchObject({ values: [1.5], said: [] });
  expect(read('未收金额（元）', [1.5], [['单位：万元', '']])).toMatchObject({ values: [1.5], said: [] });
  expect(read('未收金额', [1.5], [['核算单位：示例万元里有限公司', '']])).toMatchObject({ values: [1.5], said: [] });
  expect(read('未收金额（万达）', [1.5])).toMatchObject({ values: [1.5], said: [] });
  expect(read('未收金额', [1.5], [['注册资本 500 万元', '']])).toMatchObject({ values: [1.5], said: [] });
});

test('a cell with a unit of its own is not multiplied twice', () => {
  expect(read('未收金额（万元）', ['1.2万', 3]).values).toEqual([12000, 30000]);
});

test('the total of the list is compared in the same unit, and the sentence names unit and factor', () => {
  const { understanding } = read('未收金额（万元）', [12.3456]);
  const finding = understanding.findings.find(({ code }) => code === 'amountsScaled')!;
  expect(fill(sentences.amountsScaled, { place: finding.place!, ...finding.params }).en).toBe('The amounts are in 万元 (Sheet1!C1) and were multiplied by 10,000.');
});
