import fc from 'fast-check';
import type { OptionValues } from '../../src/analyses/define';
import type { CellError, CellValue, SourceCells } from '../../src/intake/cells';
import type { Report } from '../../src/report/report';
import { cents, columnOf, faultsIn, figureOf, tableOf, runAging } from '../support/aging';
import { cellsOf, serial } from '../support/cells';

/** What must hold whatever is in a list: money does not vanish, order means nothing, the past stays. */
const asOf = serial(2025, 6, 30);
const headings = ['Customer', 'Invoice no', 'Invoice date', 'Due date', 'Settled date', 'Open amount'];
const runs = { numRuns: 150 };

interface Line {
  readonly cells: readonly CellValue[];
  /** Money of the row in cents; null where it cannot be read. */
  readonly money: number | null;
  readonly error: boolean;
  readonly hidden: boolean;
}

const dayText = (day: number): string => {
  const date = new Date((day - 25_569) * 86_400_000);
  return `${date.getUTCDate()}/${date.getUTCMonth() + 1}/${date.getUTCFullYear()}`;
};
const day = fc.integer({ min: serial(2020, 1, 1), max: serial(2026, 12, 31) });
const date = fc.oneof(
  { weight: 6, arbitrary: day },
  { weight: 2, arbitrary: day.map(dayText) },
  { weight: 1, arbitrary: fc.constantFrom(null, 'n/a', '00:00.0', '31/02/2025', 'soon', 60, 0, true, '2205-03-01', 45_700.75) },
);
const customer = fc.constantFrom('ACME Ltd', 'acme  ltd', 'ＡＣＭＥ Ltd', 'Beta', 'Beta ', 'Gamma GmbH', null, '上海贸易有限公司');
const readable = fc.integer({ min: -5_000_000, max: 9_000_000 }).chain((amount) => {
  const value = amount / 100;
  const plain = Math.abs(value).toFixed(2);
  const marked = plain.replace(/\B(?=(\d{3})+\.)/g, ',');
  const minus = amount < 0 ? '-' : '';
  return fc.constantFrom<CellValue>(value, value, value, `${minus}${plain}`, `${minus}${marked}`, amount < 0 ? `(${marked})` : `${marked} DR`, `${marked}${minus}`).map((cell) => ({ cell, money: amount as number | null }));
});
const unreadable = fc.constantFrom<CellValue>(null, 'n/a', '12 pcs', '5K', 'abc', true, '1,23,4').map((cell) => ({ cell, money: null }));
const amount = fc.oneof({ weight: 6, arbitrary: readable }, { weight: 1, arbitrary: unreadable });

const line: fc.Arbitrary<Line> = fc
  .record({ customer, number: fc.integer({ min: 1, max: 40 }), written: date, due: date, settled: fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: day }), amount, error: fc.integer({ min: 0, max: 15 }).map((value) => value === 0), hidden: fc.integer({ min: 0, max: 8 }).map((value) => value === 0) })
  .map(({ customer: name, number, written, due, settled, amount: { cell, money }, error, hidden }) => ({ cells: [name, `R-${number}`, written, due, settled, error ? null : cell], money: error ? null : money, error, hidden }));

/** Clean rows say what the columns are and that days come first. */
const clean: readonly Line[] = [25, 26, 27].map((number) => ({ cells: ['Delta', `D-${number}`, dayText(serial(2025, 1, number)), dayText(serial(2025, 2, number)), null, number], money: number * 100, error: false, hidden: false }));
const list = fc.array(line, { minLength: 1, maxLength: 30 }).map((lines) => [...clean, ...lines]);

function sourceOf(lines: readonly Line[], between: readonly (readonly CellValue[])[] = []): SourceCells {
  const rows: (readonly CellValue[])[] = [headings];
  const errors: CellError[] = [];
  const hiddenRows: number[] = [];
  lines.forEach(({ cells, error, hidden }, index) => {
    if (error) errors.push({ row: rows.length, column: 5, code: '#N/A' });
    if (hidden) hiddenRows.push(rows.length);
    rows.push(cells);
    if (between.length > 0 && index % 7 === 3) rows.push(between[index % between.length]!);
  });
  return cellsOf(rows, { errors, hiddenRows });
}

const options: fc.Arbitrary<OptionValues> = fc.record({
  asOf: fc.constantFrom(asOf, serial(2023, 3, 31)),
  purpose: fc.constantFrom('collections', 'provision'),
  credits: fc.constantFrom('apart', 'oldest', 'current', 'ownDate'),
  hiddenRows: fc.boolean(),
  duplicates: fc.boolean(),
  useSettledDate: fc.boolean(),
  unclear: fc.constantFrom('apart', 'creditNote', 'receipt'),
});

/** Null where the analysis refuses, which it may: nothing is open. */
function reportFor(source: SourceCells, values: OptionValues): Report | null {
  const result = runAging(source, { dateOrder: 'dayFirst', swappedDates: 'keep', ...values });
  if (!result.ok) expect(result.faults.map(({ code }) => code)).toEqual(['nothingOpen']);
  return result.ok ? result.report : null;
}

/** Customers with what they owe in each slot, whatever their order and first spelling. */
function owed(report: Report | null): unknown {
  if (report === null) return null;
  const table = tableOf(report, 'customers');
  const names = columnOf(report, 'customers', 'name').map((name) => (typeof name === 'string' ? name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim() : ''));
  const slots = table.columns.filter(({ format }) => format === 'money');
  const rows = names.map((name, row): [string, number[]] => [name, slots.map(({ values }) => cents(values[row] ?? 0))]);
  return { slots: slots.map(({ id }) => id), rows: Object.fromEntries(rows), money: report.stamp.money, rows_: report.stamp.rows };
}

