import type { Language, Words } from '../../../texts/words';
import { money } from '../../sample/figures';
import { receivablesHistory } from '../../sample/receivablesHistory';
import { sheetHead, inBoth } from '../standard';
import type { PreparedColumn, PreparedSheet } from '../workbook';
import { bandCount } from './bands';
import { said } from './words';

const sheets = {
  invoices: { en: 'Invoices', zh: '应收单据' },
  receipts: { en: 'Receipts', zh: '收款核销' },
  actions: { en: 'Actions', zh: '催收措施' },
} satisfies Record<string, Words>;

const notes = {
  noCustomer: { en: 'no customer', zh: '缺客户' },
  noDate: { en: 'no date', zh: '缺日期' },
  noAmount: { en: 'no amount', zh: '缺金额' },
  noNumber: { en: 'no number', zh: '缺编号' },
  repeated: { en: 'number repeated', zh: '编号重复' },
  noDue: { en: 'no due date: terms used', zh: '缺到期日，按默认账期' },
  later: { en: 'after the as-of date', zh: '晚于截止日期' },
  over: { en: 'settled more than invoiced', zh: '核销超过单据金额' },
  notFound: { en: 'document not found: unapplied', zh: '未找到单据，按未核销' },
  noDocument: { en: 'document not found', zh: '未找到单据' },
  unapplied: { en: 'unapplied', zh: '未核销' },
  otherCustomer: { en: 'customer of another document', zh: '客户与单据不一致' },
} satisfies Record<string, Words>;

/** Notes that say a row is left out or counted twice: the checks must find none. */
export const faultNotes: readonly Words[] = [notes.noCustomer, notes.noDate, notes.noAmount, notes.noNumber, notes.repeated];
/** Notes that say by which rule a row is counted. */
export const hintNotes: readonly Words[] = [notes.noDue, notes.later, notes.over, notes.notFound, notes.unapplied, notes.otherCustomer];

const noteSignals = [...faultNotes.map((text) => ({ text, look: 'wrong' as const })), ...hintNotes.map((text) => ({ text, look: 'doubtful' as const }))];

/** Number of the row in its own Table. */
const own = (table: string): string => `(ROW()-ROW(${table}[#]))`;

export function dataSheets(language: Language): PreparedSheet[] {
  const history = receivablesHistory();
  return [invoicesSheet(history, language), receiptsSheet(history, language), actionsSheet(history)];
}

type History = ReturnType<typeof receivablesHistory>;

