import { cellAddress } from '../intake/address';
import type { DateOrder } from '../intake/dates';
import type { Fault } from '../intake/faults';
import { keyText } from '../intake/normalize';
import type { RoleId } from '../intake/roles';
import { typeTable, type TypedTable } from '../intake/typed';
import type { Understanding } from '../intake/understanding';
import type { AnalysisInput, OptionValues } from './define';

/** How the reader wants a list to be read: the answers to readingOptions.ts. */
export interface ListReading {
  readonly dateOrder: DateOrder | null;
  /** Dates that were swapped when the file was opened; null while nobody has decided. */
  readonly swappedDates: 'swap' | 'keep' | null;
  readonly suffixes: boolean;
  readonly hiddenRows: boolean;
}

export function readingOf({ dateOrder, swappedDates, suffixes, hiddenRows }: OptionValues): ListReading {
  return {
    dateOrder: dateOrder === 'dayFirst' || dateOrder === 'monthFirst' ? dateOrder : null,
    swappedDates: swappedDates === 'swap' || swappedDates === 'keep' ? swappedDates : null,
    suffixes: suffixes === true,
    hiddenRows: hiddenRows !== false,
  };
}

/** The columns of the list as typed values. */
export function typedList({ cells, understanding: { dataRows }, mapping }: AnalysisInput, headerRows: NonNullable<Understanding['headerRows']>, { dateOrder, swappedDates, suffixes }: ListReading): TypedTable {
  return typeTable(cells, {
    from: dataRows.first - cells.firstRow,
    to: dataRows.last - cells.firstRow + 1,
    headingRow: headerRows.last - cells.firstRow,
    mapping,
    order: dateOrder,
    swapBack: swappedDates === 'swap',
    suffixes,
  });
}

/** Dates that can be read in two ways are never guessed: the user says which. */
export function doubtfulDates({ cells, mapping, understanding }: AnalysisInput, typed: TypedTable, role: RoleId, { dateOrder, swappedDates }: Pick<ListReading, 'dateOrder' | 'swappedDates'>): Fault[] {
  const column = typed.dates.get(role);
  if (column === undefined) return [];
  const index = mapping[role]!;
  const { evidence } = column;
  const at = (row: number): string => cellAddress(cells, Math.max(0, row), index);
  const heading = understanding.columns.find((candidate) => candidate.index === index)?.heading ?? '';
  if (column.halfConverted && swappedDates === null) return [{ code: 'datesHalfConverted', place: at(typed.from), params: { heading, real: column.real.count, texts: column.texts } }];
  if (dateOrder !== null) return [];
  if (column.bothOrders) return [{ code: 'datesBothOrders', place: at(evidence.dayFirst < evidence.monthFirst ? evidence.firstDayFirst : evidence.firstMonthFirst), params: { heading, dayFirst: evidence.dayFirst, monthFirst: evidence.monthFirst } }];
  return column.ambiguous ? [{ code: 'datesAmbiguous', place: at(evidence.firstOpen), params: { heading, example: keyText(cells.columns[index]?.[evidence.firstOpen]) } }] : [];
}
