import type { RoleId } from '../../../intake/roles';
import type { Mapping } from '../../../intake/understanding';
import { attributeOf, type Demand } from '../demand/demand';

/** What the list says of each item's stock and orders; NaN where it says nothing, null where it has no such column. */
export interface Stock {
  readonly onHand: Float64Array | null;
  readonly onOrder: Float64Array | null;
  readonly reserved: Float64Array | null;
  readonly backorders: Float64Array | null;
  readonly minimum: Float64Array | null;
  readonly multiple: Float64Array | null;
  readonly largest: Float64Array | null;
  readonly maximum: Float64Array | null;
  readonly lot: Float64Array | null;
  readonly cost: Float64Array | null;
}

export function stockOf(demand: Demand, mapping: Mapping, inSales: boolean): Stock {
  const { items, typed, totals } = demand;
  const stated = (role: RoleId): Float64Array | null => (mapping[role] === undefined ? null : attributeOf(demand, role));
  /** Quantities that several rows of an item share out between warehouses are added up. */
  const added = (role: RoleId): Float64Array | null => {
    const values = typed.numbers.get(role)?.values;
    if (values === undefined) return null;
    const sums = new Float64Array(items.count).fill(Number.NaN);
    for (let row = typed.from; row < typed.to; row += 1) {
      const item = items.of[row]!;
      const value = values[row]!;
      if (item >= 0 && !Number.isNaN(value)) sums[item] = (Number.isNaN(sums[item]!) ? 0 : sums[item]!) + value;
    }
    return sums;
  };
  const known = totals.stock.some((value) => !Number.isNaN(value));
  const priced = mapping.unit_cost === undefined || inSales ? null : attributeOf(demand, 'unit_cost');
  const cost = priced?.map((value, item) => (Number.isNaN(value) ? totals.unitCost[item]! : value)) ?? totals.unitCost;
  return {
    onHand: known ? totals.stock : inSales ? null : filled(added('qty_available')),
    onOrder: inSales ? null : added('qty_on_order'),
    // What is available has no reservations left in it.
    reserved: inSales || !known ? null : added('qty_reserved'),
    backorders: inSales ? null : added('backorders'),
    minimum: stated('moq'),
    multiple: stated('order_multiple'),
    largest: stated('order_maximum'),
    maximum: stated('stock_maximum'),
    lot: stated('order_quantity'),
    cost: cost.some((value) => !Number.isNaN(value)) ? cost : null,
  };
}

/** Null where no item has a figure. */
function filled(values: Float64Array | null): Float64Array | null {
  return values !== null && values.some((value) => !Number.isNaN(value)) ? values : null;
}