test('bands, rejected and excluded rows add up to every readable amount, to the cent', () => {
  let compared = 0;
  fc.assert(
    fc.property(list, options, (lines, values) => {
      const report = reportFor(sourceOf(lines, [['Subtotal', null, null, null, null, 77_777], [null, null, null, null, null, null], headings]), values);
      if (report === null) return;
      compared += 1;
      const money = report.stamp.money!;
      const all = lines.reduce((sum, each) => sum + (each.money ?? 0), 0);
      expect([cents(money.read), cents(money.used) + cents(money.rejected) + cents(money.excluded)]).toEqual([all, all]);
      expect(columnOf(report, 'bands', 'amount').reduce<number>((sum, value) => sum + cents(value), 0)).toBe(cents(money.used));
      expect(faultsIn(report)).toEqual([]);
    }),
    runs,
  );
  expect(compared).toBeGreaterThan(100);
});

test('the order of the rows changes nothing', () => {
  let compared = 0;
  fc.assert(
    fc.property(list.chain((lines) => fc.tuple(fc.constant(lines), fc.shuffledSubarray([...lines], { minLength: lines.length, maxLength: lines.length }))), options, ([lines, shuffled], values) => {
      const before = owed(reportFor(sourceOf(lines), values));
      expect(owed(reportFor(sourceOf(shuffled), values))).toEqual(before);
      if (before !== null) compared += 1;
    }),
    runs,
  );
  expect(compared).toBeGreaterThan(100);
});

test('a payment after the as-of date changes nothing at that date, in a list with settled dates', () => {
  fc.assert(
    fc.property(list, fc.integer({ min: 1, max: 400 }), options, (lines, later, values) => {
      const paid = lines.map((each, index) => (each.cells[4] === null && index % 2 === 0 ? { ...each, cells: each.cells.map((cell, column) => (column === 4 ? (values['asOf'] as number) + later : cell)) } : each));
      // Repeated rows are the same document whether they were paid since or not.
      expect(owed(reportFor(sourceOf(paid), values))).toEqual(owed(reportFor(sourceOf(lines), values)));
    }),
    runs,
  );
});

test('a payment after the as-of date changes nothing at that date, in a ledger', () => {
  const posting = fc.record({ day: fc.integer({ min: serial(2023, 1, 1), max: asOf }), customer: fc.constantFrom('A', 'B', 'C'), debit: fc.boolean(), amount: fc.integer({ min: 1, max: 900_000 }) });
  const ledgerOf = (rows: readonly (readonly CellValue[])[]): SourceCells => cellsOf([['Date', 'Customer', 'Voucher', 'Text', 'Debit', 'Credit'], ...rows]);
  fc.assert(
    fc.property(fc.array(posting, { minLength: 3, maxLength: 40 }), fc.array(fc.record({ after: fc.integer({ min: 1, max: 300 }), customer: fc.constantFrom('A', 'B', 'C', 'D'), amount: fc.integer({ min: 1, max: 900_000 }) }), { minLength: 1, maxLength: 8 }), fc.constantFrom('apart', 'oldest', 'current', 'ownDate'), (postings, payments, credits) => {
      const known = [...postings].sort((one, other) => one.day - other.day).map(({ day: on, customer: name, debit, amount: money }, index): CellValue[] => [on, name, `V-${index}`, debit ? 'Invoice' : 'Receipt', debit ? money / 100 : null, debit ? null : money / 100]);
      const later = payments.map(({ after, customer: name, amount: money }, index): CellValue[] => [asOf + after, name, `P-${index}`, 'Receipt', null, money / 100]);
      const values = { asOf, purpose: 'provision', credits };
      const before = reportFor(ledgerOf(known), values);
      const after = reportFor(ledgerOf([...known, ...later]), values);
      const about = (report: Report | null): unknown => (report === null ? null : { total: figureOf(report, 'totalOpen'), bands: columnOf(report, 'bands', 'amount'), ...(owed(report) as { rows: unknown }).rows as object });
      expect(about(after)).toEqual(about(before));
    }),
    runs,
  );
});

test('nothing is rounded on the way: amounts of ten decimals add up exactly', () => {
  fc.assert(
    // Multiples of 1/1024 have ten decimals and add up without error in a double.
    fc.property(fc.array(fc.integer({ min: 1, max: 2 ** 33 }), { minLength: 4, maxLength: 40 }), options, (units, values) => {
      const rows = units.map((unit, index): CellValue[] => [`C${index % 4}`, `R-${index}`, serial(2022, 1, 1) + index, serial(2022, 2, 1) + 11 * index, null, unit / 1024]);
      const report = reportFor(cellsOf([headings, ...rows]), { ...values, asOf });
      const exact = units.reduce((sum, unit) => sum + unit, 0) / 1024;
      expect(report?.stamp.money).toEqual({ read: exact, used: exact, rejected: 0, excluded: 0 });
      expect(columnOf(report!, 'bands', 'amount').reduce<number>((sum, value) => sum + (value as number), 0)).toBe(exact);
      expect(new Set(columnOf(report!, 'detail', 'open'))).toEqual(new Set(units.map((unit) => unit / 1024)));
    }),
    runs,
  );
});
