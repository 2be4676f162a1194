import { rowAddress, rowAddressParts } from '../../../intake/address';
import type { SourceCells } from '../../../intake/cells';
import { keyText } from '../../../intake/normalize';
import type { RoleId } from '../../../intake/roles';
import { roles } from '../../../intake/roles';
import { decimalSum } from '../../../math/decimalSum';
import { addressColumn, withoutTexts } from '../../../report/addresses';
import type { Drill, ReportColumn, ReportTable, ReportValue } from '../../../report/report';
import { fill, type Words } from '../../../texts/words';
import type { Choices } from './choices';
import type { CustomerLines } from './customers';
import { creditsOf, type ShownSlot, type State } from './state';
import { whyOf } from './why';
import { words } from './words';

/** Above so many open items the days are values: formulas in that number make a workbook slow. */
export const mostLiveRows = 20_000;

/** Bands with the start dates that belong to them, so that a reader can check any item by hand. */
export function bandsTable(state: State): ReportTable {
  const { shown, choices, listed, total } = state;
  // Of a list that does not hold every item nothing can be added up again.
  const live = (formula: string): { formula?: string } => (listed.rest === null ? { formula } : {});
  const invoices = decimalSum([total, -creditsOf(state)]);
  const edge = (value: number): ReportValue => (Number.isFinite(value) && value > 0 ? value : null);
  const amounts = shown.map((slot) => slot.amount);
  return {
    id: 'bands',
    title: choices.basis === 'due' ? words.bandsTitleDue : words.bandsTitleBooked,
    place: 'report',
    rowCount: shown.length,
    columns: [
      { id: 'band', heading: words.band, format: 'text', values: shown.map((slot) => slot.name), role: 'key', total: { kind: 'label', words: words.total } },
      { id: 'amount', heading: words.amount, format: 'money', values: amounts, ...live('=SUMIFS(detail[open],detail[band],[@band])'), total: { kind: 'sum', value: decimalSum(amounts) } },
      {
        id: 'share',
        heading: words.shareOfInvoices,
        format: 'percent',
        values: shown.map((slot) => (slot.kind === 'credit' ? null : shareOf(slot.amount, invoices))),
        formula: '=IF(AND([@amount]>=0,{totalOpen}-{credits}>0),[@amount]/({totalOpen}-{credits}),"")',
        total: { kind: 'sum', value: invoices > 0 ? decimalSum(shown.map((slot) => (slot.kind === 'credit' ? 0 : (shareOf(slot.amount, invoices) ?? 0)))) : 0 },
      },
      { id: 'documents', heading: words.documents, format: 'count', values: shown.map((slot) => slot.documents), ...live('=COUNTIFS(detail[band],[@band])'), total: { kind: 'sum', value: decimalSum(shown.map((slot) => slot.documents)) } },
      { id: 'from', heading: choices.basis === 'due' ? words.dueFrom : words.bookedFrom, format: 'date', values: shown.map((slot) => edge(slot.first)) },
      { id: 'to', heading: choices.basis === 'due' ? words.dueTo : words.bookedTo, format: 'date', values: shown.map((slot) => edge(slot.last)) },
    ],
  };
}

export function customersTable({ lines, shown, choices }: State): ReportTable {
  const owed = owedBy(lines.totals);
  const money = (id: string, heading: Words, values: readonly number[], formula?: string): ReportColumn => ({
    id,
    heading,
    format: 'money',
    values,
    ...(formula === undefined ? {} : { formula }),
    total: { kind: 'sum', value: decimalSum(values) },
  });
  const credits = shown.filter((slot) => slot.kind === 'credit');
  const overdue = overdueOf(lines, shown);
  const invoices = lines.totals.map((total, line) => decimalSum([total, ...credits.map((slot) => -lines.amounts[slot.index]![line]!)]));
  const overdueSlots = shown.filter((slot) => slot.overdue);
  const addTogether = (slots: readonly ShownSlot[]): string => (slots.length === 0 ? '=0' : `=${slots.map((slot) => `[@${slot.id}]`).join('+')}`);
  const base = (credits.length === 0 ? '[@total]' : `([@total]-${credits.map((slot) => `[@${slot.id}]`).join('-')})`);
  const baseTotal = ['SUM(customers[total])', ...credits.map((slot) => `SUM(customers[${slot.id}])`)].join('-');
  return {
    id: 'customers',
    title: words.customersTitle,
    place: words.customersSheet,
    rowCount: lines.count,
    columns: [
      { id: 'rank', heading: words.rank, format: 'count', values: lines.totals.map((_, index) => index + 1), role: 'key', total: { kind: 'label', words: words.total } },
      ...partyColumns(lines.codes, lines.names),
      ...shown.map((slot) => money(slot.id, slot.name, lines.amounts[slot.index]!)),
      money('total', words.total, lines.totals, addTogether(shown)),
      ...(choices.basis === 'due'
        ? [
            money('overdue', words.overdue, overdue, addTogether(overdueSlots)),
            {
              id: 'overdueShare',
              heading: words.overdueShare,
              format: 'percent',
              values: overdue.map((amount, line) => ratio(amount, invoices[line]!)),
              formula: `=IF(${base}<=0,0,[@overdue]/${base})`,
              total: { kind: 'formula', formula: `=IF(${baseTotal}<=0,0,SUM(customers[overdue])/(${baseTotal}))`, value: ratio(decimalSum(overdue), decimalSum(invoices)) },
            } satisfies ReportColumn,
          ]
        : []),
      {
        id: 'share',
        heading: words.shareOfOwed,
        format: 'percent',
        values: lines.totals.map((total) => shareOf(total, owed)),
        formula: '=IF(AND([@total]>=0,{owed}>0),[@total]/{owed},"")',
        total: { kind: 'sum', value: owed > 0 ? 1 : 0 },
      },
      { id: 'documents', heading: words.documents, format: 'count', values: lines.documents, total: { kind: 'sum', value: decimalSum(lines.documents) } },
    ],
    notes: { key: [lines.codes.some((code) => code !== '') ? 'code' : 'name'] },
  };
}

