import { isoDate, offsetOf1904 } from '../math/dates';
import { rowAddress, sheetColumns, sourceAddress } from './address';
import { withChosenAmounts } from './amountChoice';
import { type AsOfEvidence, latestPlausible, openTitleOf, proposeAsOf } from './asOf';
import { asOfByOrder } from './asOfOrders';
import { readBalances } from './balances';
import { balancesToAdd, type Books, periodsOf } from './bookFindings';
import type { CellValue, SourceCells } from './cells';
import { type ColumnContent, lookAtColumn } from './content';
import type { DateOrder } from './dates';
import { repeatedLines } from './documentLines';
import { collectFindings } from './findings';
import { namesIn, namesOfSigns } from './currencies';
import { mixedShares } from './amountFindings';
import { type Found, letterOf } from './findingInput';
import { findHeader } from './header';
import { kindOf } from './kind';
import { columnBetweenLists, otherListBelow } from './lists';
import { describeColumns, mapColumns, type MappedColumn, mostlyCurrencies } from './mapping';
import { type LedgerRows, readLedger } from './ledger';
import { isEmpty, keyText } from './normalize';
import { rowKind, rowKindWords, type RowKind } from './notData';
import { type RoleId, roles } from './roles';
import { judgeSettledDates } from './settled';
import { noTitles, readTitles } from './titles';
import { type ColumnTotal, type Rows, totalsOf } from './totals';
import { typeTable, type TypedTable } from './typed';
import type { DocumentKind, Finding, Mapping, Titles, Understanding, UnderstoodColumn } from './understanding';

/** What an analysis wants from a source; the part of a RoleNeed that intake must know. */
export interface WantedRole {
  readonly role: RoleId;
  readonly need: 'required' | 'optional';
  readonly oneOf?: string;
  /** Wanted only of these kinds of documents; of all when absent. */
  readonly kinds?: readonly DocumentKind[];
  /** Says what can be made of a text of payment terms; `otherHeading`: of the column of a date beside the document's, if there is one. */
  readonly judge?: (text: string, otherHeading: string | null) => TermsJudgement;
}

/** A due date follows from the document date, or from the other date of the row; else nothing can be made of the text. */
export type TermsJudgement = 'document' | 'other' | 'missing' | 'unreadable';

const acceptedKinds: readonly DocumentKind[] = ['openItems', 'alreadyAged', 'unknown'];
/** A column that can stand in when the wanted one is missing. */
const substitutes: Partial<Record<RoleId, readonly RoleId[]>> = { doc_no: ['invoice_no', 'voucher_no'], demand_qty: ['qty_on_hand'] };

/** Reads headings, kind, columns and rows of a source and says what it found. The same cells give the same answer. */
export function understand(cells: SourceCells, roleNeeds: readonly WantedRole[], accepted: readonly DocumentKind[] = acceptedKinds): Understanding {
  const { findings, ...rest } = understandWithCells(cells, roleNeeds, accepted);
  return { ...rest, findings: findings.map(({ at: _cells, ...told }) => told) };
}

