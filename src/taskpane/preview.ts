import type { Report, ReportColumn, ReportTable } from '../report/report';
import type { Language } from '../texts/words';
import { showValue } from './display';

/** So many lines are shown before anything is written. */
const firstLines = 10;

export interface PreviewPart {
  readonly name: string;
  readonly value: string;
  /** Of the whole line, from 0 to 1. */
  readonly share: number;
}

export interface PreviewLine {
  readonly name: string;
  readonly figures: readonly string[];
  /** What the first figure is made of, where that is several amounts, such as bands; credits have no share of it. */
  readonly parts: readonly PreviewPart[];
}

/** The first lines of a report as they will stand in the sheet. */
export interface Preview {
  readonly title: string;
  readonly name: string;
  readonly figures: readonly string[];
  readonly lines: readonly PreviewLine[];
  /** Lines that the table will have. */
  readonly all: number;
  readonly total: { readonly label: string; readonly figures: readonly string[] } | null;
}

/** Of the list that the report is about: customers, items. Null where a report has no table with amounts. */
export function previewOf(report: Report, language: Language): Preview | null {
  const table = mainTable(report);
  if (table === undefined) return null;
  const names = namesOf(report, table);
  const amount = table.columns.find(({ id }) => id === report.drill?.parties.amount) ?? table.columns.find(({ total }) => total?.kind === 'sum');
  const [name] = names;
  if (name === undefined || amount === undefined) return null;
  const next = columnAfter(table, amount);
  const figures = next === undefined ? [amount] : [amount, next];
  const cell = (column: ReportColumn, row: number): string => {
    const value = column.values[row] ?? null;
    return value === null ? '' : showValue(value, column.format, language);
  };
  const parts = partsOf(table, amount);
  const label = table.columns.flatMap(({ total }) => (total?.kind === 'label' ? [total.words[language]] : []))[0];
  return {
    title: table.title[language],
    name: name.heading[language],
    figures: figures.map(({ heading }) => heading[language]),
    lines: Array.from({ length: Math.min(firstLines, table.rowCount) }, (_, row) => ({
      name: names.map((column) => cell(column, row)).find((text) => text !== '') ?? '',
      figures: figures.map((column) => cell(column, row)),
      parts: sharesOf(parts, row).map(({ column, share }) => ({ name: column.heading[language], value: cell(column, row), share })),
    })),
    all: table.rowCount,
    total: label === undefined ? null : { label, figures: figures.map(({ total, format }) => (total === undefined || total.kind === 'label' ? '' : showValue(total.value, format, language))) },
  };
}

/** The list that leads to the rows of the source; else the first that has a sheet of its own. */
function mainTable({ drill, tables }: Report): ReportTable | undefined {
  return tables.find(({ id }) => id === drill?.parties.table) ?? tables.find(({ place }) => place !== 'report') ?? tables[0];
}

function namesOf({ drill }: Report, { columns }: ReportTable): readonly ReportColumn[] {
  const named = drill?.parties.name.flatMap((id) => columns.filter((column) => column.id === id)) ?? [];
  // Of what tells lines apart the last is what a person reads: a rank and a code come before the name.
  return named.length > 0 ? named : columns.filter(({ role, format }) => role === 'key' && format === 'text').reverse();
}

const counted: ReadonlySet<string> = new Set(['money', 'units', 'count', 'percent', 'days', 'factor']);

/** What stands behind the amount in the same unit, such as what is overdue of it; else the next figure of any kind. */
function columnAfter({ columns }: ReportTable, amount: ReportColumn): ReportColumn | undefined {
  const behind = columns.slice(columns.indexOf(amount) + 1);
  return behind.find(({ format }) => format === amount.format) ?? behind.find(({ format }) => counted.has(format));
}

/** The columns that the formula of the amount adds up. */
function partsOf({ columns }: ReportTable, { formula = '' }: ReportColumn): readonly ReportColumn[] {
  if (!/^=\[@\w+\](\+\[@\w+\])+$/.test(formula)) return [];
  return [...formula.matchAll(/\[@(\w+)\]/g)].flatMap(([, id]) => columns.filter((column) => column.id === id));
}

function sharesOf(parts: readonly ReportColumn[], row: number): readonly { readonly column: ReportColumn; readonly share: number }[] {
  const amounts = parts.map(({ values }) => Math.max(0, Number(values[row] ?? 0)));
  const whole = amounts.reduce((sum, amount) => sum + amount, 0);
  return parts.map((column, index) => ({ column, share: whole === 0 ? 0 : amounts[index]! / whole }));
}
