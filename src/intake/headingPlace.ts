import type { Understanding, UnderstoodColumn } from './understanding';

/** "Invoices!C4": where the heading of a column stands; null for a column that stands in no sheet. */
export function headingPlace({ address, headerRows }: Pick<Understanding, 'address' | 'headerRows'>, { letter }: Pick<UnderstoodColumn, 'letter'>): string | null {
  const first = address.split(' … ')[0]!;
  return headerRows === null || letter === '+' ? null : `${first.slice(0, first.lastIndexOf('!') + 1)}${letter}${headerRows.last}`;
}
