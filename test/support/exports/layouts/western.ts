import type { Truth } from '../books';
import { addMonths, write } from '../calendar';
import type { Customer } from '../customers';
import { dollars, german, number, parentheses, side, text, trailing, unlessZero } from '../money';
import type { Item } from '../settle';
import { type Cell, column, type ExportFile, SheetWriter } from '../sheet';
import { byCustomer, expectItems, grossOf, type ItemOptions, openItems, sumOf } from './items';

const sapAccount = (customer: Customer): string => `10${customer.code}`;
const sapType = (item: Item): string => {
  const types = { creditNote: 'DG', receipt: 'DZ', advance: 'DZ', transferIn: 'AB', transferOut: 'AB', opening: 'RV', retention: 'RV', invoice: 'RV', revaluation: 'SA' } as const;
  return types[item.document.class];
};
const sapText = (item: Item): string => (item.class === 'advances' ? 'Down payment received' : item.class === 'receipts' ? 'Incoming payment' : item.class === 'creditNotes' ? 'Credit memo' : `Invoice ${item.document.number.slice(2)}`);

export interface SapOptions extends ItemOptions {
  readonly chinese?: boolean;
}

/** L12: FBL5N. German numbers with the minus behind, dates with dots, a total of each currency at the end; or with Chinese headings. */
export function sapOpen(truth: Truth, options: SapOptions = {}): ExportFile {
  const { chinese = false } = options;
  const items = openItems(truth, options);
  const amount = chinese ? trailing : german;
  const day = chinese ? write.iso : write.dots;
  const headings = chinese
    ? ['客户', '分配', '凭证编号', '凭证类型', '凭证日期', '过账日期', '净到期日', '净到期日后的逾期天数', '特别总账标识', '本币金额', '本币', '凭证货币金额', '凭证货币', '清账凭证', '文本']
    : ['Account', 'Assignment', 'Document Number', 'Document Type', 'Document Date', 'Posting Date', 'Net due date', 'Arrears after net due date', 'Special G/L ind.', 'Amount in local currency', 'Local Currency', 'Amount in doc. curr.', 'Document currency', 'Clearing Document', 'Text'];
  const roles = ['customer_code', 'order_no', 'doc_no', 'doc_type', 'doc_date', 'posting_date', 'due_date', null, null, null, null, null, null, null, 'text'];
  const writer = new SheetWriter('FBL5N', headings.map((heading, index) => column(heading, roles[index], { fixed: index === 0 })));
  writer.heading();
  for (const item of items) {
    const { customer, document } = item;
    const due = item.due ?? document.date;
    writer.data(
      sapAccount(customer), item.class === 'item' ? `45${document.number.slice(2)}` : null, document.number.replace(/^\D+/, '18'), sapType(item), day(item.since), day(item.since), day(due), truth.asOf - due,
      item.class === 'advances' ? 'A' : null, amount(item.open), 'CNY', amount(item.openForeign), customer.currency, null, sapText(item),
    );
  }
  for (const currency of ['CNY', 'USD'] as const) {
    const own = items.filter((item) => item.customer.currency === currency);
    writer.total('*', null, null, null, null, null, null, null, null, amount(sumOf(own)), 'CNY', amount(sumOf(own, (item) => item.openForeign)), currency, null, null);
  }
  writer.total('**', null, null, null, null, null, null, null, null, amount(sumOf(items)), 'CNY', null, null, null, null);
  const sheets = [writer.sheet()];
  return { layout: chinese ? 'L12 in Chinese' : 'L12', language: chinese ? 'zh' : 'en', sheets, kind: 'openItems', expected: expectItems(truth, items, sheets, { key: (item) => sapAccount(item.customer) }), refusal: null, shuffle: true };
}

const dueOrOwn = (item: Item): number => item.due ?? item.document.date;

/** L14: QuickBooks A/R Aging Detail, a title above the rows of each bucket. */
export function quickbooksAging(truth: Truth, options: ItemOptions = {}): ExportFile {
  const items = openItems(truth, options);
  const writer = new SheetWriter('A/R Aging Detail', [
    column('Date', null, { fixed: true }), column('Transaction type', 'doc_type'), column('Num', 'doc_no'), column('Customer', 'customer_name'), column('Due date', 'due_date'), column('Amount'), column('Open balance', 'open_amount'),
  ]);
  writer.title('Example Trading LLC').title('A/R Aging Detail').title('As of November 30, 2026').blank().heading();
  const buckets = ['91 or more days past due', '61 - 90 days past due', '31 - 60 days past due', '1 - 30 days past due', 'Current'];
  const bucketOf = (item: Item): number => {
    const late = truth.asOf - dueOrOwn(item);
    return late <= 0 ? 4 : late <= 30 ? 3 : late <= 60 ? 2 : late <= 90 ? 1 : 0;
  };
  buckets.forEach((bucket, index) => {
    const own = items.filter((item) => bucketOf(item) === index);
    if (own.length === 0) return;
    writer.group(bucket);
    for (const item of own) writer.data(write.american(item.since), quickbooksType[item.document.class], item.document.number, item.customer.en, write.american(dueOrOwn(item)), number(grossOf(item)), number(item.open));
    writer.total(`Total for ${bucket}`, null, null, null, null, dollars(sumOf(own, grossOf)), dollars(sumOf(own)));
  });
  writer.total('TOTAL', null, null, null, null, dollars(sumOf(items, grossOf)), dollars(sumOf(items)));
  const sheets = [writer.sheet()];
  return { layout: 'L14', language: 'en', sheets, kind: 'openItems', expected: expectItems(truth, items, sheets, { key: (item) => item.customer.en, asOf: truth.asOf }), refusal: null, shuffle: true };
}

