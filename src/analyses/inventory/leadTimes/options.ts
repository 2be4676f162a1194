import type { DocumentKind } from '../../../intake/understanding';
import type { Option, RoleNeed } from '../../define';
import * as reading from '../../readingOptions';

export const leadTimeKinds: readonly DocumentKind[] = ['purchaseLines', 'unknown'];

/** Columns of the day of the order and of the receipt, the best first. */
export const orderDates = ['order_date', 'doc_date'] as const;
export const receiptDates = ['last_receipt', 'delivery_date', 'posting_date'] as const;

export const leadTimeRoles: readonly RoleNeed[] = [
  { role: 'item_code', need: 'required', oneOf: 'item' },
  { role: 'item_name', need: 'required', oneOf: 'item' },
  ...orderDates.map((role): RoleNeed => ({ role, need: 'required', oneOf: 'ordered' })),
  ...receiptDates.map((role): RoleNeed => ({ role, need: 'required', oneOf: 'received' })),
  { role: 'order_no', need: 'optional' },
  { role: 'supplier', need: 'optional' },
];

export const leadTimeOptions: readonly Option[] = [
  {
    kind: 'choice',
    id: 'partial',
    prominent: true,
    fallback: 'each',
    label: { en: 'Several receipts of one order', zh: '同一订单多次收货' },
    choices: [
      { id: 'each', label: { en: 'each counts', zh: '每次均计入' } },
      { id: 'first', label: { en: 'the first counts', zh: '以首次为准' } },
      { id: 'last', label: { en: 'the last counts', zh: '以末次为准' } },
    ],
    applies: ({ mapping }) => mapping.order_no !== undefined,
  },
  { ...reading.dateOrder, applies: () => true },
  reading.swappedDates,
  reading.hiddenRows,
];
