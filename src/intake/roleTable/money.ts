import { joinedHeadings, type RoleDefinition, vetoes } from './define';

const zhOpening = '期初 期初余额 年初 年初余额 上期 上期余额 上年余额 上期结余 上年结转';
const enOpening = 'opening, opening balance, beginning, beginning balance, begin balance';
const zhClosing = '年末 年末余额 期末 期末余额 本期余额 期末结余 余额 结余';
const enClosing = 'closing, closing balance, ending, ending balance, end balance, balance';
const zhPeriod = '本期 本期发生 本期发生额 本月 本月发生 本月发生额 当期 当期发生额 发生 发生额';
const zhYear = '本年累计 本年累计发生 本年累计发生额 累计 累计发生 累计发生额 本年 本年发生额';
const enYear = 'ytd, year to date';
const zhDebit = '借方 借方金额 借方余额 借';
const zhCredit = '贷方 贷方金额 贷方余额 贷';
const enDebit = 'debit, debits, dr';
const enCredit = 'credit, credits, cr';
const zhDirection = '方向 借贷方向 余额方向';
const enDirection = 'd/c, dr/cr, debit/credit, direction';

const notMovement = '累计 本年 期初 期末 年初 上期 上年 余额 结余 未结 已结 方向 借贷 opening closing beginning ending balance ytd year';
const notOpening = '数量 单价 qty';
const notClosing = `${notOpening} 期初 年初 上期 上年 opening begin previous`;
const notSide = '借方 贷方 方向 借贷 debit credit';
const noQuantity = '数量 单价 qty quantity';

const debitHeadings = `借方 借方金额 借方发生额 借方发生 借方本币 本币借方 本期应收 本期应收金额 应收发生 本期增加 增加 ${joinedHeadings(zhPeriod, '借方 借方金额 借', ' ', false)} 本期借方发生额 本月借方发生额`;
const creditHeadings = `贷方 贷方金额 贷方发生额 贷方发生 贷方本币 本币贷方 本期收回 本期收回金额 本期收款 本期收款金额 收回 本期减少 减少 ${joinedHeadings(zhPeriod, '贷方 贷方金额 贷', ' ', false)} 本期贷方发生额 本月贷方发生额`;
const openingHeadings = `${zhOpening} 期初余额金额 年初余额金额`;

