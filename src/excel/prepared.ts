import { preparedNames } from '../report/prepared';

/** What a prepared workbook says of itself; places are addresses to go to. */
export interface PreparedState {
  /** Id of the workbook. */
  readonly kind: string;
  readonly asOf: PreparedDay;
  readonly dataThrough: PreparedDay;
  readonly checks: readonly PreparedCheckState[];
}

export interface PreparedDay {
  /** Whole-day serial; null where the cell holds no day. */
  readonly day: number | null;
  /** As the cell shows it. */
  readonly text: string;
  readonly place: string;
}

export interface PreparedCheckState {
  readonly label: string;
  readonly agrees: boolean;
  readonly place: string;
}

/** The workbook's own account of its day, data and checks; null when it is no prepared workbook. `recalculate`: every formula first. */
export async function readPrepared(recalculate = false): Promise<PreparedState | null> {
  return Excel.run(async (context) => {
    const { names, tables } = context.workbook;
    const [kind, asOf, dataThrough] = [preparedNames.kind, preparedNames.asOf, preparedNames.dataThrough].map((name) => names.getItemOrNullObject(name));
    const table = tables.getItemOrNullObject(preparedNames.checks);
    for (const item of [kind!, asOf!, dataThrough!]) item.load('type');
    table.load('name');
    await context.sync();
    if (kind!.isNullObject || asOf!.isNullObject || dataThrough!.isNullObject || table.isNullObject) return null;
    if (recalculate) {
      context.application.calculate(Excel.CalculationType.full);
      await context.sync();
    }
    const cells = [kind!, asOf!, dataThrough!].map((item) => item.getRangeOrNullObject());
    for (const cell of cells) cell.load('values, text, address');
    const body = table.getDataBodyRange();
    body.load('values, address');
    await context.sync();
    if (cells.some((cell) => cell.isNullObject)) return null;
    const dayOf = (cell: Excel.Range): PreparedDay => {
      const value = cell.values[0]?.[0] as unknown;
      return { day: typeof value === 'number' && value > 0 ? Math.floor(value) : null, text: cell.text[0]?.[0] ?? '', place: cell.address };
    };
    return { kind: String(cells[0]!.values[0]?.[0] ?? ''), asOf: dayOf(cells[1]!), dataThrough: dayOf(cells[2]!), checks: checksOf(body.values as unknown[][], body.address) };
  });
}

/** Columns of the Table: check, expected, found, difference, verdict. */
export function checksOf(values: readonly (readonly unknown[])[], address: string): PreparedCheckState[] {
  const [, sheet = '', column = '', row = ''] = /^(.*!)\$?([A-Z]+)\$?(\d+)/.exec(address) ?? [];
  return values.map((line, index) => ({ label: String(line[0] ?? ''), agrees: line[4] === '✓', place: `${sheet}${column}${Number(row) + index}` }));
}
