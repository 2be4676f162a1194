import type { AbcClass } from '../../../calculators/inventory/abcClass/shares';
import { fingerprint } from '../../../intake/fingerprint';
import { isoDate } from '../../../math/dates';
import type { KeyFigure, Report } from '../../../report/report';
import type { AnalysisInput, AnalysisResult } from '../../define';
import type { Demand } from '../demand/demand';
import { readDemandChoices } from '../demand/options';
import { readDemand } from '../demand/read';
import { besideOf } from './beside';
import { checksOf } from './checks';
import { readChoices } from './choices';
import { type Classified, classify } from './classify';
import { methodOf, notesOf, optionWords } from './method';
import { paretoChart, paretoTable } from './pareto';
import { mostLiveItems, type State } from './state';
import { categoriesTable, classesTable, companyBandsTable, itemsTable, matrixTables, noValueTable, patternsTable, periodsTable } from './tables';
import { words } from './words';

const analysisId = 'item-classes';

export function computeItemClasses(input: AnalysisInput): AnalysisResult {
  const { understanding } = input;
  const blocking = understanding.headerRows === null || understanding.dataRows.count === 0;
  if (blocking) return { ok: false, faults: understanding.findings.filter((finding) => finding.blocking) };
  const choices = readChoices(input);
  // A list of something else is refused by its name before a missing price is asked for.
  const result = readDemand(input, 'code' in choices ? readDemandChoices(input.options) : choices.demand, 'code' in choices ? 'quantity' : choices.measure);
  if (!result.ok) return result;
  if ('code' in choices) return { ok: false, faults: [choices] };
  const { demand } = result;
  const classified = classify(demand, choices);
  if (classified.count === 0) {
    const { excluded, rejected } = demand.rows.rows;
    return { ok: false, faults: [{ code: 'nothingClassified', place: understanding.address, params: { excluded, rejected } }] };
  }
  const asOf = lastDayOf(demand) ?? choices.asOf ?? understanding.asOf?.serial ?? null;
  if (asOf === null) return { ok: false, faults: [{ code: 'itemsUndated', place: null, params: {} }] };
  return { ok: true, report: reportOf({ input, choices, demand, classified, format: choices.measure === 'quantity' ? 'units' : 'money', live: classified.count <= mostLiveItems, asOf }) };
}

/** The last day that the list reaches, where it has days. */
function lastDayOf({ periods }: Demand): number | null {
  const last = periods.incomplete?.through ?? periods.ends[periods.count - 1] ?? Number.NaN;
  return Number.isNaN(last) ? null : last;
}

function reportOf(state: State): Report {
  const { input, demand, asOf } = state;
  const date = isoDate(asOf) ?? '';
  const pareto = paretoTable(state);
  const tables = [classesTable(state), companyBandsTable(state), ...matrixTables(state), patternsTable(state), categoriesTable(state), itemsTable(state), noValueTable(state), periodsTable(state), pareto];
  const { rows, money, totalRows, leftOut } = demand.rows;
  const beside = besideOf(state);
  return {
    analysis: analysisId,
    title: words.title,
    sheetName: { en: `ABC-XYZ ${date}`, zh: `ABC-XYZ ${date}` },
    stamp: { source: input.understanding.address, asOf, method: methodOf(state), options: optionWords(state), version: input.version, rows, money, totalRows, fingerprint: fingerprint(input.cells) },
    keyFigures: keyFigures(state),
    headline: ['totalValue', 'itemCount', 'aItems', 'aShare'],
    tables: tables.filter((table) => table !== null),
    checks: checksOf(state),
    charts: pareto === null ? [] : [paretoChart(state)],
    notes: notesOf(state),
    leftOut,
    drill: null,
    snapshot: [],
    ...(beside === undefined ? {} : { beside }),
  };
}

function shareOfClass({ abc, share }: Classified, wanted: AbcClass): number {
  let total = 0;
  for (let rank = 0; rank < abc.length; rank += 1) if (abc[rank] === wanted) total += share[rank]!;
  return total;
}

function keyFigures(state: State): KeyFigure[] {
  const { classified, choices, format } = state;
  const [aItems = 0] = classified.byClass.counts;
  const aShare = shareOfClass(classified, 'A');
  return [
    { id: 'totalValue', label: words.totalValue, value: classified.total, format, formula: '=SUM(items[value])' },
    { id: 'base', label: words.base, value: classified.base, format, formula: '=SUMIFS(items[value],items[value],">0")' },
    { id: 'itemCount', label: words.itemCount, value: classified.count, format: 'count', formula: '=COUNT(items[rank])' },
    { id: 'aItems', label: words.aItems, value: aItems, format: 'count', formula: '=INDEX(classes[items],1)' },
    { id: 'aShare', label: words.aShare, value: aShare, format: 'percent', formula: '=INDEX(classes[share],1)' },
    { id: 'withoutValue', label: words.withoutValue, value: classified.flags.length, format: 'count', formula: '=COUNTIFS(items[value],"<=0")' },
    { id: 'cutA', label: words.cutA, value: choices.cutA, format: 'percent', input: true },
    { id: 'cutB', label: words.cutB, value: choices.cutB, format: 'percent', input: true },
    ...(classified.pattern === null
      ? []
      : ([
          { id: 'limitX', label: words.limitX, value: choices.limitX, format: 'factor', input: true },
          { id: 'limitY', label: words.limitY, value: choices.limitY, format: 'factor', input: true },
        ] satisfies KeyFigure[])),
  ];
}
