import type * as draw from '../../../src/excel/draw';
import type * as history from '../../../src/excel/history';
import type * as reports from '../../../src/excel/reports';
import type * as runs from '../../../src/excel/runs';
import type { DrawOptions, DrawResult } from '../../../src/excel/draw';
import type { RunEntry } from '../../../src/excel/runs';
import type { Report } from '../../../src/report/report';
import { PaneUnderTest } from '../../workbench/host/pane';
import { loadRoom } from './excelRoom';

export type Room = typeof draw & typeof history & typeof reports & typeof runs;
type Cell = string | number | boolean;

export interface SheetState {
  readonly name: string;
  readonly visibility: string;
  readonly formulas: readonly (readonly Cell[])[];
}

/** A workbook on which reports are drawn, refreshed and reverted, and what a reader does to them meanwhile. */
export class RefreshBench {
  private readonly pane: PaneUnderTest;

  constructor(query: Readonly<Record<string, string>> = {}) {
    this.pane = new PaneUnderTest(query);
  }

  async start(): Promise<void> {
    await this.pane.start();
    await loadRoom(this.pane.workbench.pane, ['draw', 'history', 'reports', 'runs']);
  }

  stop(): Promise<void> {
    return this.pane.stop();
  }

  get page() {
    return this.pane.workbench.page;
  }

  get frame() {
    return this.pane.workbench.pane;
  }

  /** A workbook with a list, a name, a chart and a hidden sheet of the user's. */
  async fresh(): Promise<void> {
    await this.faults(null);
    await this.inExcel(`
      const { worksheets, names } = workbook;
      worksheets.load('items/id,items/visibility');
      names.load('items/name');
      await context.sync();
      const list = worksheets.add('a list');
      for (const name of names.items) name.delete();
      for (const sheet of worksheets.items) {
        if (sheet.visibility === 'VeryHidden') sheet.visibility = 'Hidden';
        sheet.delete();
      }
      list.name = 'Invoices';
      list.getRange('A1:C3').values = [['Customer', 'Due', 'Open'], ['Alder', 46030, 100.5], ['Birch', 46031, 200.25]];
      list.getRange('C4').formulas = [['=SUM(C2:C3)']];
      names.add('OpenTotal', list.getRange('C4'));
      list.charts.add('ColumnClustered', list.getRange('C2:C3'), 'Columns').name = 'own chart';
      const own = worksheets.add('Own secrets');
      own.getRange('A1').values = [['mine']];
      own.visibility = 'Hidden';`);
  }

  draw(report: Report, options: DrawOptions = {}, language: 'en' | 'zh' = 'en'): Promise<DrawResult> {
    return this.frame.evaluate(([one, how, tongue]) => (window.room as Room).drawReport(one as Report, tongue as 'en', () => undefined, undefined, how as DrawOptions), [report, options, language] as const);
  }

  async run(report: Report, options: DrawOptions = {}, language: 'en' | 'zh' = 'en'): Promise<RunEntry> {
    const result = await this.draw(report, options, language);
    if (!result.ok) throw new Error(JSON.stringify(result));
    return result.drawn.run;
  }

  refresh(replace: RunEntry, report: Report, options: DrawOptions = {}): Promise<RunEntry> {
    return this.run(report, { ...options, replace });
  }

  revert(entry: RunEntry, force = false) {
    return this.frame.evaluate(([one, sure]) => (window.room as Room).revertRun(one as RunEntry, { force: sure as boolean }), [entry, force] as const);
  }

  last(): Promise<RunEntry | null> {
    return this.frame.evaluate(() => (window.room as Room).lastRun());
  }

  reports(): Promise<readonly reports.StandingReport[]> {
    return this.frame.evaluate(() => (window.room as Room).reports());
  }

  kept(analysis: string) {
    return this.frame.evaluate((id) => (window.room as Room).readHistory(id), analysis);
  }

  /** What a person does in Excel, through its own interface. */
  inExcel<Answer = unknown>(source: string): Promise<Answer> {
    return this.frame.evaluate(`Excel.run(async (context) => { const { workbook } = context; ${source}; await context.sync(); })`);
  }

  ask<Answer>(source: string): Promise<Answer> {
    return this.frame.evaluate(`Excel.run(async (context) => { const { workbook } = context; ${source} })`);
  }

