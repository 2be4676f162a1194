import type { RoleId } from '../../../intake/roles';
import type { FormatName } from '../../../report/formats';
import type { BesideColumn, BesideColumns, ReportValue } from '../../../report/report';
import type { Words } from '../../../texts/words';
import { cellsOf, hasNumber, valuesAt } from '../columns';
import { daysFormula, exactFormula, type Figure, levelFormula, moneyFormula, orderFormula, pointFormula, positionFormula, roundedFormula, statusFormula, targetFormula, upperFormula } from './formulas';
import { highestOf } from './history';
import { inUnit } from './itemsTable';
import { valueRules } from './methods';
import { computedSafety, lasts, type State, statusNames } from './state';
import { unitNames } from './timeUnits';
import { besideWords, planningWords as words } from './words';

/** Columns of the list that a formula may refer to, by what they are to it. */
const sources: Readonly<Partial<Record<Figure, RoleId>>> = {
  deviation: 'demand_deviation',
  highest: 'demand_maximum',
  lead: 'lead_time',
  spread: 'lead_time_deviation',
  longest: 'lead_time_maximum',
  onHand: 'qty_on_hand',
  onOrder: 'qty_on_order',
  reserved: 'qty_reserved',
  backorders: 'backorders',
  minimum: 'moq',
  multiple: 'order_multiple',
  maximum: 'stock_maximum',
  cost: 'unit_cost',
};

