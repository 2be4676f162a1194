import { sheetPrefix } from '../../ooxml/address';
import { renameSheet } from '../../ooxml/formula';
import type { DefinedName } from '../../ooxml/names';
import type { SheetEntry } from '../../ooxml/workbook';
import type { SaveContext } from './saveContext';

const printTitles = '_xlnm.Print_Titles';

/** The defined names of the file to be: those of the document, and Excel's own ones brought up to date. */
export function definedNames(context: SaveContext, entries: readonly SheetEntry[]): DefinedName[] {
  const { before, document } = context;
  const position = (id: string): number => {
    const path = context.paths.get(id);
    return entries.findIndex((entry) => before.sheets.get(id)?.entry.relation === entry.relation || context.file.target(before.workbook, entry.relation) === path);
  };
  const moved = (index: number): number => entries.findIndex((entry) => entry.relation === before.entries[index]?.relation);
  const idAt = (index: number): string | undefined => [...before.sheets].find(([, part]) => part.entry.relation === before.entries[index]?.relation)?.[0];
  const wanted = new Map(document.names.map((name) => [`${name.name.toLowerCase()} ${name.sheet ?? ''}`, name]));
  const result: DefinedName[] = [];
  const titled = new Set<string>();
  for (const name of before.definedNames) {
    const sheet = name.sheet === null ? null : moved(name.sheet);
    if (sheet === -1) continue;
    if (name.name.startsWith('_xlnm.')) {
      let formula = context.renamed.reduce((text, { from, to }) => renameSheet(text, from, to), name.formula.slice(1));
      const id = name.sheet === null ? undefined : idAt(name.sheet);
      if (name.name === printTitles && id !== undefined) {
        titled.add(id);
        formula = withRows(context, id, formula);
        if (formula === '') continue;
      }
      result.push({ ...name, sheet, formula: `=${formula}` });
      continue;
    }
    const id = name.sheet === null ? null : idAt(name.sheet);
    const key = `${name.name.toLowerCase()} ${id ?? ''}`;
    const now = wanted.get(key);
    if (id === undefined || now === undefined) {
      // A name of a chart sheet is not in the document; it stays.
      if (id === undefined) result.push({ ...name, sheet });
      continue;
    }
    wanted.delete(key);
    result.push({ ...name, name: now.name, sheet, formula: now.formula, comment: now.comment, visible: now.visible });
  }
  for (const name of wanted.values()) {
    const sheet = name.sheet === null ? null : position(name.sheet);
    if (sheet !== -1) result.push({ name: name.name, sheet, formula: name.formula, comment: name.comment, visible: name.visible, source: null });
  }
  for (const sheet of document.sheets) {
    if (titled.has(sheet.id) || (sheet.page?.repeatRows ?? null) === null) continue;
    result.push({ name: printTitles, sheet: position(sheet.id), formula: `=${withRows(context, sheet.id, '')}`, comment: '', visible: true, source: null });
  }
  return result;
}

/** The rows repeated at the top of every page; columns that are repeated too stay. */
function withRows(context: SaveContext, id: string, formula: string): string {
  const sheet = context.document.sheets.find((candidate) => candidate.id === id)!;
  const rows = sheet.page?.repeatRows ?? null;
  const present = /\$(\d+):\$(\d+)/.exec(formula);
  if (rows !== null && present !== null && Number(present[1]) === rows.first + 1 && Number(present[2]) === rows.last + 1) return formula;
  const columns = /[^,]*!\$[A-Z]+:\$[A-Z]+/.exec(formula)?.[0];
  const lines = rows === null ? undefined : `${sheetPrefix(sheet.name)}!$${rows.first + 1}:$${rows.last + 1}`;
  return [columns, lines].filter((part) => part !== undefined).join(',');
}
