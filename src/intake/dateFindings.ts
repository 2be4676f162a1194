import { isoDate } from '../math/dates';
import { DecimalSum } from '../math/decimalSum';
import type { CellValue } from './cells';
import { readDateText } from './dateText';
import { dataRowsOf, finding, findingAt, type FindingInput, type Found, headingPlace, listPlace, moneyOf, nameOf, wants } from './findingInput';
import { keyText } from './normalize';
import { rowKind } from './notData';
import type { RoleId } from './roles';
import { standInDates } from './standIns';
import { findSwapped } from './swapped';
import type { TypedTable } from './typed';
import type { TermsJudgement } from './understand';

/** What the columns of dates leave open, and what stands in for due dates that are not there. */
export function dateFindings(input: FindingInput): Found[] {
  const { typed, mapping, cells, wanted } = input;
  const findings: Found[] = [];
  for (const [role, column] of typed.dates) {
    const index = mapping[role];
    if (index === undefined) continue;
    const bad = dataRowsOf(typed, column.faults);
    const heading = nameOf(input, index);
    const required = wanted.some((need) => need.role === role && need.need === 'required');
    if (bad.length > 0 && bad.length * 5 > (column.filled - column.faults.size + bad.length) * 4) {
      findings.push(finding('datesUnreadable', headingPlace(input, index), { role, heading, example: keyText(cells.columns[index]?.[bad[0]!]) }, bad.length, required));
      continue;
    }
    if (column.filled === 0 && required) findings.push(finding('datesBlank', headingPlace(input, index), { role, heading }, 1, true));
    const own = cells.columns[index]!;
    if (column.bothOrders) {
      const { dayFirst, monthFirst } = column.evidence;
      // The fewer ones are what to look at.
      const rare = rowsOfOrder(input, own, dayFirst < monthFirst ? 'dayFirst' : 'monthFirst');
      findings.push(findingAt('datesBothOrders', input, rare, index, { heading, dayFirst, monthFirst }, { blocking: true, count: Math.min(dayFirst, monthFirst) }));
    } else if (column.halfConverted) {
      const real = rowsOfOrder(input, own, 'real');
      findings.push({ ...findingAt('datesHalfConverted', input, real, index, { heading, real: column.real.count, texts: column.texts }, { blocking: true }), place: headingPlace(input, index) });
    } else if (column.ambiguous) findings.push(findingAt('datesAmbiguous', input, rowsOfOrder(input, own, 'open'), index, { heading, example: keyText(own[column.evidence.firstOpen]) }, { blocking: true, count: column.evidence.open }));
    if (bad.length > 0) findings.push(findingAt('dateCellsUnreadable', input, bad, index, { heading }));
  }
  if (input.settled?.expected === true && input.settledIndex !== null) {
    findings.push(finding('settledExpected', headingPlace(input, input.settledIndex), { heading: nameOf(input, input.settledIndex) }, input.settled.afterLastDocument));
  }
  findings.push(...otherDocumentDate(input), ...dueDates(input));
  findings.push(...standInDates(input), ...dueBeforeDocument(input));
  if (input.openTitle !== null) {
    const { text, place } = input.openTitle;
    findings.push(finding('asOfAmbiguous', place, { example: text }));
  }
  if (input.asOf?.printed === true) findings.push(finding('asOfPrinted', listPlace(input), { date: isoDate(input.asOf.serial) ?? '' }));
  return findings;
}

/** A date that could count as the document date but is wanted for nothing. */
function otherDocumentDate(input: FindingInput): Found[] {
  const { documentRole, mapping, full, typed, asOf } = input;
  if (!wants(input, 'doc_date') || mapping.doc_date !== undefined || documentRole === null || wants(input, documentRole)) return [];
  const index = full[documentRole];
  if (index === undefined) return [];
  const later = asOf === null ? 0 : countAfter(typed, documentRole, asOf.serial);
  return [finding('documentDateMissing', headingPlace(input, index), { heading: nameOf(input, index), date: isoDate(asOf?.serial ?? 0) ?? '' }, later)];
}

