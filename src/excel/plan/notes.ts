import type { Report, ReportTable } from '../../report/report';
import { sheetWords } from '../../texts/sheet';
import type { ArrangedTable } from './tables';

const noteWidth = 40;

/** The report with a blank last column for notes in each table that wants one. */
export function withNotes(report: Report): Report {
  return { ...report, tables: report.tables.map(withNoteColumn) };
}

function withNoteColumn(table: ReportTable): ArrangedTable {
  if (table.notes === undefined) return table;
  const taken = new Set(table.columns.map((column) => column.id));
  let id = 'notes';
  while (taken.has(id)) id += 'OfReader';
  const blank = new Array<null>(table.rowCount).fill(null);
  return { ...table, noteColumn: id, columns: [...table.columns, { id, heading: sheetWords.noteColumn, format: 'text', values: blank, input: true, role: 'note', width: noteWidth }] };
}
