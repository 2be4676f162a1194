import { bucketLabels } from '../../../calculators/receivables/ageBucket';
import { cellAddress } from '../../../intake/address';
import { currenciesOf, findDuplicates, kindCode } from '../../../intake/findings';
import type { Fault } from '../../../intake/faults';
import { fingerprint } from '../../../intake/fingerprint';
import { keyText } from '../../../intake/normalize';
import { rowKind } from '../../../intake/notData';
import { readParties, typeTable, type TypedTable } from '../../../intake/typed';
import type { Report } from '../../../report/report';
import { fill, type Words } from '../../../texts/words';
import type { AnalysisInput, AnalysisResult } from '../../define';
import { type Choices, readChoices } from './choices';
import { groupByCustomer } from './customers';
import { checks, keyFigures } from './figures';
import { creditBand, findOpenItems, type Items } from './items';
import { bandsTable, bandTotals, customersTable, dayText, detailTable, mostLiveRows } from './tables';
import { methodWords, noteWords } from './words';

const acceptedKinds = new Set(['openItems', 'alreadyAged', 'unknown']);

export function computeAging(input: AnalysisInput, title: Words): AnalysisResult {
  const { cells, understanding, mapping } = input;
  const choices = readChoices(input);
  if ('code' in choices) return { ok: false, faults: [choices] };
  if (understanding.headerRows === null || understanding.dataRows.count === 0) return { ok: false, faults: understanding.findings.filter((finding) => finding.blocking) };
  if (!acceptedKinds.has(understanding.kind)) return refuse(kindCode(understanding.kind), understanding.address);
  if (mapping.open_amount === undefined && mapping.amount_gross === undefined) return refuse('amountMissing', understanding.address);
  if (mapping.due_date === undefined) return refuse('dueDateMissing', understanding.address);

  const typed = typeTable(cells, {
    from: understanding.dataRows.first - cells.firstRow,
    to: understanding.dataRows.last - cells.firstRow + 1,
    headingRow: understanding.headerRows.last - cells.firstRow,
    mapping,
    order: choices.dateOrder,
  });
  const faults = [...dateFaults(input, typed, choices), ...currencyFaults(input, typed)];
  if (faults.length > 0) return { ok: false, faults };

  const items = findOpenItems({ cells, typed, mapping, choices, progress: input.progress });
  if (items.count === 0) return { ok: false, faults: [{ code: 'nothingOpen', place: understanding.address, params: { date: dayText(choices.asOf), ...reasonCounts(items) } }] };
  return { ok: true, report: reportOf(input, title, choices, typed, items) };
}

function refuse(code: string, place: string): AnalysisResult {
  return { ok: false, faults: [{ code, place, params: {} }] };
}

/** Dates that can be read in two ways are never guessed: the user says which. */
function dateFaults(input: AnalysisInput, typed: TypedTable, choices: Choices): Fault[] {
  const faults: Fault[] = [];
  for (const [role, column] of typed.dates) {
    if (role === 'clearing_date' && !choices.useSettledDate) continue;
    const index = input.mapping[role]!;
    const at = (row: number): string => cellAddress(input.cells, Math.max(0, row), index);
    const heading = input.understanding.columns.find((candidate) => candidate.index === index)?.heading ?? '';
    const { evidence } = column;
    if (column.halfConverted) faults.push({ code: 'datesHalfConverted', place: at(typed.from), params: { heading } });
    else if (choices.dateOrder === null && column.bothOrders) {
      const rare = evidence.dayFirst < evidence.monthFirst ? evidence.firstDayFirst : evidence.firstMonthFirst;
      faults.push({ code: 'datesBothOrders', place: at(rare), params: { heading, dayFirst: evidence.dayFirst, monthFirst: evidence.monthFirst } });
    } else if (choices.dateOrder === null && column.ambiguous) {
      faults.push({ code: 'datesAmbiguous', place: at(evidence.firstOpen), params: { heading, example: keyText(input.cells.columns[index]?.[evidence.firstOpen]) } });
    }
  }
  return faults;
}

function currencyFaults(input: AnalysisInput, typed: TypedTable): Fault[] {
  const role = input.mapping.open_amount !== undefined ? 'open_amount' : 'amount_gross';
  const currencies = currenciesOf(input.cells, typed, input.mapping, role);
  if (currencies.length < 2) return [];
  const index = input.mapping.currency ?? input.mapping[role]!;
  return [{ code: 'currenciesMixed', place: cellAddress(input.cells, typed.from - 1, index), params: { currencies: currencies.join(', ') } }];
}

function reasonCounts(items: Items): { excluded: number; rejected: number } {
  return { excluded: items.rowAccount.excluded, rejected: items.rowAccount.rejected };
}

