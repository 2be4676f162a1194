import { writeShare } from '../../../intake/currencies';
import { formCurrencies } from '../../../intake/formCurrencies';
import type { Choice, ChoiceOption, Option, OptionContext } from '../../define';
import * as reading from '../../readingOptions';
import { bandsOption } from './bandsOption';
import { manyRows } from './listed';

export type Purpose = 'collections' | 'provision';
export type CreditPlacement = 'apart' | 'oldest' | 'current' | 'ownDate';
export type GroupBy = 'none' | 'salesperson' | 'department' | 'group' | 'company';
/** Which open items are listed one by one. */
export type Detail = 'all' | 'overdue';
export type AgeFrom = 'recognised' | 'posting' | 'document';

const hasDue = ({ mapping, options }: OptionContext): boolean => mapping.due_date !== undefined || options['useTerms'] === true;
const isLong = ({ understanding }: OptionContext): boolean => understanding.dataRows.count + (understanding.unreadRows ?? 0) > manyRows;
const isTable = ({ understanding }: OptionContext): boolean => understanding.kind === 'balances';

const purpose: ChoiceOption = {
  kind: 'choice',
  id: 'purpose',
  prominent: true,
  fallback: 'collections',
  label: { en: 'Purpose', zh: '用途' },
  choices: [
    { id: 'collections', label: { en: 'Collections: days past due', zh: '催收：按到期日（逾期天数）' } },
    { id: 'provision', label: { en: 'Provision and disclosure: age from booking', zh: '计提、报表：按入账日（账龄）' } },
  ],
  propose: (context) =>
    hasDue(context) ? null : { value: 'provision', from: { en: 'there is no due date, and age can be counted from the booking date only', zh: '数据中没有到期日，因此按入账日计算账龄' } },
};

const ageFromRoles = { recognised: 'recognised_date', posting: 'posting_date', document: 'doc_date' } as const;

const ageFrom: ChoiceOption = {
  kind: 'choice',
  id: 'ageFrom',
  fallback: 'document',
  label: { en: 'Age starts on', zh: '账龄起算日' },
  choices: [
    { id: 'recognised', label: { en: 'Date the receivable arose', zh: '收入确认日（账龄起算日）' } },
    { id: 'posting', label: { en: 'Posting date', zh: '入账日期' } },
    { id: 'document', label: { en: 'Document date', zh: '单据日期' } },
  ],
  applies: ({ mapping }) => Object.values(ageFromRoles).filter((role) => mapping[role] !== undefined).length > 1,
  propose: ({ mapping }) => {
    const first = (['recognised', 'posting', 'document'] as const).find((from) => mapping[ageFromRoles[from]] !== undefined);
    return first === undefined ? null : { value: first };
  },
};

const unclearChoices: readonly Choice[] = [
  { id: 'apart', label: { en: 'A column of their own', zh: '单列一栏' } },
  { id: 'creditNote', label: { en: 'Credit notes', zh: '红字发票（贷项）' } },
  { id: 'receipt', label: { en: 'Receipts', zh: '收款' } },
];

/** What is in the list decides whether these are asked at all. */
const cleaning: readonly Option[] = [
  {
    kind: 'choice',
    id: 'currency',
    fallback: '',
    label: { en: 'Currency to age', zh: '分析的币别' },
    hint: { en: 'Rows in other currencies are listed as left out; they are never added up.', zh: '其他币别的行列入未采用行，不同币别不会相加。' },
    choices: [],
    choicesFor: ({ understanding, mapping }) => formCurrencies(understanding, mapping).flatMap((share) => (share.code === '' ? [] : [{ id: share.code, label: { en: writeShare(share), zh: writeShare(share) } }])),
    applies: ({ understanding, mapping }) => formCurrencies(understanding, mapping).length > 0,
  },
  reading.swappedDates,
  {
    kind: 'choice',
    id: 'unclear',
    fallback: 'apart',
    label: { en: 'Negative documents of no stated kind', zh: '未注明类型的负数单据' },
    choices: unclearChoices,
    // Of this source, too.
    choicesFor: () => unclearChoices,
    applies: reading.noticed('creditsUnclear'),
  },
  {
    kind: 'switch',
    id: 'customerAbove',
    fallback: false,
    label: { en: 'A row without a customer belongs to the one above', zh: '客户为空的行归属上一行的客户' },
    hint: { en: 'For lists that name each customer once, as with merged cells.', zh: '适用于每个客户只写一次的清单（如合并单元格）。' },
    // A ledger runs by customer; there the blank ones are told only.
    applies: (context) => context.understanding.kind !== 'ledger' && reading.noticed('customersBlank', 'customersInFirstRow')(context),
  },
  reading.suffixes,
  {
    kind: 'switch',
    id: 'voided',
    fallback: false,
    label: { en: 'Include documents that the list calls void', zh: '计入注明已作废的单据' },
    applies: reading.noticed('rowsVoid'),
  },
  reading.hiddenRows,
  {
    kind: 'switch',
    id: 'duplicates',
    fallback: true,
    label: { en: 'Include rows that repeat another one', zh: '计入与其他行完全重复的行' },
    applies: reading.noticed('rowsDuplicate'),
  },
];

