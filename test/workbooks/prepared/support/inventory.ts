import { numberOf, valueOf } from '../../../calculators/support';
import type { Typed } from './book';

/** A row of the list of items, as it is typed. */
export interface Item {
  readonly code: string;
  readonly name: string;
  readonly cost: number | null;
  readonly onHand: number;
  readonly onOrder: number;
  readonly leadTime: number | null;
  readonly leadDeviation: number | null;
  readonly minimum: number | null;
  readonly multiple: number | null;
  /** Twelve months; a blank one counts as 0. */
  readonly demand: readonly (number | null)[];
  /** Safety stock, reorder point, minimum order quantity and highest stock in the ERP. */
  readonly inErp: readonly (number | null)[];
}

export interface Rules {
  readonly cuts: readonly [number, number];
  readonly limits: readonly [number, number];
  readonly levels: Readonly<Record<string, number>>;
  readonly daysPerMonth: number;
  readonly review: number;
  /** Days in one unit of lead time. */
  readonly leadUnit: number;
}

/** What the columns of Data must show for one item, by their ids. */
export type Shown = Readonly<Record<string, number | string>>;

const round = (value: number, places: number): number => Math.round(value * 10 ** places + Math.sign(value) * 1e-7) / 10 ** places;
const cents = (value: number): number => round(value, 2);
const upTo = (quantity: number, multiple: number | null): number => {
  const plain = round(quantity, 6);
  return (multiple !== null && multiple > 0 ? Math.ceil(plain / multiple - 1e-9) * multiple : Math.ceil(plain)) + 0;
};

/** Every figure of every item, by the calculators and by hand. */
export function expectedItems(items: readonly Item[], rules: Rules): Shown[] {
  const quantities = items.map(({ demand }) => demand.reduce<number>((sum, month) => sum + (month ?? 0), 0));
  const values = items.map(({ cost }, index) => cents(Math.max(0, quantities[index]!) * (cost ?? 0)));
  const total = values.reduce((sum, value) => sum + value, 0);
  const order = values.map((_, index) => index).sort((one, other) => values[other]! - values[one]! || one - other);
  const before = new Map<number, number>();
  let passed = 0;
  for (const index of order) {
    before.set(index, total === 0 ? 0 : passed / total);
    passed += values[index]!;
  }
  const classes = (valueOf('ABC', { values, cutA: rules.cuts[0], cutB: rules.cuts[1] }) as unknown[]).flat().map(String);
  return items.map((item, index): Shown => {
    const { cost, onHand, onOrder, leadTime, leadDeviation, minimum, multiple } = item;
    const abc = classes[index]!;
    const history = item.demand.map((month) => month ?? 0);
    const mean = quantities[index]! / 12;
    const variation = mean > 0 ? numberOf('DEMANDCV', { history: [history] }) : '';
    const deviation = typeof variation === 'number' ? variation * mean : 0;
    const xyz = typeof variation === 'number' ? (valueOf('XYZ', { variation, limitX: rules.limits[0], limitY: rules.limits[1] }) as unknown as { en: string }).en : '';
    const lastUse = history.reduce((last, month, at) => (month > 0 ? at + 1 : last), 0);
    const position = onHand + onOrder;
    const common = { abc, xyz, quantity: quantities[index]!, value: values[index]!, before: before.get(index)!, mean, deviation, variation, position, stock: cents(onHand * (cost ?? 0)), cover: mean > 0 ? (onHand / mean) * rules.daysPerMonth : '', idle: 12 - lastUse };
    if (leadTime === null) return { ...common, rule: '', safety: '', point: '', target: '', lot: '', highest: '', order: 0, orderValue: 0, safetyValue: 0, excess: 0, status: 6, changed: 0 };
    const months = (days: number): number => (days * rules.leadUnit) / rules.daysPerMonth;
    const lead = months(leadTime);
    const review = rules.review / rules.daysPerMonth;
    const exact = numberOf('SAFETYSTOCK', { demand: mean, demandDeviation: deviation, leadTime: lead, leadTimeDeviation: months(leadDeviation ?? 0), serviceLevel: rules.levels[abc], review });
    const safety = upTo(exact, multiple);
    const point = upTo(numberOf('ROP', { demand: mean, leadTime: lead, safetyStock: safety }), null);
    const target = upTo(numberOf('ORDERUPTO', { demand: mean, leadTime: lead, review, safetyStock: safety }), null);
    const lot = upTo(Math.max(1, minimum ?? 0, multiple ?? 0), multiple);
    const highest = Math.max(target, point + lot);
    const wanted = numberOf('ORDERQTY', { position, target, minimum: minimum ?? 0, multiple: multiple ?? 0 });
    const proposed = multiple === null ? Math.ceil(round(wanted, 6)) : wanted;
    const status = onHand <= 0 && mean > 0 ? 1 : onHand < safety || position < point ? 2 : onHand > highest ? 4 : position > highest ? 5 : 3;
    const tooMuch = status === 4 ? onHand - highest : status === 5 ? position - highest : 0;
    const changed = [safety, point, lot, highest].some((now, at) => Math.abs(now - (item.inErp[at] ?? 0)) > 1e-6) ? 1 : 0;
    return {
      ...common,
      rule: `${leadDeviation === null ? 'SS-2' : 'SS-1'}${rules.review > 0 ? '+R' : ''}`,
      exact, safety, point, target, lot, highest, status, changed,
      safetyDays: mean > 0 ? (safety / mean) * rules.daysPerMonth : '',
      safetyValue: cents(safety * (cost ?? 0)),
      order: proposed,
      orderValue: cents(proposed * (cost ?? 0)),
      orderNote: proposed > 0 && position + proposed > highest ? 'above' : '',
      excess: cents(tooMuch * (cost ?? 0)),
    };
  });
}

