import { accountInsteadOfCustomer, isBooks, meansOpenAmount, namesOpenAmount, placeDirections } from './bookColumns';
import type { ColumnContent } from './content';
import { type HeadingMatch, isBucketHeading, matchHeading } from './match';
import { normalizeHeading } from './normalize';
import { withoutPosition } from './position';
import { type RoleId, roles } from './roles';
import type { Mapping } from './understanding';

export interface MappedColumn {
  readonly index: number;
  readonly heading: string;
  readonly match: HeadingMatch;
  readonly content: ColumnContent;
  readonly bucket: boolean;
}

type Headed = Pick<MappedColumn, 'index' | 'match'>;

export function describeColumns(headings: readonly string[], contents: readonly ColumnContent[]): MappedColumn[] {
  return headings.map((heading, index) => ({
    index,
    heading,
    match: matchHeading(heading),
    content: contents[index]!,
    bucket: heading !== '' && isBucketHeading(heading),
  }));
}

interface Candidate {
  readonly column: MappedColumn;
  readonly role: RoleId;
  readonly score: number;
}

/** A column of the wrong content is a candidate only if there is no other: the evidence of the data outranks the heading. */
export const wrongContentScore = 100;

/** Every column's score for every role its heading may mean, the evidence of its cells included. Best first. */
export function candidates(columns: readonly MappedColumn[]): Candidate[] {
  const all: Candidate[] = [];
  for (const column of columns) {
    if (column.bucket) continue;
    for (const { role, score } of column.match.scores) all.push({ column, role, score: withEvidence(column, role, score) });
  }
  return all.sort((a, b) => tier(b) - tier(a) || preference(a) - preference(b) || b.score - a.score || a.column.index - b.column.index);
}

function withEvidence(column: MappedColumn, role: RoleId, score: number): number {
  const { filled, dateShare, serialShare, numberShare, lineNumbers } = column.content;
  if (filled === 0) return Math.min(score, wrongContentScore / 2);
  const content = roles[role].content;
  if (content === 'date' && dateShare + serialShare < 0.8) return dateShare + serialShare < 0.2 ? Math.min(score, wrongContentScore) : score - 400;
  if (content === 'number' && numberShare < 0.8) return numberShare < 0.2 ? Math.min(score, wrongContentScore) : score - 400;
  return lineNumbers && (role === 'doc_no' || role === 'customer_code') ? Math.min(score, wrongContentScore) : score;
}

/** Exact before suffix before contained; within one of these the currency decides before the length of the synonym. */
function tier(candidate: Candidate): number {
  return candidate.score <= wrongContentScore ? -1 : Math.floor(candidate.score / 1000);
}

/** Money of one currency beats the document's own currency; a total with tax beats one without. */
function preference(candidate: Candidate): number {
  const { currency, tax } = candidate.column.match.attributes;
  return (currency === 'local' ? 0 : currency === null ? 1 : 2) + (tax === 'without' ? 5 : 0);
}

/** Columns as good as the chosen one for a role: headed alike, of the same currency and kind of content. Which of them counts, only the user can say. */
export function equalsOf(columns: readonly MappedColumn[], role: RoleId, chosen: number): number[] {
  const ranked = candidates(columns).filter((candidate) => candidate.role === role);
  const first = ranked.find(({ column }) => column.index === chosen);
  if (first === undefined) return [];
  return ranked.filter((other) => other !== first && other.score === first.score && preference(other) === preference(first)).map(({ column }) => column.index);
}

/** Each role gets at most one column and each column at most one role. */
export function mapColumns(columns: readonly MappedColumn[]): Mapping {
  const ranked = candidates(columns);
  // In a ledger or a balance table 余额 and 应收余额 are a running or a closing balance; in a list of bills they are what is open.
  const books = isBooks(assign(columns, ranked));
  const mapping = assign(
    columns,
    ranked.filter(({ role, column }) => (books ? role !== 'open_amount' || namesOpenAmount(column) : role !== 'closing' || !meansOpenAmount(column))),
  );
  codeBesideName(columns, mapping, ranked);
  accountInsteadOfCustomer(columns, mapping);
  placeDirections(columns, mapping);
  currencyByContent(columns, mapping);
  currencyOfAmount(columns, mapping);
  return mapping;
}