/** The options of the aging, each proposed from the source and the ones before it. */
export const options: readonly Option[] = [
  { ...reading.dateOrder, applies: (context) => !isTable(context) },
  {
    kind: 'date',
    id: 'asOf',
    from: 'asOf',
    prominent: true,
    propose: ({ understanding: { asOf, asOfByOrder }, options: { dateOrder } }) => {
      const proposed = dateOrder === 'dayFirst' || dateOrder === 'monthFirst' ? (asOfByOrder?.[dateOrder] ?? asOf) : asOf;
      return proposed === null ? null : { value: proposed.serial, from: proposed.from };
    },
    label: { en: 'As-of date', zh: '截止日期' },
    hint: { en: 'Documents dated later are left out.', zh: '晚于该日的单据不计入。' },
  },
  {
    kind: 'switch',
    id: 'useTerms',
    fallback: false,
    label: { en: 'Due dates from payment terms', zh: '按付款条件推算到期日' },
    hint: { en: 'Where a due date is blank: net 30, 30 EOM and the like.', zh: '到期日为空的单据，按“月结60天”“net 30”等条件推算。' },
    applies: ({ mapping }) => mapping.terms !== undefined,
  },
  purpose,
  bandsOption,
  ageFrom,
  {
    kind: 'choice',
    id: 'credits',
    fallback: 'apart',
    label: { en: 'Credits and unapplied receipts', zh: '红字、预收及未核销收款' },
    hint: { en: 'The total is the same in all four.', zh: '四种方式合计相同。' },
    choices: [
      { id: 'apart', label: { en: 'In columns of their own', zh: '单独列示' } },
      { id: 'oldest', label: { en: 'Against the oldest items', zh: '冲抵最早的款项' } },
      { id: 'current', label: { en: 'In the first band', zh: '计入第一个区间' } },
      { id: 'ownDate', label: { en: 'By their own date', zh: '按各自日期' } },
    ],
    applies: (context) => !isTable(context),
  },
  {
    kind: 'choice',
    id: 'groupBy',
    fallback: 'none',
    label: { en: 'Also by', zh: '另按' },
    choices: [
      { id: 'none', label: { en: 'customer only', zh: '仅按客户' } },
      { id: 'salesperson', label: { en: 'salesperson', zh: '业务员' } },
      { id: 'department', label: { en: 'department or region', zh: '部门或区域' } },
      { id: 'group', label: { en: 'customer group', zh: '客户分类' } },
      { id: 'company', label: { en: 'company', zh: '公司' } },
    ],
    applies: ({ mapping }) => (['salesperson', 'department', 'customer_group', 'entity'] as const).some((role) => mapping[role] !== undefined),
  },
  {
    kind: 'amount',
    id: 'control',
    label: { en: 'Balance of the control account (1122)', zh: '总账余额（1122 应收账款）' },
    hint: { en: 'Net, as in the ledger; leave blank to skip the tie-out.', zh: '总账净额；留空则不做总账勾稽。' },
    pick: { account: /^1122|应收账款|receivable/i },
  },
  {
    kind: 'amount',
    id: 'controlAdvances',
    label: { en: 'Balance of advances from customers (2203)', zh: '总账余额（2203 预收账款）' },
    hint: { en: 'Credit balances are negative.', zh: '贷方余额填负数。' },
    pick: { account: /^2203|预收|advances? from customers|customer deposits|contract liabilit/i },
    applies: ({ mapping, options: values }) => mapping.account_code !== undefined && values['control'] !== undefined,
  },
  {
    kind: 'switch',
    id: 'useSettledDate',
    fallback: true,
    label: { en: 'Use the settled date', zh: '使用核销日期' },
    hint: {
      en: 'A document settled on or before the as-of date is not open. Without a settled date, every document counts as open.',
      zh: '截止日期及以前已核销的单据不计入；没有核销日期列时，所有单据视为未收款。',
    },
    applies: ({ mapping }) => mapping.clearing_date !== undefined,
  },
  {
    kind: 'switch',
    id: 'dueTodayIsOverdue',
    fallback: false,
    label: { en: 'Due on the as-of date counts as overdue', zh: '截止日期当天到期视为逾期' },
    applies: ({ options: values }) => values['purpose'] !== 'provision',
  },
  {
    kind: 'choice',
    id: 'detail',
    fallback: 'all',
    label: { en: 'Open items to list', zh: '逐笔列示的未收款' },
    hint: { en: 'Bands, customers and totals hold every item in any case.', zh: '各区间、客户及合计均包含全部款项，不受影响。' },
    choices: [
      { id: 'all', label: { en: 'All', zh: '全部' } },
      { id: 'overdue', label: { en: 'Past due or over one year; the others in one line', zh: '仅逾期（或1年以上），其余合并为一行' } },
    ],
    applies: isLong,
    propose: (context) => (isLong(context) ? { value: 'overdue', from: { en: `the list has more than ${manyRows.toLocaleString('en')} rows`, zh: `清单超过${manyRows / 10_000}万行` } } : null),
  },
  ...cleaning,
];
