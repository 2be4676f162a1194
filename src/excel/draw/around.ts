import type { Existing } from '../plan/planReport';

export interface SheetAround {
  readonly id: string;
  readonly name: string;
  readonly visibility: Excel.Worksheet['visibility'];
}

/** What the workbook has before a run. */
export interface Around extends Existing {
  readonly tables: readonly string[];
  /** The sheets in the order of their tabs. */
  readonly tabs: readonly SheetAround[];
  readonly active: string;
  readonly locked: boolean;
}

/** One round trip: names in use, sheets, protection, date system. The sheets and tables stay loaded, tables with their sheets. */
export async function lookAround(context: Excel.RequestContext, before: Set<string>): Promise<Around> {
  const { workbook } = context;
  const { worksheets, tables, names, protection } = workbook;
  worksheets.load('items/name,items/id,items/visibility');
  tables.load('items/id,items/name,items/worksheet/id');
  names.load('items/name');
  protection.load('protected');
  const active = worksheets.getActiveWorksheet();
  active.load('id');
  const day = workbook.functions.date(1904, 1, 1);
  day.load('value');
  await context.sync();
  for (const sheet of worksheets.items) before.add(sheet.id);
  return {
    sheets: worksheets.items.map((sheet) => sheet.name),
    tables: tables.items.map((table) => table.name),
    names: [...tables.items.map((table) => table.name), ...names.items.map((name) => name.name)],
    tabs: worksheets.items.map(({ id, name, visibility }) => ({ id, name, visibility })),
    active: active.id,
    date1904: day.value === 0,
    locked: protection.protected,
  };
}
