import { cellAddress } from './address';
import { amountRole, equalAmounts } from './amountChoice';
import { currenciesOf, sumsByCurrency } from './currencies';
import { dataRowsOf, finding, type FindingInput, headingPlace, moneyOf, nameOf } from './findingInput';
import type { MappedColumn } from './mapping';
import { keyText } from './normalize';
import { rowKind } from './notData';
import type { RoleId } from './roles';
import type { Finding } from './understanding';

/** Roles whose numbers make up what is reported, by kind of document. */
const bookRoles: readonly RoleId[] = ['debit', 'credit', 'opening', 'opening_debit', 'opening_credit', 'closing', 'closing_debit', 'closing_credit'];

/** What the columns of money leave open. */
export function amountFindings(input: FindingInput): Finding[] {
  const { kind, mapping } = input;
  const books = kind === 'ledger' || kind === 'balances';
  const own = amountRole(mapping);
  const read: RoleId[] = books ? bookRoles.filter((role) => mapping[role] !== undefined) : [];
  // The amount of an item; what was paid counts where the open amount is computed from it.
  if (own !== null && (!books || read.length === 0)) read.push(own, ...(own === 'amount_gross' && mapping.paid_amount !== undefined ? (['paid_amount'] as const) : []));
  const findings = own === null || books ? [] : severalAmounts(input, own);
  findings.push(...scaled(input, read), ...read.flatMap((role) => unreadable(input, role, role !== 'closing' || kind !== 'ledger')), ...writing(input, read));
  return [...findings, ...mixedCurrencies(input, read)];
}

/** Several columns can be the amount: one is proposed, all are named, the user decides. */
function severalAmounts(input: FindingInput, role: 'open_amount' | 'amount_gross'): Finding[] {
  const { columns, mapping } = input;
  const chosen = mapping[role]!;
  const equals = equalAmounts(columns, role, chosen).filter((index) => differs(input, chosen, index));
  const named = (column: MappedColumn): boolean => equals.includes(column.index) || column.match.scores.some((score) => score.role === role && score.score >= 1000);
  const others = columns.filter((column) => column.index !== chosen && !column.bucket && column.content.numberShare >= 0.8 && named(column));
  if (others.length === 0) return [];
  const undecided = others.some((column) => equals.includes(column.index));
  const params = { chosen: nameOf(input, chosen), others: others.map((column) => nameOf(input, column.index)).join(', ') };
  return [finding(undecided ? 'amountUndecided' : 'amountSeveral', headingPlace(input, chosen), params, others.length + 1, undecided)];
}

/** Whether two columns say different things in any document. */
function differs({ typed, cells }: FindingInput, one: number, other: number): boolean {
  for (let row = typed.from; row < typed.to; row += 1) {
    if (typed.kinds[row] === rowKind.data && keyText(cells.columns[one]?.[row]) !== keyText(cells.columns[other]?.[row])) return true;
  }
  return false;
}

/** One line for each unit, however many columns are stated in it. */
function scaled({ typed }: FindingInput, read: readonly RoleId[]): Finding[] {
  const units = new Map<string, Finding>();
  for (const role of read) {
    const unit = typed.numbers.get(role)?.unit ?? null;
    if (unit !== null && !units.has(unit.text)) units.set(unit.text, finding('amountsScaled', unit.place, { unit: unit.text, factor: 10 ** unit.places }));
  }
  return [...units.values()];
}

function unreadable(input: FindingInput, role: RoleId, needed: boolean): Finding[] {
  const { typed, cells, mapping } = input;
  const column = typed.numbers.get(role);
  const index = mapping[role];
  const bad = column === undefined ? [] : dataRowsOf(typed, column.faults);
  if (column === undefined || index === undefined || bad.length === 0) return [];
  const heading = nameOf(input, index);
  if (bad.length * 5 <= (column.filled - column.faults.size + bad.length) * 4) return [finding('amountCellsUnreadable', cellAddress(cells, bad[0]!, index), { heading }, bad.length)];
  return [finding('amountsUnreadable', headingPlace(input, index), { role, heading, example: keyText(cells.columns[index]?.[bad[0]!]) }, bad.length, needed)];
}

/** How the numbers are written, in one line for all columns. */
function writing(input: FindingInput, read: readonly RoleId[]): Finding[] {
  const { typed, cells, mapping } = input;
  const columns = read.flatMap((role) => {
    const column = typed.numbers.get(role);
    return column === undefined ? [] : [{ column, index: mapping[role]! }];
  });
  const findings: Finding[] = [];
  const assumed = columns.find(({ column }) => column.assumed);
  if (assumed !== undefined) {
    const { column, index } = assumed;
    findings.push(finding('thousandsAssumed', cellAddress(cells, column.firstOpen, index), { example: keyText(cells.columns[index]?.[column.firstOpen]) }));
  }
  const texts = columns.filter(({ column }) => column.texts > 0);
  const count = texts.reduce((sum, { column }) => sum + column.texts, 0);
  if (count > 0) findings.push(finding('numbersAsText', headingPlace(input, texts[0]!.index), { heading: texts.map(({ index }) => nameOf(input, index)).join(', ') }, count));
  return findings;
}

/** Amounts of several currencies cannot be added; how much there is in each is told. */
function mixedCurrencies(input: FindingInput, read: readonly RoleId[]): Finding[] {
  const { cells, typed, mapping, kind } = input;
  // Signs in the cells of the credits count as well as those in the debits.
  const role = read.find((one) => (typed.numbers.get(one)?.currencies.size ?? 0) > 1) ?? read[0];
  const index = role === undefined ? undefined : mapping[role];
  const amountOf = moneyOf(input);
  if (role === undefined || index === undefined || amountOf === null) return [];
  const currencies = currenciesOf(cells, typed, mapping, role);
  if (currencies.length < 2) return [];
  const inCells = mapping.currency === undefined;
  const values = typed.numbers.get(role)!.values;
  const sums = sumsByCurrency(cells, typed, mapping, role, inCells && kind === 'ledger' ? (row) => values[row]! : amountOf);
  return [finding('currenciesMixed', headingPlace(input, mapping.currency ?? index), { currencies: sums }, currencies.length, true)];
}
