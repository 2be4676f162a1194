import { writeXlsx } from 'hucre/xlsx';
import type { Cell, ExportSheet } from './sheet';

/** The same sheets as a file, for tests that open them in the pane. Texts stay texts and numbers numbers; headings are merged as the system merges them. */
export async function toWorkbook(sheets: readonly Pick<ExportSheet, 'name' | 'rows' | 'merges'>[], offset: { readonly rows: number; readonly columns: number } = { rows: 0, columns: 0 }): Promise<Uint8Array> {
  const moved = (row: readonly Cell[]): Cell[] => [...Array.from({ length: offset.columns }, () => null), ...row];
  return writeXlsx({
    sheets: sheets.map(({ name, rows, merges }) => ({
      name: name.replace(/[:\\/?*[\]]/g, '').slice(0, 31),
      rows: [...Array.from({ length: offset.rows }, () => [] as Cell[]), ...rows.map(moved)],
      merges: merges.map((merge) => ({ startRow: merge.startRow + offset.rows, endRow: merge.endRow + offset.rows, startCol: merge.startCol + offset.columns, endCol: merge.endCol + offset.columns })),
    })),
  });
}