function reportOf(input: AnalysisInput, title: Words, choices: Choices, typed: TypedTable, items: Items): Report {
  const { cells, mapping, understanding } = input;
  const labels = bucketLabels(choices.limits);
  const parties = readParties(cells, typed, mapping);
  const lines = groupByCustomer(items, parties, labels.length);
  const totals = bandTotals(items, labels);
  const date = dayText(choices.asOf);
  return {
    analysis: 'receivables-aging',
    title,
    sheetName: { en: `AR aging ${date}`, zh: `应收逾期 ${date}` },
    stamp: {
      source: understanding.address,
      asOf: choices.asOf,
      method: method(choices, labels, date),
      options: optionWords(input, choices),
      version: input.version,
      rows: items.rowAccount,
      money: items.moneyAccount,
      totalRows: items.totalRows,
      fingerprint: fingerprint(cells),
    },
    keyFigures: keyFigures(choices, totals, lines, items),
    tables: [bandsTable(totals), customersTable(lines, labels), detailTable({ cells, typed, mapping, items, parties, labels })],
    checks: checks(choices, totals, lines, items),
    charts: [{ id: 'bands', title: { en: `Open amount by days past due, ${date}`, zh: `应收余额按逾期天数分布（${date}）` }, kind: 'column', table: 'bands', categories: 'band', series: ['amount'] }],
    notes: notes(input, choices, typed, items, parties.mergedSpellings, totals.amounts.at(-1)!),
    leftOut: items.leftOut,
  };
}

function method(choices: Choices, labels: readonly Words[], date: string): Words {
  const limit = choices.limits[0]!;
  const today = labels[choices.dueTodayIsOverdue ? 1 : 0]!;
  const parameters = (language: 'en' | 'zh'): Record<string, string | number> => ({ date, limit, band: labels[1]![language], today: today[language] });
  return { en: fill(methodWords, parameters('en')).en, zh: fill(methodWords, parameters('zh')).zh };
}

function optionWords(input: AnalysisInput, choices: Choices): Report['stamp']['options'] {
  const heading = (role: 'open_amount' | 'amount_gross' | 'due_date' | 'clearing_date'): string | null => {
    const index = input.mapping[role];
    const column = input.understanding.columns.find((candidate) => candidate.index === index);
    return index === undefined ? null : column === undefined || column.heading === '' ? String(column?.letter ?? index + 1) : column.heading;
  };
  const same = (text: string): Words => ({ en: text, zh: text });
  const settled = choices.useSettledDate ? heading('clearing_date') : null;
  return [
    { label: { en: 'Limits of the bands (days)', zh: '区间上限（天）' }, value: same(choices.limits.join(', ')) },
    { label: { en: 'Amount', zh: '金额列' }, value: same(heading('open_amount') ?? heading('amount_gross') ?? '') },
    { label: { en: 'Due date', zh: '到期日列' }, value: same(heading('due_date') ?? '') },
    { label: { en: 'Settled date', zh: '核销日期列' }, value: settled === null ? { en: 'not used', zh: '未使用' } : same(settled) },
    { label: { en: 'Due on the as-of date', zh: '截止日期当天到期' }, value: choices.dueTodayIsOverdue ? { en: 'overdue', zh: '视为逾期' } : { en: 'not overdue', zh: '视为未到期' } },
    ...(choices.dateOrder === null ? [] : [{ label: { en: 'Order of text dates', zh: '文本日期顺序' }, value: choices.dateOrder === 'dayFirst' ? { en: 'day first', zh: '日在前' } : { en: 'month first', zh: '月在前' } }]),
  ];
}

function notes(input: AnalysisInput, choices: Choices, typed: TypedTable, items: Items, merged: number, credits: number): Words[] {
  const { cells, mapping } = input;
  const list: Words[] = [noteWords.values];
  const add = (text: Words, count: number): void => void (count > 0 && list.push(fill(text, { count })));
  if (items.count > mostLiveRows) add(noteWords.daysAsValues, items.count);
  const creditCount = items.bands.reduce((count, band) => count + Number(band === creditBand), 0);
  list.push(noteWords.shares);
  if (creditCount > 0) list.push(fill(noteWords.credits, { count: creditCount, amount: credits }));
  if (mapping.clearing_date === undefined || !choices.useSettledDate) list.push(noteWords.settledUnused);
  const documents = typed.dates.get('doc_date');
  if (documents === undefined) list.push(noteWords.noDocumentDate);
  else add(noteWords.documentDateBlank, items.rows.reduce((count, row) => count + Number(Number.isNaN(documents.values[row])), 0));
  add(noteWords.spellings, merged);
  add(noteWords.duplicates, findDuplicates(cells, typed, mapping).length);
  add(noteWords.hidden, cells.hiddenRows.filter((row) => row >= typed.from && row < typed.to && typed.kinds[row] === rowKind.data).length);
  add(noteWords.farDue, items.days.reduce((count, days) => count + Number(Math.abs(days) > 3653), 0));
  return list;
}

