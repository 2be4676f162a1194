import type { PlannedBlock, PlannedCell, Plan } from '../../excel/plan/plan';
import { leftOutTable } from '../../excel/plan/leftOut';
import { planReport } from '../../excel/plan/planReport';
import type { Check, Report } from '../../report/report';
import { sheetWords } from '../../texts/sheet';
import type { Language } from '../../texts/words';

export type Content = string | number | boolean;

/** A laid-out report with the value of every formula, so that a file shows its numbers before anything is calculated. */
export interface FilledPlan {
  readonly plan: Plan;
  /** Values of the blocks of a sheet; where the plan has a formula, its result. */
  readonly blocks: readonly (readonly FilledBlock[])[];
  /** Bodies and totals of the tables by name, column by column. */
  readonly tables: ReadonlyMap<string, FilledTable>;
}
export interface FilledBlock {
  readonly planned: PlannedBlock;
  readonly values: readonly (readonly (Content | null)[])[];
}
export interface FilledTable {
  readonly columns: readonly (readonly Content[])[];
  readonly totals: readonly (Content | null)[];
}

const emptyWorkbook = { sheets: [], names: [], date1904: false };

export function fillPlan(report: Report, language: Language): FilledPlan {
  const plan = planReport(report, language, emptyWorkbook);
  // The same report without formulas has the same places, with the computed values in them.
  const values = planReport(withoutFormulas(report), language, emptyWorkbook);
  const blocks = plan.sheets.map((sheet, sheetIndex) => sheet.blocks.map((planned, index) => fillBlock(planned, values.sheets[sheetIndex]?.blocks[index], report, language)));
  return { plan, blocks, tables: fillTables(report, plan, values, language) };
}

function withoutFormulas(report: Report): Report {
  return {
    ...report,
    keyFigures: report.keyFigures.map((figure) => ({ ...figure, formula: undefined })),
    tables: report.tables.map((table) => ({ ...table, columns: table.columns.map((column) => ({ ...column, formula: undefined })) })),
    checks: report.checks.map((check) => ({ ...check, expectedFormula: undefined, foundFormula: undefined })),
  };
}

function fillTables(report: Report, plan: Plan, values: Plan, language: Language): Map<string, FilledTable> {
  const leftOut = leftOutTable(report);
  const onReport = report.tables.filter((table) => table.place === 'report');
  const inOrder = [...onReport, ...report.tables.filter((table) => table.place !== 'report'), ...(leftOut === null ? [] : [leftOut])];
  const planned = plan.sheets.flatMap((sheet) => sheet.tables);
  const filled = values.sheets.flatMap((sheet) => sheet.tables);
  return new Map(
    planned.map((table, index) => {
      const source = inOrder[index];
      const columns = filled[index]?.columns.map((column) => column.values);
      if (source === undefined || columns === undefined || columns.length !== source.columns.length) throw new Error(`Table ${table.name} is not where it was planned`);
      const totals = source.columns.map(({ total }): Content | null => (total === undefined ? null : total.kind === 'label' ? total.words[language] : total.value));
      return [table.name, { columns: columns.map((column) => column ?? []), totals }];
    }),
  );
}

function fillBlock(planned: PlannedBlock, values: PlannedBlock | undefined, report: Report, language: Language): FilledBlock {
  let checksSeen = 0;
  const filled = planned.cells.map((row, rowIndex) => {
    const computed = values?.cells[rowIndex] ?? [];
    const verdictAt = row.findIndex((cell) => cell?.style === 'verdict');
    const check = verdictAt < 0 ? undefined : report.checks[checksSeen++];
    return row.map((cell, column): Content | null => {
      if (cell === null) return null;
      if (!cell.formula) return cell.content;
      const value = computed[column];
      if (value !== null && value !== undefined && !value.formula) return value.content;
      return resultOf(cell, column === verdictAt, check, report, language);
    });
  });
  return { planned, values: filled };
}

/** Formulas that the layout itself adds: difference and verdict of a check, and how many passed. */
function resultOf(cell: PlannedCell, isVerdict: boolean, check: Check | undefined, report: Report, language: Language): Content {
  if (check !== undefined) return isVerdict ? (agrees(check) ? '✓' : '✗') : differenceOf(check);
  if (cell.style === 'muted' && report.checks.length > 0) return `${sheetWords.checksPassed[language]}${report.checks.filter(agrees).length}/${report.checks.length}`;
  throw new Error(`No value is known for the formula ${String(cell.content)}`);
}

const differenceOf = (check: Check): number => Math.round((check.found - check.expected) * 1e6) / 1e6;
const agrees = (check: Check): boolean => Math.abs(differenceOf(check)) <= check.tolerance;