const quickbooksType = {
  opening: 'Invoice', invoice: 'Invoice', retention: 'Invoice', creditNote: 'Credit Memo', receipt: 'Payment', advance: 'Deposit', transferOut: 'Journal Entry', transferIn: 'Journal Entry', revaluation: 'Journal Entry',
} as const;

export interface XeroOptions extends ItemOptions {
  /** Its own total is seen to differ from its lines: by so many cents. */
  readonly totalIsOff?: number;
}

/** L15: Xero Aged Receivables Detail: the contact on a row of its own, negatives in parentheses. */
export function xeroAged(truth: Truth, options: XeroOptions = {}): ExportFile {
  const items = openItems(truth, options);
  const bucketNames = ['Current', '< 1 Month', '1 Month', '2 Months', '3 Months', 'Older'];
  const writer = new SheetWriter('Aged Receivables Detail', [
    column('Invoice Date', 'doc_date', { fixed: true }), column('Due Date', 'due_date'), column('Invoice Number', 'doc_no'), column('Invoice Reference'), ...bucketNames.map((name) => column(name)), column('Total'),
  ]);
  writer.title('Aged Receivables Detail').title('Example Pty Ltd').title('As at 30 November 2026').title('Ageing by due date').blank().heading();
  const bucketOf = (item: Item): number => {
    const due = dueOrOwn(item);
    if (due >= truth.asOf) return 0;
    const months = [1, 2, 3, 4].findIndex((count) => addMonths(due, count) > truth.asOf);
    return months < 0 ? 5 : months + 1;
  };
  const sums = (own: readonly Item[]): string[] => bucketNames.map((_, bucket) => parentheses(sumOf(own.filter((item) => bucketOf(item) === bucket))));
  for (const own of byCustomer(items)) {
    const name = own[0]!.customer.en;
    writer.group(name);
    for (const item of own) {
      const credit = item.class !== 'item';
      const number = item.class === 'creditNotes' ? item.document.number.replace(/^\D+/, 'CN-') : credit ? null : item.document.number.replace(/^\D+/, 'INV-');
      const reference = item.class === 'receipts' ? 'Overpayment' : item.class === 'advances' ? 'Prepayment' : item.class === 'creditNotes' ? 'Credit Note' : `PO ${item.document.number.slice(-4)}`;
      writer.data(write.words(item.since), credit ? null : write.words(item.due!), number, reference, ...bucketNames.map((_, bucket) => parentheses(bucketOf(item) === bucket ? item.open : 0)), parentheses(item.open));
    }
    writer.total(`Total ${name}`, null, null, null, ...sums(own), parentheses(sumOf(own)));
  }
  writer.total('Total', null, null, null, ...sums(items), parentheses(sumOf(items) + (options.totalIsOff ?? 0)));
  const sheets = [writer.sheet()];
  // An overpayment is money ahead of an invoice, as a prepayment is.
  const named = items.map((item): Item => (item.class === 'receipts' ? { ...item, class: 'advances' } : item));
  return { layout: options.totalIsOff === undefined ? 'L15' : 'L15 with another total', language: 'en', sheets, kind: 'alreadyAged', expected: expectItems(truth, named, sheets, { key: (item) => item.customer.en, asOf: truth.asOf }), refusal: null, shuffle: true };
}

