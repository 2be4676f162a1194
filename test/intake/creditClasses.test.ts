import { receivablesAging } from '../../src/analyses/receivables/aging';
import { itemClasses } from '../../src/intake/creditClasses';
import { documentClass } from '../../src/intake/documentClasses';
import { typeTable } from '../../src/intake/typed';
import { understand } from '../../src/intake/understand';
import type { CellValue } from '../../src/intake/cells';
import { cellsOf, serial } from '../support/cells';
import { bandsOf, soundAgingOf } from '../support/aging';

const due = serial(2026, 3, 31);
const asOf = serial(2026, 4, 30);
const { creditNote, receipt, unknown } = documentClass;

/** Classes of the negative rows, and how often it is told that nothing says what they are. */
function negatives(headings: string[], rows: CellValue[][]): { classes: number[]; unclear: number } {
  const cells = cellsOf([headings, ...rows]);
  const understanding = understand(cells, receivablesAging.roles, receivablesAging.kinds);
  const typed = typeTable(cells, { from: 1, to: cells.rowCount, headingRow: 0, mapping: understanding.mapping, order: null });
  const classOf = itemClasses(cells, typed, understanding.mapping, understanding.columns);
  const amounts = typed.numbers.get(understanding.mapping.open_amount === undefined ? 'amount_gross' : 'open_amount')!.values;
  const classes = [...amounts].flatMap((amount, row) => (amount < 0 ? [classOf(row, amount)] : []));
  return { classes, unclear: understanding.findings.find(({ code }) => code === 'creditsUnclear')?.count ?? 0 };
}
const heads = ['客户名称', '单据编号', '到期日', '未收金额'];
const sale = (number: string, ...more: CellValue[]): CellValue[] => ['甲', number, due, 113, ...more];
const back = (number: string, ...more: CellValue[]): CellValue[] => ['甲', number, due, -56.5, ...more];

test('a negative document is a credit note where its tax, net amount or quantity is negative', () => {
  for (const [heading, plus, minus] of [['税额', 13, -6.5], ['不含税金额', 100, '-50.00'], ['数量', 2, -1]] as const) {
    expect([heading, negatives([...heads, heading], [sale('1', plus), sale('2', plus), back('3', minus)])]).toEqual([heading, { classes: [creditNote], unclear: 0 }]);
  }
});

test('and a receipt where these are blank though every invoice has them', () => {
  expect(negatives([...heads, '税额'], [sale('1', 13), sale('2', 13), back('3', null), back('4', 0)])).toEqual({ classes: [receipt, receipt], unclear: 0 });
});

test('more paid than invoiced is no credit note', () => {
  expect(negatives(['客户名称', '单据编号', '到期日', '价税合计', '未收金额'], [['甲', '1', due, 113, 113], ['甲', '2', due, 113, -7]])).toEqual({ classes: [receipt], unclear: 0 });
});

test('where nothing tells, nothing is guessed', () => {
  expect(negatives(heads, [sale('1'), back('2'), back('3')])).toEqual({ classes: [unknown, unknown], unclear: 2 });
  // Half of the invoices have no tax: a blank says nothing.
  expect(negatives([...heads, '税额'], [sale('1', 13), sale('2', null), back('3', null)])).toEqual({ classes: [unknown], unclear: 1 });
});

test('the type outranks the signs, and an invoice below nothing is a red one', () => {
  expect(negatives([...heads, '单据类型', '税额'], [sale('1', '标准应收单', 13), back('2', '收款单', -6.5), back('3', '标准应收单', null)])).toEqual({ classes: [receipt, creditNote], unclear: 0 });
});

test('in a report they stand in a column of their own until somebody says what they are', () => {
  const rows: CellValue[][] = [heads, sale('1'), back('2')];
  const bands = (unclear?: string): unknown => bandsOf(soundAgingOf(rows, { asOf, purpose: 'collections', ...(unclear === undefined ? {} : { unclear }) }));
  expect([bands(), bands('creditNote'), bands('receipt')]).toEqual([
    { '1–30': 11300, 'Credits, kind not stated': -5650 },
    { '1–30': 11300, 'Credit notes': -5650 },
    { '1–30': 11300, 'Unapplied receipts': -5650 },
  ]);
});