function assign(columns: readonly MappedColumn[], ranked: readonly Candidate[]): { [role in RoleId]?: number } {
  const mapping: { [role in RoleId]?: number } = {};
  const taken = new Set<number>();
  for (const { column, role } of ranked) {
    if (mapping[role] !== undefined || taken.has(column.index) || headedLikePartner(columns, mapping, column, role)) continue;
    mapping[role] = column.index;
    taken.add(column.index);
  }
  return mapping;
}

const partners: Partial<Record<RoleId, RoleId>> = { customer_code: 'customer_name', customer_name: 'customer_code', item_code: 'item_name', item_name: 'item_code' };

/** Code and name never come from two columns with one heading: these are the same thing twice, perhaps of two lists. */
function headedLikePartner(columns: readonly MappedColumn[], mapping: Mapping, column: MappedColumn, role: RoleId): boolean {
  const partner = partners[role];
  const index = partner === undefined ? undefined : mapping[partner];
  const plain = (heading: string): string => normalizeHeading(withoutPosition(heading));
  return index !== undefined && plain(columns[index]?.heading ?? '') === plain(column.heading);
}

/** "Customer | Name": the customer column holds the code. */
function codeBesideName(columns: readonly MappedColumn[], mapping: { [role in RoleId]?: number }, ranked: readonly Candidate[]): void {
  const name = mapping.customer_name;
  if (name === undefined || mapping.customer_code !== undefined) return;
  const plain = normalizeHeading(withoutPosition(columns[name]?.heading ?? ''));
  const twice = (column: MappedColumn): boolean => normalizeHeading(withoutPosition(column.heading)) === plain;
  if (plain !== 'customer' && plain !== 'kunde') return;
  const used = new Set(Object.values(mapping));
  const other = ranked.find((candidate) => candidate.role === 'customer_name' && candidate.column.index !== name && !twice(candidate.column) && !used.has(candidate.column.index) && candidate.score >= 500);
  if (other === undefined) return;
  mapping.customer_code = name;
  mapping.customer_name = other.column.index;
}

/** A column of which so many cells are currencies holds currencies. */
export const mostlyCurrencies = 0.8;

/** Under whatever heading nobody knew: amounts of several currencies must not be added up in silence. */
function currencyByContent(columns: readonly MappedColumn[], mapping: { [role in RoleId]?: number }): void {
  if (mapping.currency !== undefined && columns[mapping.currency]!.content.filled > 0) return;
  const used = new Set(Object.values(mapping));
  const found = columns.find(({ index, content }) => content.currencyShare >= mostlyCurrencies && !used.has(index));
  if (found !== undefined) mapping.currency = found.index;
}

/** Where amounts stand in two currencies, the currency column is the one of the chosen amount. */
function currencyOfAmount(columns: readonly MappedColumn[], mapping: { [role in RoleId]?: number }): void {
  const amount = mapping.open_amount ?? mapping.amount_gross ?? mapping.debit ?? mapping.closing;
  if (amount === undefined || mapping.currency === undefined) return;
  const fitting = currencyFor(columns, amount, mapping.currency);
  if (fitting === undefined) delete mapping.currency;
  else mapping.currency = fitting;
}

/** The column of currencies of an amount, where there is one at all. Undefined: it names the document's currency, and the amount is in the books' one. */
export function currencyFor(columns: readonly Headed[], amount: number, present: number): number | undefined {
  const wanted = columns[amount]?.match.attributes.currency ?? (besideForeign(columns, amount) ? 'local' : null);
  if (wanted === null) return present;
  const fitting = columns.find((column) => column.match.attributes.currency === wanted && column.match.scores.some((score) => score.role === 'currency' && score.score >= 500) && column.index !== amount);
  return fitting?.index ?? (wanted === 'local' ? undefined : present);
}

/** "Amount Due" beside "Amount Due (Foreign Currency)" is in the currency of the books. */
function besideForeign(columns: readonly Headed[], amount: number): boolean {
  const meant = columns[amount]?.match.scores[0];
  return columns.some(({ index, match: { attributes, scores } }) => index !== amount && attributes.currency === 'document' && meant !== undefined && scores.some(({ role }) => role === meant.role));
}
