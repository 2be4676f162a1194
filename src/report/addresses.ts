import type { ReportColumn } from './report';

/** Addresses of whole rows of one sheet: "Invoices!A" + number + ":H" + number; 0 stands for no row. */
export interface RowAddresses {
  readonly first: string;
  readonly between: string;
  readonly numbers: Int32Array;
}

/** A column of such addresses. A million texts that nobody may ask for are put together when they are asked for, and once. */
export function addressColumn(column: Omit<ReportColumn, 'values' | 'rows'>, rows: RowAddresses): ReportColumn {
  let values: (string | null)[] | null = null;
  return {
    ...column,
    rows,
    get values() {
      return (values ??= textsOf(rows));
    },
  };
}

function textsOf({ first, between, numbers }: RowAddresses): (string | null)[] {
  const texts = new Array<string | null>(numbers.length);
  for (let row = 0; row < numbers.length; row += 1) {
    const number = String(numbers[row]!);
    texts[row] = number === '0' ? null : first + number + between + number;
  }
  return texts;
}

/** Everything of such a column but its texts. */
export function withoutTexts(column: ReportColumn): Omit<ReportColumn, 'values' | 'rows'> {
  const names = Object.keys(column).filter((name) => name !== 'values' && name !== 'rows') as Exclude<keyof ReportColumn, 'values' | 'rows'>[];
  return Object.fromEntries(names.map((name) => [name, column[name]])) as unknown as Omit<ReportColumn, 'values' | 'rows'>;
}
