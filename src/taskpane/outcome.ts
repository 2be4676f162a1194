import type { Drawn } from '../excel/draw';
import type { Check, KeyFigure, Report } from '../report/report';
import type { Language, Words } from '../texts/words';
import { showValue } from './display';

export interface HeadFigure {
  readonly id: string;
  readonly label: Words;
  readonly value: string;
  /** A difference that should be nothing and is not. */
  readonly wrong: boolean;
}

/** What is left unexplained of a control account. */
const differences: ReadonlySet<string> = new Set(['unexplained', 'difference']);
const halfCent = 0.005;

/** The figures of the result card, in the order the report gives. */
export function headFigures(report: Report, language: Language): readonly HeadFigure[] {
  return report.headline
    .map((id) => report.keyFigures.find((figure) => figure.id === id))
    .filter((figure): figure is KeyFigure => figure !== undefined)
    .map(({ id, label, value, format }) => ({ id, label, value: showValue(value, format, language), wrong: differences.has(id) && typeof value === 'number' && Math.abs(value) >= halfCent }));
}

/** What changed since earlier runs, in all: the last line of the comparison, one figure for each day compared. */
export function changesIn(report: Report, language: Language): readonly { readonly label: Words; readonly value: string }[] {
  const table = report.tables.find(({ id }) => id === 'comparison');
  if (table === undefined) return [];
  return table.columns
    .filter(({ id }) => id.startsWith('change'))
    .map(({ heading, values, format }) => {
      const value = values[table.rowCount - 1] ?? null;
      const sign = typeof value === 'number' && value > 0 ? '+' : '';
      return { label: heading, value: `${sign}${showValue(value, format, language)}` };
    });
}

export function failedChecks(report: Report): readonly Check[] {
  return report.checks.filter(({ found, expected, tolerance }) => !(Math.abs(found - expected) <= tolerance));
}

/** The sheet with the rows left out: the last one that the renderer lays out. */
export function leftOutSheet(report: Report, { sheets }: Pick<Drawn, 'sheets'>): Drawn['sheets'][number] | null {
  if (report.leftOut.length === 0) return null;
  return sheets[1 + report.tables.filter(({ place }) => place !== 'report').length] ?? null;
}
