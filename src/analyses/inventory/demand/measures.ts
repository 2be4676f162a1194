import type { RoleId } from '../../../intake/roles';
import type { Understanding, Mapping } from '../../../intake/understanding';
import type { Measure } from './demand';

type Source = { readonly understanding: Understanding; readonly mapping: Mapping };

/** A list or a column that says of itself that something was sold. */
const selling = /销售|销货|售出|\bsales\b|\bsold\b/i;
const cost = /成本|cost|standard|moving|\bmap\b|计划价|移动|加权|结存|库存|期末|发出/i;

/**
 * Which column prices a movement at cost and which one at what was asked for it. "Price" alone is the selling price in lines that name customers or sales, and the
 * cost in a list of stock or of issues.
 */
export function pricesOf({ understanding, mapping }: Source): { readonly cost: RoleId | null; readonly price: RoleId | null } {
  const heading = understanding.columns.find(({ index }) => index === mapping.unit_cost)?.heading ?? '';
  const named = mapping.unit_cost !== undefined && cost.test(heading);
  const ofCustomers = understanding.columns.some(({ role, heading: name }) => role === 'customer_code' || role === 'customer_name' || selling.test(name));
  const sold = understanding.kind === 'salesLines' && (ofCustomers || selling.test(understanding.address));
  if (mapping.price_sell !== undefined) return { cost: mapping.unit_cost === undefined ? null : 'unit_cost', price: 'price_sell' };
  if (mapping.unit_cost === undefined) return { cost: null, price: null };
  return sold && !named ? { cost: null, price: 'unit_cost' } : { cost: 'unit_cost', price: null };
}

/** Amounts that stand for revenue, the one without tax first. */
export function revenueRole(mapping: Mapping): RoleId | null {
  return (['revenue', 'amount_net', 'amount_gross'] as const).find((role) => mapping[role] !== undefined) ?? null;
}

/** What the items can be valued by, the best first: usage at cost, revenue, margin, stock; quantities where there is no price at all. */
export function measuresOf(source: Source): readonly Measure[] {
  const { understanding, mapping } = source;
  const has = (...roles: readonly RoleId[]): boolean => roles.some((role) => mapping[role] !== undefined);
  const { cost: atCost, price } = pricesOf(source);
  const moved = understanding.kind === 'demandTable' || understanding.kind === 'salesLines' || has('demand_qty', 'issue_qty');
  const revenue = understanding.kind !== 'stockOnHand' && (has('revenue', 'amount_net') || (has('amount_gross') && understanding.kind === 'salesLines') || (moved && price !== null));
  const usage = has('usage_value', 'issue_amount') || (moved && atCost !== null);
  const found: Measure[] = [];
  if (usage) found.push('usage');
  if (revenue) found.push('revenue');
  if (has('margin') || (revenue && moved && atCost !== null)) found.push('margin');
  if (has('stock_value') || (has('qty_on_hand', 'closing_qty') && atCost !== null && understanding.kind !== 'salesLines') || (understanding.kind === 'stockOnHand' && has('amount_gross'))) found.push('stock');
  if (moved || has('qty_on_hand', 'closing_qty')) found.push('quantity');
  return found;
}