/** Columns for the planner's own list, where each of its rows is one item: formulas wherever a sheet can reckon, with the list's own cells in them. */
export function besideOf(state: State): BesideColumns | undefined {
  const { demand, plan, history, stock, formula, input, choices } = state;
  if (!demand.items.onePerRow || demand.shape === 'long' || demand.shape === 'summary' || formula.used.size === 0) return undefined;
  const columns: BesideColumn[] = [];
  const { mapping, cells } = input;
  const rows = demand.items.firstRow;
  /** A cell that holds a number as text, or nothing where a number is needed, would make an error of the formula. */
  const numeric = (role: RoleId, filled: boolean): string | null => {
    const index = mapping[role];
    const column = index === undefined ? undefined : cells.columns[index];
    return column !== undefined && rows.every((row) => (column[row] === null ? !filled : typeof column[row] === 'number')) ? `[@source:${index}]` : null;
  };
  const known = new Map<Figure, string | null>();
  const values: Readonly<Partial<Record<Figure, Float64Array | null>>> = { demand: history.mean, deviation: history.deviation, error: history.error, highest: highestOf(history, choices.demandFluctuation), lead: plan.lead, spread: plan.spread, longest: plan.longest, onHand: stock.onHand, onOrder: stock.onOrder, reserved: stock.reserved, backorders: stock.backorders, minimum: stock.minimum, multiple: stock.multiple, maximum: stock.maximum, cost: stock.cost };
  const add = (id: string, heading: Words, format: FormatName, list: readonly (ReportValue | Words)[], note: Words, written?: string): void => void columns.push({ id, heading, format, note, values: list, ...(written === undefined ? {} : { formula: `=${written}` }) });
  const per = unitNames[state.unit].one;
  const inLead = unitNames[state.leadUnit].many;
  const headings: Readonly<Partial<Record<Figure, readonly [Words, FormatName]>>> = {
    demand: [inUnit(words.demand, per), 'money'],
    deviation: [inUnit(words.deviation, per), 'money'],
    error: [inUnit(words.error, per), 'money'],
    highest: [inUnit(words.highest, per), 'money'],
    lead: [inUnit(words.lead, inLead), 'general'],
    spread: [inUnit(words.spread, inLead), 'general'],
    longest: [inUnit(words.longest, inLead), 'general'],
    onHand: [words.onHand, 'units'], onOrder: [words.onOrder, 'units'], reserved: [words.reserved, 'units'], backorders: [words.backorders, 'units'],
    minimum: [words.minimum, 'units'], multiple: [words.multiple, 'units'], maximum: [words.maximum, 'units'], cost: [words.cost, 'money'],
  };
  /** The list's own cell where it holds the figure, else a column of ours with the value; null where nobody knows one. */
  const reference = (name: Figure): string | null => {
    if (columns.some((column) => column.id === name)) return `[@${name}]`;
    if (!known.has(name)) known.set(name, find(name));
    return known.get(name)!;
  };
  const find = (name: Figure): string | null => {
    const figures = values[name];
    if (figures === undefined || figures === null || !hasNumber(figures)) return null;
    const role: RoleId | undefined = name === 'demand' && demand.shape === 'list' ? (mapping.demand_qty === undefined ? 'issue_qty' : 'demand_qty') : sources[name];
    const own = role === undefined || !asListed(name, figures, role) ? null : numeric(role, name === 'lead' || name === 'demand');
    if (own !== null) return own;
    const [heading, format] = headings[name]!;
    add(name, heading, format, cellsOf(figures), besideWords.value);
    return `[@${name}]`;
  };
  /** The figure is what the cell says, and not something that was put in its place. */
  const asListed = (name: Figure, figures: Float64Array, role: RoleId): boolean => {
    const read = demand.typed.numbers.get(role)?.values;
    return read !== undefined && (name !== 'deviation' || history.given || mapping.demand_deviation !== undefined) && rows.every((row, item) => Object.is(read[row]!, figures[item]!) || (Number.isNaN(read[row]!) && (Number.isNaN(figures[item]!) || figures[item] === 0)));
  };

  add('class', words.class, 'text', plan.classes, besideWords.value);
  for (const name of ['demand', 'deviation', ...(formula.used.has('SS-6') ? (['error'] as const) : []), 'lead', 'spread'] as const) reference(name);
  if (formula.used.has('SS-8')) for (const name of ['highest', 'longest'] as const) reference(name);
  add('rule', words.rule, 'text', plan.rule, besideWords.value);
  const byValue = [...formula.used].some((rule) => valueRules.has(rule));
  if (byValue) add('computed', words.computed, 'money', cellsOf(computedSafety(state)), besideWords.value);
  if (stock.multiple !== null) reference('multiple');
  const level = levelFormula(choices.levelFromColumn ? numeric('service_level', false) : null, '[@class]');
  const levelled = (name: Figure): string | null => (name === 'level' ? level : reference(name));
  if (choices.levelFromColumn && numeric('service_level', false) === null) add('level', words.level, 'percent', cellsOf(plan.level), besideWords.value);
  const planned = (written: string): string => `IF([@rule]="","",${written})`;
  const safetyNote = byValue ? besideWords.mixed : besideWords.formula;
  const at: (name: Figure) => string | null = columns.some(({ id }) => id === 'level') ? reference : levelled;
  add('safety', words.safety, 'units', cellsOf(plan.safety), safetyNote, planned(roundedFormula(formula, exactFormula(formula, at), reference('multiple'))));
  const mean = reference('demand')!;
  add('safetyDays', words.safetyDays, 'days', cellsOf(lasts(state, plan.safety)), besideWords.formula, daysFormula('[@safety]', mean));
  const cost = reference('cost');
  if (cost !== null) add('safetyValue', words.safetyValue, 'money', cellsOf(state.worths.safety), besideWords.formula, moneyFormula('[@safety]', cost));
  add('point', words.point, 'units', cellsOf(plan.point), besideWords.formula, planned(pointFormula(formula, at)));
  if (stock.onHand === null) return { rows, columns };
  add('target', words.target, 'units', cellsOf(plan.target), besideWords.formula, planned(targetFormula(formula, at)));
  for (const name of ['onHand', 'onOrder', 'reserved', 'backorders', 'minimum', 'maximum'] as const) reference(name);
  add('position', words.position, 'units', cellsOf(plan.position), besideWords.formula, planned(positionFormula(at)));
  add('order', words.order, 'units', cellsOf(plan.order), besideWords.formula, planned(orderFormula(formula, at)));
  const status = (name: Figure): string | null => (name === 'upper' ? upperFormula(at) : at(name));
  add('status', words.status, 'text', valuesAt(statusNames, plan.status), besideWords.formula, statusFormula(status));
  return { rows, columns };
}
