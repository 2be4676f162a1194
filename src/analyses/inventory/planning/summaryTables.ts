import { ExactSum, sum } from '../../../math/sum';
import type { ReportColumn, ReportTable } from '../../../report/report';
import type { Words } from '../../../texts/words';
import { ruleWords, rules } from './methods';
import { statusKinds } from './plan';
import { cellsOf, type State, worth } from './state';
import { planningWords as words, statusWords } from './words';

const groups = ['A', 'B', 'C'] as const;

/** Sums of a figure by group; what is not known counts as nothing. */
function sumsBy(count: number, group: (item: number) => number, of: number, values: ArrayLike<number>): number[] {
  const sums = Array.from({ length: of }, () => new ExactSum());
  for (let item = 0; item < count; item += 1) if (!Number.isNaN(values[item]!)) sums[group(item)]!.add(values[item]!);
  return sums.map((one) => one.value);
}

function counted(count: number, group: (item: number) => number, of: number): number[] {
  const counts = new Array<number>(of).fill(0);
  for (let item = 0; item < count; item += 1) counts[group(item)]! += 1;
  return counts;
}

type Column = (id: string, heading: Words, values: readonly number[]) => ReportColumn;

/** Sums over the plan by item, of the rows of one group; `key`: the column that names it, here and there. */
function moneyColumns(state: State, key: string, group: (item: number) => number, of: number): ReportColumn[] {
  const { plan, stock } = state;
  if (stock.cost === null) return [];
  const column: Column = (id, heading, values) => ({ id, heading, format: 'money', values, formula: `=SUMIFS(items[${id}],items[${key}],[@${key}])`, total: { kind: 'sum', value: sum(values) } });
  const money = (id: string, heading: Words, quantity: Float64Array): ReportColumn => column(id, heading, sumsBy(plan.count, group, of, worth(quantity, stock.cost)));
  const held = stock.onHand;
  return [
    ...(held === null ? [] : [money('stockValue', words.stockValue, held)]),
    money('pointValue', words.pointValue, plan.point),
    money('safetyValue', words.safetyValue, plan.safety),
    ...(held === null ? [] : [money('orderValue', words.orderValue, plan.order)]),
  ];
}

function itemsColumn(state: State, key: string, group: (item: number) => number, of: number): ReportColumn {
  return { id: 'items', heading: words.items, format: 'count', values: counted(state.plan.count, group, of), formula: `=COUNTIFS(items[${key}],[@${key}])`, total: { kind: 'sum', value: state.plan.count } };
}

export function classesTable(state: State): ReportTable {
  const group = (item: number): number => groups.indexOf(state.plan.classes[item]!);
  return {
    id: 'classes',
    title: words.classesTitle,
    place: 'report',
    rowCount: groups.length,
    columns: [{ id: 'class', heading: words.class, format: 'text', values: [...groups], role: 'key', total: { kind: 'label', words: words.total } }, itemsColumn(state, 'class', group, 3), ...moneyColumns(state, 'class', group, 3)],
  };
}

export function statusesTable(state: State): ReportTable {
  const group = (item: number): number => state.plan.status[item]!;
  return {
    id: 'statuses',
    title: words.statusesTitle,
    place: 'report',
    rowCount: statusKinds.length,
    columns: [
      { id: 'status', heading: words.status, format: 'text', values: statusKinds.map((kind) => statusWords[kind].name), role: 'key', total: { kind: 'label', words: words.total } },
      itemsColumn(state, 'status', group, statusKinds.length),
      ...moneyColumns(state, 'status', group, statusKinds.length),
      { id: 'meaning', heading: words.meaning, format: 'text', values: statusKinds.map((kind) => statusWords[kind].meaning), role: 'note', width: 40 },
    ],
  };
}

/** What stands behind the codes in the column of methods. */
export function methodsTable(state: State): ReportTable {
  const chosen = rules.filter((rule) => state.formula.used.has(rule));
  const counts = chosen.map((rule) => state.plan.rule.reduce((count, one) => count + Number(one === rule), 0));
  return {
    id: 'methods',
    title: words.methodsTitle,
    place: 'report',
    rowCount: chosen.length,
    columns: [
      { id: 'rule', heading: words.rule, format: 'text', values: chosen, role: 'key' },
      { id: 'items', heading: words.items, format: 'count', values: counts, formula: '=COUNTIFS(items[rule],[@rule])' },
      { id: 'name', heading: words.meaning, format: 'text', values: chosen.map((rule) => ruleWords[rule].name) },
      { id: 'formula', heading: words.formula, format: 'text', values: chosen.map((rule) => ruleWords[rule].formula), role: 'note', width: 60 },
    ],
  };
}

/** Items to order, the largest amount first: a list to work through, as of the run. */
export function ordersTable(state: State): ReportTable | null {
  const { plan, stock, demand } = state;
  if (stock.onHand === null) return null;
  const value = worth(plan.order, stock.cost);
  const list = [...plan.order.keys()].filter((item) => plan.order[item]! > 0);
  const weight = (item: number): number => (Number.isNaN(value[item]!) ? 0 : value[item]!);
  list.sort((one, other) => weight(other) - weight(one) || plan.order[other]! - plan.order[one]! || (demand.items.codes[one]! < demand.items.codes[other]! ? -1 : 1));
  const rows = Int32Array.from(list);
  const pick = (values: Float64Array): (number | null)[] => cellsOf(Float64Array.from(rows, (item) => values[item]!));
  const total = (values: Float64Array): ReportColumn['total'] => ({ kind: 'sum', value: sum(list.map((item) => values[item]!).filter((one) => !Number.isNaN(one))) });
  const named = demand.items.names.some((name) => name !== '');
  const remarks = list.map((item) => remarkOf(state, item));
  return {
    id: 'orders',
    title: words.ordersTitle,
    place: words.ordersSheet,
    rowCount: list.length,
    columns: [
      { id: 'code', heading: words.code, format: 'text', values: list.map((item) => demand.items.codes[item]!), role: 'key', total: { kind: 'label', words: words.total } },
      ...(named ? [{ id: 'name', heading: words.name, format: 'text', values: list.map((item) => demand.items.names[item]!) } satisfies ReportColumn] : []),
      { id: 'class', heading: words.class, format: 'text', values: list.map((item) => plan.classes[item]!) },
      { id: 'status', heading: words.status, format: 'text', values: list.map((item) => statusWords[statusKinds[plan.status[item]!]!].name) },
      { id: 'position', heading: words.position, format: 'units', values: pick(plan.position) },
      { id: 'point', heading: words.point, format: 'units', values: pick(plan.point) },
      { id: 'target', heading: words.target, format: 'units', values: pick(plan.target) },
      { id: 'order', heading: words.order, format: 'units', values: pick(plan.order) },
      ...(stock.cost === null ? [] : [{ id: 'orderValue', heading: words.orderValue, format: 'money', values: pick(value), total: total(value) } satisfies ReportColumn]),
      ...(remarks.some((remark) => remark !== null) ? [{ id: 'remark', heading: words.remark, format: 'text', values: remarks, role: 'note', width: 40 } satisfies ReportColumn] : []),
    ],
    notes: { key: ['code'] },
  };
}

/** An order is never made smaller silently: what speaks against it is told. */
function remarkOf({ plan, stock }: State, item: number): Words | null {
  const most = stock.maximum?.[item] ?? Number.NaN;
  const largest = stock.largest?.[item] ?? Number.NaN;
  if (most > 0 && plan.position[item]! + plan.order[item]! > most) return words.aboveMaximum;
  return largest > 0 && plan.order[item]! > largest ? words.aboveLargest : null;
}
