import type { Truth } from '../books';
import { dayOf, serial } from '../calendar';
import type { Cents } from '../money';
import { text, unlessZero } from '../money';
import { advancesOf, balanceOf, periodBalances } from '../settle';
import { type Cell, column, type ExportFile, refused, SheetWriter } from '../sheet';
import { directionOf } from './movements';

interface Account {
  readonly code: string;
  readonly name: string;
  readonly opening: Cents;
  readonly debit: Cents;
  readonly credit: Cents;
  readonly ytdDebit: Cents;
  readonly ytdCredit: Cents;
  readonly closing: Cents;
  /** Shown below its parent, and counted in it. */
  readonly child: boolean;
}

/** The control balances that the aging must tie to. */
export function controlBalances(truth: Truth, day = truth.asOf): { readonly receivables: Cents; readonly advances: Cents } {
  const sum = (amount: (customer: Truth['customers'][number]) => Cents): Cents => truth.customers.reduce((total, customer) => total + amount(customer), 0);
  return { receivables: sum((customer) => balanceOf(truth, customer, day)), advances: sum((customer) => advancesOf(truth, customer, day)) };
}

function accounts(truth: Truth): Account[] {
  const { year, month } = dayOf(truth.asOf);
  const period = { from: serial(year, month, 1), to: truth.asOf };
  const ytd = { from: serial(year, 1, 1), to: truth.asOf };
  const receivable = (code: string, name: string, child: boolean, wanted: (currency: string) => boolean): Account => {
    const own = truth.customers.filter(({ currency }) => wanted(currency));
    const total = (span: typeof period, part: 'opening' | 'debit' | 'credit' | 'closing'): Cents => own.reduce((sum, customer) => sum + periodBalances(truth, customer, [span])[0]![part], 0);
    return { code, name, child, opening: total(period, 'opening'), debit: total(period, 'debit'), credit: total(period, 'credit'), ytdDebit: total(ytd, 'debit'), ytdCredit: total(ytd, 'credit'), closing: total(period, 'closing') };
  };
  const plain = (code: string, name: string, opening: Cents, debit: Cents, credit: Cents): Account => ({ code, name, opening, debit, credit, ytdDebit: debit * 11, ytdCredit: credit * 11, closing: opening + debit - credit, child: false });
  const { advances } = controlBalances(truth);
  return [
    plain('1001', '库存现金', 1_240_055, 300_000, 310_010),
    plain('1002', '银行存款', 95_300_201, 48_100_000, 51_020_007),
    plain('1121', '应收票据', 12_000_000, 2_500_000, 4_000_000),
    receivable('1122', '应收账款', false, () => true),
    receivable('1122.01', '　应收账款-国内', true, (currency) => currency === 'CNY'),
    receivable('1122.02', '　应收账款-国外', true, (currency) => currency === 'USD'),
    plain('1231', '坏账准备', -4_120_000, 0, 0),
    plain('2203', '预收账款', advances - 1_300_000, 1_300_000, 0),
  ];
}

/** L7: 科目余额表, parents and children both listed. `sides` false: one balance and its direction instead of two columns. */
export function trialBalance(truth: Truth, { sides = true }: { readonly sides?: boolean } = {}): ExportFile {
  const pair = (heading: string, group: number) => [column([heading, '借方'], null, { group }), column([null, '贷方'], null, { group })];
  const directed = (heading: string, group: number) => [column([heading, '方向'], null, { group }), column([null, '余额'], null, { group })];
  const balance = sides ? pair : directed;
  const writer = new SheetWriter('科目余额表', [
    column(['科目编码', null], 'account_code', { fixed: true }), column(['科目名称', null], 'account_name'),
    ...balance('期初余额', 1), ...pair('本期发生额', 2), ...pair('本年累计发生额', 3), ...balance('期末余额', 4),
  ]);
  const { year, month } = dayOf(truth.asOf);
  writer.title('科目余额表').title('核算单位：示例制造有限公司', null, `期间：${year}年${month}期`, null, '币别：综合本位币', null, null, '单位：元').heading();
  const cells = (amount: Cents): Cell[] => (sides ? (amount >= 0 ? [unlessZero(amount, text), null] : [null, text(-amount)]) : [directionOf(amount), text(Math.abs(amount))]);
  const list = accounts(truth);
  for (const account of list) {
    writer.data(account.code, account.name, ...cells(account.opening), unlessZero(account.debit, text), unlessZero(account.credit, text), unlessZero(account.ytdDebit, text), unlessZero(account.ytdCredit, text), ...cells(account.closing));
  }
  const sum = (amount: (account: Account) => Cents): Cents => list.filter(({ child }) => !child).reduce((total, account) => total + amount(account), 0);
  writer.total('合计', null, ...cells(sum(({ opening }) => opening)), text(sum(({ debit }) => debit)), text(sum(({ credit }) => credit)), text(sum(({ ytdDebit }) => ytdDebit)), text(sum(({ ytdCredit }) => ytdCredit)), ...cells(sum(({ closing }) => closing)));
  return { ...refused(sides ? 'L7' : 'L7 with directions', 'trialBalance', [writer.sheet()]), shuffle: false };
}
