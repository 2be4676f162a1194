import { isoDate } from '../../../math/dates';
import { rowAddress } from '../../../intake/address';
import type { SourceCells } from '../../../intake/cells';
import { keyText } from '../../../intake/normalize';
import type { Parties, TypedTable } from '../../../intake/typed';
import type { RoleId } from '../../../intake/roles';
import type { Mapping } from '../../../intake/understanding';
import { ExactSum, sum } from '../../../math/sum';
import type { ReportColumn, ReportTable, ReportValue } from '../../../report/report';
import type { Words } from '../../../texts/words';
import type { CustomerLines } from './customers';
import { creditBand, type Items } from './items';
import { words } from './words';

/** Above so many open items the days past due are values: formulas in that number make a workbook slow. */
export const mostLiveRows = 20_000;

export interface BandTotals {
  readonly labels: readonly Words[];
  /** One for each band, then the credits. */
  readonly amounts: readonly number[];
  readonly documents: readonly number[];
}

export function bandTotals(items: Items, labels: readonly Words[]): BandTotals {
  const sums = Array.from({ length: labels.length + 1 }, () => new ExactSum());
  const documents = sums.map(() => 0);
  for (let item = 0; item < items.count; item += 1) {
    const band = items.bands[item]!;
    const index = band === creditBand ? labels.length : band;
    sums[index]!.add(items.open[item]!);
    documents[index] = documents[index]! + 1;
  }
  return { labels: [...labels, words.credits], amounts: sums.map((total) => total.value), documents };
}

export const bandColumn = (band: number): string => (band === 0 ? 'current' : `band${band}`);

export function bandsTable(totals: BandTotals): ReportTable {
  const { labels, amounts, documents } = totals;
  const invoices = sum(amounts.slice(0, -1));
  return {
    id: 'bands',
    title: words.bandsTitle,
    place: 'report',
    rowCount: labels.length,
    columns: [
      { id: 'band', heading: words.band, format: 'text', values: labels, role: 'key', total: { kind: 'label', words: words.total } },
      { id: 'amount', heading: words.amount, format: 'money', values: amounts, formula: '=SUMIFS(detail[open],detail[band],[@band])', total: { kind: 'sum', value: sum(amounts) } },
      {
        id: 'share',
        heading: words.shareOfInvoices,
        format: 'percent',
        values: amounts.map((amount) => shareOf(amount, invoices)),
        formula: '=IF(AND([@amount]>=0,{totalOpen}-{credits}>0),[@amount]/({totalOpen}-{credits}),"")',
        total: { kind: 'sum', value: invoices > 0 ? 1 : 0 },
      },
      { id: 'documents', heading: words.documents, format: 'count', values: documents, formula: '=COUNTIFS(detail[band],[@band])', total: { kind: 'sum', value: sum(documents) } },
    ],
  };
}

export function customersTable(lines: CustomerLines, labels: readonly Words[]): ReportTable {
  const owed = owedBy(lines.totals);
  const bandIds = labels.map((_, band) => bandColumn(band));
  const addTogether = (ids: readonly string[]): string => `=${ids.map((id) => `[@${id}]`).join('+')}`;
  const money = (id: string, heading: Words, values: readonly number[], formula?: string): ReportColumn => ({
    id,
    heading,
    format: 'money',
    values,
    ...(formula === undefined ? {} : { formula }),
    total: { kind: 'sum', value: sum(values) },
  });
  const overdueTotal = sum(lines.overdue);
  const invoicesTotal = sum([...lines.totals, ...lines.credits.map((credit) => -credit)]);
  return {
    id: 'customers',
    title: words.customersTitle,
    place: words.customersSheet,
    rowCount: lines.count,
    columns: [
      { id: 'rank', heading: words.rank, format: 'count', values: lines.totals.map((_, index) => index + 1), role: 'key', total: { kind: 'label', words: words.total } },
      ...partyColumns(lines.codes, lines.names),
      ...labels.map((label, band) => money(bandColumn(band), label, lines.bands[band]!)),
      money('credits', words.credits, lines.credits),
      money('total', words.total, lines.totals, addTogether([...bandIds, 'credits'])),
      money('overdue', words.overdue, lines.overdue, addTogether(bandIds.slice(1))),
      {
        id: 'overdueShare',
        heading: words.overdueShare,
        format: 'percent',
        values: lines.totals.map((total, index) => ratio(lines.overdue[index]!, total - lines.credits[index]!)),
        formula: '=IF([@total]-[@credits]=0,0,[@overdue]/([@total]-[@credits]))',
        total: {
          kind: 'formula',
          formula: '=IF(SUM(customers[total])-SUM(customers[credits])=0,0,SUM(customers[overdue])/(SUM(customers[total])-SUM(customers[credits])))',
          value: ratio(overdueTotal, invoicesTotal),
        },
      },
      {
        id: 'share',
        heading: words.shareOfOwed,
        format: 'percent',
        values: lines.totals.map((total) => shareOf(total, owed)),
        formula: '=IF(AND([@total]>=0,{owed}>0),[@total]/{owed},"")',
        total: { kind: 'sum', value: owed > 0 ? 1 : 0 },
      },
      { id: 'documents', heading: words.documents, format: 'count', values: lines.documents, total: { kind: 'sum', value: sum(lines.documents) } },
    ],
  };
}