export const moneyRoles = {
  open_amount: {
    label: { en: 'Open amount', zh: '未收金额' },
    content: 'number',
    zh: '尚未收款金额 未收金额 未收余额 未收账款 未收款金额 未收款余额 未收款 未核销金额 未核销余额 未结金额 未结余额 未清金额 未清项 应收余额 剩余金额 剩余应收 欠款金额 欠款余额 尚欠金额 借方-未结 未冲金额 账款余额 未回款 未回款金额 未回金额 未回笼金额 尚欠 结欠 结欠金额 欠款',
    en: 'open balance, open amount, outstanding, outstanding amount, balance due, amount due, remaining amt, remaining amount, pending amount, unpaid, unpaid amount, residual, invoice amount due, open, amount outstanding, amt o/s, amount o/s, o/s amount, o/s amt, o/s, outstanding amt, amt outstanding, amt due',
    bare: '余额, balance, 未收',
    veto: `${vetoes.amount} 已 累计收款 票据 贷方 credit opening closing 期初 期末 amountpaid 逾期 overdue tax`,
  },
  open_credit: {
    label: { en: 'Open amount, credit side', zh: '贷方未结金额' },
    content: 'number',
    zh: '贷方-未结 贷方未核销',
    en: 'open credit, unapplied credit, unapplied amount',
    veto: vetoes.amount,
  },
  amount_gross: {
    label: { en: 'Document amount incl. tax', zh: '价税合计' },
    content: 'number',
    zh: '价税合计 含税金额 应收金额 应收款 本位币金额 本币金额 原币金额 单据金额 发票金额 开票金额 总金额 立账金额 应收总额 账款金额 合计金额 凭证货币金额',
    en: 'invoice amount, gross amount, original amount, opening amount, amount in local currency, amount in doc curr, amount in document currency, total incl tax, dmshb, wrshb, converted usd, total amount, invoice total, document amount, amount usd',
    bare: 'amount, total, 金额, 合计, value',
    veto: `${vetoes.amount} 不含税 未税 net tax 税额 已收 已核销 paid opening closing 借方 贷方`,
  },
  amount_net: {
    label: { en: 'Amount excl. tax', zh: '不含税金额' },
    content: 'number',
    zh: '不含税金额 未税金额 销售额 货款',
    en: 'net amount, subtotal, tax base, amount excl tax',
  },
  tax_amount: {
    label: { en: 'Tax', zh: '税额' },
    content: 'number',
    zh: '税额 增值税额 销项税额 营业税',
    en: 'tax, vat, gst, tax amount, outstanding tax, tax total',
    veto: '税率 rate',
  },
  paid_amount: {
    label: { en: 'Amount paid', zh: '已收金额' },
    content: 'number',
    zh: '已收金额 已收款 收款金额 已核销金额 已结金额 累计收款 回款金额 实收金额 已冲销 已冲金额 冲账金额 实收 借方-已结',
    en: 'paid, amount paid, paid amount, received, applied, settled amount, credited, invoice amount paid, received amount',
    bare: '已收, 已回款',
    veto: `${vetoes.amount} 未 贷方 unpaid`,
  },
  adjustment: {
    label: { en: 'Discount or write-off', zh: '折扣或冲销' },
    content: 'number',
    zh: '折扣 现金折扣 冲销额 本期冲销额 调整金额 坏账金额 尾差 折让',
    en: 'discount, write-off, adjustment, charge off',
  },
  debit: {
    label: { en: 'Debit', zh: '借方' },
    content: 'number',
    zh: debitHeadings,
    en: 'debit, debits, dr, debit amount, charges, invoiced',
    veto: `${notMovement} ${noQuantity} ind`,
  },
  credit: {
    label: { en: 'Credit', zh: '贷方' },
    content: 'number',
    zh: creditHeadings,
    en: 'credit, credits, cr, credit amount, payments',
    veto: `${notMovement} ${noQuantity} limit ind`,
  },
  direction: {
    label: { en: 'Debit or credit', zh: '方向' },
    content: 'text',
    zh: '方向 借贷方向 借贷 借/贷 借贷别 借贷标识 借贷标志 记账方向',
    en: 'd/c, dr/cr, debit/credit, debit/credit ind, debit/credit indicator, shkzg, posting key',
    veto: '期初 期末 年初 opening closing amount 金额 余额',
  },
  opening: {
    label: { en: 'Opening balance', zh: '期初余额' },
    content: 'number',
    zh: openingHeadings,
    en: 'opening balance, beginning balance, begin balance, balance b/f, balance brought forward, previous balance',
    veto: `${notOpening} ${notSide}`,
  },
  opening_debit: {
    label: { en: 'Opening balance, debit', zh: '期初借方余额' },
    content: 'number',
    zh: joinedHeadings(zhOpening, zhDebit),
    en: joinedHeadings(enOpening, enDebit, ','),
    veto: notOpening,
  },
  opening_credit: {
    label: { en: 'Opening balance, credit', zh: '期初贷方余额' },
    content: 'number',
    zh: joinedHeadings(zhOpening, zhCredit),
    en: joinedHeadings(enOpening, enCredit, ','),
    veto: notOpening,
  },
  opening_direction: {
    label: { en: 'Side of the opening balance', zh: '期初余额方向' },
    content: 'text',
    zh: joinedHeadings(zhOpening, zhDirection),
    en: joinedHeadings(enOpening, enDirection, ','),
  },
  closing: {
    label: { en: 'Closing balance', zh: '期末余额' },
    content: 'number',
    zh: '期末余额 年末余额 年末数 期末数 本期余额 期末 期末结余 期末余额金额',
    en: 'closing balance, ending balance, end balance, balance c/f, running balance',
    bare: '余额, 结余, balance, 余额金额, 应收余额, 账款余额, 欠款余额',
    veto: `${notClosing} ${notSide}`,
  },
  closing_debit: {
    label: { en: 'Closing balance, debit', zh: '期末借方余额' },
    content: 'number',
    zh: joinedHeadings(zhClosing, zhDebit),
    en: joinedHeadings(enClosing, enDebit, ','),
    veto: notClosing,
  },
  closing_credit: {
    label: { en: 'Closing balance, credit', zh: '期末贷方余额' },
    content: 'number',
    zh: joinedHeadings(zhClosing, zhCredit),
    en: joinedHeadings(enClosing, enCredit, ','),
    veto: notClosing,
  },
  closing_direction: {
    label: { en: 'Side of the closing balance', zh: '期末余额方向' },
    content: 'text',
    zh: joinedHeadings(zhClosing, zhDirection),
    en: joinedHeadings(enClosing, enDirection, ','),
    veto: notClosing,
  },
  year_debit: {
    label: { en: 'Debit, year to date', zh: '本年累计借方' },
    content: 'number',
    zh: joinedHeadings(zhYear, '借方 借方金额 借'),
    en: joinedHeadings(enYear, enDebit, ','),
    veto: noQuantity,
  },
  year_credit: {
    label: { en: 'Credit, year to date', zh: '本年累计贷方' },
    content: 'number',
    zh: joinedHeadings(zhYear, '贷方 贷方金额 贷'),
    en: joinedHeadings(enYear, enCredit, ','),
    veto: noQuantity,
  },
  year_to_date: {
    label: { en: 'Year to date', zh: '本年累计' },
    content: 'number',
    zh: '本年累计 本年累计发生额 累计发生额',
    en: 'ytd',
    veto: `${noQuantity} ${notSide} 已 收款`,
  },
  currency: {
    label: { en: 'Currency', zh: '币别' },
    content: 'text',
    zh: '币别 币种 币制 货币 货币代码 货币单位 结算币别 币别名称 凭证货币',
    en: 'currency, curr, document currency, local currency, crcy, cur, waers, currency code, ccy, ccy code, ccy cd, curr code, cur code, invoice ccy, inv ccy, doc ccy, document ccy, trans ccy, transaction ccy, trx ccy, billing ccy, orig ccy, doc curr, inv curr, trans curr',
    bare: '原币, 本位币',
    veto: vetoes.currency,
  },
  exchange_rate: {
    label: { en: 'Exchange rate', zh: '汇率' },
    content: 'number',
    zh: '汇率 记账汇率 折算汇率',
    en: 'exchange rate, xrate',
  },
  allowance: {
    label: { en: 'Loss allowance', zh: '坏账准备' },
    content: 'number',
    zh: '坏账准备 坏账准备余额 减值准备 计提比例 预期信用损失率 账面价值 账面余额 备抵呆账 备抵损失 提列比率',
    en: 'allowance, loss allowance, provision, provision rate, ecl rate, carrying amount, gross carrying amount',
  },
  credit_limit: {
    label: { en: 'Credit limit', zh: '信用额度' },
    content: 'number',
    zh: '信用额度 信用限额 授信额度 赊销额度',
    en: 'credit limit, approved limit',
  },
} as const satisfies Record<string, RoleDefinition>;
