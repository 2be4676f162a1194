import { isoDate } from '../math/dates';
import { ExactSum } from '../math/sum';
import { cellAddress, rowAddress } from './address';
import { dataRowsOf, finding, type FindingInput, headingPlace, listPlace, moneyOf, nameOf, wants } from './findingInput';
import { keyText } from './normalize';
import { rowKind } from './notData';
import type { RoleId } from './roles';
import type { TypedTable } from './typed';
import type { Finding } from './understanding';

/** What the columns of dates leave open, and what stands in for due dates that are not there. */
export function dateFindings(input: FindingInput): Finding[] {
  const { typed, mapping, cells, wanted } = input;
  const findings: Finding[] = [];
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
    const { evidence } = column;
    if (column.bothOrders) {
      const rare = evidence.dayFirst < evidence.monthFirst ? evidence.firstDayFirst : evidence.firstMonthFirst;
      findings.push(finding('datesBothOrders', cellAddress(cells, rare, index), { heading, dayFirst: evidence.dayFirst, monthFirst: evidence.monthFirst }, Math.min(evidence.dayFirst, evidence.monthFirst), true));
    } else if (column.halfConverted) findings.push(finding('datesHalfConverted', headingPlace(input, index), { heading }, column.texts, true));
    else if (column.ambiguous) findings.push(finding('datesAmbiguous', cellAddress(cells, evidence.firstOpen, index), { heading, example: keyText(cells.columns[index]?.[evidence.firstOpen]) }, evidence.open, true));
    if (bad.length > 0) findings.push(finding('dateCellsUnreadable', cellAddress(cells, bad[0]!, index), { heading }, bad.length));
  }
  if (input.settled?.expected === true && input.settledIndex !== null) {
    findings.push(finding('settledExpected', headingPlace(input, input.settledIndex), { heading: nameOf(input, input.settledIndex) }, input.settled.afterLastDocument));
  }
  findings.push(...otherDocumentDate(input), ...dueDates(input));
  const reversed = dueBeforeDocument(typed);
  if (reversed.count > 0) findings.push(finding('dueBeforeDocument', rowAddress(cells, reversed.first), {}, reversed.count));
  if (input.asOf?.printed === true) findings.push(finding('asOfPrinted', listPlace(input), { date: isoDate(input.asOf.serial) ?? '' }));
  return findings;
}

/** A date that could count as the document date but is wanted for nothing. */
function otherDocumentDate(input: FindingInput): Finding[] {
  const { documentRole, mapping, full, typed, asOf } = input;
  if (!wants(input, 'doc_date') || mapping.doc_date !== undefined || documentRole === null || wants(input, documentRole)) return [];
  const index = full[documentRole];
  if (index === undefined) return [];
  const later = asOf === null ? 0 : countAfter(typed, documentRole, asOf.serial);
  return [finding('documentDateMissing', headingPlace(input, index), { heading: nameOf(input, index), date: isoDate(asOf?.serial ?? 0) ?? '' }, later)];
}

/** Documents to be paid that have no due date, with their money, and what their payment terms could give. */
function dueDates(input: FindingInput): Finding[] {
  const { typed, mapping, cells, wanted } = input;
  if (!wants(input, 'due_date')) return [];
  const due = typed.dates.get('due_date');
  const findings: Finding[] = [];
  const required = wanted.some(({ role, need }) => role === 'due_date' && need === 'required');
  const absent = due === undefined || due.filled === 0;
  if (absent && !required) findings.push(finding('dueDateAbsent', due === undefined ? listPlace(input) : headingPlace(input, mapping.due_date!), { role: 'due_date' }));
  const money = new ExactSum();
  const amountOf = moneyOf(input);
  const { ledger } = input.books;
  const openings = new Set<number>();
  for (let index = 0; index < (ledger?.count ?? 0); index += 1) if (ledger!.opening[index] === 1) openings.add(ledger!.row[index]!);
  const terms = mapping.terms === undefined ? undefined : cells.columns[mapping.terms];
  let count = 0;
  let first = -1;
  let withTerms = 0;
  for (let row = typed.from; row < typed.to; row += 1) {
    if (typed.kinds[row] !== rowKind.data || (due !== undefined && (!Number.isNaN(due.values[row]!) || due.faults.has(row)))) continue;
    const amount = amountOf?.(row) ?? Number.NaN;
    // Credits stand beside the bands whatever their date, nothing is owed on a zero, and a balance brought forward has no due date.
    if ((amountOf !== null && !(amount > 0)) || openings.has(row)) continue;
    if (count === 0) first = row;
    count += 1;
    if (amountOf !== null) money.add(amount);
    if (terms !== undefined && keyText(terms[row]) !== '') withTerms += 1;
  }
  if (count > 0 && !absent) {
    findings.push(finding(ledger === null ? 'dueDatesBlank' : 'dueDatesBlankBooked', cellAddress(cells, first, mapping.due_date!), { heading: nameOf(input, mapping.due_date!), amount: amountOf === null ? '' : money.value.toFixed(2) }, count));
  }
  if (withTerms > 0) findings.push(finding('termsGiveDueDates', headingPlace(input, mapping.terms!), { heading: nameOf(input, mapping.terms!) }, withTerms));
  return findings;
}

function countAfter(typed: TypedTable, role: RoleId, serial: number): number {
  let count = 0;
  for (const value of typed.dates.get(role)?.values ?? []) if (value > serial) count += 1;
  return count;
}

function dueBeforeDocument(typed: TypedTable): { count: number; first: number } {
  const due = typed.dates.get('due_date')?.values;
  const documents = typed.dates.get('doc_date')?.values;
  let count = 0;
  let first = -1;
  if (due !== undefined && documents !== undefined) {
    for (let row = typed.from; row < typed.to; row += 1) {
      if (due[row]! < documents[row]!) {
        if (count === 0) first = row;
        count += 1;
      }
    }
  }
  return { count, first };
}
