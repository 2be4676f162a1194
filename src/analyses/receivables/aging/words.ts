import type { Words } from '../../../texts/words';

/** Headings and labels of the aging report. */
export const words = {
  rank: { en: 'No.', zh: '序号' },
  customerCode: { en: 'Customer code', zh: '客户编码' },
  customerName: { en: 'Customer', zh: '客户名称' },
  noCustomer: { en: '(blank)', zh: '（空白）' },
  documentNumber: { en: 'Document', zh: '单据编号' },
  documentType: { en: 'Type', zh: '单据类型' },
  documentDate: { en: 'Document date', zh: '单据日期' },
  dueDate: { en: 'Due date', zh: '到期日' },
  open: { en: 'Open amount', zh: '未收金额' },
  days: { en: 'Days past due', zh: '逾期天数' },
  band: { en: 'Band', zh: '逾期区间' },
  currency: { en: 'Currency', zh: '币别' },
  text: { en: 'Text', zh: '摘要' },
  source: { en: 'Source row', zh: '来源行' },
  credits: { en: 'Credits and unapplied', zh: '贷项及未核销' },
  total: { en: 'Total', zh: '合计' },
  overdue: { en: 'Overdue', zh: '逾期金额' },
  overdueShare: { en: 'Overdue %', zh: '逾期占比' },
  shareOfInvoices: { en: 'Share of invoices', zh: '占贷项前应收比例' },
  shareOfOwed: { en: 'Share of balances owed', zh: '占借方余额比例' },
  documents: { en: 'Documents', zh: '单据数' },
  amount: { en: 'Amount', zh: '金额' },
  bandsTitle: { en: 'Open amount by days past due', zh: '按逾期天数分布' },
  customersTitle: { en: 'Open amount by customer', zh: '按客户汇总' },
  customersSheet: { en: 'By customer', zh: '按客户' },
  detailTitle: { en: 'Open items', zh: '未收款明细' },
  detailSheet: { en: 'Open items', zh: '未收款明细' },
} satisfies Record<string, Words>;

export const figureWords = {
  asOf: { en: 'As-of date', zh: '截止日期' },
  totalOpen: { en: 'Total open, net of credits', zh: '应收余额（扣除贷项）' },
  overdue: { en: 'Overdue', zh: '逾期金额' },
  overdueShare: { en: 'Overdue % of invoices (before credits)', zh: '逾期率（占贷项前应收）' },
  credits: { en: 'Credits and unapplied', zh: '贷项及未核销' },
  customers: { en: 'Customers with open items', zh: '有余额的客户数' },
  documents: { en: 'Open documents', zh: '未收款单据数' },
  owed: { en: 'Balances owed (customers in credit left aside)', zh: '客户借方余额合计（不含贷方余额客户）' },
  largestCustomer: { en: 'Largest customer', zh: '最大客户' },
  largestShare: { en: 'Largest customer, share of balances owed', zh: '最大客户占比（占借方余额）' },
  topTenShare: { en: 'Ten largest customers, share of balances owed', zh: '前十大客户占比（占借方余额）' },
} satisfies Record<string, Words>;

export const checkWords = {
  bands: { en: 'Bands and credits = open items', zh: '各区间合计 = 未收款明细合计' },
  customers: { en: 'Customers = open items', zh: '按客户合计 = 未收款明细合计' },
  band: { en: 'Band {band} = items of these days', zh: '区间“{band}” = 按逾期天数重算' },
  rows: { en: 'Rows used and left out = rows read', zh: '采用行 + 未采用行 = 读取行' },
  money: { en: 'Money used and left out = money read', zh: '采用金额 + 未采用金额 = 读取金额' },
} satisfies Record<string, Words>;

export const noteWords = {
  values: {
    en: 'The amounts of customers by band are values from the run; totals, shares and checks are formulas. To age on another date, run the analysis again: the as-of cell alone moves the days, not the bands.',
    zh: '“按客户”各区间金额为运行时写入的数值，合计、占比和勾稽为公式。换截止日期请重新运行分析：只改截止日期单元格，逾期天数会变，区间不会变。',
  },
  shares: {
    en: 'Shares by band are of invoices before credits; shares by customer are of the balances owed, customers in credit left aside. Credits and customers in credit have no share.',
    zh: '各区间占比以扣除贷项前的应收为基数；各客户占比以客户借方余额合计为基数，不含贷方余额客户。贷项及贷方余额客户不计占比。',
  },
  daysAsValues: { en: 'Days past due are values: {count} open items are too many for formulas in a table.', zh: '未收款明细共 {count} 行，数量较多，逾期天数写为数值而非公式。' },
  credits: { en: '{count} {count|credit or unapplied receipt|credits and unapplied receipts} ({amount:money}) {count|stands in a column of its own, whatever its|stand in a column of their own, whatever their} date.', zh: '贷项及未核销收款共 {count} 笔（{amount:money}），单列一栏，不参与区间划分。' },
  settledUnused: { en: 'No settled date was used: every document dated on or before the as-of date counts as open.', zh: '未使用核销日期：截止日期及以前的单据均视为未收款。' },
  noDocumentDate: { en: 'No document date was used: documents booked after the as-of date cannot be told apart and are included.', zh: '未使用单据日期：无法区分截止日期之后的单据，均已计入。' },
  documentDateBlank: { en: '{count} open {count|item has no document date and is|items have no document date and are} included.', zh: '{count} 笔未收款没有单据日期，已计入。' },
  spellings: { en: '{count} {count|customer was|customers were} written in more than one way and {count|is|are} shown under the first spelling.', zh: '{count} 个客户有多种写法，按首次出现的写法合并显示。' },
  duplicates: { en: '{count} {count|row repeats|rows repeat} customer, number, due date and amount of an earlier row. {count|It is in the total; check it|They are in the total; check them}.', zh: '{count} 行与前面某行的客户、单号、到期日和金额均相同，已计入合计，请核对。' },
  hidden: { en: '{count} hidden or filtered {count|row is|rows are} included.', zh: '{count} 行被隐藏或筛选，已计入。' },
  farDue: { en: '{count} open {count|item has|items have} a due date more than ten years from the as-of date; check the year.', zh: '{count} 笔未收款的到期日与截止日期相差超过10年，请核对年份。' },
} satisfies Record<string, Words>;

export const methodWords = {
  en: 'Open items on {date} by days past due (as-of date less due date). Bands include their upper limit: exactly {limit} days is still {band}; an item due on the as-of date is {today}. Credits and unapplied receipts stand apart.',
  zh: '列示截止日期 {date} 的未收款项，按逾期天数（截止日期 − 到期日）划分区间。区间含上限：恰为 {limit} 天归入“{band}”；截止日期当天到期归入“{today}”。贷项及未核销收款单列。',
} satisfies Words;