  /** Types a block of cells, as a person would: a table beside or above it grows. */
  type(sheet: string, address: string, values: readonly (readonly Cell[])[]): Promise<unknown> {
    return this.inExcel(`workbook.worksheets.getItem(${JSON.stringify(sheet)}).getRange(${JSON.stringify(address)}).formulas = ${JSON.stringify(values)}`);
  }

  formulas(sheet: string, address = ''): Promise<Cell[][]> {
    return this.page.evaluate(([name, where]) => window.workbench.formulas(name as string, where as string), [sheet, address]);
  }

  values(sheet: string, address = ''): Promise<Cell[][]> {
    return this.page.evaluate(async ([name, where]) => (await window.workbench.recalculated(), window.workbench.values(name as string, where as string)), [sheet, address]);
  }

  sheets() {
    return this.page.evaluate(() => window.workbench.sheets());
  }

  tables() {
    return this.page.evaluate(() => window.workbench.tables());
  }

  faults(plan: Parameters<Window['workbench']['faults']>[0]): Promise<void> {
    return this.page.evaluate((given) => window.workbench.faults(given), plan);
  }

  /** Was there a round trip that failed, since the log was cleared? */
  faultWasHit(): Promise<boolean> {
    return this.page.evaluate(async () => (await window.workbench.log()).some(({ error }) => error !== null));
  }

  async trips(work: () => Promise<unknown>): Promise<number> {
    await this.page.evaluate(() => window.workbench.clearLog());
    await work();
    const log = await this.page.evaluate(() => window.workbench.log());
    return log.filter((batch) => batch.summary.some((action) => !/ReleaseReference|RemoveReference/i.test(action))).length;
  }

  /** The cells of every sheet. */
  async cells(): Promise<readonly SheetState[]> {
    return this.page.evaluate(async () => {
      const { workbench } = window;
      const sheets = await workbench.sheets();
      return Promise.all(sheets.map(async ({ name, visibility }) => ({ name, visibility, formulas: await workbench.formulas(name, '') })));
    });
  }

  /** Everything that can be told about the workbook: cells and their looks, tables, names, charts, sheets and their order; of the run log only what `log` asks for. */
  async everything(log: 'with log' | 'without log' = 'with log'): Promise<unknown> {
    const looks = await this.ask<unknown[]>(`
      const { worksheets } = workbook;
      worksheets.load('items/name,items/tabColor,items/visibility,items/showGridlines');
      await context.sync();
      const asked = worksheets.items.map((sheet) => ({ sheet, used: sheet.getUsedRange(true), widths: Array.from({ length: 12 }, (_, at) => sheet.getRangeByIndexes(0, at, 1, 1).load('format/columnWidth')), frozen: sheet.freezePanes.getLocationOrNullObject().load('address') }));
      for (const each of asked) each.properties = each.used.getCellProperties({ format: { fill: { color: true }, font: { color: true, bold: true, size: true }, horizontalAlignment: true } });
      await context.sync();
      return asked.map(({ sheet, widths, frozen, properties }) => ({ name: sheet.name, tab: sheet.tabColor, gridlines: sheet.showGridlines, widths: widths.map((range) => range.format.columnWidth), frozen: frozen.isNullObject ? null : frozen.address, cells: sheet.name.startsWith('Workcap data') ? null : JSON.stringify(properties.value) }));`);
    const all = await this.page.evaluate(async () => {
      const { workbench } = window;
      const sheets = await workbench.sheets();
      const cells = await Promise.all(sheets.map(async ({ name }) => ({ name, formulas: await workbench.formulas(name, ''), formats: await workbench.numberFormats(name, '') })));
      return { sheets, cells, tables: [...(await workbench.tables())].sort((one, other) => (one.name < other.name ? -1 : 1)), names: await workbench.names(), charts: await workbench.charts() };
    });
    const state = { ...all, looks };
    if (log === 'with log') return state;
    const runLog = all.tables.find((table) => table.name === 'WorkcapRuns');
    const width = runLog?.columns.length ?? 0;
    return {
      ...state,
      tables: all.tables.filter((table) => table !== runLog),
      cells: all.cells.map((sheet) => (sheet.name === runLog?.sheet ? { name: sheet.name, formulas: sheet.formulas.map((row) => row.slice(width)).filter((row) => row.some((cell) => cell !== '')) } : sheet)),
    };
  }
}
