import type { Words } from '../../../texts/words';
import { checksParts, inBoth, nothingWrong, sheetHead, type PreparedCheck } from '../standard';
import type { Formula, PreparedSheet, TablePart } from '../workbook';
import { ageCount, bandCount } from './bands';
import { hintNotes } from './data';
import { said } from './words';
import { replayed } from './workings';

const sheet: Words = { en: 'Checks', zh: '检查' };
const faultRows = 5;

export function checksSheet(): PreparedSheet {
  const [verdict, table] = checksParts(checks());
  return {
    id: 'checks',
    name: sheet,
    widths: [60, 20, 20, 20, 34, 80],
    print: 'page',
    parts: [
      sheetHead({ en: 'Checks', zh: '勾稽检查' }),
      verdict,
      table,
      faults('faults', { en: 'Documents left out or counted twice (the first five)', zh: '未计入或重复计入的单据（前五条）' }, 'invoices'),
      faults('receiptFaults', { en: 'Receipts left out (the first five)', zh: '未计入的收款（前五条）' }, 'receipts'),
      hints(),
    ],
  };
}

const now = (id: string): string => replayed(id, 'now');
const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

function checks(): PreparedCheck[] {
  const bands = numbers(bandCount).map((band) => now(`band${band}`)).join('+');
  const unmatched = 'SUMIFS(receipts[amount],receipts[row],0,receipts[counts],"<="&{asOf})';
  const received = `SUMIFS(receipts[amount],receipts[counts],">"&${replayed('day', 'lastMonth')},receipts[counts],"<="&{asOf})`;
  const invoiced = `SUMIFS(invoices[amount],invoices[date],">"&${replayed('day', 'lastMonth')},invoices[date],"<="&{asOf})`;
  return [
    { label: { en: 'General ledger = receivables', zh: '总账余额 = 应收余额' }, expected: '={controlBalance}', found: `=${now('balance')}`, remedy: { en: 'Type the ledger balance on Control; then look for postings without a document.', zh: '在“控制”表填写总账余额，再查找无单据的凭证。' } },
    { label: { en: 'Replay of the as-of date = open documents less unapplied receipts', zh: '截止日还原余额 = 未收单据 − 未核销收款' }, expected: `=${now('balance')}`, found: `=SUM(invoices[open])-${unmatched}`, remedy: { en: 'A document number stands twice, or a receipt settles a document without a date.', zh: '单据编号重复，或收款核销了缺日期的单据。' } },
    { label: { en: 'Bands and credits = receivables', zh: '各逾期区间及贷项合计 = 应收余额' }, expected: `=${now('balance')}`, found: `=${bands}+${now('credits')}`, remedy: { en: 'A document has neither due date nor invoice date, or the bands on Control overlap.', zh: '单据缺到期日和开票日期，或“控制”表的区间有重叠。' } },
    { label: { en: 'Overdue by document = overdue of the replay', zh: '逐单逾期额 = 还原逾期额' }, expected: `=${now('overdue')}`, found: '=SUMIFS(invoices[open],invoices[days],">0")', remedy: { en: 'Look for the note “settled more than invoiced”.', zh: '查找“核销超过单据金额”的单据。' } },
    { label: { en: 'Age classes = open invoices', zh: '各账龄合计 = 未收发票' }, expected: `=${now('gross')}`, found: `=${numbers(ageCount).map((age) => now(`age${age}`)).join('+')}`, remedy: { en: 'An invoice has no invoice date.', zh: '有发票缺开票日期。' } },
    { label: { en: 'Customers = receivables', zh: '客户余额合计 = 应收余额' }, expected: `=${now('balance')}`, found: '=SUM(customers[now])', remedy: { en: 'A row without a customer, or more customers than rows: drag the Table on Ranking down.', zh: '单据或未核销收款缺客户，或客户数超过行数：将“排序”表中的客户表格向下拖动。' } },
    { label: { en: 'Last month + invoiced − received = receivables', zh: '上月余额 + 本月开票 − 本月收款 = 应收余额' }, expected: `=${replayed('balance', 'lastMonth')}+${invoiced}-${received}`, found: `=${now('balance')}`, remedy: { en: 'Dates are texts: turn them into dates.', zh: '日期为文本，请转换为日期。' } },
    { label: { en: 'Documents left out or counted twice', zh: '未计入或重复计入的单据数' }, expected: '=0', found: '=COUNT(invoices[fault])', format: 'units', remedy: { en: 'The list below names them; the column Check says what is missing.', zh: '见下方清单，“核对”列说明原因。' } },
    { label: { en: 'Receipts left out', zh: '未计入的收款数' }, expected: '=0', found: '=COUNT(receipts[fault])', format: 'units', remedy: { en: 'The list below names them.', zh: '见下方清单。' } },
  ];
}

/** The first rows of a Table that have a fault, with their place. */
function faults(id: string, title: Words, table: 'invoices' | 'receipts'): TablePart {
  const from = (column: string): Formula => `=IF([@row]="","",IF(INDEX(${table}[${column}],[@row]-ROW(${table}[#]))="","",INDEX(${table}[${column}],[@row]-ROW(${table}[#]))))`;
  return {
    kind: 'table',
    id,
    linedBy: 'row',
    title,
    rowCount: faultRows,
    columns: [
      { id: 'what', heading: said.note, format: 'text', formula: [inBoth((say) => `=IF([@row]="",${say(nothingWrong)},INDEX(${table}[note],[@row]-ROW(${table}[#])))`), ...numbers(faultRows - 1).map(() => from('note'))], style: 'linkText' },
      { id: 'row', heading: { en: 'Row of the sheet', zh: '工作表行号' }, format: 'days', formula: `=IFERROR(SMALL(${table}[fault],ROW()-ROW(${id}[#]))+ROW(${table}[#]),"")`, style: 'link' },
      { id: 'amount', heading: said.amount, format: 'money', formula: from('amount'), style: 'link' },
      { id: 'number', heading: said.number, format: 'text', formula: from('number'), style: 'linkText' },
      { id: 'customer', heading: said.customer, format: 'text', formula: from('customer'), style: 'linkText' },
    ],
  };
}

function hints(): TablePart {
  return {
    kind: 'table',
    id: 'hints',
    title: { en: 'Counted by a rule; look at them, they need not be wrong', zh: '按规则计入，供核对，不一定有误' },
    rowCount: hintNotes.length,
    columns: [
      { id: 'what', heading: said.note, format: 'text', values: hintNotes, style: 'label' },
      { id: 'invoices', heading: { en: 'Documents', zh: '单据数' }, format: 'count', formula: hintNotes.map((note) => inBoth((say) => `=COUNTIF(invoices[note],${say(note)})`)), style: 'link' },
      { id: 'receipts', heading: { en: 'Receipts', zh: '收款数' }, format: 'count', formula: hintNotes.map((note) => inBoth((say) => `=COUNTIF(receipts[note],${say(note)})`)), style: 'link' },
    ],
  };
}
