import type { CellValue } from './cells';
import { findingAt, type FindingInput, type Found } from './findingInput';
import { cleanText, isEmpty, keyOf, keyText, simplify } from './normalize';
import { rowKind } from './notData';

/** Customers that are written in several ways: what was taken for one, and what only looks alike. */
export function nameFindings(input: FindingInput): Found[] {
  const { mapping, cells } = input;
  const findings = blankCustomers(input);
  const { customer_code: code, customer_name: name } = mapping;
  const codes = code === undefined ? undefined : cells.columns[code];
  if (code !== undefined && codes !== undefined) findings.push(...longCodes(input, codes, code));
  const names = name === undefined ? undefined : cells.columns[name];
  if (name === undefined || names === undefined) return findings;
  if (codes !== undefined) return [...findings, ...namesOfCodes(input, codes, names, name)];
  const spellings = spellingsOf(input, names);
  return [...findings, ...mergedNames(input, spellings, name), ...namesAlike(input, spellings, name)];
}

/** Rows by what stands in the cell, of the first one. */
function firstRows({ typed }: FindingInput, column: readonly CellValue[]): Map<CellValue, number> {
  const first = new Map<CellValue, number>();
  for (let row = typed.from; row < typed.to; row += 1) {
    const cell = column[row]!;
    if (typed.kinds[row] === rowKind.data && cell !== null && !first.has(cell)) first.set(cell, row);
  }
  return first;
}

interface Spelling {
  /** As written, and cleaned. */
  readonly written: string;
  readonly shown: string;
  readonly row: number;
}

/** Spellings by the customer that they are taken for. */
function spellingsOf(input: FindingInput, names: readonly CellValue[]): Map<string, Spelling[]> {
  const groups = new Map<string, Spelling[]>();
  for (const [cell, row] of firstRows(input, names)) {
    const shown = keyText(cell);
    if (shown === '') continue;
    const spelling = { written: String(cell), shown, row };
    const group = groups.get(keyOf(shown));
    if (group === undefined) groups.set(keyOf(shown), [spelling]);
    else group.push(spelling);
  }
  return groups;
}

function mergedNames(input: FindingInput, groups: ReadonlyMap<unknown, readonly Spelling[]>, column: number): Found[] {
  const merged = [...groups.values()].filter((group) => group.length > 1);
  if (merged.length === 0) return [];
  const example = merged[0]!.slice(0, 3).map(({ written }) => `“${written}”`).join(', ');
  return [findingAt('namesMerged', input, merged.flatMap((group) => group.slice(1).map(({ row }) => row)), column, { example }, { count: merged.length })];
}

const legalForms =
  /\b(?:the|and|ltd|limited|inc|incorporated|corp|corporation|co|company|llc|llp|lp|plc|gmbh|mbh|ag|kg|ohg|sa|sarl|sas|srl|spa|bv|nv|oy|oyj|ab|as|aps|pty|pte|kk|sdn|bhd)\b/g;
const chineseForms = /(?:有限责任公司|股份有限公司|有限公司|集团公司|集团|公司)/g;
const notLetters = /[^\p{L}\p{N}]/gu;

