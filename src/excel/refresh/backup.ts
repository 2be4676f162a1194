import type { CellValue } from '../../intake/cells';
import type { Area } from '../areas';
import { rangeOf } from '../draw/ranges';
import { Sender } from '../draw/write';
import { uniqueSheetName } from '../names';
import { bytesOfCell } from '../payload';
import { readAreas } from '../store/areas';
import { formulaRuns } from './cells';
import type { FormulaRun } from './cells';
import type { SheetLook } from './look';

export const copyName = 'Workcap backup';

/** In a copy, formulas are kept as texts: Excel makes others of them when a sheet is copied, and they need not be calculated twice. */
const formulaMark = 'Workcap formula ';

export interface Copied {
  readonly id: string;
  readonly name: string;
}

/** Names for copies, all of them unused. */
export function copyNames(count: number, taken: readonly string[]): string[] {
  const names: string[] = [];
  while (names.length < count) names.push(uniqueSheetName(copyName, [...taken, ...names]));
  return names;
}

/** Copies sheets to the end of the tabs, very hidden; what was in front stays in front. Answers the copies by the ids of the sheets. */
export async function copySheets(context: Excel.RequestContext, looks: readonly SheetLook[], names: readonly string[], active: string, signal: AbortSignal | undefined): Promise<ReadonlyMap<string, Copied>> {
  const { worksheets } = context.workbook;
  const sender = new Sender(context, signal);
  const copies: { readonly of: string; readonly copy: Excel.Worksheet }[] = [];
  for (const [index, look] of looks.entries()) {
    const copy = worksheets.getItem(look.id).copy('End');
    copy.name = names[index] ?? '';
    copy.load('id,name');
    // From filtered rows, Excel would copy nothing back.
    if (look.tables.some((table) => table.filters !== null)) look.tables.forEach((_, at) => copy.tables.getItemAt(at).clearFilters());
    for (const run of formulaRuns(look.cells)) {
      const texts = textsOf(run);
      await sender.room(texts.reduce((sum, [text]) => sum + bytesOfCell(text), 0));
      rangeOf(copy, { row: run.row, column: run.column, rows: run.formulas.length, columns: 1 }).values = texts;
    }
    copy.visibility = 'VeryHidden';
    copies.push({ of: look.id, copy });
  }
  worksheets.getItem(active).activate();
  await sender.send();
  return new Map(copies.map(({ of, copy }) => [of, { id: copy.id, name: copy.name }]));
}

/** Formulas as a copy keeps them, one below the other. */
export function textsOf({ formulas }: Pick<FormulaRun, 'formulas'>): string[][] {
  return formulas.map((formula) => [formulaMark + formula]);
}

/** The formulas that a copy keeps in some areas. */
export async function readFormulas(context: Excel.RequestContext, copies: readonly { readonly copy: string; readonly areas: readonly Area[] }[]): Promise<readonly (readonly FormulaRun[])[]> {
  const wanted = copies.flatMap(({ copy, areas }, index) => areas.map((each) => ({ index, sheetId: copy, area: each })));
  const runs: FormulaRun[][] = copies.map(() => []);
  await readAreas(context, 'values', wanted, (at, firstRow, rows) => {
    const asked = wanted[at];
    if (asked === undefined) return;
    for (let column = 0; column < asked.area.columns; column += 1) {
      let run: string[] = [];
      for (let row = 0; row <= rows.length; row += 1) {
        const formula = row < rows.length ? formulaIn(rows[row]?.[column] ?? '') : null;
        if (formula !== null) run.push(formula);
        else if (run.length > 0) {
          runs[asked.index]?.push({ row: firstRow + row - run.length, column: asked.area.column + column, formulas: run });
          run = [];
        }
      }
    }
  });
  return runs;
}

function formulaIn(content: CellValue): string | null {
  return typeof content === 'string' && content.startsWith(formulaMark) ? content.slice(formulaMark.length) : null;
}
