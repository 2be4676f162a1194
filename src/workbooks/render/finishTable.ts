import type { Area } from '../../ooxml/address';
import { updateTable } from '../../ooxml/table';
import { tableStyle } from './sheets';

export interface FinishedTable {
  readonly name: string;
  readonly area: Area;
  readonly totals: boolean;
  readonly filterButton: boolean;
  readonly bandedRows: boolean;
  readonly columns: readonly FinishedColumn[];
}

export interface FinishedColumn {
  readonly heading: string;
  readonly formula: string | null;
  readonly total: { readonly content: string; readonly formula: boolean } | null;
}

/** A table part with what the writing library leaves out: the formulas of its columns and of its total row. */
export function finishTable(xml: string, { columns, ...table }: FinishedTable): string {
  return updateTable(xml, {
    ...table,
    header: true,
    style: tableStyle,
    bandedColumns: false,
    firstColumn: false,
    lastColumn: false,
    columns: columns.map(({ heading, formula, total }) => ({ name: heading, ...(formula === null ? {} : { formula }), ...(total === null ? {} : totalOf(total)) })),
  });
}

/** SUBTOTAL(109, …) is what Excel itself writes for "Sum". */
function totalOf({ content, formula }: NonNullable<FinishedColumn['total']>): { totalsLabel?: string; totalsFunction?: string; totalsFormula?: string } {
  if (!formula) return { totalsLabel: content };
  return content.startsWith('=SUBTOTAL(109,') ? { totalsFunction: 'sum' } : { totalsFormula: content };
}