/** "Wal-Mar Co., Ltd." and "WAL MAR COMPANY": walmar. "" where nothing else is left. */
function coreOf(name: string): string {
  const plain = simplify(cleanText(name)).toLowerCase().replace(/[.'’]/g, '').replace(/[-–—/&,()（）]/g, ' ');
  return plain.replace(legalForms, ' ').replace(chineseForms, '').replace(notLetters, '');
}

/** Names that differ only by marks and legal forms. They may be one customer or two: they are told and stay apart. */
function namesAlike(input: FindingInput, groups: ReadonlyMap<string, readonly Spelling[]>, column: number): Found[] {
  const byCore = new Map<string, Spelling[]>();
  for (const [first] of groups.values()) {
    const core = coreOf(first!.shown);
    if (core === '') continue;
    const alike = byCore.get(core);
    if (alike === undefined) byCore.set(core, [first!]);
    else alike.push(first!);
  }
  const several = [...byCore.values()].filter((group) => group.length > 1);
  if (several.length === 0) return [];
  const example = several[0]!.slice(0, 2).map(({ shown }) => `“${shown}”`).join(', ');
  return [findingAt('namesAlike', input, several.flatMap((group) => group.map(({ row }) => row)), column, { example }, { count: several.length })];
}

/** One number with several names: the number counts. Spellings of one name are told as they are where there is no number. */
function namesOfCodes(input: FindingInput, codes: readonly CellValue[], names: readonly CellValue[], column: number): Found[] {
  const { typed } = input;
  const first = new Map<CellValue, CellValue>();
  /** What else stands beside a code. */
  const others = new Map<CellValue, Map<CellValue, number>>();
  for (let row = typed.from; row < typed.to; row += 1) {
    const code = codes[row]!;
    const cell = names[row]!;
    if (typed.kinds[row] !== rowKind.data || code === null || cell === null) continue;
    const known = first.get(code);
    if (known === undefined) first.set(code, cell);
    else if (known !== cell) {
      let seen = others.get(code);
      if (seen === undefined) others.set(code, (seen = new Map()));
      if (!seen.has(cell)) seen.set(cell, row);
    }
  }
  const renamed: number[] = [];
  const respelled: Spelling[][] = [];
  let example = '';
  for (const [code, seen] of others) {
    const own = first.get(code)!;
    const key = keyOf(keyText(own));
    const spellings = [...seen].filter(([cell]) => keyOf(keyText(cell)) === key).map(([cell, row]) => ({ written: String(cell), shown: keyText(cell), row }));
    if (spellings.length > 0 && key !== '') respelled.push([{ written: String(own), shown: keyText(own), row: -1 }, ...spellings]);
    const other = [...seen].find(([cell]) => key !== '' && keyText(cell) !== '' && keyOf(keyText(cell)) !== key);
    if (other === undefined) continue;
    if (renamed.length === 0) example = `${keyText(code)}: “${keyText(own)}”, “${keyText(other[0])}”`;
    renamed.push(other[1]);
  }
  const findings = mergedNames(input, new Map(respelled.entries()), column);
  return renamed.length === 0 ? findings : [...findings, findingAt('codesSeveralNames', input, renamed, column, { example })];
}

/** Excel keeps fifteen digits of a number; the rest of a longer code is lost when it is no text. */
function longCodes(input: FindingInput, codes: readonly CellValue[], column: number): Found[] {
  const { typed } = input;
  const rows: number[] = [];
  for (let row = typed.from; row < typed.to; row += 1) {
    const code = codes[row];
    if (typeof code === 'number' && Math.abs(code) >= 1e15 && typed.kinds[row] === rowKind.data) rows.push(row);
  }
  return rows.length === 0 ? [] : [findingAt('codesTooLong', input, rows, column, { example: keyText(codes[rows[0]!]) })];
}

/** Rows without a customer are one line of their own, not dropped. */
function blankCustomers(input: FindingInput): Found[] {
  const { mapping, cells, typed } = input;
  const columns = [mapping.customer_code, mapping.customer_name].flatMap((index) => (index === undefined ? [] : [cells.columns[index]!]));
  if (columns.length === 0 || input.kind === 'balances') return [];
  const rows: number[] = [];
  for (let row = typed.from; row < typed.to; row += 1) {
    if (typed.kinds[row] === rowKind.data && columns.every((column) => column[row] === null || (typeof column[row] === 'string' && keyText(column[row]) === ''))) rows.push(row);
  }
  const code = input.kind !== 'ledger' && namesBlocks(input, rows, columns) ? 'customersInFirstRow' : 'customersBlank';
  return rows.length === 0 ? [] : [findingAt(code, input, rows, mapping.customer_name ?? mapping.customer_code!)];
}

/** From this share of the rows on, a customer seems to be named once for all rows of a block, as where cells were merged. */
const blockShare = 0.25;

/** Every row without a customer is a document that stands below a row with one; a text such as “N/A” is no merged cell. */
function namesBlocks({ typed, cells, mapping }: FindingInput, blank: readonly number[], customers: readonly (readonly CellValue[])[]): boolean {
  let [first, documents] = [-1, 0];
  for (let row = typed.from; row < typed.to; row += 1) {
    if (typed.kinds[row] !== rowKind.data) continue;
    if (first < 0) first = row;
    documents += 1;
  }
  const numbers = [mapping.doc_no, mapping.invoice_no, mapping.voucher_no].flatMap((index) => (index === undefined ? [] : [cells.columns[index]!]));
  const dates = [...typed.dates.values()];
  const isDocument = (row: number): boolean => numbers.some((column) => keyText(column[row]) !== '') || dates.some(({ values }) => !Number.isNaN(values[row]!));
  return blank.length >= documents * blockShare && blank[0] !== first && blank.every((row) => isDocument(row) && customers.every((column) => isEmpty(column[row])));
}