/** Xero's invoices as .csv: a row for each line of a document, each with the amounts of the whole document. Receipts are not in it. */
export function xeroInvoices(truth: Truth): ExportFile {
  const items = openItems(truth, {}).filter((item) => item.class === 'item' || item.class === 'creditNotes');
  const names = ['ContactName', 'EmailAddress', 'InvoiceNumber', 'Reference', 'InvoiceDate', 'DueDate', 'Total', 'TaxTotal', 'InvoiceAmountPaid', 'InvoiceAmountDue', 'InventoryItemCode', 'Description', 'Quantity', 'UnitAmount', 'LineAmount', 'Currency', 'Type', 'Status'];
  const writer = new SheetWriter('SalesInvoices', names.map((name) => column(name)));
  writer.heading();
  items.forEach((item, index) => {
    const { customer, document } = item;
    const gross = grossOf(item);
    const credit = item.class === 'creditNotes';
    const lines = 1 + (index % 3);
    for (let line = 0; line < lines; line += 1) {
      const amount = line === 0 ? gross - (lines - 1) * Math.floor(gross / lines) : Math.floor(gross / lines);
      writer.data(
        customer.en, `accounts@customer${customer.code}.example`, document.number.replace(/^\D+/, credit ? 'CN-' : 'INV-'), `PO ${document.number.slice(-4)}`, write.words(item.since), write.words(dueOrOwn(item)), number(gross), number(Math.round((gross * 13) / 113)),
        number(gross - item.open), number(item.open), `P-${line + 1}`, 'Pump parts', 1, number(amount), number(amount), 'CNY', credit ? 'Sales credit note' : 'Sales invoice', 'Awaiting Payment',
      );
    }
  });
  const sheets = [writer.sheet()];
  return { layout: 'L15 invoices', language: 'en', sheets, kind: 'openItems', expected: expectItems(truth, items, sheets, { key: (item) => item.customer.en }), refusal: null, shuffle: true };
}

export interface TallyOptions extends ItemOptions {
  /** The party stands on a row of its own, above its bills. */
  readonly partyRows?: boolean;
}

/** L16: Tally's pending bills: sides behind the amounts. Nothing says what kind a credit is. */
export function tallyBills(truth: Truth, options: TallyOptions = {}): ExportFile {
  const items = openItems(truth, options);
  const party: readonly ReturnType<typeof column>[] = options.partyRows === true ? [] : [column(["Party's Name", null], 'customer_name')];
  const writer = new SheetWriter('Pending Bills', [
    column(['Date', null], null, { fixed: true }), column(['Ref. No.', null], 'doc_no'), ...party, column(['Opening Amount', 'Amount']), column(['Pending Amount', 'Amount'], null), column(['Due on', null], 'due_date'), column(['Overdue by days', null]),
  ]);
  writer.title('Pending Bills').title('1-Jan-24 to 30-Nov-26').heading();
  for (const own of byCustomer(items)) {
    const name = own[0]!.customer.en;
    if (options.partyRows === true) writer.group(name);
    for (const item of own) {
      const letters = item.class === 'item' ? 'SI' : item.class === 'creditNotes' ? 'CN' : 'RC';
      const who: Cell[] = options.partyRows === true ? [] : [name];
      writer.data(write.tally(item.since), item.document.number.replace(/^\D+/, `${letters}/`), ...who, side(grossOf(item)), side(item.open), write.tally(dueOrOwn(item)), unlessZero(Math.max(0, truth.asOf - dueOrOwn(item)), (days) => days));
    }
  }
  const sheets = [writer.sheet()];
  return { layout: options.partyRows === true ? 'L16 by party' : 'L16', language: 'en', sheets, kind: 'openItems', expected: expectItems(truth, items, sheets, { key: (item) => item.customer.en, classesKnown: false, asOf: truth.asOf }), refusal: null, shuffle: true };
}

/** L16 in traditional characters: what is older than a year is dated by the calendar of the Republic. */
export function traditionalOpen(truth: Truth, options: ItemOptions = {}): ExportFile {
  const items = openItems(truth, options);
  const code = (customer: Customer): string => `C${customer.code}`;
  const day = (value: number): string => (value < truth.asOf - 365 ? write.republic(value) : write.slashes(value));
  const names = ['客戶代號', '客戶簡稱', '單別', '單號', '發票號碼', '立帳日', '預計收款日', '幣別', '應收金額', '已沖金額', '未收金額', '逾期天數'];
  const roles = ['customer_code', 'customer_name', 'doc_type', 'doc_no', null, 'doc_date', 'due_date', 'currency', 'amount_gross', 'paid_amount', 'open_amount', null];
  const writer = new SheetWriter('帳款明細', names.map((name, index) => column(name, roles[index] ?? null)));
  writer.heading();
  for (const item of items) {
    const gross = grossOf(item);
    writer.data(code(item.customer), item.customer.hant, hantType[item.document.class], item.document.number, item.class === 'item' ? `AB${item.document.number.slice(-8)}` : null, day(item.since), day(dueOrOwn(item)), 'NTD', text(gross), text(gross - item.open), text(item.open), truth.asOf - dueOrOwn(item));
  }
  const sheets = [writer.sheet()];
  return { layout: 'L16 traditional', language: 'hant', sheets, kind: 'openItems', expected: expectItems(truth, items, sheets, { key: (item) => code(item.customer) }), refusal: null, shuffle: true };
}

const hantType = {
  opening: '期初應收單', invoice: '銷貨單', retention: '銷貨單', creditNote: '銷退單', receipt: '收款單', advance: '預收款單', transferOut: '轉帳單', transferIn: '轉帳單', revaluation: '調匯單',
} as const;