/** What is past due, by customer: the overdue bands together. */
export function overdueOf(lines: CustomerLines, shown: readonly ShownSlot[]): number[] {
  const slots = shown.filter((slot) => slot.overdue);
  return lines.totals.map((_, line) => decimalSum(slots.map((slot) => lines.amounts[slot.index]![line]!)));
}

/** Code and name, whichever the source has; a customer without either is shown as such. */
export function partyColumns(codes: readonly string[], names: readonly string[]): ReportColumn[] {
  const hasCodes = codes.some((code) => code !== '');
  const hasNames = names.some((name) => name !== '') || !hasCodes;
  const columns: ReportColumn[] = [];
  const blank = (index: number): boolean => codes[index] === '' && names[index] === '';
  // Nearly always there is none.
  const someBlank = codes.some((_, index) => blank(index));
  if (hasCodes) columns.push({ id: 'code', heading: words.customerCode, format: 'text', values: someBlank && !hasNames ? codes.map((code, index) => (blank(index) ? words.noCustomer : code)) : codes, role: 'key' });
  if (hasNames) columns.push({ id: 'name', heading: words.customerName, format: 'text', values: someBlank ? names.map((name, index) => (blank(index) ? words.noCustomer : name)) : names, role: 'key' });
  return columns;
}

export function detailTable(state: State): ReportTable {
  const { cells, mapping, parties, slots, choices, understanding } = state;
  const { items, rest } = state.listed;
  const { rows, party } = items;
  const textColumn = (id: string, role: RoleId, more: Partial<ReportColumn> = {}): ReportColumn[] => {
    const column = mapping[role] === undefined ? undefined : cells.columns[mapping[role]!];
    return column === undefined ? [] : [{ id, heading: roles[role].label, format: 'text', values: listOf(rows, (row) => keyText(column[row])), ...more }];
  };
  const dates = (column: Float64Array): ReportValue[] => listOf(column, known);
  // The checks name this column, also where nothing in it is known.
  const hasAge = choices.basis === 'booked' || items.ageFrom.some((date) => !Number.isNaN(date));
  const hasDue = choices.basis === 'due' || (mapping.due_date !== undefined && items.due.some((date) => !Number.isNaN(date)));
  const live = items.count <= mostLiveRows;
  const daysColumn = (id: string, heading: Words, date: string, from: Float64Array): ReportColumn => ({
    id,
    heading,
    format: 'days',
    values: listOf(from, (value) => (Number.isNaN(value) ? null : choices.asOf - value)),
    ...(live ? { formula: `=IF([@${date}]="","",{asOf}-[@${date}])` } : {}),
  });
  const booked = items.open.some((open, item) => open !== items.booked[item]);
  const names = slots.all.map((slot) => slot.name);
  const columns: ReportColumn[] = [
    ...partyColumns(listOf(party, (index) => parties.codes[index]!), listOf(party, (index) => parties.names[index]!)).map(
      (column, index): ReportColumn => (index === 0 ? { ...column, total: { kind: 'label', words: words.total } } : column),
    ),
    ...textColumn('document', 'doc_no', { role: 'key' }),
    ...textColumn('voucher', 'voucher_no'),
    ...textColumn('type', 'doc_type'),
    ...(hasAge ? [{ id: 'ageFrom', heading: choices.ageRole === null ? words.periodFrom : roles[choices.ageRole].label, format: 'date', values: dates(items.ageFrom) } satisfies ReportColumn] : []),
    ...(hasDue ? [{ id: 'dueDate', heading: words.dueDate, format: 'date', values: dates(items.due) } satisfies ReportColumn] : []),
    ...(booked ? [{ id: 'booked', heading: understanding.kind === 'balances' ? words.bookedInPeriod : words.booked, format: 'money', values: Array.from(items.booked) } satisfies ReportColumn] : []),
    { id: 'open', heading: words.open, format: 'money', values: Array.from(items.open), total: { kind: 'sum', value: state.total } },
    ...(hasAge ? [daysColumn('age', words.age, 'ageFrom', items.ageFrom)] : []),
    ...(hasDue ? [daysColumn('days', words.days, 'dueDate', items.due)] : []),
    { id: 'band', heading: words.band, format: 'text', values: listOf(items.slots, (slot) => names[slot]!) },
    { id: 'why', heading: words.why, format: 'text', values: whyOf(state, items), role: 'note' },
    ...textColumn('currency', 'currency'),
    ...textColumn('text', 'text'),
    sourceColumn(cells, rows),
  ];
  return {
    id: 'detail',
    title: words.detailTitle,
    place: words.detailSheet,
    rowCount: items.count + (rest === null ? 0 : 1),
    columns: rest === null ? columns : withRest(columns, rest, choices),
    notes: { key: keyOf(columns) },
  };
}

