import type { WorkbookDocument } from '../../document';
import type { NameInfo, TableInfo } from '../../engine';
import { Sheet } from './sheet';

/** The workbook of the plain grid. */
export class Book {
  sheets: Sheet[] = [new Sheet('sheet1', 'Sheet1')];
  active = 'sheet1';
  names: NameInfo[] = [];
  /** What the grid only keeps for saving. */
  kept: Pick<WorkbookDocument, 'date1904' | 'settings' | 'workbookSettings' | 'charts' | 'package'> = { date1904: false, settings: {}, workbookSettings: {}, charts: [], package: null };

  findSheet(id: string): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  sheet(id: string): Sheet {
    const found = this.findSheet(id);
    if (!found) throw new Error(`No sheet ${id}`);
    return found;
  }

  sheetByName(name: string): Sheet | undefined {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  newSheetId(): string {
    let number = this.sheets.length + 1;
    while (this.findSheet(`sheet${number}`)) number++;
    return `sheet${number}`;
  }

  tables(): TableInfo[] {
    return this.sheets.flatMap((sheet) => sheet.tables);
  }

  tableByName(name: string): TableInfo | null {
    const wanted = name.toLowerCase();
    for (const sheet of this.sheets) for (const table of sheet.tables) if (table.name.toLowerCase() === wanted) return table;
    return null;
  }

  definedName(name: string, sheet: string): NameInfo | null {
    const wanted = name.toLowerCase();
    const found = this.names.filter((entry) => entry.name.toLowerCase() === wanted);
    return found.find((entry) => entry.sheet === sheet) ?? found.find((entry) => entry.sheet === null) ?? null;
  }
}
