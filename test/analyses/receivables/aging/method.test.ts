import type { OptionValues } from '../../../../src/analyses/define';
import type { CellValue } from '../../../../src/intake/cells';
import type { Report } from '../../../../src/report/report';
import { agingOf, soundAgingOf } from '../../../support/aging';
import { serial } from '../../../support/cells';

const asOf = serial(2026, 11, 30);
const list: CellValue[][] = [['Customer', 'Invoice No', 'Invoice date', 'Due date', 'Open amount'], ['A', '1', asOf - 456, asOf - 356, 5], ['A', '1', asOf - 456, asOf - 356, 5], ['a ', '2', null, asOf - 356, -2.5]];
const ledger: CellValue[][] = [['客户', '记账日期', '凭证号', '借方', '贷方'], ['甲', asOf - 9, '记-1', 10, null], ['甲', asOf - 8, '收-2', null, 4]];
const balances: CellValue[][] = [['期间', '客户名称', '期初余额', '本期借方', '本期贷方', '期末余额'], ['2025', '甲', 0, 100, 0, 100], ['2026', '甲', 100, 10, 0, 110]];
const aged = (rows: CellValue[][], options: OptionValues): Report => soundAgingOf(rows, { asOf, ...options });

test('the method in one sentence, as a disclosure can quote it', () => {
  expect(aged(list, { purpose: 'collections' }).stamp.method.zh).toBe('列示截止日期 2026-11-30 的未收款项，按逾期天数（截止日期 − 到期日）划分区间。区间含上限，年以对日计算。截止日期当天到期视为未到期。红字、预收及未核销收款单列。');
  expect(aged(list, { purpose: 'provision', credits: 'oldest' }).stamp.method.zh).toBe('账龄计算方法：自单据日期起算至截止日期 2026-11-30。区间含上限，年以对日计算。红字、预收及未核销收款冲抵最早的款项。');
  expect(aged(ledger, { purpose: 'provision' }).stamp.method.zh).toBe('账龄计算方法：自入账日期起算至截止日期 2026-11-30。收款按先进先出冲抵；红字优先冲抵对应原单据（按单号，其次金额相同，再次最早）。区间含上限，年以对日计算。红字、预收及未核销收款单列。');
  expect(soundAgingOf(balances, { asOf: serial(2026, 12, 31), purpose: 'provision' }).stamp.method.zh).toBe('账龄计算方法：以截止日期 2026-12-31 的余额，按最近期间借方发生额由近及远倒推；各期间自其首日起算。区间含上限，年以对日计算。');
});

test('title and sheet say what was aged, and the day', () => {
  expect([aged(list, { purpose: 'collections' }), aged(list, { purpose: 'provision' })].map(({ title, sheetName }) => [title.zh, sheetName.zh])).toEqual([['应收账款逾期分析表', '应收逾期 2026-11-30'], ['应收账款账龄分析表', '应收账龄 2026-11-30']]);
});

test('what was chosen stands in the stamp, with the headings of the columns', () => {
  const options = (report: Report): Record<string, string> => Object.fromEntries(report.stamp.options.map(({ label, value }) => [label.zh, value.zh]));
  expect(options(aged(list, { purpose: 'collections' }))).toMatchObject({ 用途: '催收：按到期日（逾期天数）', 账龄区间: '30, 60, 90', 金额列: 'Open amount', 到期日列: 'Due date', 核销日期列: '未使用', 截止日期当天到期: '视为未到期' });
  expect(options(aged(ledger, { purpose: 'provision' }))).toMatchObject({ 金额列: '借方 − 贷方', 账龄起算日: '记账日期', '红字、预收及未核销收款': '单独列示' });
  expect(Object.keys(options(soundAgingOf(balances, { asOf: serial(2026, 12, 31) })))).not.toContain('红字、预收及未核销收款');
});

test('what the reader must know stands in the notes', () => {
  const notes = agingOf(list, { asOf, purpose: 'collections' }, { hiddenRows: [1] }).notes.map(({ en }) => en);
  expect(notes).toEqual(expect.arrayContaining([
    '1 credit (-2.50) stands in a column of its own, whatever its date.',
    '1 open item has no document date and is included.',
    '1 customer was written in more than one way and is shown under the first spelling.',
    expect.stringMatching(/^1 row repeats customer/),
    '1 hidden or filtered row is included.',
    expect.stringMatching(/^No settled date was used/),
  ]));
  expect(notes.some((note) => note.startsWith('Year on year'))).toBe(false);
});

test('a date far from the as-of date is a note, not for what has no date', () => {
  const far = (rows: CellValue[][]): string[] => aged(rows, { purpose: 'provision' }).notes.map(({ en }) => en).filter((note) => note.includes('more than ten years'));
  expect(far([list[0]!, ['A', '1', asOf - 4000, asOf, 5]])).toEqual(['1 open item has a date more than ten years from the as-of date; check the year.']);
  const opening: CellValue[][] = [[...ledger[0]!.slice(0, 3), '摘要', '借方', '贷方', '方向', '余额'], ['甲', asOf - 90, '', '期初余额', null, null, '贷', 50], ['甲', asOf - 9, '记-1', '销售', 10, null, '贷', 40]];
  expect(far(opening)).toEqual([]);
});

test('credit notes that may have lost their sign are a note, as long as they are in the report', () => {
  const rows = [['Customer', 'Doc Type', 'Currency', 'Due date', 'Open amount'], ['A', 'Invoice', 'GBP', asOf, 800], ['A', 'Credit Note', 'GBP', asOf, 150], ['B', 'Payment', 'GBP', asOf, -400], ['B', 'Invoice', 'EUR', asOf, 20]];
  const told = (currency: string): string[] => agingOf(rows, { asOf, purpose: 'collections', currency }).notes.map(({ en }) => en).filter((note) => note.includes('lost their sign'));
  expect(told('GBP')).toEqual(['1 document such as “Credit Note” has a positive amount and counts as owed, in Sheet1!A3:E3. Check whether credit notes lost their sign.']);
  expect(told('EUR')).toEqual([]);
});
