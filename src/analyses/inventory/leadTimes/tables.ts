import { rowAddress, rowAddressParts } from '../../../intake/address';
import { keyText } from '../../../intake/normalize';
import { addressColumn } from '../../../report/addresses';
import type { ReportColumn, ReportTable, ReportValue } from '../../../report/report';
import type { Words } from '../../../texts/words';
import type { LeadTimeState } from './compute';
import { type LeadTimes, leadTimesBy } from './statistics';
import { leadTimeWords as words } from './words';

/** Above so many cells to be looked through for all rows, counts and means by group are values. */
const mostLookUps = 20_000_000;

/** Formulas over the receipts of each group, which the numbers in the column `key` of the receipts name: codes such as 0140 and 140 are the same to COUNTIFS. */
function figures(groups: readonly number[], of: LeadTimes, key: 'itemNo' | 'supplierNo', receipts: number): ReportColumn[] {
  const live = groups.length * receipts <= mostLookUps;
  const list = (values: ArrayLike<number>): ReportValue[] => groups.map((group) => (Number.isNaN(values[group]!) ? null : values[group]!));
  const formula = (written: string): { formula?: string } => (live ? { formula: `=${written}` } : {});
  return [
    { id: 'receipts', heading: words.receipts, format: 'count', values: list(of.receipts), ...formula(`COUNTIFS(receipts[${key}],[@no])`), total: { kind: 'sum', value: receipts } },
    { id: 'mean', heading: words.mean, format: 'factor', values: list(of.mean), ...formula(`SUMIFS(receipts[days],receipts[${key}],[@no])/[@receipts]`) },
    { id: 'deviation', heading: words.deviation, format: 'factor', values: list(of.deviation) },
    { id: 'shortest', heading: words.shortest, format: 'days', values: list(of.shortest) },
    { id: 'longest', heading: words.longest, format: 'days', values: list(of.longest) },
  ];
}

function numberColumn(groups: readonly number[]): ReportColumn {
  return { id: 'no', heading: words.no, format: 'count', role: 'key', values: groups.map((group) => group + 1), total: { kind: 'label', words: words.total } };
}

export function itemsTable({ items, byItem, days }: LeadTimeState): ReportTable {
  const shown = [...items.codes.keys()].filter((item) => byItem.receipts[item]! > 0);
  const coded = items.codes.some((code) => code !== '');
  const named = items.names.some((name) => name !== '');
  return {
    id: 'items',
    title: words.itemsTitle,
    place: words.itemsTitle,
    rowCount: shown.length,
    columns: [
      numberColumn(shown),
      ...(coded ? [{ id: 'code', heading: words.code, format: 'text', role: 'key', values: shown.map((item) => items.codes[item]!) } satisfies ReportColumn] : []),
      ...(named || !coded ? [{ id: 'name', heading: words.name, format: 'text', role: 'key', values: shown.map((item) => items.names[item]!) } satisfies ReportColumn] : []),
      ...figures(shown, byItem, 'itemNo', days.length),
    ],
  };
}

/** Null where the list names no suppliers. */
export function suppliersTable({ receipts, days, suppliers }: LeadTimeState): ReportTable | null {
  if (suppliers === null) return null;
  const { names } = suppliers;
  const of = leadTimesBy(suppliers.of, days, names.length);
  const order = [...names.keys()].sort((one, other) => of.receipts[other]! - of.receipts[one]! || one - other);
  return {
    id: 'suppliers',
    title: words.suppliersTitle,
    place: 'report',
    rowCount: order.length,
    columns: [numberColumn(order), { id: 'supplier', heading: words.supplier, format: 'text', role: 'key', values: order.map((one) => shownSupplier(names[one]!)) }, ...figures(order, of, 'supplierNo', receipts.count)],
  };
}

function shownSupplier(name: string): string | Words {
  return name === '' ? words.noSupplier : name;
}

export function receiptsTable(state: LeadTimeState): ReportTable {
  const { input, items, receipts, days, suppliers } = state;
  const { cells, mapping } = input;
  const texts = (id: string, heading: Words, values: readonly (string | Words)[]): ReportColumn[] => (values.some((value) => value !== '') ? [{ id, heading, format: 'text', values }] : []);
  const ofItem = (list: readonly string[]): string[] => Array.from(receipts.item, (item) => list[item]!);
  const orders = mapping.order_no === undefined ? undefined : cells.columns[mapping.order_no];
  const source = { id: 'source', heading: words.source, format: 'text', role: 'note' } as const;
  const parts = rowAddressParts(cells);
  return {
    id: 'receipts',
    title: words.receiptsTitle,
    place: words.receiptsSheet,
    rowCount: receipts.count,
    columns: [
      ...texts('code', words.code, ofItem(items.codes)),
      ...texts('name', words.name, ofItem(items.names)),
      ...(suppliers === null ? [] : texts('supplier', words.supplier, Array.from(suppliers.of, (one) => shownSupplier(suppliers.names[one]!)))),
      ...(orders === undefined ? [] : texts('order', words.order, Array.from(receipts.row, (row) => keyText(orders[row])))),
      { id: 'itemNo', heading: words.itemNo, format: 'count', values: Array.from(receipts.item, (item) => item + 1) },
      ...(suppliers === null ? [] : [{ id: 'supplierNo', heading: words.supplierNo, format: 'count', values: Array.from(suppliers.of, (one) => one + 1) } satisfies ReportColumn]),
      { id: 'ordered', heading: words.ordered, format: 'date', values: Array.from(receipts.ordered) },
      { id: 'received', heading: words.received, format: 'date', values: Array.from(receipts.received) },
      { id: 'days', heading: words.days, format: 'days', values: Array.from(days), formula: '=[@received]-[@ordered]' },
      parts === null ? { ...source, values: Array.from(receipts.row, (row) => rowAddress(cells, row)) } : addressColumn(source, { ...parts, numbers: receipts.row.map((row) => cells.firstRow + row) }),
    ],
  };
}
