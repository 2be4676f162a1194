import type { DocumentKind } from '../../../intake/understanding';
import type { Option, OptionContext, OptionValues, RoleNeed } from '../../define';
import { readingOf } from '../../reading';
import * as reading from '../../readingOptions';
import type { DemandChoices } from './demand';
import { type MovementClass, movementWords } from './movements';

/** Lists that demand can be read from. */
export const demandKinds: readonly DocumentKind[] = ['itemList', 'demandTable', 'salesLines', 'stockSummary', 'stockLedger', 'stockOnHand', 'unknown'];

const long: readonly DocumentKind[] = ['salesLines', 'stockLedger', 'unknown'];
const single: readonly DocumentKind[] = ['itemList', 'demandTable', 'stockOnHand', 'unknown'];
const summary: readonly DocumentKind[] = ['stockSummary'];

/** Columns that `readDemand` uses, in the order they are shown. */
export const demandRoles: readonly RoleNeed[] = [
  { role: 'item_code', need: 'optional' },
  { role: 'item_name', need: 'optional' },
  { role: 'doc_date', need: 'optional', kinds: long },
  { role: 'posting_date', need: 'optional', kinds: long },
  { role: 'delivery_date', need: 'optional', kinds: ['salesLines', 'unknown'] },
  { role: 'period', need: 'optional', kinds: [...long, ...summary] },
  { role: 'demand_qty', need: 'optional', kinds: ['salesLines', 'itemList', 'demandTable', 'unknown'] },
  { role: 'issue_qty', need: 'optional' },
  { role: 'receipt_qty', need: 'optional', kinds: [...long, ...summary] },
  { role: 'move_type', need: 'optional', kinds: long },
  { role: 'doc_type', need: 'optional', kinds: long },
  { role: 'text', need: 'optional', kinds: long },
  { role: 'doc_no', need: 'optional', kinds: long },
  { role: 'unit_cost', need: 'optional' },
  { role: 'issue_amount', need: 'optional' },
  { role: 'usage_value', need: 'optional', kinds: [...single, 'salesLines'] },
  { role: 'price_sell', need: 'optional' },
  { role: 'revenue', need: 'optional' },
  { role: 'amount_net', need: 'optional', kinds: ['salesLines', 'unknown'] },
  { role: 'amount_gross', need: 'optional' },
  { role: 'margin', need: 'optional' },
  { role: 'qty_on_hand', need: 'optional', kinds: [...single, ...summary] },
  { role: 'closing_qty', need: 'optional', kinds: ['stockSummary', 'stockLedger'] },
  { role: 'opening_qty', need: 'optional', kinds: summary },
  { role: 'stock_value', need: 'optional' },
  { role: 'warehouse', need: 'optional' },
  { role: 'stock_status', need: 'optional' },
  { role: 'stock_owner', need: 'optional' },
  { role: 'item_class', need: 'optional' },
  { role: 'unit', need: 'optional' },
  { role: 'item_spec', need: 'optional' },
];

const hasDates = ({ mapping }: OptionContext): boolean => mapping.doc_date !== undefined || mapping.posting_date !== undefined || mapping.delivery_date !== undefined;
const isWide = ({ understanding }: OptionContext): boolean => understanding.kind === 'demandTable';
const hasCategories = ({ mapping, understanding }: OptionContext): boolean => mapping.move_type !== undefined || mapping.doc_type !== undefined || understanding.kind === 'stockSummary';
const hasWarehouses = ({ mapping }: OptionContext): boolean => mapping.warehouse !== undefined || mapping.stock_status !== undefined || mapping.stock_owner !== undefined;

/** Classes of movements that can be chosen, with whether they are demand unless somebody says otherwise. Receipts and opening stock never are. */
export const choosable: readonly (readonly [MovementClass, boolean])[] = [
  ['sale', true],
  ['production', true],
  ['subcontract', true],
  ['unnamed', true],
  ['unknown', true],
  ['other', false],
  ['loan', false],
  ['scrap', false],
  ['transfer', false],
  ['count', false],
  ['supplierReturn', false],
  ['adjustment', false],
];

const switchOf = (movement: MovementClass): string => `counts-${movement}`;

