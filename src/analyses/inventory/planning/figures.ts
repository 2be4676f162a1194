import { isoDate } from '../../../math/dates';
import { sum } from '../../../math/sum';
import type { Check, KeyFigure, Report, ReportTable } from '../../../report/report';
import { fill, type Words } from '../../../texts/words';
import type { Option } from '../../define';
import { sumOfKnown } from '../columns';
import { inUnit, mostLiveItems } from './itemsTable';
import { rules, usesLevel, valueRules } from './methods';
import { fewPeriods } from './plan';
import { type State, worth } from './state';
import { unitNames } from './timeUnits';
import { checkWords, figureWords, noteWords } from './words';

const count = (total: number, holds: (item: number) => boolean): number => {
  let found = 0;
  for (let item = 0; item < total; item += 1) if (holds(item)) found += 1;
  return found;
};

/** Parameters that the formulas refer to, as inputs, then what came out. */
export function keyFigures(state: State): KeyFigure[] {
  const { plan, stock, choices, formula, asOf, worths } = state;
  const lead = unitNames[state.leadUnit];
  const parameter = (id: string, label: Words, value: number, format: KeyFigure['format']): KeyFigure => ({ id, label, value, format, input: true });
  const result = (id: string, label: Words, value: number, format: KeyFigure['format'], written: string): KeyFigure => ({ id, label, value, format, formula: `=${written}` });
  const held = stock.onHand;
  return [
    parameter('asOf', figureWords.asOf, asOf, 'date'),
    ...(usesLevel(formula.used) ? [parameter('serviceLevelA', figureWords.levelA, choices.levels[0], 'percent'), parameter('serviceLevelB', figureWords.levelB, choices.levels[1], 'percent'), parameter('serviceLevelC', figureWords.levelC, choices.levels[2], 'percent')] : []),
    parameter('review', inUnit(figureWords.review, lead.many), choices.review, 'general'),
    ...(formula.converted ? [parameter('leadFactor', inUnit(figureWords.leadFactor, lead.one), state.factor, 'general')] : []),
    parameter('daysPerPeriod', inUnit(figureWords.daysPerPeriod, unitNames[state.unit].one), state.days, 'factor'),
    ...(formula.used.has('SS-9') ? [parameter('coverDays', figureWords.coverDays, choices.coverDays, 'general')] : []),
    ...(formula.used.has('SS-11') || formula.used.has('SS-8') ? [parameter('demandFluctuation', figureWords.demandFluctuation, choices.demandFluctuation, 'percent'), parameter('leadFluctuation', figureWords.leadFluctuation, choices.leadFluctuation, 'percent')] : []),
    result('itemCount', figureWords.items, plan.count, 'count', 'ROWS(items[rule])'),
    result('planned', figureWords.planned, count(plan.count, (item) => plan.rule[item] !== null), 'count', 'COUNT(items[safety])'),
    ...(stock.cost === null ? [] : [result('safetyValue', figureWords.safetyValue, sumOfKnown(worths.safety), 'money', 'SUM(items[safetyValue])')]),
    ...(worths.onHand === null || stock.cost === null ? [] : [result('stockValue', figureWords.stockValue, sumOfKnown(worths.onHand), 'money', 'SUM(items[stockValue])')]),
    ...(held === null
      ? []
      : [
          result('atRisk', figureWords.atRisk, count(plan.count, (item) => plan.status[item]! < 2), 'count', 'INDEX(statuses[items],1)+INDEX(statuses[items],2)'),
          result('orderCount', figureWords.orders, count(plan.count, (item) => plan.order[item]! > 0), 'count', 'COUNTIFS(items[order],">0")'),
          ...(stock.cost === null ? [] : [result('orderValue', figureWords.orderValue, sumOfKnown(worths.order), 'money', 'SUM(items[orderValue])')]),
        ]),
  ];
}

export const headline: readonly string[] = ['planned', 'atRisk', 'orderCount', 'orderValue', 'safetyValue'];

function demandOverLead({ plan, history, factor }: State): Float64Array {
  const needed = new Float64Array(plan.count).fill(Number.NaN);
  for (let item = 0; item < plan.count; item += 1) if (plan.rule[item] !== null) needed[item] = history.mean[item]! * plan.lead[item]! * factor;
  return needed;
}

/** Each compares two ways to one figure: what the items come to, and what the table beside it says, or the parts that it is made of. */
export function checksOf(state: State, tables: readonly ReportTable[]): Check[] {
  const { plan, stock, demand, formula, worths } = state;
  const { read, used, rejected, excluded } = demand.rows.rows;
  const added = (table: string, column: string): number => sum((tables.find(({ id }) => id === table)?.columns.find(({ id }) => id === column)?.values ?? []).filter((value) => typeof value === 'number'));
  const groups = stock.onHand === null ? 'classes' : 'statuses';
  const inMoney = (id: string, label: Words, expected: number, expectedFormula: string, found: number, foundFormula: string): Check => ({ id, label, expected, found, expectedFormula: `=${expectedFormula}`, foundFormula: `=${foundFormula}`, format: 'money', tolerance: Math.max(0.005, Math.abs(expected) * 1e-9) });
  const safety = sumOfKnown(worths.safety);
  const orders = sumOfKnown(worths.order);
  const needed = sumOfKnown(worth(demandOverLead(state), stock.cost));
  return [
    { id: 'rows', label: checkWords.rows, expected: read, found: used + rejected + excluded, format: 'count', tolerance: 0 },
    { id: 'statuses', label: checkWords.statuses, expected: plan.count, found: added(groups, 'items'), expectedFormula: '=ROWS(items[rule])', foundFormula: `=SUM(${groups}[items])`, format: 'count', tolerance: 0 },
    ...(stock.cost === null
      ? []
      : [
          inMoney('classes', checkWords.classes, safety, 'SUM(items[safetyValue])', added('classes', 'safetyValue'), 'SUM(classes[safetyValue])'),
          inMoney('points', checkWords.points, needed + safety, `SUMPRODUCT((items[rule]<>"")*items[demand]*items[lead]*items[cost])${formula.converted ? '*{leadFactor}' : ''}+SUM(items[safetyValue])`, added('items', 'pointValue'), 'SUM(items[pointValue])'),
        ]),
    ...(orders > 0 ? [inMoney('orders', checkWords.orders, orders, 'SUM(items[orderValue])', added('orders', 'orderValue'), 'SUM(orders[orderValue])')] : []),
  ];
}

