import { amountRole, equalAmounts } from './amountChoice';
import { currenciesOf, currencyColumn, type CurrencyShare, sharesByCurrency, writeShares } from './currencies';
import { dataRowsOf, finding, findingAt, type FindingInput, type Found, headingPlace, moneyOf, nameOf } from './findingInput';
import type { MappedColumn } from './mapping';
import { keyText } from './normalize';
import { rowKind } from './notData';
import type { RoleId } from './roles';
import { standIns, thousandfold } from './standIns';
import type { DocumentKind } from './understanding';

/** Roles whose numbers make up what is reported, by kind of document. */
const bookRoles: readonly RoleId[] = ['debit', 'credit', 'opening', 'opening_debit', 'opening_credit', 'closing', 'closing_debit', 'closing_credit'];

/** What the columns of money leave open. */
export function amountFindings(input: FindingInput): Found[] {
  const { kind, mapping } = input;
  const own = amountRole(mapping);
  const read = rolesRead(input);
  const findings = own === null || isBook(kind) ? [] : severalAmounts(input, own);
  findings.push(...scaled(input, read), ...read.flatMap((role) => unreadable(input, role, role !== 'closing' || kind !== 'ledger')), ...writing(input, read));
  return [...findings, ...standIns(input, read), ...thousandfold(input), ...mixedCurrencies(input, read)];
}

function isBook(kind: DocumentKind): boolean {
  return kind === 'ledger' || kind === 'balances';
}

/** Roles whose numbers are reported. */
function rolesRead({ kind, mapping }: Pick<FindingInput, 'kind' | 'mapping'>): RoleId[] {
  const own = amountRole(mapping);
  const read: RoleId[] = isBook(kind) ? bookRoles.filter((role) => mapping[role] !== undefined) : [];
  // The amount of an item; what was paid counts where the open amount is computed from it.
  if (own !== null && read.length === 0) read.push(own, ...(own === 'amount_gross' && mapping.paid_amount !== undefined ? (['paid_amount'] as const) : []));
  return read;
}

/** Several columns can be the amount: one is proposed, all are named, the user decides. */
function severalAmounts(input: FindingInput, role: 'open_amount' | 'amount_gross'): Found[] {
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
function scaled({ typed }: FindingInput, read: readonly RoleId[]): Found[] {
  const units = new Map<string, Found>();
  for (const role of read) {
    const unit = typed.numbers.get(role)?.unit ?? null;
    if (unit !== null && !units.has(unit.text)) units.set(unit.text, finding('amountsScaled', unit.place, { unit: unit.text, factor: 10 ** unit.places }));
  }
  return [...units.values()];
}

function unreadable(input: FindingInput, role: RoleId, needed: boolean): Found[] {
  const { typed, cells, mapping } = input;
  const column = typed.numbers.get(role);
  const index = mapping[role];
  const faulty = column === undefined ? [] : dataRowsOf(typed, column.faults);
  if (column === undefined || index === undefined || faulty.length === 0) return [];
  const heading = nameOf(input, index);
  const exampleOf = (row: number): string => keyText(cells.columns[index]?.[row]);
  const suffixed = faulty.filter((row) => column.faults.get(row) === 'numberSuffix');
  const findings = suffixed.length === 0 ? [] : [findingAt('amountsSuffixed', input, suffixed, index, { role, heading, example: exampleOf(suffixed[0]!) })];
  const bad = suffixed.length === 0 ? faulty : faulty.filter((row) => column.faults.get(row) !== 'numberSuffix');
  if (bad.length === 0) return findings;
  if (bad.length * 5 <= (column.filled - column.faults.size + faulty.length) * 4) return [...findings, findingAt('amountCellsUnreadable', input, bad, index, { heading })];
  return [...findings, finding('amountsUnreadable', headingPlace(input, index), { role, heading, example: exampleOf(bad[0]!) }, bad.length, needed)];
}

/** How the numbers are written, in one line for all columns. */
function writing(input: FindingInput, read: readonly RoleId[]): Found[] {
  const { typed, cells, mapping } = input;
  const columns = read.flatMap((role) => {
    const column = typed.numbers.get(role);
    return column === undefined ? [] : [{ column, index: mapping[role]! }];
  });
  const findings: Found[] = [];
  const assumed = columns.find(({ column }) => column.assumed);
  if (assumed !== undefined) {
    const { column, index } = assumed;
    findings.push(findingAt('thousandsAssumed', input, [column.firstOpen], index, { example: keyText(cells.columns[index]?.[column.firstOpen]) }));
  }
  const texts = columns.filter(({ column }) => column.texts > 0);
  const count = texts.reduce((sum, { column }) => sum + column.texts, 0);
  if (count > 0) findings.push(finding('numbersAsText', headingPlace(input, texts[0]!.index), { heading: texts.map(({ index }) => nameOf(input, index)).join(', ') }, count));
  return findings;
}

/** What there is of each currency where the amounts mix several, else nothing. */
export function mixedShares(input: Omit<FindingInput, 'currencies'>): readonly CurrencyShare[] {
  const { cells, typed, mapping, kind } = input;
  const read = rolesRead(input);
  const amountOf = moneyOf(input);
  const inCells = currencyColumn(cells, mapping) === null;
  const codes = new Set(inCells ? read.flatMap((role) => currenciesOf(cells, typed, mapping, role)) : currenciesOf(cells, typed, mapping, read[0] ?? 'open_amount'));
  if (codes.size < 2) return [];
  // Somebody who names the amount then can say which of them is meant.
  if (amountOf === null) return inCells ? [] : sharesByCurrency(cells, typed, mapping, ['open_amount'], () => 0).map((share) => ({ ...share, sum: Number.NaN }));
  // What was paid of an item is in its own currency.
  return sharesByCurrency(cells, typed, mapping, kind === 'ledger' || kind === 'balances' ? read : read.slice(0, 1), amountOf);
}

/** Amounts of several currencies cannot be added; how much there is in each is told. */
function mixedCurrencies({ currencies, ...input }: FindingInput, read: readonly RoleId[]): Found[] {
  if (currencies.length === 0) return [];
  const { typed, mapping } = input;
  const role = read.find((one) => (typed.numbers.get(one)?.currencies.size ?? 0) > 1) ?? read[0]!;
  return [finding('currenciesMixed', headingPlace({ currencies, ...input }, currencyColumn(input.cells, mapping) === null ? mapping[role]! : mapping.currency!), { currencies: writeShares(currencies) }, currencies.filter(({ code }) => code !== '').length, true)];
}
