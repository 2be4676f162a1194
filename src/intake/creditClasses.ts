import type { CellValue, SourceCells } from './cells';
import { classReader, documentClass, type DocumentClass } from './documentClasses';
import { normalizeHeading } from './normalize';
import { rowKind } from './notData';
import { readNumbers } from './numbers';
import type { RoleId } from './roles';
import type { TypedTable } from './typed';
import type { Mapping } from './understanding';

/** What is known of a column: its heading and what it means, wanted by the analysis or not. */
export interface KnownColumn {
  readonly index: number;
  readonly heading: string;
  readonly role: RoleId | null;
}

const quantities = new Set(['数量', '开票数量', '销售数量', '发货数量', 'quantity', 'qty', 'invoiced quantity', 'invoiced qty', 'sales qty'].map(normalizeHeading));
/** A column says something of receipts by being blank there only where nearly every invoice fills it. */
const nearlyAll = 0.8;

/**
 * The class of an open item. A negative one whose type and text say nothing is a credit note where its tax, net amount or quantity is negative, and a receipt
 * where these are blank though every invoice has them, or where more was paid than was invoiced. Otherwise it stays unknown: a red invoice must not become a payment.
 */
export function itemClasses(cells: SourceCells, typed: TypedTable, mapping: Mapping, columns: readonly KnownColumn[]): (row: number, amount: number) => DocumentClass {
  const classOf = classReader(cells, mapping);
  const gross = typed.numbers.get('open_amount') === undefined || mapping.amount_gross === mapping.open_amount ? undefined : typed.numbers.get('amount_gross')?.values;
  const whole = gross ?? (typed.numbers.has('paid_amount') ? typed.numbers.get('amount_gross')?.values : undefined);
  const creditSide = typed.numbers.get('open_credit')?.values;
  let signs: ((row: number) => DocumentClass) | null = null;
  return (row, amount) => {
    const cls = classOf(row, amount < 0);
    if (!(amount < 0) || cls !== documentClass.unknown) return cls;
    if (creditSide !== undefined && creditSide[row]! > 0) return documentClass.receipt;
    if (whole !== undefined && whole[row]! > 0) return documentClass.receipt;
    signs ??= signReader(cells, typed, columns);
    return signs(row);
  };
}

function signReader(cells: SourceCells, typed: TypedTable, columns: readonly KnownColumn[]): (row: number) => DocumentClass {
  const amounts = (typed.numbers.get('open_amount') ?? typed.numbers.get('amount_gross'))?.values;
  const telling = columns
    .filter(({ role, heading }) => role === 'tax_amount' || role === 'amount_net' || quantities.has(normalizeHeading(heading)))
    .flatMap(({ index }) => (cells.columns[index] === undefined ? [] : [readTelling(cells.columns[index]!, typed, amounts)]));
  return (row) => {
    if (telling.some(({ values }) => values[row]! < 0)) return documentClass.creditNote;
    return telling.some(({ values, ofInvoices }) => ofInvoices && !(values[row]! > 0)) ? documentClass.receipt : documentClass.unknown;
  };
}

function readTelling(column: readonly CellValue[], typed: TypedTable, amounts: Float64Array | undefined): { readonly values: Float64Array; readonly ofInvoices: boolean } {
  const { values } = readNumbers(column, { from: typed.from, to: typed.to });
  let invoices = 0;
  let filled = 0;
  for (let row = typed.from; row < typed.to; row += 1) {
    if (typed.kinds[row] !== rowKind.data || !((amounts?.[row] ?? 0) > 0)) continue;
    invoices += 1;
    if (values[row]! > 0) filled += 1;
  }
  return { values, ofInvoices: invoices > 0 && filled >= nearlyAll * invoices };
}
