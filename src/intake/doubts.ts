import { cellAddress, rowAddress } from './address';
import { amountRole } from './amountChoice';
import type { SourceCells } from './cells';
import { keyText } from './normalize';
import { rowKind } from './notData';
import { type ColumnTotal, totalAgrees, totalOf } from './totals';
import type { TypedTable } from './typed';
import type { Finding, Mapping } from './understanding';

/** What a careful reader would check by hand: the list's own total, signs of credit notes, codes that lost their zeros. */
export function collectDoubts(cells: SourceCells, typed: TypedTable, mapping: Mapping, totals: ReadonlyMap<number, ColumnTotal> = new Map()): Finding[] {
  return [ownTotal(cells, typed, mapping, totals), positiveCredits(cells, typed, mapping), lostZeros(cells, typed, mapping)].filter((finding) => finding !== null);
}

/** The total at the end of the list against its documents. The file's total is evidence, not law: a difference is told, nothing is refused. */
function ownTotal(cells: SourceCells, typed: TypedTable, mapping: Mapping, totals: ReadonlyMap<number, ColumnTotal>): Finding | null {
  const role = amountRole(mapping);
  const numbers = role === null ? undefined : typed.numbers.get(role);
  if (role === null || numbers === undefined) return null;
  const { sum, stated } = totals.get(mapping[role]!) ?? totalOf(cells, typed, mapping[role]!, numbers);
  if (stated === null) return null;
  const agrees = totalAgrees(stated.total, sum);
  const params = { total: stated.total.toFixed(2), ...(agrees ? {} : { sum: sum.toFixed(2), difference: (stated.total - sum).toFixed(2) }) };
  return { code: agrees ? 'totalAgrees' : 'totalDiffers', place: stated.place, params, blocking: false, count: 1 };
}

const creditTypes = /红字|退货|销退|折让|贷项|负数|\bcredit|\breturn\b|^(?:cn|cm|dg|rc)$/i;

/** Credit notes that are positive in a list without a single negative amount: the sign was probably lost. */
function positiveCredits(cells: SourceCells, typed: TypedTable, mapping: Mapping): Finding | null {
  const types = mapping.doc_type === undefined ? undefined : cells.columns[mapping.doc_type];
  const amounts = (typed.numbers.get('open_amount') ?? typed.numbers.get('amount_gross'))?.values;
  if (types === undefined || amounts === undefined) return null;
  const isCredit = new Map<string, boolean>();
  let count = 0;
  let first = -1;
  for (let row = typed.from; row < typed.to; row += 1) {
    if (typed.kinds[row] !== rowKind.data) continue;
    if (amounts[row]! < 0) return null;
    const type = types[row];
    if (typeof type !== 'string' || !(amounts[row]! > 0)) continue;
    let credit = isCredit.get(type);
    if (credit === undefined) isCredit.set(type, (credit = creditTypes.test(keyText(type))));
    if (!credit) continue;
    if (count === 0) first = row;
    count += 1;
  }
  return count === 0 ? null : { code: 'creditsPositive', place: rowAddress(cells, first), params: { example: keyText(types[first]) }, blocking: false, count };
}

/** "00123" beside "123": two customers as they stand, one if somewhere the zeros were lost. */
function lostZeros(cells: SourceCells, typed: TypedTable, mapping: Mapping): Finding | null {
  const index = mapping.customer_code;
  const codes = index === undefined ? undefined : cells.columns[index];
  if (index === undefined || codes === undefined) return null;
  const firstOf = new Map<string | number, number>();
  for (let row = typed.from; row < typed.to; row += 1) {
    const code = codes[row];
    if (typed.kinds[row] === rowKind.data && (typeof code === 'string' || typeof code === 'number') && !firstOf.has(code)) firstOf.set(code, row);
  }
  const written = new Map<string, string>();
  let count = 0;
  let at = -1;
  for (const [code, row] of firstOf) {
    const text = keyText(code);
    const bare = text.replace(/^0+(?=\d)/, '');
    const earlier = written.get(bare);
    if (earlier === undefined) written.set(bare, text);
    else if (earlier !== text) {
      if (count === 0) at = row;
      count += 1;
    }
  }
  return count === 0 ? null : { code: 'codesDifferByZeros', place: cellAddress(cells, at, index), params: { example: keyText(codes[at]) }, blocking: false, count };
}
