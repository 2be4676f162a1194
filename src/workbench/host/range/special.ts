import type { Rectangle } from '../../engine';
import { cell, intersect } from '../area';
import type { Book } from '../book';
import { invalidArgument } from '../errors';

/** Rectangles that together cover the cells for which `test` holds: runs along the rows, joined downwards. */
export function coveringAreas(area: Rectangle, test: (row: number, column: number) => boolean): Rectangle[] {
  const done: Rectangle[] = [];
  let open: Rectangle[] = [];
  for (let r = 0; r < area.rows; r += 1) {
    const runs: Rectangle[] = [];
    for (let c = 0; c < area.columns; ) {
      if (!test(r, c)) {
        c += 1;
        continue;
      }
      const start = c;
      while (c < area.columns && test(r, c)) c += 1;
      runs.push({ row: area.row + r, column: area.column + start, rows: 1, columns: c - start });
    }
    const next: Rectangle[] = [];
    for (const run of runs) {
      const above = open.find((one) => one.column === run.column && one.columns === run.columns);
      next.push(above === undefined ? run : { ...above, rows: above.rows + 1 });
    }
    done.push(...open.filter((one) => !runs.some((run) => run.column === one.column && run.columns === one.columns)));
    open = next;
  }
  return [...done, ...open].sort((a, b) => a.row - b.row || a.column - b.column);
}

/** Excel's "Go to special" inside an area. */
export function specialAreas(book: Book, sheet: string, area: Rectangle, type: string, valueType: string): Rectangle[] {
  const { engine } = book;
  const used = engine.used(sheet, false);
  if (type === 'Visible') {
    const { hiddenRows, hiddenColumns } = engine.sheetDocument(sheet);
    const bounded = area.rows * area.columns > 5_000_000 ? (used === null ? null : intersect(used, area)) : area;
    return bounded === null ? [] : coveringAreas(bounded, (r, c) => !hiddenRows.has(bounded.row + r) && !hiddenColumns.has(bounded.column + c));
  }
  if (type === 'ConditionalFormats' || type === 'DataValidations' || type === 'SameConditionalFormat' || type === 'SameDataValidation') {
    const rules: readonly { readonly areas: readonly Rectangle[] }[] = type.endsWith('s') && type.startsWith('Conditional') ? engine.conditionalFormats(sheet) : type.startsWith('Data') ? engine.dataValidations(sheet) : sameRules(book, sheet, area, type);
    const parts = rules.flatMap((rule) => rule.areas.map((one) => intersect(one, area)).filter((one) => one !== null));
    return parts.filter((one, index) => parts.findIndex((other) => JSON.stringify(other) === JSON.stringify(one)) === index);
  }
  // One selected cell stands for the whole sheet, as in Excel's dialog.
  const lone = area.rows === 1 && area.columns === 1;
  const scope = used === null ? null : lone ? used : intersect(used, area);
  if (scope === null) return [];
  const types = engine.valueTypes(sheet, scope);
  const formulas = engine.formulas(sheet, scope);
  const isFormula = (r: number, c: number): boolean => {
    const text = formulas[r]?.[c];
    return typeof text === 'string' && text.length > 1 && text.startsWith('=');
  };
  const wanted = (r: number, c: number): boolean => {
    const kind = types[r]?.[c];
    switch (valueType) {
      case 'All':
        return true;
      case 'Errors':
        return kind === 'Error';
      case 'Logical':
        return kind === 'Boolean';
      case 'Numbers':
        return kind === 'Double';
      case 'Text':
        return kind === 'String';
      default: {
        const names: readonly (readonly [string, string])[] = [['Error', 'Error'], ['Logical', 'Boolean'], ['Number', 'Double'], ['Text', 'String']];
        const parts = names.filter(([name]) => valueType.includes(name));
        if (parts.length === 0) throw invalidArgument(`"${valueType}" is no kind of value.`);
        return parts.some(([, one]) => one === kind);
      }
    }
  };
  switch (type) {
    case 'Blanks':
      return coveringAreas(scope, (r, c) => types[r]?.[c] === 'Empty' && !isFormula(r, c));
    case 'Constants':
      return coveringAreas(scope, (r, c) => types[r]?.[c] !== 'Empty' && !isFormula(r, c) && wanted(r, c));
    case 'Formulas':
      return coveringAreas(scope, (r, c) => isFormula(r, c) && wanted(r, c));
    case 'LastCell':
      return [cell(scope.row + scope.rows - 1, scope.column + scope.columns - 1)];
    default:
      throw invalidArgument(`"${type}" is no kind of special cells.`);
  }
}

function sameRules(book: Book, sheet: string, area: Rectangle, type: string): readonly { readonly areas: readonly Rectangle[] }[] {
  const first = cell(area.row, area.column);
  const rules: readonly { readonly areas: readonly Rectangle[] }[] = type === 'SameConditionalFormat' ? book.engine.conditionalFormats(sheet) : book.engine.dataValidations(sheet);
  return rules.filter((rule) => rule.areas.some((one) => intersect(one, first) !== null));
}
