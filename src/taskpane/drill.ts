import type { FormatName } from '../report/formats';
import type { Report, ReportColumn, ReportTable, ReportValue } from '../report/report';
import type { Language, Words } from '../texts/words';
import { showValue } from './display';

/** A customer of a report: one line of the list that leads to its rows. */
export interface Party {
  /** Row of the report's table. */
  readonly row: number;
  /** The first of its names that is not blank. */
  readonly name: string;
  /** The others, such as its code. */
  readonly more: string;
  readonly amount: number;
  readonly shown: string;
}

export interface PartyItem {
  readonly title: string;
  readonly amount: string;
  readonly band: string;
  readonly why: string;
  /** Sheet and cell of the source; "" where the row stands on no sheet. */
  readonly place: string;
}

export interface Parties {
  readonly title: Words;
  /** Largest first. */
  readonly all: readonly Party[];
  itemsOf(party: Party): readonly PartyItem[];
}

interface Cells {
  readonly format: FormatName;
  readonly values: readonly (ReportValue | Words)[];
}

/** The way from customers to their rows; null where a report has none. */
export function partiesOf(report: Report, language: Language): Parties | null {
  const { drill } = report;
  const parties = drill === null ? undefined : tableOf(report, drill.parties.table);
  const items = drill === null ? undefined : tableOf(report, drill.items.table);
  if (drill === null || parties === undefined || items === undefined) return null;
  const cell = (column: Cells | undefined, row: number): string => {
    const value = column?.values[row];
    return column === undefined || value === undefined || value === null || value === '' ? '' : showValue(value, column.format, language);
  };
  const texts = (columns: readonly Cells[], row: number): readonly string[] => [...new Set(columns.map((column) => cell(column, row)))].filter((text) => text !== '');
  const joined = (columns: readonly Cells[], row: number): string => texts(columns, row).join(' · ');
  const named = columnsOf(parties, drill.parties.name);
  const [amounts] = columnsOf(parties, [drill.parties.amount]);
  const amountAt = (row: number): number => Number(amounts?.values[row] ?? 0);
  const all = Array.from({ length: parties.rowCount }, (_, row): Party => {
    const [name = '', ...more] = texts(named, row);
    return { row, name, more: more.join(' · '), amount: amountAt(row), shown: cell(amounts, row) };
  });
  all.sort((one, other) => other.amount - one.amount || one.row - other.row);

  const titles = columnsOf(items, drill.items.title);
  const [amount] = columnsOf(items, [drill.items.amount]);
  const [band] = columnsOf(items, [drill.items.band]);
  const [why] = columnsOf(items, [drill.items.why]);
  const [place] = columnsOf(items, [drill.items.place]);
  return {
    title: parties.title,
    all,
    itemsOf: (party) => {
      const rows: PartyItem[] = [];
      drill.partyOf.forEach((of, row) => {
        if (of === party.row) rows.push({ title: joined(titles, row), amount: cell(amount, row), band: cell(band, row), why: cell(why, row), place: cell(place, row) });
      });
      return rows;
    },
  };
}

function tableOf(report: Report, id: string): ReportTable | undefined {
  return report.tables.find((table) => table.id === id);
}

function columnsOf(table: ReportTable, ids: readonly string[]): readonly ReportColumn[] {
  return ids.flatMap((id) => table.columns.filter((column) => column.id === id));
}

/** Customers whose name or code holds what is searched, whatever its case or width. */
export function matching(parties: readonly Party[], search: string): readonly Party[] {
  const plain = (text: string): string => text.normalize('NFKC').toLowerCase().trim();
  const wanted = plain(search);
  return wanted === '' ? parties : parties.filter(({ name, more }) => plain(`${name} ${more}`).includes(wanted));
}
