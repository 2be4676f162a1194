import type { Fault } from '../../intake/faults';
import type { Report } from '../../report/report';
import { area } from '../areas';
import { fault, hostCode, stopIfAsked } from '../faults';
import { payloadAim } from '../payload';
import type { PlannedSheet, PlannedTable } from '../plan/plan';
import { drawChart } from './drawChart';
import { drawPrintSetup, drawSheet, drawVerdicts, verdictsOf } from './drawSheet';
import { ownPieces } from './drawOwn';
import { chunksOf, drawChunk, drawFormulas, drawHeadings, drawTable, drawTotals, formatTable } from './drawTable';
import { rangeOf } from './ranges';

/** A planned sheet and the sheet that it is drawn on. */
export interface Target {
  readonly planned: PlannedSheet;
  readonly sheet: Excel.Worksheet;
  /** Tables that stand there already and are only filled again, by their names. */
  readonly standing: ReadonlyMap<string, StandingTable>;
  /** The first cell of the reader's below a table whose total row is switched on: it must not move. */
  readonly guard: (table: PlannedTable) => { readonly row: number; readonly column: number } | null;
}

export interface StandingTable {
  readonly id: string;
  readonly headings: readonly string[];
  /** Its total row was switched off for another size. */
  readonly resized: boolean;
}

/** Collects what is small into one request and sends before one becomes too large. */
export class Sender {
  private bytes = 0;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly signal: AbortSignal | undefined,
  ) {}

  async room(bytes: number): Promise<void> {
    // A request per some megabytes is what the limit demands; there is none per row.
    if (this.bytes > 0 && this.bytes + bytes > payloadAim) await this.send();
    this.bytes += bytes;
  }

  async send(): Promise<void> {
    this.context.application.suspendApiCalculationUntilNextSync();
    await this.context.sync();
    this.bytes = 0;
    stopIfAsked(this.signal);
  }
}

/**
 * Values, tables and their total rows from top to bottom, sheet by sheet: a total row moves down what already stands below its table. A request cannot
 * be taken back once it is sent, so each sheet is one of its own, and the user can stop between them. Answers Excel's ids of the tables by name.
 */
export async function writeTables(context: Excel.RequestContext, targets: readonly Target[], onProgress: (done: number, all: number) => void, signal: AbortSignal | undefined): Promise<ReadonlyMap<string, string>> {
  const all = targets.reduce((sum, { planned }) => sum + planned.tables.reduce((rows, table) => rows + table.rowCount, 0), 0);
  const sender = new Sender(context, signal);
  const drawn = new Map<string, Excel.Table>();
  let done = 0;
  for (const target of targets) {
    const { planned, sheet, standing } = target;
    for (const table of planned.tables) {
      drawHeadings(sheet, table, standing.get(table.name)?.headings ?? null);
      for (const chunk of chunksOf(table, payloadAim)) {
        await sender.room(chunk.bytes);
        drawChunk(sheet, chunk);
        done += chunk.rows.length;
        if (chunk.rows.length < table.rowCount) onProgress(done, all);
      }
      drawn.set(table.name, await placeTable(context, target, table));
    }
    if (planned.tables.length > 0) await sender.send();
    onProgress(done, all);
  }
  // All formulas go together: they are calculated once.
  for (const { planned, sheet } of targets) {
    for (const table of planned.tables) {
      drawFormulas(sheet, table);
      drawTotals(sheet, table);
      for (const piece of ownPieces(table, payloadAim)) {
        await sender.room(piece.bytes);
        piece.draw(sheet);
      }
    }
  }
  await sender.send();
  return new Map([...drawn].map(([name, table]) => [name, table.id]));
}

async function placeTable(context: Excel.RequestContext, { sheet, standing, guard }: Target, planned: PlannedTable): Promise<Excel.Table> {
  const known = standing.get(planned.name);
  const table = known === undefined ? drawTable(sheet, planned) : context.workbook.tables.getItem(known.id);
  table.load('id');
  if (known !== undefined) formatTable(sheet, planned);
  if (!planned.totals || known?.resized === false) return table;
  if (known !== undefined) table.showTotals = true;
  await keepBelow(context, sheet, planned, guard(planned));
  return table;
}

/** Where the total row has moved down what the reader has below, the blank row that came instead of it goes again. */
export async function keepBelow(context: Excel.RequestContext, sheet: Excel.Worksheet, planned: Pick<PlannedTable, 'area'>, guard: { readonly row: number; readonly column: number } | null): Promise<void> {
  if (guard === null) return;
  const cell = sheet.getRangeByIndexes(guard.row, guard.column, 1, 1);
  cell.load('formulas');
  await context.sync();
  if (cell.formulas[0]?.[0] !== '') return;
  const { row, column, rows, columns } = planned.area;
  rangeOf(sheet, area(row + rows, column, 1, columns)).delete('Up');
}

/** Everything beside the tables, and the charts. */
export async function writeRest(context: Excel.RequestContext, targets: readonly Target[], drawCharts: (target: Target) => void = (target) => drawAllCharts(context, target)): Promise<void> {
  for (const target of targets) {
    drawSheet(target.sheet, target.planned);
    drawVerdicts(target.sheet, target.planned);
    drawCharts(target);
  }
  await context.sync();
}

function drawAllCharts(context: Excel.RequestContext, { sheet, planned }: Target): void {
  for (const chart of planned.charts) drawChart(context.workbook, sheet, chart);
}

/** Printing is worth a remark, not the report. */
export async function writePrintSetup(context: Excel.RequestContext, targets: readonly Target[]): Promise<readonly Fault[]> {
  if (targets.length === 0) return [];
  try {
    for (const { sheet, planned } of targets) drawPrintSetup(sheet, planned);
    await context.sync();
    return [];
  } catch (error) {
    if (hostCode(error) === null) throw error;
    return [fault('drawNoPrintSetup')];
  }
}

/** What Excel itself makes of the checks: our numbers agreed before, the formulas in the sheet must agree too. */
export async function readVerdicts(context: Excel.RequestContext, targets: readonly Target[], { checks }: Pick<Report, 'checks'>): Promise<readonly Fault[]> {
  const ranges = targets.flatMap(({ sheet, planned }) => {
    const place = verdictsOf(planned);
    return place === null ? [] : [rangeOf(sheet, place).load('values')];
  });
  if (ranges.length === 0) return [];
  await context.sync();
  const failed = ranges.flatMap((range) => range.values.flat()).filter((verdict) => verdict === '✗' || String(verdict).startsWith('#'));
  // A check that did not agree when it was computed says so on the sheet as well, and that is right.
  const known = checks.filter((check) => Math.abs(check.found - check.expected) > check.tolerance).length;
  return failed.length <= known ? [] : [fault('drawChecksFail', null, { count: failed.length - known })];
}
