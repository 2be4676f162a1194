import type { Book } from '../book';
import { freeName } from '../names';
import { copyCells } from '../range/copying';

/** A copy of a sheet behind the original: cells, formats, sizes, merges, tables under new names, rules. */
export function copySheet(book: Book, source: string): string {
  const { engine } = book;
  const info = book.sheet(source);
  const names = engine.sheets().map((sheet) => sheet.name.toLowerCase());
  let number = 2;
  const nameWith = (at: number): string => `${info.name.slice(0, 31 - ` (${at})`.length)} (${at})`;
  while (names.includes(nameWith(number).toLowerCase())) number += 1;
  const target = engine.addSheet(nameWith(number));
  const used = engine.used(source, false);
  if (used !== null) copyCells(book, { sheet: source, area: used }, { sheet: target, area: used }, 'All', false, false);
  const document = engine.sheetDocument(source);
  for (const [column, pixels] of document.columnWidths) engine.setColumnWidth(target, column, 1, pixels);
  for (const [row, pixels] of document.rowHeights) engine.setRowHeight(target, row, 1, pixels);
  for (const row of document.hiddenRows) engine.setHidden(target, 'row', row, 1, true);
  for (const column of document.hiddenColumns) engine.setHidden(target, 'column', column, 1, true);
  for (const area of document.merges) engine.merge(target, area);
  engine.freeze(target, document.frozen.rows, document.frozen.columns);
  engine.setTabColor(target, document.tabColor);
  engine.setGridlines(target, document.gridlines);
  for (const table of document.tables) {
    const name = freeName(`${table.name.replace(/\d+$/, '')}`, engine.tables().map((one) => one.name));
    engine.addTable(target, { ...table, id: book.nextId('table'), name });
  }
  engine.setConditionalFormats(
    target,
    engine.conditionalFormats(source).map((rule) => {
      const id = book.nextId('format');
      const rich = book.richRules.get(rule.id);
      if (rich !== undefined) book.richRules.set(id, rich);
      return { ...rule, id };
    }),
  );
  engine.setDataValidations(target, engine.dataValidations(source));
  const page = book.pages.get(source);
  if (page !== undefined) book.pages.set(target, structuredClone(page));
  return target;
}