/** The same with every cell that a finding is about. */
export function understandWithCells(cells: SourceCells, roleNeeds: readonly WantedRole[], accepted: readonly DocumentKind[] = acceptedKinds): Omit<Understanding, 'findings'> & { readonly findings: readonly Found[] } {
  const address = shortAddress(cells);
  const lastFilled = lastFilledRow(cells);
  if (lastFilled < 0) return nothing(cells, address, { code: 'sourceEmpty', place: address, params: {}, blocking: true, count: 0 });
  const header = findHeader(cells);
  if (header === null) return nothing(cells, address, { code: 'headingMissing', place: address, params: {}, blocking: true, count: 0 });
  const from = header.last + 1;
  const end = lastFilled + 1;
  if (end <= from) return nothing(cells, address, { code: 'rowsMissing', place: address, params: {}, blocking: true, count: 0 });

  const all = cells.columns.map((column) => lookAtColumn(column, from, end));
  const other = otherListBelow(cells, header, all, from, end);
  const to = other === null ? end : lastFilledRow(cells, other) + 1;
  const contents = other === null ? all : cells.columns.map((column) => lookAtColumn(column, from, to));
  const columns = describeColumns(header.headings, contents);
  const between = columnBetweenLists(cells, columns, from, to);
  if (between !== null) return nothing(cells, address, { code: 'listsSideBySide', place: address, params: { column: between }, blocking: true, count: 0 });
  const found = mapColumns(columns);
  const kind = kindOf(columns, found);
  const full = kind === 'ledger' || kind === 'balances' ? found : withChosenAmounts(columns, found);
  const wanted = roleNeeds.filter(({ kinds }) => kinds === undefined || kinds.includes(kind));
  const mapping = wantedOnly(full, wanted, kind);

  const documentRole = (['doc_date', 'posting_date', 'recognised_date'] as const).find((role) => full[role] !== undefined) ?? null;
  const request = { from, to, headingRow: header.last, mapping: { ...mapping, ...(documentRole === null ? {} : { [documentRole]: full[documentRole] }) }, order: null };
  const typed = typeTable(cells, request);
  // What was surely swapped is looked at as it will be read.
  const swapped = [...typed.dates.values()].some(({ halfConverted }) => halfConverted);
  const documents = documentRole === null ? null : ((swapped ? typeTable(cells, { ...request, swapBack: true }) : typed).dates.get(documentRole) ?? null);
  const lastDocument = documents === null ? null : latestPlausible(documents.values);

  const settledColumn = typed.dates.get('clearing_date') ?? null;
  const settled = settledColumn === null ? null : judgeSettledDates(settledColumn, documents, lastDocument);
  if (settled?.expected === true) delete mapping.clearing_date;

  const books = readBooks(cells, typed, mapping, accepted.includes(kind) ? kind : 'unknown');
  const moved = books.ledger === null ? null : movementRows(books.ledger);
  const evidence: AsOfEvidence = {
    documents: moved === null ? (documents?.values ?? null) : moved.dates,
    movements: moved !== null,
    lastPeriod: books.balances === null ? null : (periodsOf(books.balances).at(-1) ?? null),
    order: orderOf(typed),
  };
  const asOf = proposeAsOf(cells, header.first, evidence);
  const open = documentRole !== null && documents !== null && (documents.ambiguous || documents.bothOrders) ? { cells: cells.columns[full[documentRole]!]!, from, to, rows: moved?.rows ?? null } : null;
  const openTitle = openTitleOf(cells, header.first, evidence.order ?? null);
  const byOrder = evidence.order === null && (open !== null || openTitle !== null) ? asOfByOrder(cells, header.first, evidence, open) : null;
  const lines = repeatedLines(cells, typed, mapping, header.headings);
  const rowsFor = books.balances !== null ? balancesToAdd(typed, books.balances) : documentsToAdd(typed, lines);
  const totals = totalsOf({ cells, typed, columns, roleOf: (column) => roleAt(mapping, column) ?? roleAt(full, column), mapping, kind, headingRow: header.last, rowsFor });
  const firstRow = cells.firstRow;
  const input = { cells, header, other, columns, full, mapping, wanted, kind, accepted, typed, documentRole, settled, settledIndex: full.clearing_date ?? null, asOf, openTitle, books, totals, lines };
  const currencies = accepted.includes(kind) ? mixedShares(input) : [];
  return {
    address,
    kind,
    headerRows: { first: firstRow + header.first, last: firstRow + header.last },
    dataRows: { first: firstRow + from, last: firstRow + to - 1, count: countData(typed) },
    ...(cells.unreadRows === undefined ? {} : { unreadRows: cells.unreadRows }),
    columns: columns.map((column) => ({ ...understood(cells, column, full, mapping, totals.get(column.index)), ...currenciesNamed(cells, typed, column, mapping, totals.get(column.index)) })),
    mapping,
    asOf: asOf === null ? null : { serial: asOf.serial, from: asOf.from },
    ...(byOrder === null ? {} : { asOfByOrder: byOrder }),
    notData: countNotData(cells, typed),
    titles: titlesOf(cells, header.first, from, full),
    sheets: sheetsOf(cells),
    currencies,
    findings: collectFindings({ ...input, currencies }),
  };
}

