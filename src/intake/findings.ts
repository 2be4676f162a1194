import { isoDate } from '../math/dates';
import { ExactSum } from '../math/sum';
import { cellAddress, columnLetter, rowAddress } from './address';
import type { AsOf } from './asOf';
import type { SourceCells } from './cells';
import { collectDoubts } from './doubts';
import type { HeaderBlock } from './header';
import { equalsOf, type MappedColumn } from './mapping';
import { keyText } from './normalize';
import { rowKind } from './notData';
import { withoutPosition, withPosition } from './position';
import type { RoleId } from './roles';
import type { SettledEvidence } from './settled';
import type { TypedTable } from './typed';
import type { WantedRole } from './understand';
import type { DocumentKind, Finding, Mapping } from './understanding';

export interface FindingInput {
  readonly cells: SourceCells;
  readonly header: HeaderBlock;
  /** First row of another list below, which is not used. */
  readonly other: number | null;
  readonly columns: readonly MappedColumn[];
  readonly full: Mapping;
  readonly mapping: Mapping;
  readonly wanted: readonly WantedRole[];
  readonly kind: DocumentKind;
  readonly accepted: readonly DocumentKind[];
  readonly typed: TypedTable;
  readonly documentRole: RoleId | null;
  readonly settled: SettledEvidence | null;
  readonly settledIndex: number | null;
  readonly asOf: AsOf | null;
}

