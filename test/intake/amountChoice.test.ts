import { amountRole, chooseAmount, equalAmounts, withChosenAmounts } from '../../src/intake/amountChoice';
import { lookAtColumn } from '../../src/intake/content';
import { describeColumns } from '../../src/intake/mapping';
import { understand, type WantedRole } from '../../src/intake/understand';
import type { Understanding } from '../../src/intake/understanding';
import { cellsOf } from '../support/cells';

const wanted: readonly WantedRole[] = [
  ...(['customer_name', 'doc_no', 'doc_date', 'due_date', 'paid_amount', 'currency'] as const).map((role) => ({ role, need: 'optional' as const })),
  { role: 'open_amount', need: 'required', oneOf: 'amount' },
  { role: 'amount_gross', need: 'required', oneOf: 'amount' },
];

/** A list with these amounts beside each other. */
function listWith(...amounts: string[]): Understanding {
  const rows = [1, 2, 3].map((row) => [`客户${row}`, `AR${row}`, '2026-01-05', '2026-02-05', ...amounts.map((_heading, index) => row * 10 + index)]);
  return understand(cellsOf([['客户名称', '单据编号', '单据日期', '到期日', ...amounts], ...rows]), wanted);
}
const chosen = ({ mapping, columns }: Understanding): string | undefined => columns[mapping.open_amount ?? mapping.amount_gross ?? -1]?.heading;
const said = ({ findings }: Understanding): string[] => findings.filter(({ code }) => code.startsWith('amount')).map(({ code }) => code);

const openAmounts = ['尚未收款金额', '未核销金额', '未收金额', '未结金额', '应收余额'];
const pairs = openAmounts.flatMap((better, index) => openAmounts.slice(index + 1).map((worse) => [better, worse] as const));

test.each(pairs)('%s before %s, wherever they stand, and the other is named', (better, worse) => {
  for (const understanding of [listWith(better, worse), listWith(worse, better)]) {
    expect(chosen(understanding)).toBe(better);
    expect(said(understanding)).toEqual(['amountSeveral']);
    expect(understanding.findings.find(({ code }) => code === 'amountSeveral')?.params).toEqual({ chosen: better, others: worse });
  }
});

test.each([...openAmounts, '余额'])('%s before the amount of the document', (open) => {
  for (const whole of ['价税合计', '应收金额']) expect(chosen(listWith(whole, open))).toBe(open);
});

test('a named open amount before a bare 余额', () => {
  for (const open of openAmounts) expect(chosen(listWith('余额', open))).toBe(open);
});

test('价税合计 before 应收金额; less what was paid where there is no open amount', () => {
  const understanding = listWith('应收金额', '价税合计', '已收金额');
  expect(chosen(understanding)).toBe('价税合计');
  expect(understanding.columns[understanding.mapping.paid_amount!]!.heading).toBe('已收金额');
  expect(said(understanding)).toEqual(['amountSeveral']);
});

test('amounts without tax and taxes are never the amount', () => {
  expect(chosen(listWith('不含税金额', '税额', '价税合计'))).toBe('价税合计');
  for (const never of ['不含税金额', '税额', '未税金额', '金额（不含税）', 'Tax', 'Net amount']) {
    const understanding = listWith(never);
    expect([never, chosen(understanding)]).toEqual([never, undefined]);
    expect(said(understanding)).toEqual(['amountMissing']);
  }
});

test('the money of the books before the currency of the document', () => {
  expect(chosen(listWith('尚未收款金额（原币）', '尚未收款金额（本位币）'))).toBe('尚未收款金额(本位币)');
  expect(chosen(listWith('原币-未收金额', '本位币-未收金额'))).toBe('本位币-未收金额');
  expect(said(listWith('原币-未收金额', '本位币-未收金额'))).toEqual(['amountSeveral']);
});

test('what is headed with equal force waits for the user', () => {
  expect(said(listWith('未结金额', '未结余额'))).toEqual(['amountUndecided']);
  expect(listWith('未结金额', '未结余额').findings.find(({ code }) => code === 'amountUndecided')).toMatchObject({ blocking: true, count: 2 });
  expect(said(listWith('未收金额', '未结金额'))).toEqual(['amountSeveral']);
});

test('a column without numbers competes with nothing', () => {
  const rows = [['客户', '到期日', '尚未收款原因', '未结金额'], ['A', '2026-01-31', '争议', 5], ['B', '2026-01-31', '', 6]];
  expect(chosen(understand(cellsOf(rows), wanted))).toBe('未结金额');
});

test('columns that have another meaning are not taken away from it', () => {
  const headings = ['客户', '未收金额', '应收余额'];
  const cells = cellsOf([headings, ['A', 1, 2], ['B', 3, 4]]);
  const columns = describeColumns(headings, cells.columns.map((column) => lookAtColumn(column, 1, 3)));
  expect(chooseAmount(columns, { open_amount: 2 }, 'open_amount')).toBe(1);
  expect(chooseAmount(columns, { open_amount: 2, closing: 1 }, 'open_amount')).toBe(2);
  expect(withChosenAmounts(columns, { open_amount: 2 })).toEqual({ open_amount: 1 });
  expect(equalAmounts(columns, 'open_amount', 1)).toEqual([]);
});

test('the role of the amount', () => {
  expect(amountRole({ open_amount: 3, amount_gross: 2 })).toBe('open_amount');
  expect(amountRole({ amount_gross: 2 })).toBe('amount_gross');
  expect(amountRole({ debit: 2 })).toBeNull();
});
