import { descending } from '../../../math/order';
import { sum } from '../../../math/sum';
import type { ReportColumn, ReportTable } from '../../../report/report';
import type { Words } from '../../../texts/words';
import { cellsOf, countsByGroup, hasText, indexesAt, indexesOf, numbersAt, sumOfKnown, sumsByGroup, valuesAt } from '../columns';
import { ruleWords, rules } from './methods';
import { statusKinds } from './plan';
import { type State, statusNames, zeroWithout } from './state';
import { planningWords as words, statusWords } from './words';

const groups = ['A', 'B', 'C'] as const;

type Column = (id: string, heading: Words, values: readonly number[]) => ReportColumn;

/** Sums over the plan by item, of the rows of one group; `key`: the column that names it, here and there. */
function moneyColumns(state: State, key: string, group: Uint8Array, of: number): ReportColumn[] {
  const { stock, worths } = state;
  if (stock.cost === null) return [];
  const column: Column = (id, heading, values) => ({ id, heading, format: 'money', values, formula: `=SUMIFS(items[${id}],items[${key}],[@${key}])`, total: { kind: 'sum', value: sum(values) } });
  const money = (id: string, heading: Words, value: Float64Array): ReportColumn => column(id, heading, sumsByGroup(group, of, value));
  return [
    ...(worths.onHand === null ? [] : [money('stockValue', words.stockValue, worths.onHand)]),
    money('pointValue', words.pointValue, worths.point),
    money('safetyValue', words.safetyValue, worths.safety),
    ...(worths.onHand === null ? [] : [money('orderValue', words.orderValue, worths.order)]),
  ];
}

function itemsColumn(state: State, key: string, group: Uint8Array, of: number): ReportColumn {
  return { id: 'items', heading: words.items, format: 'count', values: countsByGroup(group, of), formula: `=COUNTIFS(items[${key}],[@${key}])`, total: { kind: 'sum', value: state.plan.count } };
}

export function classesTable(state: State): ReportTable {
  const group = Uint8Array.from(state.plan.classes, (letter) => groups.indexOf(letter));
  return {
    id: 'classes',
    title: words.classesTitle,
    place: 'report',
    rowCount: groups.length,
    columns: [{ id: 'class', heading: words.class, format: 'text', values: [...groups], role: 'key', total: { kind: 'label', words: words.total } }, itemsColumn(state, 'class', group, 3), ...moneyColumns(state, 'class', group, 3)],
  };
}

export function statusesTable(state: State): ReportTable {
  const group = state.plan.status;
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
  const { plan, stock, demand, worths } = state;
  if (stock.onHand === null) return null;
  const { codes, names } = demand.items;
  const list = orderedItems(plan.order, worths.order, codes);
  const pick = (values: Float64Array): (number | null)[] => cellsOf(numbersAt(values, list));
  const remarks = stock.maximum === null && stock.largest === null ? [] : Array.from(list, (item) => remarkOf(state, item));
  return {
    id: 'orders',
    title: words.ordersTitle,
    place: words.ordersSheet,
    rowCount: list.length,
    columns: [
      { id: 'code', heading: words.code, format: 'text', values: valuesAt(codes, list), role: 'key', total: { kind: 'label', words: words.total } },
      ...(hasText(names) ? [{ id: 'name', heading: words.name, format: 'text', values: valuesAt(names, list) } satisfies ReportColumn] : []),
      { id: 'class', heading: words.class, format: 'text', values: valuesAt(plan.classes, list) },
      { id: 'status', heading: words.status, format: 'text', values: valuesAt(valuesAt(statusNames, plan.status), list) },
      { id: 'position', heading: words.position, format: 'units', values: pick(plan.position) },
      { id: 'point', heading: words.point, format: 'units', values: pick(plan.point) },
      { id: 'target', heading: words.target, format: 'units', values: pick(plan.target) },
      { id: 'order', heading: words.order, format: 'units', values: pick(plan.order) },
      ...(stock.cost === null ? [] : [{ id: 'orderValue', heading: words.orderValue, format: 'money', values: pick(worths.order), total: { kind: 'sum', value: sumOfKnown(numbersAt(worths.order, list)) } } satisfies ReportColumn]),
      ...(remarks.some((remark) => remark !== null) ? [{ id: 'remark', heading: words.remark, format: 'text', values: remarks, role: 'note', width: 40 } satisfies ReportColumn] : []),
    ],
    notes: { key: ['code'] },
  };
}

/** Items of which something is to be ordered: by value, quantity and code. */
function orderedItems(order: Float64Array, value: Float64Array, codes: readonly string[]): Int32Array {
  const items = indexesOf(Uint8Array.from(order, (quantity) => Number(quantity > 0)));
  const before = (one: number, other: number): number => order[items[other]!]! - order[items[one]!]! || (codes[items[one]!]! < codes[items[other]!]! ? -1 : codes[items[one]!]! > codes[items[other]!]! ? 1 : one - other);
  return indexesAt(items, descending(zeroWithout(numbersAt(value, items)), before));
}

/** An order is never made smaller silently: what speaks against it is told. */
function remarkOf({ plan, stock }: State, item: number): Words | null {
  const most = stock.maximum?.[item] ?? Number.NaN;
  const largest = stock.largest?.[item] ?? Number.NaN;
  if (most > 0 && plan.position[item]! + plan.order[item]! > most) return words.aboveMaximum;
  return largest > 0 && plan.order[item]! > largest ? words.aboveLargest : null;
}
