import type { Fault } from '../../../intake/faults';
import { fingerprint } from '../../../intake/fingerprint';
import { isoDate } from '../../../math/dates';
import { sum } from '../../../math/sum';
import type { Check, KeyFigure, Report } from '../../../report/report';
import { fill, type Words } from '../../../texts/words';
import type { AnalysisInput, AnalysisResult } from '../../define';
import { typedList } from '../../reading';
import { dateFaults } from '../demand/dateFaults';
import type { DemandItems } from '../demand/demand';
import { readItems } from '../demand/items';
import { readDemandChoices } from '../demand/options';
import { keepLeadTimes } from './kept';
import { orderDates, receiptDates } from './options';
import { type Receipts, readReceipts, type Suppliers, suppliersOf } from './receipts';
import { type LeadTimes, leadTimesBy } from './statistics';
import { itemsTable, receiptsTable, suppliersTable } from './tables';
import { leadTimeChecks as checkWords, leadTimeNotes as notes, leadTimeWords as words } from './words';

export interface LeadTimeState {
  readonly input: AnalysisInput;
  readonly items: DemandItems;
  readonly receipts: Receipts;
  /** Days from order to receipt of each receipt. */
  readonly days: Float64Array;
  readonly byItem: LeadTimes;
  readonly suppliers: Suppliers | null;
}

/** Receipts from which a spread is worth something. */
const fewReceipts = 12;

export function computeLeadTimes(input: AnalysisInput): AnalysisResult {
  const { understanding, cells, mapping } = input;
  const refuse = (...faults: readonly Fault[]): AnalysisResult => ({ ok: false, faults });
  const blocking = understanding.findings.filter((finding) => finding.blocking);
  if (understanding.headerRows === null || understanding.dataRows.count === 0) return refuse(...blocking);
  const choices = readDemandChoices(input.options);
  const typed = typedList(input, understanding.headerRows, choices);
  const unclear = [...dateFaults(input, typed, orderDates, choices), ...dateFaults(input, typed, receiptDates, choices)];
  if (unclear.length > 0) return refuse(...unclear);
  const items = readItems(cells, typed, mapping, understanding.headerRows.first - cells.firstRow, choices.capitalsMatter);
  const receipts = readReceipts(input, typed, items, String(input.options['partial'] ?? 'each'));
  if (receipts.count === 0) {
    const { rejected, excluded } = receipts.account.rows;
    return refuse({ code: 'receiptsMissing', place: understanding.address, params: { rejected, excluded } });
  }
  const days = receipts.received.map((received, at) => received - receipts.ordered[at]!);
  return { ok: true, report: reportOf({ input, items, receipts, days, byItem: leadTimesBy(receipts.item, days, items.count), suppliers: suppliersOf(input, receipts) }) };
}

function reportOf(state: LeadTimeState): Report {
  const { input, items, receipts, byItem } = state;
  const asOf = receipts.received.reduce((latest, day) => Math.max(latest, day), 0);
  const suppliers = suppliersTable(state);
  const { rows, totalRows, leftOut } = receipts.account;
  return {
    analysis: 'lead-times',
    title: words.title,
    sheetName: fill(words.sheet, { date: isoDate(asOf) ?? '' }),
    stamp: { source: input.understanding.address, asOf, method: methodOf(input), options: [], version: input.version, rows, money: null, totalRows, fingerprint: fingerprint(input.cells) },
    keyFigures: keyFigures(state, asOf),
    headline: ['receipts', 'items', 'mean', 'withSpread'],
    tables: [itemsTable(state), ...(suppliers === null ? [] : [suppliers]), receiptsTable(state)],
    checks: checksOf(state),
    charts: suppliers === null ? [] : [{ id: 'suppliers', title: words.chartTitle, kind: 'column', table: 'suppliers', categories: 'supplier', series: ['mean', 'longest'] }],
    notes: notesOf(state),
    leftOut,
    drill: null,
    snapshot: keepLeadTimes(byItem, items.codes, items.names, asOf),
  };
}

function methodOf({ options }: AnalysisInput): Words {
  const part = options['partial'] === 'first' ? notes.first : options['partial'] === 'last' ? notes.last : notes.each;
  return { en: fill(notes.method, { part: part.en }).en, zh: fill(notes.method, { part: part.zh }).zh };
}

const listed = ({ byItem }: LeadTimeState): number => byItem.receipts.reduce((count, receipts) => count + Number(receipts > 0), 0);
const counted = ({ byItem }: LeadTimeState, holds: (receipts: number) => boolean): number => byItem.receipts.reduce((count, receipts) => count + Number(holds(receipts)), 0);

function keyFigures(state: LeadTimeState, asOf: number): KeyFigure[] {
  const { days } = state;
  return [
    { id: 'asOf', label: words.asOf, value: asOf, format: 'date' },
    { id: 'receipts', label: words.receipts, value: days.length, format: 'count', formula: '=ROWS(receipts[days])' },
    { id: 'items', label: words.items, value: listed(state), format: 'count', formula: '=ROWS(items[receipts])' },
    { id: 'mean', label: words.mean, value: sum(days) / days.length, format: 'days', formula: '=SUM(receipts[days])/ROWS(receipts[days])' },
    { id: 'withSpread', label: words.withSpread, value: counted(state, (receipts) => receipts > 1), format: 'count', formula: '=COUNT(items[deviation])' },
  ];
}

function checksOf({ receipts, days, byItem }: LeadTimeState): Check[] {
  const { read, used, rejected, excluded } = receipts.account.rows;
  const weighted = sum([...byItem.receipts].map((count, item) => (count === 0 ? 0 : count * byItem.mean[item]!)));
  return [
    { id: 'rows', label: checkWords.rows, expected: read, found: used + rejected + excluded, format: 'count', tolerance: 0 },
    { id: 'receipts', label: checkWords.receipts, expected: days.length, found: byItem.receipts.reduce((total, count) => total + count, 0), expectedFormula: '=ROWS(receipts[days])', foundFormula: '=SUM(items[receipts])', format: 'count', tolerance: 0 },
    { id: 'days', label: checkWords.days, expected: sum(days), found: weighted, expectedFormula: '=SUM(receipts[days])', foundFormula: '=SUMPRODUCT(items[receipts]*items[mean])', format: 'days', tolerance: 1e-6 * Math.max(1, weighted) },
  ];
}

function notesOf(state: LeadTimeState): Words[] {
  const list: Words[] = [notes.kept];
  const one = counted(state, (receipts) => receipts === 1);
  const few = counted(state, (receipts) => receipts > 1 && receipts < fewReceipts);
  if (one > 0) list.push(fill(notes.one, { count: one }));
  if (few > 0) list.push(fill(notes.few, { count: few }));
  return list;
}