/** A row as it is pasted into the typed columns. */
export function pastedRow({ code, name, cost, onHand, onOrder, leadTime, leadDeviation, minimum, multiple, demand, inErp }: Item): Typed[] {
  return [code, name, 'Parts', 'pc', cost, onHand, onOrder, leadTime, leadDeviation, minimum, multiple, ...demand, ...inErp];
}

/** The typed columns of the file, in their order. */
export function itemsOf(columns: readonly (readonly (string | number | boolean)[])[]): Item[] {
  const at = (column: number, row: number): number | null => (columns[column]![row] === '' ? null : Number(columns[column]![row]));
  return columns[0]!.map((code, row) => ({
    code: String(code),
    name: String(columns[1]![row]),
    cost: at(4, row),
    onHand: at(5, row) ?? 0,
    onOrder: at(6, row) ?? 0,
    leadTime: at(7, row),
    leadDeviation: at(8, row),
    minimum: at(9, row),
    multiple: at(10, row),
    demand: Array.from({ length: 12 }, (_, month) => at(11 + month, row)),
    inErp: [23, 24, 25, 26].map((column) => at(column, row)),
  }));
}

/** Invented items with what planners have: no demand, blanks, no deviation, no minimum, no lead time, ties of value. */
export function otherItems(count: number): Item[] {
  let state = 11;
  const next = (limit: number): number => (state = (state * 48_271) % 2_147_483_647) % limit;
  return Array.from({ length: count }, (_, row): Item => {
    const size = 10 ** (1 + next(4));
    const multiple = row % 3 === 0 ? 1 + next(24) : null;
    const demand = Array.from({ length: 12 }, (): number | null => (row % 17 === 0 ? 0 : next(5) === 0 ? null : next(size)));
    return {
      code: row % 5 === 0 ? `00${10_000 + row}` : `P-${row}`,
      name: `Part ${row}`,
      cost: row % 29 === 0 ? 2 : (50 + next(90_000)) / 100,
      onHand: row % 13 === 0 ? 0 : next(size * 3),
      onOrder: row % 4 === 0 ? next(size * 2) : 0,
      leadTime: 3 + next(80),
      leadDeviation: row % 6 === 0 ? null : next(9),
      minimum: row % 2 === 0 ? 1 + next(size) : null,
      multiple,
      demand: row % 31 === 0 ? Array.from({ length: 12 }, () => 5) : demand,
      inErp: row % 7 === 0 ? [null, null, null, null] : [next(size), next(size * 2), 1 + next(50), next(size * 4)],
    };
  });
}
