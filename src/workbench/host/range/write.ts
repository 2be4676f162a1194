import type { CellScalar, Rectangle } from '../../engine';
import { formatArea } from '../address';
import { cells } from '../area';
import type { Book } from '../book';
import { invalidArgument } from '../errors';
import { eventTypes, workbookTarget } from '../eventHub';
import { formulaProblem } from '../formulaText';
import { afterTableWrite, beforeTableWrite } from '../table/writing';
import { parseTyped } from '../typed';

export type Input = string | number | boolean | null;

const textLimit = 32_767;

/**
 * Writes into cells as Excel does: null leaves, "" clears, "=…" is a formula, other texts are read as if typed,
 * except in cells formatted as text.
 */
export function writeCells(book: Book, sheet: string, area: Rectangle, input: readonly (readonly Input[])[]): void {
  book.guard(sheet, area);
  let texts = false;
  for (const row of input) {
    for (const value of row) {
      if (typeof value !== 'string' || value === '') continue;
      if (value.startsWith('=') && value.length > 1) {
        const problem = formulaProblem(value);
        if (problem !== null) throw invalidArgument(problem);
      } else {
        if (value.length > textLimit) throw invalidArgument(`A cell holds at most ${textLimit} characters.`);
        texts = true;
      }
    }
  }
  const prepared = texts ? readTyped(book, sheet, area, input) : { cells: input, formats: null };
  if (cells(area) === 1) book.events.remember({ sheet, active: { row: area.row, column: area.column } });
  const formulas = wantsFormulas(book, sheet) ? book.engine.formulas(sheet, area) : null;
  beforeTableWrite(book, sheet, area, prepared.cells);
  // Excel sets the format that a typed date or percentage brings along before the value.
  if (prepared.formats !== null) book.engine.setNumberFormats(sheet, area, prepared.formats);
  book.engine.write(sheet, area, prepared.cells.map((row) => row.map((value) => value ?? undefined)));
  afterTableWrite(book, sheet, area, prepared.cells);
  if (formulas !== null) tellFormulas(book, sheet, area, formulas);
}

const wantsFormulas = (book: Book, sheet: string): boolean => [sheet, workbookTarget].some((target) => book.events.wants(eventTypes.formulaChanged, target));

/** Tells of the cells whose formula is another one now; a value in place of a value is no change of formula. */
function tellFormulas(book: Book, sheet: string, area: Rectangle, before: readonly (readonly CellScalar[])[]): void {
  const isFormula = (text: CellScalar | undefined): boolean => typeof text === 'string' && text.startsWith('=');
  const details = book.engine.formulas(sheet, area).flatMap((row, r) =>
    row.flatMap((now, c) => {
      const was = before[r]?.[c] ?? '';
      if (now === was || (!isFormula(now) && !isFormula(was))) return [];
      return [{ cellAddress: formatArea({ row: area.row + r, column: area.column + c, rows: 1, columns: 1 }), previousFormula: String(was) }];
    }),
  );
  if (details.length > 0) book.events.sheetEvent(eventTypes.formulaChanged, sheet, { source: 'Local', formulaDetails: details });
}

function readTyped(book: Book, sheet: string, area: Rectangle, input: readonly (readonly Input[])[]): { cells: Input[][]; formats: string[][] | null } {
  const formats = book.engine.numberFormats(sheet, area);
  let changed = false;
  const thisYear = (): number => book.services.now().getFullYear();
  // A ledger repeats its texts: read each only once.
  const known = new Map<string, { value: CellScalar; format: string | null }>();
  const result = input.map((row, r) =>
    row.map((value, c): Input => {
      if (typeof value !== 'string' || value === '' || (value.startsWith('=') && value.length > 1)) return value;
      const current = formats[r]?.[c] ?? 'General';
      if (current === '@') return asText(value);
      let typed = known.get(value);
      if (typed === undefined) {
        typed = parseTyped(value, thisYear);
        known.set(value, typed);
      }
      if (typed.format !== null && current === 'General') {
        (formats[r] as string[])[c] = typed.format;
        changed = true;
      }
      return typeof typed.value === 'string' ? asText(typed.value) : typed.value;
    }),
  );
  return { cells: result, formats: changed ? formats : null };
}

/** The engine takes "=…", "#N/A" and a leading apostrophe for more than text; another apostrophe says that it is text. */
export function asText(text: string): string {
  return /^['=]|^#(?:N\/A|REF!|VALUE!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!)$/.test(text) ? `'${text}` : text;
}
