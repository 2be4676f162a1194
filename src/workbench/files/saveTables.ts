import { officeRelationship } from '../../ooxml/relationships';
import { parseSheet, relationAttribute, setChild } from '../../ooxml/sheet';
import { readTable, tableType, updateTable, writeTable } from '../../ooxml/table';
import { attributeNamed, child, childrenOf } from '../../ooxml/xml';
import type { SheetDocument, TableDocument } from '../document';
import type { SaveContext } from './saveContext';

/** Writes the tables of a sheet into their parts and names them in the sheet. */
export function saveTables(context: SaveContext, path: string, xml: string, before: SheetDocument, after: SheetDocument): string {
  const { file } = context;
  const parts = context.before.sheets.get(before.id)?.tables ?? new Map<string, { path: string; relation: string }>();
  const old = new Map(before.tables.map((table) => [table.id, table]));
  const kept = new Set<string>();
  const added: string[] = [];
  for (const table of after.tables) {
    const part = parts.get(table.id);
    const was = old.get(table.id);
    if (part === undefined || was === undefined) {
      added.push(addTable(context, path, table));
      continue;
    }
    kept.add(part.relation);
    if (tableKey(was) !== tableKey(table)) file.set(part.path, updateTable(file.text(part.path)!, table));
  }
  const gone = [...parts.values()].filter((part) => !kept.has(part.relation));
  if (gone.length === 0 && added.length === 0) return xml;
  for (const part of gone) file.unrelate(path, part.relation);
  const present = childrenOf(child(parseSheet(xml), 'tableParts'), 'tablePart').map((element) => attributeNamed(element, 'id') ?? '');
  const relations = [...present.filter((id) => !gone.some((part) => part.relation === id)), ...added];
  const list = relations.map((id) => `<tablePart${relationAttribute(xml, id)}/>`);
  return setChild(xml, 'tableParts', list.length === 0 ? null : `<tableParts count="${list.length}">${list.join('')}</tableParts>`);
}

function addTable(context: SaveContext, sheet: string, table: TableDocument): string {
  const { file } = context;
  const taken = file.paths().filter((path) => file.contentType(path) === tableType).map((path) => readTable(file.text(path)!).number);
  const path = file.freePath('xl/tables/table#.xml');
  file.set(path, writeTable(table, Math.max(0, ...taken) + 1), tableType);
  return file.relate(sheet, `${officeRelationship}/table`, path);
}

function tableKey(table: TableDocument): string {
  const { name, area, header, totals, style, bandedRows, bandedColumns, firstColumn, lastColumn, filterButton, columns } = table;
  const lines = columns.map((column) => [column.name, column.formula, column.totalsLabel, column.totalsFunction, column.totalsFormula]);
  return JSON.stringify([name, area.row, area.column, area.rows, area.columns, header, totals, style, bandedRows, bandedColumns, firstColumn, lastColumn, filterButton, lines]);
}