/** Movements or balances of a source that is no list of documents, where the analysis uses it and its columns are there. */
function readBooks(cells: SourceCells, typed: TypedTable, mapping: Mapping, kind: DocumentKind): Books {
  const moved = (mapping.debit !== undefined && mapping.credit !== undefined) || (mapping.direction !== undefined && mapping.amount_gross !== undefined);
  const dated = mapping.doc_date !== undefined || mapping.posting_date !== undefined;
  const closing = mapping.closing !== undefined || mapping.closing_debit !== undefined || mapping.closing_credit !== undefined;
  return {
    ledger: kind === 'ledger' && moved && dated ? readLedger(cells, typed, mapping) : null,
    balances: kind === 'balances' && closing ? readBalances(cells, typed, mapping) : null,
  };
}

function movementRows({ count, date, opening, row }: LedgerRows): { readonly dates: Float64Array; readonly rows: Int32Array } {
  return { dates: date.subarray(0, count).filter((_day, index) => opening[index] === 0), rows: row.subarray(0, count).filter((_row, index) => opening[index] === 0) };
}

function orderOf(typed: TypedTable): DateOrder | null {
  for (const { order } of typed.dates.values()) if (order !== null) return order;
  return null;
}

/** The amount of a document that stands on each of its lines is added up once. */
function documentsToAdd(typed: TypedTable, lines: ReadonlySet<number>): (role: RoleId | null, values: Float64Array) => Rows {
  if (lines.size === 0) return (_role, values) => ({ kinds: typed.kinds, values });
  const once = typed.kinds.slice();
  for (const row of lines) once[row] = rowKind.group;
  return (role, values) => ({ kinds: role === 'open_amount' || role === 'amount_gross' || role === 'paid_amount' ? once : typed.kinds, values });
}

/** Of several sheets the first and the last, with their number. */
function shortAddress(cells: SourceCells): string {
  const sheets = cells.stacked?.sheets ?? [];
  return sheets.length < 2 ? sourceAddress(cells) : `${sheets[0]!.address} … ${sheets.at(-1)!.address} (${sheets.length})`;
}

/** Sheets of several companies read together have no common one. */
function titlesOf(cells: SourceCells, before: number, from: number, full: Mapping): Titles {
  const titles = readTitles(cells, before);
  const column = sheetsOf(cells) > 1 && full.entity !== undefined && full.entity >= sheetColumns(cells) ? cells.columns[full.entity] : undefined;
  if (column === undefined) return titles;
  const names = new Set(column.slice(from).map(keyText).filter((name) => name !== ''));
  return names.size > 1 ? { ...titles, entity: null } : titles;
}

function sheetsOf(cells: SourceCells): number {
  return cells.stacked?.sheets.length ?? 1;
}

function wantedOnly(full: Mapping, wanted: readonly WantedRole[], kind: DocumentKind): { [role in RoleId]?: number } {
  const mapping: { [role in RoleId]?: number } = {};
  const used = new Set<number>();
  for (const { role } of wanted) {
    const index = full[role];
    if (index === undefined) continue;
    mapping[role] = index;
    used.add(index);
  }
  for (const { role } of wanted) {
    if (mapping[role] !== undefined) continue;
    const stand = (substitutes[role] ?? []).map((other) => full[other]).find((index) => index !== undefined && !used.has(index));
    if (stand !== undefined) mapping[role] = stand;
    // A bare 余额 or Balance is the open amount of a list of open items, and nothing of the kind in a ledger.
    else if (role === 'open_amount' && kind === 'openItems' && full.amount_gross === undefined && full.closing !== undefined) mapping[role] = full.closing;
  }
  return mapping;
}

