import type { Fault } from '../intake/faults';
import { addressOf, readableSheet } from './areas';
import { fault, faultOf } from './faults';
import { areaOf } from './source';

/** A formula that was written, with what stood there before. */
export interface Inserted {
  readonly sheetId: string;
  /** "Plan!B3" */
  readonly place: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly before: string | number | boolean;
}

/** `asks`: the cell holds something; nothing was written. `place` is where, so that the answer means the same cell. */
export type InsertAnswer = { readonly inserted: Inserted } | { readonly asks: Fault; readonly place: CellPlace } | { readonly fault: Fault };

export interface CellPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Writes a formula into the active cell, or into the one that was asked about. A cell that holds something is overwritten only as the answer to that question. */
export async function insertFormula(formula: string, replace: CellPlace | null = null): Promise<InsertAnswer> {
  try {
    return await Excel.run(async (context) => {
      const { workbook } = context;
      const cell = replace === null ? workbook.getActiveCell() : workbook.worksheets.getItem(replace.sheetId).getCell(replace.row, replace.column);
      cell.load('formulas,rowIndex,columnIndex,rowCount,columnCount');
      cell.worksheet.load('id,name');
      const parent = cell.getSpillParentOrNullObject().load('address');
      cell.worksheet.protection.load('protected');
      cell.format.protection.load('locked');
      await context.sync();
      const at = areaOf(cell);
      const place = `${readableSheet(cell.worksheet.name)}!${addressOf(at)}`;
      const before = cell.formulas[0]?.[0] as Inserted['before'];
      if (cell.worksheet.protection.protected && cell.format.protection.locked) return { fault: fault('insertProtected', place) };
      const own = { sheetId: cell.worksheet.id, row: at.row, column: at.column };
      // What spills into a cell belongs to the formula elsewhere and cannot be replaced here.
      const spilledInto = !parent.isNullObject && parent.address.slice(parent.address.lastIndexOf('!') + 1) !== addressOf(at);
      if (spilledInto) return { fault: fault('insertSpilled', place) };
      if (before !== '' && replace === null) return { asks: fault('insertOccupied', place), place: own };
      cell.formulas = [[formula]];
      await context.sync();
      return { inserted: { ...own, place, formula, before } };
    });
  } catch (error) {
    return { fault: faultOf(error) };
  }
}

/** Puts back what stood there, unless somebody has edited the cell since. */
export async function takeBackFormula({ sheetId, row, column, place, formula, before }: Inserted): Promise<Fault | null> {
  try {
    return await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem(sheetId).getCell(row, column);
      cell.load('formulas');
      await context.sync();
      if (cell.formulas[0]?.[0] !== formula) return fault('insertEdited', place);
      // A text that looks like something else keeps being a text.
      cell.formulas = [[typeof before === 'string' && before !== '' && !before.startsWith('=') ? `'${before}` : before]];
      await context.sync();
      return null;
    });
  } catch (error) {
    return faultOf(error, place);
  }
}