/** Fault code of a kind of document that the analysis cannot use; the sentence names it and says what to select instead. */
export function kindCode(kind: DocumentKind): string {
  return `kind${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
}

/** Everything worth knowing before the analysis runs, the blocking ones first. */
export function collectFindings(input: FindingInput): Finding[] {
  const findings: Finding[] = [];
  const { kind, accepted, mapping } = input;
  const dated = mapping.due_date !== undefined || mapping.doc_date !== undefined;
  if (!accepted.includes(kind) || (kind === 'alreadyAged' && !dated)) {
    findings.push({ code: kindCode(kind), place: place(input), params: {}, blocking: true, count: 0 });
    return findings;
  }
  if (input.typed.kinds.subarray(input.typed.from, input.typed.to).every((row) => row !== rowKind.data)) {
    return [finding('rowsMissing', place(input), {}, 0, true)];
  }
  if (kind === 'alreadyAged') findings.push(finding('agedAgain', place(input)));
  findings.push(...missingColumns(input), ...amounts(input), ...dates(input), ...rows(input), ...collectDoubts(input.cells, input.typed, mapping));
  if (input.header.guessed) findings.push(finding('headingGuessed', place(input), { row: input.cells.firstRow + input.header.last }));
  return findings.sort((a, b) => Number(b.blocking) - Number(a.blocking));
}

function finding(code: string, at: string | null, params: Finding['params'] = {}, count = 1, blocking = false): Finding {
  return { code, place: at, params, blocking, count };
}

function place(input: FindingInput): string {
  return cellAddress(input.cells, input.header.last, 0);
}

function headingPlace(input: FindingInput, index: number): string {
  return cellAddress(input.cells, input.header.last, index);
}

function nameOf(input: FindingInput, index: number): string {
  const heading = input.columns[index]?.heading ?? '';
  const letter = columnLetter(input.cells.firstColumn - 1 + index);
  if (heading === '') return letter;
  const twice = input.columns.some((column) => column.index !== index && withoutPosition(column.heading) === heading);
  return twice ? withPosition(heading, letter) : heading;
}

function missingColumns(input: FindingInput): Finding[] {
  const { wanted, mapping } = input;
  const findings: Finding[] = [];
  const groups = new Set<string>();
  for (const need of wanted) {
    if (mapping[need.role] !== undefined) continue;
    if (need.oneOf !== undefined) {
      if (groups.has(need.oneOf)) continue;
      groups.add(need.oneOf);
      if (wanted.some((other) => other.oneOf === need.oneOf && mapping[other.role] !== undefined)) continue;
    } else if (need.need !== 'required') continue;
    const code = need.role === 'due_date' ? 'dueDateMissing' : need.role === 'open_amount' || need.role === 'amount_gross' ? 'amountMissing' : 'columnMissing';
    findings.push(finding(code, place(input), { role: need.role }, 1, true));
  }
  const wants = (role: RoleId): boolean => wanted.some((need) => need.role === role);
  if (wants('customer_name') && mapping.customer_code === undefined && mapping.customer_name === undefined) {
    findings.push(finding(input.typed.groupOf.some((row) => row >= 0) ? 'customersFromGroups' : 'customerMissing', place(input)));
  }
  return findings;
}

/** Several columns can be the amount: one is proposed, all are named, the user decides. */
function amounts(input: FindingInput): Finding[] {
  const { columns, mapping, typed, cells } = input;
  const findings: Finding[] = [];
  const role: RoleId | null = mapping.open_amount !== undefined ? 'open_amount' : mapping.amount_gross !== undefined ? 'amount_gross' : null;
  if (role === null) return findings;
  const chosen = mapping[role]!;
  const equals = equalsOf(columns, role, chosen).filter((index) => differs(input, chosen, index));
  const named = (column: MappedColumn): boolean => equals.includes(column.index) || column.match.scores.some((score) => score.role === role && score.score >= 1000);
  const others = columns.filter((column) => column.index !== chosen && !column.bucket && column.content.numberShare >= 0.8 && named(column));
  if (others.length > 0) {
    const undecided = others.some((column) => equals.includes(column.index));
    const params = { chosen: nameOf(input, chosen), others: others.map((column) => nameOf(input, column.index)).join(', ') };
    findings.push(finding(undecided ? 'amountUndecided' : 'amountSeveral', headingPlace(input, chosen), params, others.length + 1, undecided));
  }
  const numbers = typed.numbers.get(role);
  if (numbers === undefined) return findings;
  if (numbers.unit !== null) findings.push(finding('amountsScaled', numbers.unit.place, { unit: numbers.unit.text, factor: 10 ** numbers.unit.places }));
  const bad = dataRowsOf(typed, numbers.faults);
  if (bad.length > 0 && bad.length * 5 > (numbers.filled - numbers.faults.size + bad.length) * 4) {
    findings.push(finding('amountsUnreadable', headingPlace(input, chosen), { role, heading: nameOf(input, chosen), example: keyText(cells.columns[chosen]?.[bad[0]!]) }, bad.length, true));
  } else if (bad.length > 0) findings.push(finding('amountCellsUnreadable', cellAddress(cells, bad[0]!, chosen), { heading: nameOf(input, chosen) }, bad.length));
  if (numbers.assumed) {
    findings.push(finding('thousandsAssumed', cellAddress(cells, numbers.firstOpen, chosen), { example: keyText(cells.columns[chosen]?.[numbers.firstOpen]) }));
  }
  if (numbers.texts > 0) findings.push(finding('numbersAsText', headingPlace(input, chosen), { heading: nameOf(input, chosen) }, numbers.texts));
  const currencies = currenciesOf(cells, typed, mapping, role);
  if (currencies.length > 1) findings.push(finding('currenciesMixed', headingPlace(input, mapping.currency ?? chosen), { currencies: currencies.join(', ') }, currencies.length, true));
  return findings;
}

/** Whether two columns say different things in any document. */
function differs(input: FindingInput, one: number, other: number): boolean {
  const { typed, cells } = input;
  for (let row = typed.from; row < typed.to; row += 1) {
    if (typed.kinds[row] === rowKind.data && keyText(cells.columns[one]?.[row]) !== keyText(cells.columns[other]?.[row])) return true;
  }
  return false;
}

/** Currencies that the amounts would mix, most frequent first. */
export function currenciesOf(cells: SourceCells, typed: TypedTable, mapping: Mapping, amountRole: RoleId): string[] {
  const counts = new Map<string, number>();
  const column = mapping.currency === undefined ? undefined : cells.columns[mapping.currency];
  if (column !== undefined) {
    for (let row = typed.from; row < typed.to; row += 1) {
      if (typed.kinds[row] !== rowKind.data) continue;
      const text = keyText(column[row]).toUpperCase();
      if (text !== '') counts.set(text, (counts.get(text) ?? 0) + 1);
    }
  } else for (const [code, count] of typed.numbers.get(amountRole)?.currencies ?? []) counts.set(code, count);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([code]) => code);
}

function dates(input: FindingInput): Finding[] {
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
  if (wanted.some((need) => need.role === 'doc_date') && mapping.doc_date === undefined) {
    const later = input.documentRole === null || input.asOf === null ? 0 : countAfter(typed, input.documentRole, input.asOf.serial);
    const index = input.documentRole === null ? undefined : input.full[input.documentRole];
    if (index !== undefined) findings.push(finding('documentDateMissing', headingPlace(input, index), { heading: nameOf(input, index), date: isoDate(input.asOf?.serial ?? 0) ?? '' }, later));
  }
  findings.push(...dueBlank(input));
  const reversed = dueBeforeDocument(typed);
  if (reversed.count > 0) findings.push(finding('dueBeforeDocument', rowAddress(cells, reversed.first), {}, reversed.count));
  return findings;
}

/** Documents to be paid that have no due date: they cannot be aged, and the user knows it before. */
function dueBlank(input: FindingInput): Finding[] {
  const { typed, mapping, cells } = input;
  const due = typed.dates.get('due_date');
  if (due === undefined || due.filled === 0) return [];
  const amounts = (typed.numbers.get('open_amount') ?? typed.numbers.get('amount_gross'))?.values;
  const money = new ExactSum();
  let count = 0;
  let first = -1;
  for (let row = typed.from; row < typed.to; row += 1) {
    if (typed.kinds[row] !== rowKind.data || !Number.isNaN(due.values[row]!) || due.faults.has(row)) continue;
    // Credits stand beside the bands whatever their date, and nothing is owed on a zero.
    if (amounts !== undefined && !(amounts[row]! > 0)) continue;
    if (count === 0) first = row;
    count += 1;
    if (amounts !== undefined) money.add(amounts[row]!);
  }
  if (count === 0) return [];
  return [finding('dueDatesBlank', cellAddress(cells, first, mapping.due_date!), { heading: nameOf(input, mapping.due_date!), amount: amounts === undefined ? '' : money.value.toFixed(2) }, count)];
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

/** Rows of documents whose cell could not be read, in order; titles and totals do not count. */
function dataRowsOf(typed: TypedTable, faults: ReadonlyMap<number, string>): number[] {
  return [...faults.keys()].filter((row) => typed.kinds[row] === rowKind.data).sort((a, b) => a - b);
}

function rows(input: FindingInput): Finding[] {
  const { cells, typed, mapping } = input;
  const findings: Finding[] = [];
  if (input.other !== null) findings.push(finding('otherListBelow', rowAddress(cells, input.other), { row: cells.firstRow + input.other }));
  const hidden = cells.hiddenRows.filter((row) => row >= typed.from && row < typed.to && typed.kinds[row] === rowKind.data);
  if (hidden.length > 0) findings.push(finding('rowsHidden', rowAddress(cells, hidden[0]!), {}, hidden.length));
  const duplicates = findDuplicates(cells, typed, mapping);
  if (duplicates.length > 0) findings.push(finding('rowsDuplicate', rowAddress(cells, duplicates[0]!), {}, duplicates.length));
  return findings;
}

/** Rows that repeat customer, number, dates and amount of an earlier one: probably the same document twice. They stay in the total. */
export function findDuplicates(cells: SourceCells, typed: TypedTable, mapping: Mapping): number[] {
  const numberColumn = mapping.doc_no === undefined ? undefined : cells.columns[mapping.doc_no];
  const amounts = typed.numbers.get('open_amount') ?? typed.numbers.get('amount_gross');
  if (numberColumn === undefined || amounts === undefined) return [];
  const due = typed.dates.get('due_date')?.values;
  const customer = cells.columns[mapping.customer_code ?? mapping.customer_name ?? -1];
  const firstWith = new Map<string | number, number | number[]>();
  const duplicates: number[] = [];
  const same = (one: number, other: number): boolean =>
    amounts.values[one] === amounts.values[other] &&
    (due === undefined || Object.is(due[one], due[other])) &&
    (customer === undefined || keyText(customer[one]) === keyText(customer[other]));
  for (let row = typed.from; row < typed.to; row += 1) {
    const number = numberColumn[row];
    if (typed.kinds[row] !== rowKind.data || (typeof number !== 'string' && typeof number !== 'number') || number === '') continue;
    const earlier = firstWith.get(number);
    if (earlier === undefined) {
      firstWith.set(number, row);
      continue;
    }
    const list = typeof earlier === 'number' ? [earlier] : earlier;
    if (list.some((other) => same(other, row))) duplicates.push(row);
    else if (list.length < 50) firstWith.set(number, [...list, row]);
  }
  return duplicates;
}