/** What tells a document from the others as long as it is open: its customer and number, else its dates. */
function keyOf(columns: readonly ReportColumn[]): string[] {
  const present = (...ids: readonly string[]): string[] => ids.filter((id) => columns.some((column) => column.id === id));
  const party = present('code', 'name').slice(0, 1);
  const number = present('document', 'voucher');
  return [...party, ...(number.length > 0 ? number : present('ageFrom', 'dueDate', 'booked'))];
}

/** One line for what is not listed, so that the list adds up to the same total. */
function withRest(columns: readonly ReportColumn[], { count, amount }: { readonly count: number; readonly amount: number }, choices: Choices): ReportColumn[] {
  const named = columns.some(({ id }) => id === 'name') ? 'name' : 'code';
  const last: Readonly<Record<string, ReportValue | Words>> = { [named]: fill(words.restLine, { count }), open: amount, why: choices.basis === 'due' ? words.whyRestDue : words.whyRestBooked };
  return columns.map((column) => {
    if (column.rows === undefined) return { ...column, values: [...column.values, last[column.id] ?? null] };
    const numbers = new Int32Array(column.rows.numbers.length + 1);
    numbers.set(column.rows.numbers);
    return addressColumn(withoutTexts(column), { ...column.rows, numbers });
  });
}

function sourceColumn(cells: SourceCells, rows: Int32Array): ReportColumn {
  const column = { id: 'source', heading: words.source, format: 'text', role: 'note' } as const;
  const parts = rowAddressParts(cells);
  return parts === null ? { ...column, values: listOf(rows, (row) => rowAddress(cells, row)) } : addressColumn(column, { ...parts, numbers: rows.map((row) => cells.firstRow + row) });
}

/** A value for each element; Array.from with a function takes ten times as long, which a million rows make felt. */
function listOf<Value>(elements: ArrayLike<number>, valueOf: (element: number) => Value): Value[] {
  const { length } = elements;
  const values = new Array<Value>(length);
  for (let index = 0; index < length; index += 1) values[index] = valueOf(elements[index]!);
  return values;
}

export function drillOf(state: State, customers: ReportTable, detail: ReportTable): Drill {
  const present = (table: ReportTable, ids: readonly string[]): string[] => ids.filter((id) => table.columns.some((column) => column.id === id));
  return {
    parties: { table: 'customers', name: present(customers, ['name', 'code']), amount: 'total' },
    items: { table: 'detail', title: present(detail, ['document', 'voucher']), amount: 'open', band: 'band', why: 'why', place: 'source' },
    partyOf: [...listOf(state.listed.items.party, (party) => state.lines.lineOf[party]!), ...(state.listed.rest === null ? [] : [-1])],
  };
}

function known(value: number): ReportValue {
  return Number.isNaN(value) ? null : value;
}

export function ratio(part: number, whole: number): number {
  return whole <= 0 ? 0 : part / whole;
}

/** What customers owe: their positive balances. Customers in credit do not make the others' shares larger. */
export function owedBy(balances: readonly number[]): number {
  return decimalSum(balances.filter((balance) => balance > 0));
}

/** Share of something owed; a credit has none, and nothing has one where nothing is owed. */
export function shareOf(part: number, whole: number): number | null {
  return part >= 0 && whole > 0 ? part / whole : null;
}
