import type { SourceCells } from './cells';
import { keyOf, keyText, normalizeHeading } from './normalize';
import { rowKind } from './notData';
import type { TypedTable } from './typed';
import type { Mapping } from './understanding';

/** Columns that only a list with one row for each line of a document has. */
const lineHeadings = new Set(
  ['quantity', 'qty', 'unit amount', 'unit price', 'line amount', 'line no', 'line number', 'line', 'inventory item code', 'item code', 'item', 'sku', '数量', '单价', '行号', '行次', '分录行号', '物料编码', '存货编码', '商品编码', '明细行号'].map(normalizeHeading),
);

/**
 * Rows that are further lines of a document whose amount stands on each of them, as in a list of sales invoices by line: the amount belongs to the document
 * once. Only where the list has columns of lines and the same customer, number and amount come again.
 */
export function repeatedLines(cells: SourceCells, typed: TypedTable, mapping: Mapping, headings: readonly string[]): ReadonlySet<number> {
  const none: ReadonlySet<number> = new Set();
  const numbers = mapping.doc_no === undefined ? undefined : cells.columns[mapping.doc_no];
  const amountAt = mapping.open_amount ?? mapping.amount_gross;
  const amounts = (typed.numbers.get('open_amount') ?? typed.numbers.get('amount_gross'))?.values;
  if (numbers === undefined || amounts === undefined || !headings.some((heading, index) => index !== amountAt && lineHeadings.has(normalizeHeading(heading)))) return none;
  const customers = cells.columns[mapping.customer_code ?? mapping.customer_name ?? -1];
  const seen = new Set<string>();
  const repeated = new Set<number>();
  for (let row = typed.from; row < typed.to; row += 1) {
    if (typed.kinds[row] !== rowKind.data || Number.isNaN(amounts[row]!)) continue;
    const number = keyText(numbers[row]);
    if (number === '') continue;
    const key = `${keyOf(number)}\u0000${keyOf(keyText(customers?.[row]))}\u0000${amounts[row]}`;
    if (seen.has(key)) repeated.add(row);
    else seen.add(key);
  }
  return repeated;
}