/** Documents to be paid that have no due date, with their money, and what their payment terms could give. */
function dueDates(input: FindingInput): Found[] {
  const { typed, mapping, cells, wanted } = input;
  if (!wants(input, 'due_date')) return [];
  const due = typed.dates.get('due_date');
  const findings: Found[] = [];
  const required = wanted.some(({ role, need }) => role === 'due_date' && need === 'required');
  const absent = due === undefined || due.filled === 0;
  if (absent && !required) findings.push(finding('dueDateAbsent', due === undefined ? listPlace(input) : headingPlace(input, mapping.due_date!), { role: 'due_date' }));
  const money = new DecimalSum();
  const amountOf = moneyOf(input);
  const { ledger } = input.books;
  const openings = new Set<number>();
  for (let index = 0; index < (ledger?.count ?? 0); index += 1) if (ledger!.opening[index] === 1) openings.add(ledger!.row[index]!);
  const judge = termsJudge(input);
  const blank: number[] = [];
  const byTerms = { given: 0, unreadable: [] as number[], unsuitable: [] as number[] };
  for (let row = typed.from; row < typed.to; row += 1) {
    if (typed.kinds[row] !== rowKind.data || (due !== undefined && (!Number.isNaN(due.values[row]!) || due.faults.has(row)))) continue;
    const amount = amountOf?.(row) ?? Number.NaN;
    // Credits stand beside the bands whatever their date, nothing is owed on a zero, and a balance brought forward has no due date.
    if ((amountOf !== null && !(amount > 0)) || openings.has(row)) continue;
    blank.push(row);
    if (amountOf !== null) money.add(amount);
    const judged = judge(row);
    if (judged === 'document') byTerms.given += 1;
    else if (judged !== null) byTerms[judged].push(row);
  }
  if (blank.length > 0 && !absent) {
    findings.push(findingAt(ledger === null ? 'dueDatesBlank' : 'dueDatesBlankBooked', input, blank, mapping.due_date!, { heading: nameOf(input, mapping.due_date!), amount: amountOf === null ? '' : money.value.toFixed(2) }));
  }
  if (byTerms.given > 0) findings.push(finding('termsGiveDueDates', headingPlace(input, mapping.terms!), { heading: nameOf(input, mapping.terms!) }, byTerms.given));
  for (const [code, rows] of [['termsUnreadable', byTerms.unreadable], ['termsUnsuitable', byTerms.unsuitable]] as const) {
    if (rows.length > 0) findings.push(findingAt(code, input, rows, mapping.terms!, { heading: nameOf(input, mapping.terms!), examples: examplesOf(cells.columns[mapping.terms!]!, rows) }));
  }
  return findings;
}

/** What the payment terms of a row would give; null where there are none. */
function termsJudge({ cells, mapping, typed, wanted, columns }: FindingInput): (row: number) => 'document' | 'unreadable' | 'unsuitable' | null {
  const texts = mapping.terms === undefined ? undefined : cells.columns[mapping.terms];
  const judge = wanted.find(({ role }) => role === 'terms')?.judge;
  if (texts === undefined || judge === undefined) return () => null;
  const other = typed.dates.get('delivery_date')?.values;
  const heading = other === undefined ? null : (columns[mapping.delivery_date!]?.heading ?? '');
  const starts = (['doc_date', 'posting_date', 'recognised_date'] as const).flatMap((role) => typed.dates.get(role)?.values ?? []);
  const known = new Map<string, TermsJudgement>();
  return (row) => {
    const text = keyText(texts[row]);
    if (text === '') return null;
    let judged = known.get(text);
    if (judged === undefined) known.set(text, (judged = judge(text, heading)));
    if (judged === 'unreadable') return judged;
    const dated = starts.some((dates) => !Number.isNaN(dates[row]!)) && (judged === 'document' || (judged === 'other' && !Number.isNaN(other![row]!)));
    return dated ? 'document' : 'unsuitable';
  };
}

const examplesNamed = 3;

/** The first different texts of these rows. */
function examplesOf(column: readonly CellValue[], rows: readonly number[]): string {
  const texts = new Set<string>();
  for (const row of rows) {
    texts.add(keyText(column[row]));
    if (texts.size > examplesNamed) break;
  }
  const named = [...texts].slice(0, examplesNamed).join(', ');
  return texts.size > examplesNamed ? `${named} …` : named;
}

function countAfter(typed: TypedTable, role: RoleId, serial: number): number {
  let count = 0;
  for (const value of typed.dates.get(role)?.values ?? []) if (value > serial) count += 1;
  return count;
}

/** Documents due before they were written; where swapping day and month back puts them right, that is proposed. */
function dueBeforeDocument(input: FindingInput): Found[] {
  const { typed, mapping, cells } = input;
  const due = typed.dates.get('due_date')?.values;
  const documents = typed.dates.get('doc_date')?.values;
  const rows: number[] = [];
  if (due !== undefined && documents !== undefined) for (let row = typed.from; row < typed.to; row += 1) if (due[row]! < documents[row]!) rows.push(row);
  if (rows.length === 0) return [];
  const swap = findSwapped({ cells, mapping, dates: typed.dates, from: typed.from, to: typed.to });
  if (swap === null || swap.evidence === 'halfConverted') return [findingAt('dueBeforeDocument', input, rows, null)];
  const heading = swap.roles.map((role) => nameOf(input, mapping[role]!)).join(', ');
  return [findingAt('datesSwapped', input, rows, mapping[swap.roles[0]!]!, { heading, after: swap.evidence.after })];
}

/** Rows whose date says an order by itself, says none, or is held by Excel as a date. */
function rowsOfOrder({ typed }: FindingInput, column: readonly CellValue[], wanted: 'dayFirst' | 'monthFirst' | 'open' | 'real'): number[] {
  const rows: number[] = [];
  for (let row = typed.from; row < typed.to; row += 1) {
    const cell = column[row];
    if (typeof cell === 'number' && cell !== 0) {
      if (wanted === 'real') rows.push(row);
    } else if (typeof cell === 'string') {
      const text = readDateText(cell);
      if (text.kind !== 'yearLast' && text.kind !== 'short') continue;
      const order = text.first > 12 ? 'dayFirst' : text.second > 12 ? 'monthFirst' : text.first === text.second ? null : 'open';
      if (order === wanted) rows.push(row);
    }
  }
  return rows;
}
