import { namesOpenAmount } from './bookColumns';
import type { MappedColumn } from './mapping';
import type { RoleId } from './roles';
import type { DocumentKind, Mapping } from './understanding';

/** What only a list of debts has. */
const debt: readonly RoleId[] = ['due_date', 'open_amount', 'paid_amount', 'clearing_date', 'clearing_doc', 'days_overdue', 'terms', 'debit', 'credit'];
/** What planning keeps of each item. */
const planned: readonly RoleId[] = ['demand_qty', 'demand_deviation', 'issue_qty', 'usage_value', 'revenue', 'margin', 'lead_time', 'safety_stock', 'reorder_point', 'moq', 'order_multiple', 'stock_minimum'];
const valued: readonly RoleId[] = ['unit_cost', 'price_sell', 'stock_value', 'stock_maximum'];

/** Codes of the sentences that say why an analysis of items cannot use a kind of document. */
export const notItems: Partial<Record<DocumentKind, string>> = {
  openItems: 'itemsOpenItems',
  ledger: 'itemsLedger',
  balances: 'itemsBalances',
  alreadyAged: 'itemsAlreadyAged',
  trialBalance: 'itemsTrialBalance',
  billRegister: 'itemsBillRegister',
  purchaseLines: 'itemsPurchaseLines',
};

/** Words of orders to suppliers, and of orders from customers. */
const bought = /采购|供应商|供货|入库|到货|收货|purchase|vendor|supplier|receipt|received|\bpo\b|\bgr\b/i;
const orders = /订货|订单|采购|purchas|\bpo\b/i;
const sold = /销售|客户|发货|出库|出货|sales|customer|\bship/i;

/** Items that moved on days, items that are on hand, or a list with one figure an item; null for a list of something else. */
export function stockKindOf(columns: readonly MappedColumn[], mapping: Mapping, documented: boolean): DocumentKind | null {
  const has = (...wanted: readonly RoleId[]): boolean => wanted.some((role) => mapping[role] !== undefined);
  if (!has('item_code', 'item_name')) return null;
  const customer = has('customer_code', 'customer_name');
  if (!customer && receivesOrders(columns, has)) return 'purchaseLines';
  const owed = has(...debt) || columns.some(namesOpenAmount);
  if (!owed && (documented || has('period', 'delivery_date')) && (has('demand_qty', 'issue_qty') || plainQuantity(columns, mapping))) return 'salesLines';
  if (customer || owed) return null;
  if (has(...planned)) return 'itemList';
  if (has('qty_on_hand')) return 'stockOnHand';
  return has(...valued) ? 'itemList' : null;
}

/** A day of the order and a day of the receipt, and a word that it was bought. */
function receivesOrders(columns: readonly MappedColumn[], has: (...wanted: readonly RoleId[]) => boolean): boolean {
  const named = (words: RegExp): boolean => columns.some(({ heading }) => words.test(heading));
  const ordered = has('order_date') ? named(bought) : has('doc_date') && named(orders);
  return ordered && has('last_receipt', 'delivery_date', 'posting_date') && !named(sold);
}

/** "Quantity" alone beside a date is what moved; 库存数量 beside one is what was there on that day. */
function plainQuantity(columns: readonly MappedColumn[], mapping: Mapping): boolean {
  const index = mapping.qty_on_hand;
  const score = index === undefined ? undefined : columns[index]?.match.scores.find(({ role }) => role === 'qty_on_hand')?.score;
  return score !== undefined && score < 1000;
}