/** How everything was reckoned, in one sentence; the units of time are stated once. */
export function methodOf(state: State): Words {
  const [demand, lead] = [unitNames[state.unit].one, unitNames[state.leadUnit].many];
  const units = { en: fill(noteWords.units, { demand: demand.en, lead: lead.en }).en, zh: fill(noteWords.units, { demand: demand.zh, lead: lead.zh }).zh };
  const parts: Words[] = [units, ...(state.formula.converted ? [fill(noteWords.converted, { factor: Number(state.factor.toPrecision(6)) })] : []), noteWords.normal];
  return { en: parts.map((part) => part.en).join(' '), zh: parts.map((part) => part.zh).join('') };
}

export function notesOf(state: State): Words[] {
  const { plan, stock, history, choices, formula, demand, supply } = state;
  const list: Words[] = [];
  const add = (text: Words, number: number): void => void (number > 0 && list.push(fill(text, { count: number, lead: choices.leadTime, share: choices.leadSpread * 100 })));
  add(noteWords.noSpread, choices.method === 'demandOnly' ? 0 : count(plan.count, (item) => plan.rule[item] === 'SS-2'));
  add(noteWords.noSpreadError, count(plan.count, (item) => plan.rule[item] === 'SS-6' && Number.isNaN(plan.spread[item]!)));
  if (formula.used.has('SS-6')) list.push(fill(noteWords.forecast, { share: Number((choices.smoothing * 100).toPrecision(6)) }));
  if (formula.used.has('SS-10')) list.push(noteWords.observed);
  const special = choices.method === 'forecastError' ? 'SS-6' : choices.method === 'observed' ? 'SS-10' : null;
  if (special !== null) add(noteWords.tooShort, count(plan.count, (item) => plan.rule[item] !== null && plan.rule[item] !== special));
  if (choices.leadSpread > 0) add(noteWords.spreadShare, 1);
  if (supply.received !== null) list.push(fill(noteWords.received, { count: supply.received.count, date: isoDate(supply.received.asOf) ?? '' }));
  add(noteWords.leadGiven, count(plan.count, (item) => plan.leadGiven[item] === 1 && plan.rule[item] !== null));
  if (!history.given) add(noteWords.fewPeriods, count(plan.count, (item) => history.periods[item]! > 0 && history.periods[item]! < fewPeriods && plan.rule[item] !== null));
  if (choices.method === 'fillRate') add(noteWords.fillRateLot, count(plan.count, (item) => plan.rule[item] !== null && plan.rule[item] !== 'SS-7'));
  const asValues = rules.filter((rule) => formula.used.has(rule) && valueRules.has(rule));
  if (asValues.length > 0) list.push(fill(noteWords.values, { rules: asValues.join(', ') }));
  if (stock.cost === null) list.push(noteWords.noCost);
  if (stock.onHand === null) list.push(noteWords.noStock);
  if (demand.periods.incomplete !== null && demand.periods.used < demand.periods.count) list.push(noteWords.incomplete);
  if (plan.count > mostLiveItems) list.push(noteWords.valuesOnly);
  return list;
}

/** The options that were set and made a difference, in the words of the form. */
export function optionWords({ input }: State, options: readonly Option[]): Report['stamp']['options'] {
  const { options: values } = input;
  const told = ['method', 'serviceFrom', 'serviceA', 'serviceB', 'serviceC', 'demandUnit', 'period', 'leadUnit', 'convert', 'leadTime', 'receipts', 'leadSpread', 'review', 'smoothing', 'fillRate', 'lostSales', 'coverDays', 'demandFluctuation', 'leadFluctuation', 'rounding', 'cutA', 'cutB', 'deviation'];
  return told.flatMap((id) => {
    const option = options.find((one) => one.id === id);
    const value = values[id];
    if (option === undefined || option.applies?.(input) === false || value === undefined || value === '' || value === 0 || value === false) return [];
    const chosen = option.kind === 'choice' ? option.choices.find((choice) => choice.id === value)?.label : undefined;
    const unit = option.kind === 'number' ? option.unit : undefined;
    const text = chosen ?? (value === true ? { en: 'Yes', zh: '是' } : { en: `${String(value)}${unit === undefined ? '' : ` ${unit.en}`}`, zh: `${String(value)}${unit?.zh ?? ''}` });
    return [{ label: option.label, value: text }];
  });
}
