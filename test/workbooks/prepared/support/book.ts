import type { Engine } from '../../../../src/workbench/engine';
import { createMemoryEngine } from '../../../../src/workbench/engines/memory';
import { columnName } from '../../../../src/ooxml/address';
import { openWorkbook, saveWorkbook } from '../../../../src/workbench/files';

export type Typed = string | number | null;

/** A prepared workbook opened without the add-in: what a person can do with it, and what it then shows. */
export class PreparedBook {
  private constructor(private readonly engine: Engine) {}

  static async open(file: Uint8Array): Promise<PreparedBook> {
    const engine = createMemoryEngine();
    await engine.load(await openWorkbook(file, 'prepared.xlsx'));
    // Nothing is computed between two writes.
    engine.setCalculationMode('manual');
    return new PreparedBook(engine);
  }

  /** Replaces the rows of a Table: typed columns get the new rows, calculated columns are filled down as Excel does, rows left over are deleted. */
  paste(name: string, rows: readonly (readonly Typed[])[]): void {
    const table = this.engine.tables().find((each) => each.name === name)!;
    const { row, column, rows: height, columns } = table.area;
    const before = height - 1;
    const typed = table.columns.flatMap((each, index) => (each.formula === undefined ? [index] : []));
    if (rows.length < before) this.engine.deleteCells(table.sheet, { row: row + 1 + rows.length, column, rows: before - rows.length, columns }, 'up');
    const area = { ...table.area, rows: rows.length + 1 };
    this.engine.updateTable({ ...this.engine.tables().find((each) => each.name === name)!, area });
    const cells = rows.map((values) => table.columns.map((each, index) => each.formula ?? values[typed.indexOf(index)] ?? ''));
    this.engine.write(table.sheet, { row: row + 1, column, rows: rows.length, columns }, cells);
  }

  /** Types into the cell of a defined name, or of an address such as Control!B4. */
  type(place: string, value: string | number): void {
    const { sheet, row, column } = this.placeOf(place);
    this.engine.write(sheet, { row, column, rows: 1, columns: 1 }, [[value]]);
  }

  async calculated(): Promise<this> {
    this.engine.calculate('dirty');
    await this.engine.settled();
    return this;
  }

  /** Body of a Table by heading. */
  table(name: string): Record<string, (string | number | boolean)[]> {
    const table = this.engine.tables().find((each) => each.name === name)!;
    const values = this.engine.values(table.sheet, table.area);
    return Object.fromEntries(table.columns.map((column, index) => [column.name, values.slice(1).map((line) => line[index]!)]));
  }

  named(name: string): string | number | boolean {
    const { sheet, row, column } = this.placeOf(name);
    return this.engine.values(sheet, { row, column, rows: 1, columns: 1 })[0]![0]!;
  }

  /** The cells of the row of a label, the first one below the title of a section. */
  row(sheetName: string, label: string, section: string): (string | number | boolean)[] {
    return this.rowAt(sheetName, label, section);
  }

  /** The cells of the row so many rows below that of a label. */
  rowAt(sheetName: string, label: string, section: string, below = 0): (string | number | boolean)[] {
    const { values, found } = this.find(sheetName, label, section);
    return values[found + below]!;
  }

  /** Address of the cell right of a label, for typing into it. */
  addressRightOf(sheetName: string, label: string, section: string | null = null): string {
    const { found, column } = this.find(sheetName, label, section);
    return `${sheetName}!${columnName(column + 1)}${found + 1}`;
  }

  private find(sheetName: string, label: string, section: string | null): { values: (string | number | boolean)[][]; found: number; column: number } {
    const sheet = this.engine.sheets().find(({ name }) => name === sheetName)!;
    const used = this.engine.used(sheet.id, true)!;
    const values = this.engine.values(sheet.id, { row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns });
    const from = section === null ? -1 : values.findIndex((line) => line.includes(section));
    const column = section === null ? 0 : (values[from]?.indexOf(section) ?? 0);
    const found = values.findIndex((line, index) => index > from && line[column] === label);
    if ((section !== null && from < 0) || found < 0) throw new Error(`${sheetName} has no ${label} below ${String(section)}`);
    return { values, found, column };
  }

  /** Cells that show an error. */
  errors(): string[] {
    return this.engine.sheets().flatMap(({ id, name }) => {
      const used = this.engine.used(id, true)!;
      return this.engine.valueTypes(id, used).flatMap((line, row) => line.flatMap((type, column) => (type === 'Error' ? [`${name} ${row + used.row + 1}:${column + used.column + 1}`] : [])));
    });
  }

  save(): Promise<Uint8Array> {
    return saveWorkbook(this.engine.snapshot());
  }

  private placeOf(place: string): { sheet: string; row: number; column: number } {
    const address = this.engine.names().find(({ name }) => name === place)?.formula.slice(1) ?? place;
    const [, sheetName, letters, row] = /^'?(.+?)'?!\$?([A-Z]+)\$?(\d+)$/.exec(address)!;
    return { sheet: this.engine.sheets().find(({ name }) => name === sheetName)!.id, row: Number(row) - 1, column: [...letters!].reduce((total, letter) => total * 26 + letter.charCodeAt(0) - 64, 0) - 1 };
  }
}