function understood(cells: SourceCells, column: MappedColumn, full: Mapping, mapping: Mapping, total: ColumnTotal | undefined): UnderstoodColumn {
  const wantedRole = roleAt(mapping, column.index);
  const known = roleAt(full, column.index);
  // A column whose role was withdrawn (expected settled dates) shows none.
  const role = wantedRole ?? (known !== null && known === 'clearing_date' ? null : known);
  const content = contentOf(column.content, role);
  return {
    index: column.index,
    letter: letterOf(cells, column.index),
    heading: column.heading,
    role,
    content,
    samples: content === 'date' ? column.content.samples.map((sample) => sampleDay(sample, cells.date1904)) : column.content.samples,
    sum: total?.sum ?? null,
    stated: total?.stated ?? null,
  };
}

/** Of a column of currencies, or of the signs beside amounts. */
function currenciesNamed(cells: SourceCells, typed: TypedTable, { index, content }: MappedColumn, mapping: Mapping, total: ColumnTotal | undefined): Pick<UnderstoodColumn, 'currencies'> {
  const named = mapping.currency === index || content.currencyShare >= mostlyCurrencies ? namesIn(cells.columns[index]!, typed) : namesOfSigns(total?.currencies ?? new Map());
  return named.length === 0 ? {} : { currencies: named };
}

function roleAt(mapping: Mapping, index: number): RoleId | null {
  return (Object.keys(mapping) as RoleId[]).find((role) => mapping[role] === index) ?? null;
}

function contentOf(content: ColumnContent, role: RoleId | null): UnderstoodColumn['content'] {
  if (content.filled === 0) return 'empty';
  const dates = content.dateShare + (role !== null && roles[role].content === 'date' ? content.serialShare : 0);
  if (dates >= 0.8) return 'date';
  if (content.numberShare >= 0.8 && (role === null || roles[role].content !== 'text')) return 'number';
  if (dates > 0.2 || content.numberShare > 0.2) return role !== null && roles[role].content === 'text' ? 'text' : 'mixed';
  return 'text';
}

/** A day as a person reads it, not as the number by which Excel keeps it. */
function sampleDay(sample: string, date1904: boolean): string {
  const day = /^\d{5}(?:\.\d+)?$/.test(sample) ? isoDate(Math.floor(Number(sample)) + (date1904 ? offsetOf1904 : 0)) : null;
  return day ?? sample;
}

function countData(typed: TypedTable): number {
  let count = 0;
  for (let row = typed.from; row < typed.to; row += 1) if (typed.kinds[row] === rowKind.data) count += 1;
  return count;
}

function countNotData(cells: SourceCells, typed: TypedTable): Understanding['notData'] {
  const counts = new Map<RowKind, { count: number; first: number }>();
  for (let row = typed.from; row < typed.to; row += 1) {
    const kind = typed.kinds[row] as RowKind;
    if (kind === rowKind.data) continue;
    const seen = counts.get(kind);
    if (seen === undefined) counts.set(kind, { count: 1, first: row });
    else seen.count += 1;
  }
  return [...counts].map(([kind, { count, first }]) => ({ kind: rowKindWords[kind as Exclude<RowKind, 0>], count, firstAddress: rowAddress(cells, first) }));
}

function nothing(cells: SourceCells, address: string, finding: Finding): Omit<Understanding, 'findings'> & { readonly findings: readonly Found[] } {
  return {
    address,
    kind: 'unknown',
    headerRows: null,
    dataRows: { first: cells.firstRow, last: cells.firstRow, count: 0 },
    columns: [],
    mapping: {},
    asOf: null,
    notData: [],
    titles: noTitles,
    sheets: sheetsOf(cells),
    currencies: [],
    findings: [finding],
  };
}

/** Of all rows, or of those above `before`. */
function lastFilledRow(cells: SourceCells, before = cells.rowCount): number {
  let last = -1;
  for (const column of cells.columns) {
    for (let row = Math.min(before, column.length) - 1; row > last; row -= 1) {
      const cell: CellValue | undefined = column[row];
      if (!isEmpty(cell)) {
        last = row;
        break;
      }
    }
  }
  for (const error of cells.errors) if (error.row < before) last = Math.max(last, error.row);
  return last;
}
