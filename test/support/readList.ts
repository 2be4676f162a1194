import type { SourceCells } from '../../src/intake/cells';
import { lookAtColumn } from '../../src/intake/content';
import { findHeader, type HeaderBlock } from '../../src/intake/header';
import { kindOf } from '../../src/intake/kind';
import { describeColumns, mapColumns } from '../../src/intake/mapping';
import { prepareCells } from '../../src/intake/prepare';
import { type TypedTable, typeTable } from '../../src/intake/typed';
import type { DocumentKind, Mapping } from '../../src/intake/understanding';
import { cellsOf, layout } from './cells';
import { type LayoutName, layouts } from './layouts';

export interface ReadList {
  readonly cells: SourceCells;
  readonly header: HeaderBlock;
  readonly kind: DocumentKind;
  readonly mapping: Mapping;
  readonly typed: TypedTable;
}

/** Everything that stands in front of the readers of ledgers and balance tables, with all columns mapped. */
export function readList(...parts: readonly SourceCells[]): ReadList {
  const cells = prepareCells(parts);
  const header = findHeader(cells)!;
  const from = header.last + 1;
  const columns = describeColumns(header.headings, cells.columns.map((column) => lookAtColumn(column, from, cells.rowCount)));
  const mapping = mapColumns(columns);
  const typed = typeTable(cells, { from, to: cells.rowCount, headingRow: header.last, mapping, order: null });
  return { cells, header, kind: kindOf(columns, mapping), mapping, typed };
}

export function readLayout(name: LayoutName): ReadList {
  return readList(layoutCells(name));
}

export function layoutCells(name: LayoutName, more: Partial<SourceCells> = {}): SourceCells {
  return cellsOf(layout(layouts[name]), more);
}

/** The values below the headings of a column, found by its heading. */
export function columnHeaded(cells: SourceCells, heading: string): readonly unknown[] {
  const header = findHeader(cells)!;
  const index = header.headings.indexOf(heading);
  if (index < 0) throw new Error(`No column is headed ${heading}, only ${header.headings.join(', ')}`);
  return cells.columns[index]!.slice(header.last + 1);
}
