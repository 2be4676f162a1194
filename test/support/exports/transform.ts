import { type Sequence, sequenceFrom } from '../../../src/workbooks/sample/sequence';
import { serial } from './calendar';
import type { Cell, Column, ExportFile, ExportSheet } from './sheet';
import { synonyms } from './synonyms';

/** Changes of an export that change nothing of what it says. The same start gives the same change. */
export type Transformation = (file: ExportFile, start: number) => ExportFile;

/** Each heading that has other names gets one of them; all sheets of a file alike, no name twice. */
export const renameHeadings: Transformation = (file, start) => {
  const sequence = sequenceFrom(start);
  const chosen = new Map<string, string>();
  const taken = new Set<string>();
  for (const { role } of file.sheets[0]!.columns) {
    const names = role === null ? undefined : synonyms[file.language][role];
    if (names === undefined || chosen.has(role!)) continue;
    const name = sequence.pick(names.filter((candidate) => !taken.has(candidate)));
    chosen.set(role!, name);
    taken.add(name);
  }
  const rename = (sheet: ExportSheet): ExportSheet => {
    const columns = sheet.columns.map((column): Column => {
      const name = column.role === null ? undefined : chosen.get(column.role);
      if (name === undefined) return column;
      const old = column.headings[0];
      return { ...column, headings: column.headings.map((heading) => (heading === old ? name : heading)) };
    });
    let depth = 0;
    const rows = sheet.rows.map((row, index) => {
      if (sheet.kinds[index] !== 'heading') {
        depth = 0;
        return row;
      }
      const named = columns.map(({ headings }) => headings[depth] ?? null);
      depth += 1;
      return named;
    });
    return { ...sheet, columns, rows };
  };
  return { ...file, sheets: file.sheets.map(rename) };
};

/** Columns in another order; those under one merged heading stay together, and those in front that carry titles and labels stay in front. */
export const permuteColumns: Transformation = (file, start) => {
  const { columns } = file.sheets[0]!;
  const blocks: number[][] = [];
  columns.forEach((column, index) => {
    const last = blocks.at(-1);
    if (last !== undefined && column.group !== null && columns[index - 1]!.group === column.group) last.push(index);
    else blocks.push([index]);
  });
  const fixed = blocks.filter(([first]) => columns[first!]!.fixed);
  const free = shuffled(blocks.filter(([first]) => !columns[first!]!.fixed), sequenceFrom(start));
  const order = [...fixed, ...free].flat();
  const move = (sheet: ExportSheet): ExportSheet => ({
    ...sheet,
    columns: order.map((index) => sheet.columns[index]!),
    rows: sheet.rows.map((row, index) => (['heading', 'data', 'total'].includes(sheet.kinds[index]!) ? order.map((column) => row[column] ?? null) : row)),
    // Merged cells of the headings; where they lie is worked out anew from what stands in them.
    merges: sheet.merges.map((merge) => {
      const width = merge.endCol - merge.startCol;
      const startCol = order.indexOf(merge.startCol);
      return { ...merge, startCol, endCol: startCol + width };
    }),
  });
  return { ...file, sheets: file.sheets.map(move) };
};

/** Rows of data in another order between two titles or totals, where their order means nothing. */
export const shuffleRows: Transformation = (file, start) => {
  if (!file.shuffle) return file;
  const sequence = sequenceFrom(start);
  const shuffle = (sheet: ExportSheet): ExportSheet => {
    const rows: (readonly Cell[])[] = [];
    let run: (readonly Cell[])[] = [];
    sheet.rows.forEach((row, index) => {
      if (sheet.kinds[index] === 'data') {
        run.push(row);
        return;
      }
      rows.push(...shuffled(run, sequence), row);
      run = [];
    });
    rows.push(...shuffled(run, sequence));
    return { ...sheet, rows };
  };
  return { ...file, sheets: file.sheets.map(shuffle) };
};

/** Names that say nothing of the contents. */
export const renameSheets: Transformation = (file) => ({ ...file, sheets: file.sheets.map((sheet, index) => ({ ...sheet, name: `Tabelle${index + 1}` })) });

/** Dates as Excel keeps them, where the system writes year, month and day as a text. */
export const datesAsNumbers: Transformation = (file) => eachDataCell(file, (cell) => {
  const parts = typeof cell === 'string' ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(cell) : null;
  return parts === null ? cell : serial(Number(parts[1]), Number(parts[2]), Number(parts[3]));
});

/** Amounts as numbers, where the system writes them as texts with thousands marks. */
export const amountsAsNumbers: Transformation = (file) => eachDataCell(file, (cell) => (typeof cell === 'string' && /^-?\d{1,3}(?:,\d{3})*\.\d{2}$/.test(cell) ? Number(cell.replaceAll(',', '')) : cell));

function eachDataCell(file: ExportFile, change: (cell: Cell) => Cell): ExportFile {
  const changed = (sheet: ExportSheet): ExportSheet => ({ ...sheet, rows: sheet.rows.map((row, index) => (sheet.kinds[index] === 'data' || sheet.kinds[index] === 'total' ? row.map(change) : row)) });
  return { ...file, sheets: file.sheets.map(changed) };
}

export const transformations = { 'headings renamed': renameHeadings, 'columns permuted': permuteColumns, 'rows shuffled': shuffleRows, 'sheets renamed': renameSheets } as const satisfies Record<string, Transformation>;

function shuffled<Item>(items: readonly Item[], sequence: Sequence): Item[] {
  const result = [...items];
  for (let index = result.length - 1; index > 0; index -= 1) {
    const other = sequence.whole(0, index);
    [result[index], result[other]] = [result[other]!, result[index]!];
  }
  return result;
}