/** The period in which dated movements are counted. Others may follow from it. */
export const periodOption: Option = {
  kind: 'choice',
  id: 'period',
  prominent: true,
  fallback: 'month',
  label: { en: 'Demand counted by', zh: '需求统计周期' },
  hint: { en: 'Periods without movement count as zero from the first to the last one.', zh: '首期至末期之间没有发生的周期按零计。' },
  choices: [
    { id: 'day', label: { en: 'day', zh: '日' } },
    { id: 'week', label: { en: 'week (from Monday)', zh: '周（周一起）' } },
    { id: 'month', label: { en: 'month', zh: '月' } },
  ],
  applies: hasDates,
};

/** Shared by every analysis that reads demand; the ids are stored in workbooks. */
export const demandOptions: readonly Option[] = [
  {
    kind: 'choice',
    id: 'lastPeriod',
    prominent: true,
    fallback: 'leaveOut',
    label: { en: 'If the last period is not over', zh: '末期未满时' },
    hint: { en: 'Its movements count for the value in any case; an unfinished period makes demand look more variable than it is.', zh: '金额始终包含末期发生额；未满的周期会使需求波动偏大。' },
    choices: [
      { id: 'leaveOut', label: { en: 'leave it out of the variation', zh: '不参与波动计算' } },
      { id: 'include', label: { en: 'include it', zh: '参与计算' } },
    ],
    applies: hasDates,
  },
  {
    kind: 'choice',
    id: 'blankPeriods',
    fallback: 'auto',
    label: { en: 'Blank cells after an item’s first figure', zh: '首个数值之后的空单元格' },
    hint: { en: 'A list that writes no zero anywhere means zero by a blank.', zh: '全表没有写零的清单，空白即为零。' },
    choices: [
      { id: 'auto', label: { en: 'decide from the list', zh: '按全表判断' } },
      { id: 'zero', label: { en: 'are zero', zh: '视为零' } },
      { id: 'unknown', label: { en: 'are not known', zh: '视为未知' } },
    ],
    applies: isWide,
  },
  ...choosable.map(([movement, fallback]): Option => ({
    kind: 'switch',
    id: switchOf(movement),
    fallback,
    label: { en: `Counts as demand: ${movementWords[movement].en.charAt(0).toLowerCase()}${movementWords[movement].en.slice(1)}`, zh: `计入需求：${movementWords[movement].zh}` },
    applies: hasCategories,
  })),
  {
    kind: 'switch',
    id: 'unusableWarehouses',
    fallback: false,
    label: { en: 'Include unusable stock (defective, in inspection, blocked)', zh: '包含不可用库存（不良品、待检、冻结）' },
    applies: hasWarehouses,
  },
  {
    kind: 'switch',
    id: 'consignedWarehouses',
    fallback: false,
    label: { en: 'Include stock of others (consigned, VMI, supplied by customers)', zh: '包含非自有库存（寄售、VMI、客供料）' },
    applies: hasWarehouses,
  },
  {
    kind: 'switch',
    id: 'capitalsMatter',
    fallback: true,
    label: { en: 'Codes that differ only by capitals are different items', zh: '编码仅大小写不同视为不同物料' },
    applies: ({ mapping }) => mapping.item_code !== undefined,
  },
  { ...reading.dateOrder, applies: hasDates },
  reading.swappedDates,
  reading.suffixes,
  reading.hiddenRows,
];

/** The options of one run, for `readDemand`. */
export function readDemandChoices(options: OptionValues): DemandChoices {
  const { period, blankPeriods } = options;
  return {
    ...readingOf(options),
    unit: period === 'day' || period === 'week' ? period : 'month',
    includeLast: options['lastPeriod'] === 'include',
    blankIsZero: blankPeriods === 'zero' || blankPeriods === 'unknown' ? blankPeriods === 'zero' : null,
    counted: new Set(choosable.flatMap(([movement, fallback]) => (countsIn(options, movement, fallback) ? [movement] : []))),
    unusableWarehouses: options['unusableWarehouses'] === true,
    consignedWarehouses: options['consignedWarehouses'] === true,
    capitalsMatter: options['capitalsMatter'] !== false,
  };
}

function countsIn(options: OptionValues, movement: MovementClass, fallback: boolean): boolean {
  const chosen = options[switchOf(movement)];
  return typeof chosen === 'boolean' ? chosen : fallback;
}