function invoicesSheet({ documents }: History, language: Language): PreparedSheet {
  const row = own('invoices');
  const band = inBoth(
    (say) =>
      `=IF([@open]=0,"",IF([@agedFrom]="",${say(said.credits)},${Array.from({ length: bandCount - 1 }, (_, index) => `IF([@days]<=bands.to.${index + 1},bands.label.${index + 1},`).join('')}bands.label.${bandCount}${')'.repeat(bandCount - 1)}))`,
  );
  const note = inBoth(
    (say) =>
      `=IF(COUNTA([@customer],[@number],[@date],[@amount])=0,"",IF(TRIM([@customer])="",${say(notes.noCustomer)},IF(NOT(ISNUMBER([@date])),${say(notes.noDate)},IF(NOT(ISNUMBER([@amount])),${say(notes.noAmount)},IF([@key]="",${say(notes.noNumber)},IF(IFERROR(MATCH([@key],invoices[key],0),0)<>${row},${say(notes.repeated)},IF([@date]>{asOf},${say(notes.later)},IF(AND([@amount]>=0,NOT(ISNUMBER([@due]))),${say(notes.noDue)},IF([@open]*[@amount]<0,${say(notes.over)},"")))))))))`,
  );
  const columns: PreparedColumn[] = [
    { id: 'customer', heading: said.customer, format: 'text', values: documents.map(({ customer }) => customer) },
    { id: 'number', heading: said.number, format: 'text', values: documents.map(({ number }) => number) },
    { id: 'date', heading: said.date, format: 'date', values: documents.map(({ date }) => date), allow: { kind: 'date' } },
    { id: 'due', heading: said.due, format: 'date', values: documents.map(({ due }) => due), allow: { kind: 'date' } },
    { id: 'amount', heading: said.invoiced, format: 'money', values: documents.map(({ amount }) => money(amount, language)) },
    { id: 'salesperson', heading: said.salesperson, format: 'text', values: documents.map(({ salesperson }) => salesperson) },
    { id: 'settled', heading: { en: 'Settled', zh: '已核销金额' }, format: 'money', formula: `=IF(IFERROR(MATCH([@key],invoices[key],0),0)=${row},SUMIFS(receipts[amount],receipts[row],${row},receipts[counts],"<="&{asOf}),0)` },
    { id: 'open', heading: said.open, format: 'money', formula: '=IF(ISNUMBER([@date]),IF([@date]<={asOf},ROUND(SUM([@amount])-[@settled],2),0),0)' },
    { id: 'days', heading: said.days, format: 'days', formula: '=IF(OR([@open]=0,[@agedFrom]=""),"",{asOf}-[@agedFrom])' },
    { id: 'band', heading: said.band, format: 'text', formula: band },
    { id: 'note', heading: said.note, format: 'text', formula: note, signals: noteSignals },
    { id: 'agedFrom', heading: { en: 'Aged from', zh: '计龄起点' }, format: 'date', formula: '=IF(SUM([@amount])<0,"",IF(ISNUMBER([@due]),[@due],IF(ISNUMBER([@date]),[@date]+{terms},"")))' },
    { id: 'customerNo', heading: { en: 'Customer row', zh: '客户行号' }, format: 'days', formula: '=IF(TRIM([@customer])="",0,IFERROR(MATCH([@customer],invoices[customer],0),0))' },
    { id: 'first', heading: { en: 'First of customer', zh: '客户首行' }, format: 'days', formula: `=IF([@customerNo]=${row},${row},"")` },
    { id: 'order', heading: { en: 'Overdue order', zh: '逾期排序' }, format: 'money', formula: `=IF(ISNUMBER([@days]),IF(AND([@days]>0,[@open]>0),[@open]-${row}/10000000,""),"")` },
    { id: 'fault', heading: { en: 'Fault no.', zh: '差错序号' }, format: 'days', formula: inBoth((say) => `=IF(OR(${faultNotes.map((each) => `[@note]=${say(each)}`).join(',')}),${row},"")`) },
    { id: 'key', heading: { en: 'Key', zh: '匹配键' }, format: 'text', formula: '=TRIM([@number])' },
  ];
  return {
    id: 'invoices',
    name: sheets.invoices,
    widths: [34, 18, 14, 14, 17, 17, 17, 17, 15, 20, 27, 13, 15, 16, 17, 12, 16],
    print: 'wide',
    frozenColumns: 2,
    printedColumns: 11,
    parts: [
      sheetHead(sheets.invoices),
      {
        kind: 'table', id: 'invoices', name: 'Invoices', rowCount: documents.length, columns, space: 0,
        hint: { en: 'Paste invoices and credit notes (negative) into the blue columns, from the oldest day you compare with; delete rows that are left over. Everything else recalculates.', zh: '将销售发票和红字发票（负数）粘贴到蓝色列，时间应覆盖最早的对比日；多余的行请删除。其余各列自动重算。' },
      },
    ],
  };
}

function receiptsSheet({ receipts }: History, language: Language): PreparedSheet {
  const note = inBoth(
    (say) =>
      `=IF(COUNTA([@date],[@customer],[@number],[@amount])=0,"",IF(NOT(ISNUMBER([@date])),${say(notes.noDate)},IF(NOT(ISNUMBER([@amount])),${say(notes.noAmount)},IF([@date]>{asOf},${say(notes.later)},IF(AND([@row]=0,[@payer]=0),${say(notes.noCustomer)},IF([@row]=0,IF(TRIM([@number])="",${say(notes.unapplied)},${say(notes.notFound)}),IF(AND(TRIM([@customer])<>"",TRIM([@customer])<>TRIM(INDEX(invoices[customer],[@row]))),${say(notes.otherCustomer)},"")))))))`,
  );
  const columns: PreparedColumn[] = [
    { id: 'date', heading: { en: 'Received on', zh: '收款日期' }, format: 'date', values: receipts.map(({ date }) => date), allow: { kind: 'date' } },
    { id: 'customer', heading: said.customer, format: 'text', values: receipts.map(({ customer }) => customer) },
    { id: 'number', heading: { en: 'For document no.', zh: '核销单据编号' }, format: 'text', values: receipts.map(({ number }) => number) },
    { id: 'amount', heading: { en: 'Received', zh: '收款金额' }, format: 'money', values: receipts.map(({ amount }) => money(amount, language)) },
    { id: 'note', heading: said.note, format: 'text', formula: note, signals: noteSignals },
    { id: 'row', heading: { en: 'Document row', zh: '单据行号' }, format: 'days', formula: '=IF(TRIM([@number])="",0,IFERROR(MATCH(TRIM([@number]),invoices[key],0),0))' },
    { id: 'counts', heading: { en: 'Counts from', zh: '生效日期' }, format: 'date', formula: '=IF(ISNUMBER([@date]),IF(ISNUMBER([@invoiced]),MAX([@date],[@invoiced]),[@date]),"")' },
    { id: 'matched', heading: { en: 'On an invoice', zh: '核销发票' }, format: 'days', formula: '=IF([@row]=0,0,IF(SUM(INDEX(invoices[amount],[@row]))<0,0,1))' },
    { id: 'invoiced', heading: { en: 'Invoiced on', zh: '单据日期' }, format: 'date', formula: '=IF([@row]=0,"",INDEX(invoices[date],[@row]))' },
    { id: 'agedFrom', heading: { en: 'Aged from', zh: '计龄起点' }, format: 'date', formula: '=IF([@row]=0,"",INDEX(invoices[agedFrom],[@row]))' },
    { id: 'payer', heading: { en: 'Customer row', zh: '客户行号' }, format: 'days', formula: '=IF([@row]>0,INDEX(invoices[customerNo],[@row]),IF(TRIM([@customer])="",0,IFERROR(MATCH([@customer],invoices[customer],0),0)))' },
    { id: 'fault', heading: { en: 'Fault no.', zh: '差错序号' }, format: 'days', formula: inBoth((say) => `=IF(OR(${faultNotes.map((each) => `[@note]=${say(each)}`).join(',')}),${own('receipts')},"")`) },
  ];
  return {
    id: 'receipts',
    name: sheets.receipts,
    widths: [14, 34, 20, 18, 30, 15, 14, 15, 14, 14, 15, 12],
    print: 'wide',
    printedColumns: 5,
    parts: [
      sheetHead(sheets.receipts),
      {
        kind: 'table', id: 'receipts', name: 'Receipts', rowCount: receipts.length, columns, space: 0,
        hint: { en: 'Paste receipts into the blue columns, one line per document they settle. Without a document no. a receipt counts as unapplied.', zh: '将收款核销明细粘贴到蓝色列，每张被核销单据一行。没有单据编号的收款视为未核销。' },
      },
    ],
  };
}

const actionRows = 25;

function actionsSheet({ documents, receipts }: History): PreparedSheet {
  const open = new Map(documents.map(({ number, amount }) => [number, amount]));
  for (const { number, amount } of receipts) if (number !== null) open.set(number, (open.get(number) ?? 0) - amount);
  const asOf = Math.max(...documents.map(({ date }) => date));
  const worst = documents.filter(({ number, due }) => due !== null && due < asOf - 30 && (open.get(number) ?? 0) > 0).sort((left, right) => (open.get(right.number) ?? 0) - (open.get(left.number) ?? 0)).slice(0, 6);
  const fill = <Item>(items: readonly Item[]): (Item | null)[] => Array.from({ length: actionRows }, (_, index) => items[index] ?? null);
  const columns: PreparedColumn[] = [
    { id: 'number', heading: said.number, format: 'text', values: fill(worst.map(({ number }) => number)) },
    { id: 'action', heading: said.action, format: 'text', values: fill(worst.map((_, index) => samples[index % samples.length]!)) },
    { id: 'who', heading: said.who, format: 'text', values: fill(worst.map(({ salesperson }) => salesperson)) },
    { id: 'by', heading: said.by, format: 'date', values: fill(worst.map((_, index) => asOf + 5 + index * 3)), allow: { kind: 'date' } },
    { id: 'customer', heading: said.customer, format: 'text', formula: inBoth((say) => `=IF([@row]=0,IF([@key]="","",${say(notes.noDocument)}),INDEX(invoices[customer],[@row]))`), signals: [{ text: notes.noDocument, look: 'doubtful' }] },
    { id: 'open', heading: said.open, format: 'money', formula: '=IF([@row]=0,"",INDEX(invoices[open],[@row]))' },
    { id: 'row', heading: { en: 'Document row', zh: '单据行号' }, format: 'days', formula: '=IF(TRIM([@number])="",0,IFERROR(MATCH(TRIM([@number]),invoices[key],0),0))' },
    { id: 'key', heading: { en: 'Key', zh: '匹配键' }, format: 'text', formula: '=TRIM([@number])' },
  ];
  return {
    id: 'actions',
    name: sheets.actions,
    widths: [18, 46, 18, 14, 34, 17, 15, 16],
    print: 'wide',
    printedColumns: 6,
    parts: [
      sheetHead(sheets.actions),
      {
        kind: 'table', id: 'actions', name: 'Actions', rowCount: actionRows, columns, space: 0,
        hint: { en: 'Type what is done about a document, by whom and by when. The list of overdue documents shows it, also after new data.', zh: '填写对各单据采取的措施、责任人和期限。粘贴新数据后，逾期清单仍会显示。' },
      },
    ],
  };
}

const samples: readonly Words[] = [
  { en: 'Call the finance manager; payment plan in writing', zh: '联系对方财务负责人，取得书面还款计划' },
  { en: 'Stop deliveries until the oldest invoice is paid', zh: '暂停发货，直至最早一笔付清' },
  { en: 'Send statement of account for confirmation', zh: '寄送对账函并取回回函' },
];
