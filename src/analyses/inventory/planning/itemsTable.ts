import { demandClassWords } from '../../../calculators/inventory/demandClass';
import { rowAddress, rowAddressParts } from '../../../intake/address';
import { addressColumn } from '../../../report/addresses';
import type { FormatName } from '../../../report/formats';
import type { ReportColumn, ReportTable, ReportValue } from '../../../report/report';
import { fill, type Words } from '../../../texts/words';
import { cellsOf, hasNumber, hasText, sumOfKnown, valuesAt } from '../columns';
import { daysFormula, exactFormula, type Figure, levelFormula, moneyFormula, orderFormula, pointFormula, positionFormula, roundedFormula, statusFormula, targetFormula, upperFormula } from './formulas';
import { highestOf } from './history';
import { usesLevel, valueRules } from './methods';
import { computedSafety, lasts, type State, statusNames, worth, zeroWithout } from './state';
import { unitNames } from './timeUnits';
import { planningWords as words } from './words';
import { whyOf } from './why';

/** Above so many items the plan holds values: formulas in that number make a workbook slow. */
export const mostLiveItems = 20_000;

/** A word in both languages with a unit of time put in. */
export function inUnit(text: Words, unit: Words): Words {
  return { en: fill(text, { unit: unit.en }).en, zh: fill(text, { unit: unit.zh }).zh };
}

export function itemsTable(state: State): ReportTable {
  const { plan, demand, history, stock, formula, input, worths } = state;
  const live = plan.count <= mostLiveItems;
  const known = (values: Float64Array | null): values is Float64Array => values !== null && hasNumber(values);
  const per = unitNames[state.unit].one;
  const inLead = unitNames[state.leadUnit].many;
  const columns: ReportColumn[] = [];
  const has = (id: string): boolean => columns.some((column) => column.id === id);
  const reference = (name: Figure): string | null => (has(name) ? `[@${name}]` : null);
  const add = (id: string, heading: Words, format: FormatName, values: readonly (ReportValue | Words)[], more: Partial<ReportColumn> = {}): void => void columns.push({ id, heading, format, values, ...more });
  const numbers = (id: Figure, heading: Words, format: FormatName, values: Float64Array | null): void => void (known(values) && add(id, heading, format, cellsOf(values)));
  /** A column that a formula gives, empty for an item without a plan. */
  const reckoned = (id: string, heading: Words, format: FormatName, values: readonly (ReportValue | Words)[], written: () => string, more: Partial<ReportColumn> = {}): void =>
    add(id, heading, format, values, { ...(live ? { formula: `=${written()}` } : {}), ...more });
  const planned = (written: string): string => `IF([@rule]="","",${written})`;
  const totalOf = (values: Float64Array): Partial<ReportColumn> => ({ total: { kind: 'sum', value: sumOfKnown(values) } });

  const { codes, names } = demand.items;
  if (hasText(codes)) add('code', words.code, 'text', codes, { role: 'key' });
  if (hasText(names)) add('name', words.name, 'text', names, { role: 'key' });
  columns[0] = { ...columns[0]!, total: { kind: 'label', words: words.total } };
  add('class', words.class, 'text', plan.classes);
  if (history.pattern.some((pattern) => pattern !== null)) add('pattern', words.pattern, 'text', history.pattern.map((pattern) => (pattern === null ? null : demandClassWords[pattern])));
  numbers('demand', inUnit(words.demand, per), 'money', history.mean);
  numbers('deviation', inUnit(words.deviation, per), 'money', history.deviation);
  if (formula.used.has('SS-6')) numbers('error', inUnit(words.error, per), 'money', history.error);
  if (formula.used.has('SS-8')) numbers('highest', inUnit(words.highest, per), 'money', highestOf(history, state.choices.demandFluctuation));
  numbers('lead', inUnit(words.lead, inLead), 'general', plan.lead);
  numbers('spread', inUnit(words.spread, inLead), 'general', plan.spread);
  if (formula.used.has('SS-8')) numbers('longest', inUnit(words.longest, inLead), 'general', plan.longest);
  if (usesLevel(formula.used)) add('level', words.level, 'percent', cellsOf(plan.level), live && !state.choices.levelFromColumn ? { formula: `=${levelFormula(null, '[@class]')}` } : {});
  add('rule', words.rule, 'text', plan.rule);
  if ([...formula.used].some((rule) => valueRules.has(rule))) add('computed', words.computed, 'money', cellsOf(computedSafety(state)));
  numbers('multiple', words.multiple, 'units', stock.multiple);
  numbers('minimum', words.minimum, 'units', stock.minimum);
  numbers('cost', words.cost, 'money', stock.cost);
  const plannedAny = formula.used.size > 0;
  reckoned('exact', words.exact, 'money', cellsOf(plan.exact), () => (plannedAny ? planned(exactFormula(formula, reference)) : '""'));
  reckoned('safety', words.safety, 'units', cellsOf(plan.safety), () => planned(roundedFormula(formula, '[@exact]', reference('multiple'))));
  reckoned('safetyDays', words.safetyDays, 'days', cellsOf(lasts(state, plan.safety)), () => daysFormula('[@safety]', '[@demand]'));
  const money = (id: string, heading: Words, quantity: string, value: Float64Array): void => {
    if (has('cost')) reckoned(id, heading, 'money', cellsOf(value), () => moneyFormula(`[@${quantity}]`, '[@cost]'), totalOf(value));
  };
  money('safetyValue', words.safetyValue, 'safety', worths.safety);
  reckoned('point', words.point, 'units', cellsOf(plan.point), () => planned(pointFormula(formula, reference)));
  money('pointValue', words.pointValue, 'point', worths.point);
  reckoned('target', words.target, 'units', cellsOf(plan.target), () => planned(targetFormula(formula, reference)));
  if (known(stock.onHand)) {
    const held = zeroWithout(stock.onHand);
    numbers('onHand', words.onHand, 'units', held);
    reckoned('cover', words.cover, 'days', cellsOf(lasts(state, held)), () => daysFormula('[@onHand]', '[@demand]'));
    money('stockValue', words.stockValue, 'onHand', worth(held, stock.cost));
    numbers('onOrder', words.onOrder, 'units', stock.onOrder);
    numbers('reserved', words.reserved, 'units', stock.reserved);
    numbers('backorders', words.backorders, 'units', stock.backorders);
    numbers('maximum', words.maximum, 'units', stock.maximum);
    reckoned('position', words.position, 'units', cellsOf(plan.position), () => planned(positionFormula(reference)));
    reckoned('upper', words.upper, 'units', cellsOf(plan.upper), () => planned(upperFormula(reference)));
    reckoned('order', words.order, 'units', cellsOf(plan.order), () => planned(orderFormula(formula, reference)));
    money('orderValue', words.orderValue, 'order', worths.order);
    reckoned('status', words.status, 'text', valuesAt(statusNames, plan.status), () => statusFormula(reference));
  }
  add('why', words.why, 'text', whyOf(state), { role: 'note', width: 60 });
  const parts = rowAddressParts(input.cells);
  const rows = demand.items.firstRow;
  const source = { id: 'source', heading: words.source, format: 'text', role: 'note' } as const;
  columns.push(parts === null ? { ...source, values: Array.from(rows, (row) => rowAddress(input.cells, row)) } : addressColumn(source, { ...parts, numbers: rows.map((row) => input.cells.firstRow + row) }));
  return { id: 'items', title: words.itemsTitle, place: words.itemsSheet, rowCount: plan.count, columns };
}