/** Code and name, whichever the source has; a customer without either is shown as such. */
function partyColumns(codes: readonly string[], names: readonly string[]): ReportColumn[] {
  const hasCodes = codes.some((code) => code !== '');
  const hasNames = names.some((name) => name !== '') || !hasCodes;
  const columns: ReportColumn[] = [];
  const blank = (index: number): boolean => codes[index] === '' && names[index] === '';
  if (hasCodes) columns.push({ id: 'code', heading: words.customerCode, format: 'text', values: codes.map((code, index) => (blank(index) && !hasNames ? words.noCustomer : code)), role: 'key' });
  if (hasNames) columns.push({ id: 'name', heading: words.customerName, format: 'text', values: names.map((name, index) => (blank(index) ? words.noCustomer : name)), role: 'key' });
  return columns;
}

export interface DetailInput {
  readonly cells: SourceCells;
  readonly typed: TypedTable;
  readonly mapping: Mapping;
  readonly items: Items;
  readonly parties: Parties;
  readonly labels: readonly Words[];
}

export function detailTable(input: DetailInput): ReportTable {
  const { cells, typed, mapping, items, parties, labels } = input;
  const indexes = Array.from(items.rows);
  const party = indexes.map((row) => parties.of[row]!);
  const textColumn = (id: string, role: RoleId, heading: Words, role2?: 'key'): ReportColumn[] => {
    const column = mapping[role] === undefined ? undefined : cells.columns[mapping[role]!];
    if (column === undefined) return [];
    return [{ id, heading, format: 'text', values: indexes.map((row) => keyText(column[row])), ...(role2 === undefined ? {} : { role: role2 }) }];
  };
  const dateColumn = (id: string, role: RoleId, heading: Words): ReportColumn[] => {
    const dates = typed.dates.get(role);
    return dates === undefined ? [] : [{ id, heading, format: 'date', values: indexes.map((row) => known(dates.values[row]!)) }];
  };
  const live = items.count <= mostLiveRows && typed.dates.has('due_date');
  return {
    id: 'detail',
    title: words.detailTitle,
    place: words.detailSheet,
    rowCount: items.count,
    columns: [
      ...partyColumns(party.map((index) => parties.codes[index]!), party.map((index) => parties.names[index]!)).map(
        (column, index): ReportColumn => (index === 0 ? { ...column, total: { kind: 'label', words: words.total } } : column),
      ),
      ...textColumn('document', 'doc_no', words.documentNumber, 'key'),
      ...textColumn('type', 'doc_type', words.documentType),
      ...dateColumn('documentDate', 'doc_date', words.documentDate),
      ...dateColumn('dueDate', 'due_date', words.dueDate),
      { id: 'open', heading: words.open, format: 'money', values: Array.from(items.open), total: { kind: 'sum', value: items.moneyAccount.used } },
      { id: 'days', heading: words.days, format: 'days', values: Array.from(items.days, known), ...(live ? { formula: '=IF([@dueDate]="","",{asOf}-[@dueDate])' } : {}) },
      { id: 'band', heading: words.band, format: 'text', values: Array.from(items.bands, (band) => (band === creditBand ? words.credits : labels[band]!)) },
      ...textColumn('currency', 'currency', words.currency),
      ...textColumn('text', 'text', words.text),
      { id: 'source', heading: words.source, format: 'text', values: indexes.map((row) => rowAddress(cells, row)), role: 'note' },
    ],
  };
}

function known(value: number): ReportValue {
  return Number.isNaN(value) ? null : value;
}

export function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

/** What customers owe: their positive balances. Customers in credit do not make the others' shares larger. */
export function owedBy(balances: readonly number[]): number {
  return sum(balances.filter((balance) => balance > 0));
}

/** Share of something owed; a credit has none, and nothing has one where nothing is owed. */
export function shareOf(part: number, whole: number): number | null {
  return part >= 0 && whole > 0 ? part / whole : null;
}

/** "2026-11-30" of a serial that is known to be one. */
export function dayText(serial: number): string {
  return isoDate(serial) ?? String(serial);
}
