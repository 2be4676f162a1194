import type { AbcClass } from '../../../calculators/inventory/abcClass/shares';
import type { Fault } from '../../../intake/faults';
import { fingerprint } from '../../../intake/fingerprint';
import { isoDate } from '../../../math/dates';
import type { Report } from '../../../report/report';
import { fill } from '../../../texts/words';
import type { AnalysisInput, AnalysisResult } from '../../define';
import { attributeOf, type Demand, type PeriodUnit, seriesOf } from '../demand/demand';
import { readDemandChoices } from '../demand/options';
import { readDemand } from '../demand/read';
import { besideOf } from './beside';
import { readPlanningChoices, type PlanningChoices } from './choices';
import { checksOf, headline, keyFigures, methodOf, notesOf, optionWords } from './figures';
import { historyOf } from './history';
import { itemsTable } from './itemsTable';
import { lackOfEveryLeadTime, leadFigures, type LeadFigures } from './lead';
import type { Rule } from './methods';
import { planningOptions } from './options';
import { planOf } from './plan';
import { type State, worth } from './state';
import { stockOf } from './stock';
import { classesTable, methodsTable, ordersTable, statusesTable } from './summaryTables';
import { daysIn, headingOf, timeFault } from './timeUnits';
import { planningWords as words } from './words';

const analysisId = 'stock-planning';

export function computePlanning(input: AnalysisInput): AnalysisResult {
  const { understanding } = input;
  const refuse = (...faults: readonly Fault[]): AnalysisResult => ({ ok: false, faults });
  if (understanding.headerRows === null || understanding.dataRows.count === 0) return refuse(...understanding.findings.filter((finding) => finding.blocking));
  const choices = readPlanningChoices(input);
  if ('code' in choices) return refuse(choices);
  const read = readDemand(input, readDemandChoices(input.options), 'quantity');
  if (!read.ok) return refuse(...read.faults);
  const { demand } = read;
  if (demand.quantity.length === 0) return refuse({ code: 'demandMissing', place: understanding.address, params: {} });
  const unit = demand.periods.unit ?? choices.demandUnit;
  if (unit === null) return refuse({ code: 'demandUnitMissing', place: understanding.address, params: {} });
  const fault = timeFault(input, demand.typed, { demand: unit, lead: choices.leadUnit, convert: choices.convert }, demandNamed(input, demand));
  if (fault !== null) return refuse(fault);
  const asOf = asOfOf(input, demand, choices);
  if (asOf === null) return refuse({ code: 'asOfMissing', place: understanding.address, params: {} });
  const supply = leadFigures(input, demand, choices);
  const lack = lackOfEveryLeadTime(supply, choices, understanding.address);
  return lack !== null ? refuse(lack) : { ok: true, report: reportOf(stateOf(input, demand, choices, supply, unit, asOf)) };
}

function demandNamed(input: AnalysisInput, { periods }: Demand): string {
  const heading = headingOf(input, 'demand_qty') || headingOf(input, 'issue_qty');
  return periods.unit === null ? heading : periods.count > 1 ? `${periods.names[0]!.en}, ${periods.names[1]!.en} …` : heading;
}

/** The day of the stock: as chosen, else as intake found it, else the end of the last period. */
function asOfOf({ understanding }: AnalysisInput, { periods }: Demand, { asOf }: PlanningChoices): number | null {
  const end = periods.count === 0 ? Number.NaN : periods.ends[periods.count - 1]!;
  return asOf ?? understanding.asOf?.serial ?? (Number.isNaN(end) ? null : end);
}

function stateOf(input: AnalysisInput, demand: Demand, choices: PlanningChoices, supply: LeadFigures, unit: PeriodUnit, asOf: number): State {
  const { mapping, understanding } = input;
  const history = historyOf(demand, mapping, choices);
  const stock = stockOf(demand, mapping, understanding.kind === 'salesLines');
  const factor = daysIn[choices.leadUnit] / daysIn[unit];
  const days = daysIn[unit];
  const plan = planOf({
    history,
    stock,
    choices,
    factor,
    days,
    supply,
    stated: { levels: choices.levelFromColumn ? attributeOf(demand, 'service_level').map((level) => (level > 1 && level < 100 ? level / 100 : level)) : null, classes: classesIn(input, demand) },
    codes: demand.items.codes,
    series: (item) => seriesOf(demand, item),
  });
  const worths = { safety: worth(plan.safety, stock.cost), point: worth(plan.point, stock.cost), order: worth(plan.order, stock.cost), onHand: stock.onHand === null ? null : worth(stock.onHand, stock.cost) };
  const used = new Set(plan.rule.filter((rule): rule is Rule => rule !== null));
  return { input, demand, choices, history, stock, supply, plan, formula: { choices, used, converted: unit !== choices.leadUnit }, asOf, unit, leadUnit: choices.leadUnit, factor, days, worths };
}

/** Classes that the list has already. */
function classesIn({ cells, mapping }: AnalysisInput, { items }: Demand): (AbcClass | null)[] | null {
  const column = mapping.abc_class === undefined ? undefined : cells.columns[mapping.abc_class];
  if (column === undefined) return null;
  return Array.from(items.firstRow, (row) => {
    const text = String(column[row] ?? '').trim().toUpperCase();
    return text.startsWith('A') ? 'A' : text.startsWith('B') ? 'B' : text.startsWith('C') ? 'C' : null;
  });
}

function reportOf(state: State): Report {
  const { input, demand, asOf, stock } = state;
  const items = itemsTable(state);
  const orders = ordersTable(state);
  const figures = keyFigures(state);
  const beside = besideOf(state);
  const inMoney = stock.cost !== null;
  const tables = [classesTable(state), ...(stock.onHand === null ? [] : [statusesTable(state)]), methodsTable(state), items, ...(orders === null || orders.rowCount === 0 ? [] : [orders])];
  return {
    analysis: analysisId,
    title: words.title,
    sheetName: fill(words.sheet, { date: isoDate(asOf) ?? '' }),
    stamp: { source: input.understanding.address, asOf, method: methodOf(state), options: optionWords(state, planningOptions), version: input.version, rows: demand.rows.rows, money: null, totalRows: demand.rows.totalRows, fingerprint: fingerprint(input.cells) },
    keyFigures: figures,
    headline: headline.filter((id) => figures.some((figure) => figure.id === id)),
    tables,
    checks: checksOf(state, tables),
    charts: inMoney
      ? [{ id: 'classes', title: words.chartTitle, kind: 'column', table: 'classes', categories: 'class', series: [...(stock.onHand === null ? [] : ['stockValue']), 'pointValue', 'safetyValue'] }]
      : stock.onHand === null
        ? []
        : [{ id: 'statuses', title: words.chartStatus, kind: 'column', table: 'statuses', categories: 'status', series: ['items'] }],
    notes: notesOf(state),
    leftOut: demand.rows.leftOut,
    drill: {
      parties: { table: 'items', name: ['name', 'code'].filter((id) => items.columns.some((column) => column.id === id)), amount: 'safety' },
      items: { table: 'items', title: ['code', 'name'].filter((id) => items.columns.some((column) => column.id === id)).slice(0, 1), amount: 'safety', band: stock.onHand === null ? 'rule' : 'status', why: 'why', place: 'source' },
      partyOf: Array.from({ length: items.rowCount }, (_, row) => row),
    },
    snapshot: [],
    ...(beside === undefined ? {} : { beside }),
  };
}
