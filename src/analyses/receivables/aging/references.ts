import type { SourceCells } from '../../../intake/cells';
import { keyText } from '../../../intake/normalize';
import type { RoleId } from '../../../intake/roles';
import type { TypedTable } from '../../../intake/typed';
import type { Mapping } from '../../../intake/understanding';
import { voucherIn, vouchersNamed } from './vouchers';

const reference = /(?:[A-Za-z]{1,6}[-_]?)?\d[\dA-Za-z]*(?:[-_/][\dA-Za-z]+)*/g;

/** Dates, months, years and amounts: half the texts of a ledger say 2026年3月, and no document is called that. */
const noReference = new RegExp(
  [
    '(?<![\\w-])(?:19|20)\\d\\d[年./-]\\d{1,2}(?:[月./-]\\d{1,2})?(?![-./]?\\w)',
    '(?<![\\w-])(?:19|20)\\d\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])?(?![-/]?\\w)',
    '(?<![\\w-]|(?:#|no\\.?|invoice|inv|bill|[票号]) ?)(?:19|20)\\d\\d(?![-/]?\\w)',
    '(?<!\\w)\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?(?!\\w)',
    '(?<![\\w.])\\d+\\.\\d{1,2}(?![\\w.])',
  ].join('|'),
  'gi',
);

/** Numbers of documents that a text names, such as AR00009120 in 红冲 AR00009120; short numbers say too little. */
export function referencesIn(text: string): string[] {
  return numbersIn(text.replace(noReference, ' '));
}

function numbersIn(text: string): string[] {
  return (text.match(reference) ?? []).filter((found) => found.replace(/\D/g, '').length >= 3).map((found) => found.toUpperCase());
}

/**
 * Numbers by which a row and the documents it names can be found: its own number, its voucher, and what its text names. A voucher's number comes again every
 * month, so it goes with its month.
 */
export function referenceReader(cells: SourceCells, mapping: Mapping, { dates }: Pick<TypedTable, 'dates'>): (row: number) => readonly string[] {
  const columnOf = (role: RoleId): SourceCells['columns'][number] | undefined => (mapping[role] === undefined ? undefined : cells.columns[mapping[role]!]);
  const own = (['doc_no', 'invoice_no', 'voucher_no'] as const).flatMap((role) => {
    const column = columnOf(role);
    return column === undefined ? [] : [{ column, vouchers: role === 'voucher_no' }];
  });
  const texts = columnOf('text');
  const days = (['posting_date', 'doc_date'] as const).flatMap((role) => dates.get(role)?.values ?? []);
  const dayOf = (row: number): number => days.find((values) => !Number.isNaN(values[row]!))?.[row] ?? Number.NaN;
  return (row) => {
    const day = dayOf(row);
    const numbers = own.flatMap(({ column, vouchers }) => {
      const text = keyText(column[row]);
      const voucher = voucherIn(text, day, vouchers);
      return voucher === null ? numbersIn(text) : [voucher];
    });
    if (texts === undefined) return numbers;
    const { keys, rest } = vouchersNamed(keyText(texts[row]), day);
    return [...numbers, ...referencesIn(rest), ...keys];
  };
}
