import fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CellValue } from '../../../src/intake/cells';
import type { Report } from '../../../src/report/report';
import { agingOf, columnOf, figureOf, reportOf, runAging, tableOf } from '../../support/aging';
import { cellsOf, layout, serial } from '../../support/cells';
import { readCsv } from '../../support/csv';
import { layouts } from '../../support/layouts';

const asOf = serial(2026, 11, 30);

test('every layout that can be aged gives the bands worked out by hand', () => {
  const bands = (name: keyof typeof layouts): unknown => columnOf(reportOf(runAging(cellsOf(layout(layouts[name])), { asOf })), 'bands', 'amount');
  expect(bands('kingdeeAged')).toEqual([156400, 0, 113000, 0, 0, -30000]);
  expect(bands('sapOpen')).toEqual([0, 0, 113000, 0, 0, -30000, -156400]);
  expect(bands('sapChinese')).toEqual([0, 0, 113000, 0, 0, -156400]);
  expect(bands('quickbooks')).toEqual([310, 1284.5, 0, 0, 0, -100]);
  expect(bands('xeroAged')).toEqual([0, 0, 113000, 0, 0, -30000]);
  expect(bands('tally')).toEqual([0, 0, 83000, 0, 0, -11000]);
  expect(bands('traditional')).toEqual([0, 0, 83000, 0, 56500, -11000]);
});

const rows: CellValue[][] = [
  ['Customer No.', 'Customer Name', 'Invoice No', 'Invoice Date', 'Due Date', 'Amount', 'Settled Date'],
  ['0017', 'Hengchang', 'A1', '2026-09-12', '2026-10-12', '100.10', ''],
  ['0017', 'Hengchang', 'A2', '2026-10-31', '2026-11-30', '200.20', ''],
  ['0017', 'Hengchang Ltd', 'A3', '2026-10-30', '2026-11-29', '0.70', '2026-12-05'],
  ['0044', 'Xinhe', 'B1', '2026-08-02', '2026-09-01', '50.00', ''],
  ['0044', 'Xinhe', 'B2', '2026-08-01', '2026-08-31', '60.00', ''],
  ['0044', 'Xinhe', 'B3', '2026-10-01', '2026-10-31', '70.00', '2026-11-30'],
  ['0044', 'Xinhe', 'B4', '2026-12-01', '2026-12-31', '80.00', ''],
  ['0044', 'Xinhe', 'C1', '2026-11-05', '', '(30.00)', ''],
  ['0051', 'Sanyou', 'D1', '2026-11-05', '', '90.00', ''],
  ['0051', 'Sanyou', 'D2', '2026-11-05', '2026-11-06', 'abc', ''],
  ['0051', 'Sanyou', 'D3', '2026-11-05', '30/02/2026', '5.00', ''],
  ['0051', 'Sanyou', 'D4', '2026-11-05', '2026-11-06', '0.00', ''],
  ['Total', '', '', '', '', '626.00', ''],
];

describe('a small list worked out by hand', () => {
  const report = agingOf(rows, { asOf });

  test('bands, credits and counts', () => {
    expect(columnOf(report, 'bands', 'band')).toEqual([
      { en: 'Current', zh: '未到期' }, { en: '1–30', zh: '1–30天' }, { en: '31–60', zh: '31–60天' }, { en: '61–90', zh: '61–90天' }, { en: '91+', zh: '91天以上' },
      { en: 'Credits, kind not stated', zh: '红字或收款（未注明）' },
    ]);
    expect(columnOf(report, 'bands', 'amount')).toEqual([200.2, 0.7, 100.1, 50, 60, -30]);
    expect(columnOf(report, 'bands', 'documents')).toEqual([1, 1, 1, 1, 1, 1]);
  });

  test('customers, largest first, under the first spelling of their name', () => {
    expect(columnOf(report, 'customers', 'code')).toEqual(['0017', '0044']);
    expect(columnOf(report, 'customers', 'name')).toEqual(['Hengchang', 'Xinhe']);
    expect(columnOf(report, 'customers', 'total')).toEqual([301, 80]);
    expect(columnOf(report, 'customers', 'unclear')).toEqual([0, -30]);
    expect(columnOf(report, 'customers', 'overdue')).toEqual([100.8, 110]);
    expect(columnOf(report, 'customers', 'overdueShare')).toEqual([100.8 / 301, 1]);
  });

  test('every open item stands in the detail with its source', () => {
    expect(columnOf(report, 'detail', 'document')).toEqual(['A1', 'A2', 'A3', 'B1', 'B2', 'C1']);
    expect(columnOf(report, 'detail', 'days')).toEqual([49, 0, 1, 90, 91, null]);
    expect(columnOf(report, 'detail', 'source')).toEqual(['Sheet1!A2:G2', 'Sheet1!A3:G3', 'Sheet1!A4:G4', 'Sheet1!A5:G5', 'Sheet1!A6:G6', 'Sheet1!A9:G9']);
  });

  test('every other row is listed with place, reason and money', () => {
    expect(report.leftOut.map((row) => [row.address, row.kind, row.reason.en, row.content, row.amount])).toEqual([
      ['Sheet1!G7', 'excluded', 'Settled by the as-of date', '2026-11-30', 70],
      ['Sheet1!D8', 'excluded', 'Dated after the as-of date', '2026-12-01', 80],
      ['Sheet1!E10', 'rejected', 'No due date', '', 90],
      ['Sheet1!F11', 'rejected', 'Cannot be read as a number', 'abc', null],
      ['Sheet1!E12', 'rejected', 'There is no such day', '30/02/2026', 5],
      ['Sheet1!F13', 'excluded', 'Nothing open: the amount is zero', '0.00', 0],
      ['Sheet1!A14:G14', 'total', 'Total or subtotal, no document', 'Total', null],
    ]);
    expect(report.stamp.rows).toEqual({ read: 12, used: 6, rejected: 3, excluded: 3 });
    expect(report.stamp.money).toEqual({ read: 626, used: 381, rejected: 95, excluded: 150 });
    expect(report.stamp.totalRows).toBe(1);
  });

  test('key figures, stamp and notes', () => {
    expect(figureOf(report, 'asOf')).toBe(asOf);
    expect(figureOf(report, 'totalOpen')).toBe(381);
    expect(figureOf(report, 'overdue')).toBe(210.8);
    expect(figureOf(report, 'credits')).toBe(-30);
    expect(figureOf(report, 'largestCustomer')).toBe('Hengchang');
    expect(report.stamp).toMatchObject({ source: 'Sheet1!A1:G14', asOf, version: '1.2.3' });
    expect(report.stamp.method.en).toContain('2026-11-30');
    expect(report.stamp.method.zh).toContain('逾期天数');
    expect(report.notes.some((note) => note.en.startsWith('1 credit (-30.00)'))).toBe(true);
  });

  test('the checks agree', () => {
    for (const check of report.checks) expect([check.id, Math.abs(check.expected - check.found) <= check.tolerance]).toEqual([check.id, true]);
    expect(report.checks.map((check) => check.id)).toEqual(['tieOutList', 'bands', 'customers', 'band0', 'band1', 'band2', 'band3', 'band4', 'rows', 'money']);
  });
});

test('the switches do what they say', () => {
  expect(columnOf(agingOf(rows, { asOf, useSettledDate: false }), 'bands', 'amount')).toEqual([200.2, 70.7, 100.1, 50, 60, -30]);
  const overdueToday = agingOf(rows, { asOf, dueTodayIsOverdue: true });
  expect(columnOf(overdueToday, 'bands', 'amount').map((amount) => Math.round((amount as number) * 100))).toEqual([0, 20090, 10010, 5000, 6000, -3000]);
  for (const check of overdueToday.checks) expect([check.id, Math.abs(check.expected - check.found) <= check.tolerance]).toEqual([check.id, true]);
});

test('other limits make other bands', () => {
  const report = agingOf(rows, { asOf, bands: '10, 49, 90, 180' });
  expect(columnOf(report, 'bands', 'amount')).toEqual([200.2, 0.7, 100.1, 50, 60, 0, -30]);
  expect(tableOf(report, 'customers').columns.map((column) => column.id)).toEqual(['rank', 'code', 'name', 'current', 'band1', 'band2', 'band3', 'band4', 'band5', 'unclear', 'total', 'overdue', 'overdueShare', 'share', 'documents']);
});

test.each<[string, Record<string, unknown>, string]>([
  ['no as-of date', { asOf: -1 }, 'asOfMissing'],
  ['falling limits', { asOf, bands: '30, 20' }, 'bandsNotRising'],
  ['no limits', { asOf, bands: '' }, 'bandsEmpty'],
  ['too many limits', { asOf, bands: Array.from({ length: 15 }, (_, index) => index + 1).join(', ') }, 'bandsTooMany'],
  ['a date before all documents', { asOf: serial(2020, 1, 1) }, 'nothingOpen'],
])('%s is refused', (_name, options, code) => {
  expect(runAging(cellsOf(rows), options as never)).toMatchObject({ ok: false, faults: [{ code }] });
});

test('dates that read both ways are asked for, and taken as told', () => {
  const list = [['Customer', 'Due Date', 'Open amount'], ['A', '3/4/2026', '5.00']];
  expect(runAging(cellsOf(list), { asOf })).toMatchObject({ ok: false, faults: [{ code: 'datesAmbiguous', place: 'Sheet1!B2' }] });
  expect(columnOf(agingOf(list, { asOf, dateOrder: 'dayFirst' }), 'detail', 'dueDate')).toEqual([serial(2026, 4, 3)]);
  expect(columnOf(agingOf(list, { asOf, dateOrder: 'monthFirst' }), 'detail', 'dueDate')).toEqual([serial(2026, 3, 4)]);
});

test('several currencies are never added', () => {
  const list = [['Customer', 'Due Date', 'Open amount', 'Currency'], ['A', '2026-04-03', '5.00', 'USD'], ['A', '2026-04-03', '5.00', 'CAD']];
  expect(runAging(cellsOf(list), { asOf })).toMatchObject({ ok: false, faults: [{ code: 'currenciesMixed', params: { currencies: 'USD, CAD' } }] });
});

test('a kind of document that cannot be aged is refused also when columns are chosen by hand', () => {
  const result = runAging(cellsOf(layout(layouts.trialBalance)), { asOf }, () => ({ due_date: 0, open_amount: 8 }));
  expect(result).toMatchObject({ ok: false, faults: [{ code: 'kindTrialBalance' }] });
});

test('document less paid is open; the debit and credit sides of a list are taken together', () => {
  const paid = [['客户', '单据日期', '到期日', '价税合计', '已收金额'], ['A', '2026-01-05', '2026-02-05', '100.30', '50.10'], ['B', '2026-01-05', '2026-02-05', '70', ''], ['C', '2026-01-05', '2026-02-05', '70', '80']];
  expect(columnOf(agingOf(paid, { asOf }), 'detail', 'open')).toEqual([50.2, 70, -10]);
  const sides = [['客户', '业务日期', '到期日', '借方-未结-本币', '贷方-未结-本币'], ['A', '2026-01-05', '2026-02-05', '83000.00', ''], ['B', '2026-01-05', '', '', '11000.00']];
  expect(columnOf(agingOf(sides, { asOf }), 'detail', 'open')).toEqual([83000, -11000]);
});

describe('whatever the list looks like', () => {
  const headings = [
    ['Customer No.', '客户编码', 'cust_number', '客戶編號'],
    ['Invoice No', '单据编号', 'Document Number', '單據編號'],
    ['Invoice Date', '单据日期', 'doc_date', '開票日期'],
    ['Due Date', '到期日', 'due_in_date', 'Net due date'],
    ['Open amount', '未收金额', 'Outstanding', '未收金額'],
  ] as const;
  const item = fc.record({
    customer: fc.integer({ min: 1, max: 6 }),
    date: fc.integer({ min: 46_000, max: 46_400 }),
    term: fc.integer({ min: 0, max: 120 }),
    cents: fc.integer({ min: -500_000, max: 5_000_000 }),
    fault: fc.constantFrom('', '', '', '', '', '', 'due', 'amount', 'noDue', 'noAmount'),
    subtotal: fc.constantFrom(false, false, false, true),
  });
  type Item = typeof item extends fc.Arbitrary<infer Value> ? Value : never;
  const cellsOfItem = (value: Item, index: number): CellValue[] => [
    `C${value.customer}`,
    `D${index}`,
    value.date,
    value.fault === 'due' ? 'soon' : value.fault === 'noDue' ? null : value.date + value.term,
    value.fault === 'amount' ? 'much' : value.fault === 'noAmount' ? null : value.cents / 100,
  ];
  /** The same in plain code: bands in cents, rows used. */
  const expected = (items: readonly Item[], limits: readonly number[]): { bands: number[]; used: number; rejected: number } => {
    const bands = Array.from({ length: limits.length + 3 }, () => 0);
    let used = 0;
    let rejected = 0;
    for (const { date, term, cents, fault } of items) {
      if (fault === 'amount' || fault === 'noAmount') rejected += 1;
      else if (date > asOf || cents === 0) continue;
      else if (cents > 0 && fault !== '') rejected += 1;
      else {
        used += 1;
        const days = asOf - date - term;
        const band = cents < 0 ? limits.length + 2 : days <= 0 ? 0 : 1 + limits.filter((limit) => days > limit).length;
        bands[band]! += cents;
      }
    }
    return { bands, used, rejected };
  };
  const summary = (report: Report): unknown => ({
    bands: columnOf(report, 'bands', 'amount').map((amount) => Math.round((amount as number) * 100)),
    customers: columnOf(report, 'customers', 'code').map((code, index) => [code, columnOf(report, 'customers', 'total')[index]]).sort(),
    rows: report.stamp.rows,
  });

  test('order of columns and rows, words of the headings and place on the sheet change nothing; every row is accounted for', () => {
    // One readable item first, so that there is always something to age and the columns show what they are.
    const anchor: Item[] = Array.from({ length: 6 }, () => ({ customer: 1, date: 46_100, term: 30, cents: 12_345, fault: '', subtotal: false }));
    fc.assert(
      fc.property(
        fc.array(item, { maxLength: 14 }),
        fc.uniqueArray(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 5 }).map((limits) => limits.sort((a, b) => a - b)),
        fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5, maxLength: 5 }),
        fc.infiniteStream(fc.integer({ min: 0, max: 3 })),
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 0, max: 3 }),
        fc.integer(),
        (some, limits, order, words, firstRow, firstColumn, titles, salt) => {
          const items = [...anchor, ...some];
          const data = items.map(cellsOfItem);
          const plain = agingOf([headings.map((list) => list[0]), ...data], { asOf, bands: limits.join(', ') });

          // Subtotals below some of the items are recognised, listed and counted nowhere: not in the rows, not in the money.
          const withTotals = items.flatMap((each, index) => [data[index]!, ...(each.subtotal ? [['Subtotal', null, null, null, each.cents / 100 + 1]] : [])]);
          const totalled = agingOf([headings.map((list) => list[0]), ...withTotals], { asOf, bands: limits.join(', ') });
          expect(totalled.stamp).toMatchObject({ rows: plain.stamp.rows, money: plain.stamp.money, totalRows: items.filter((each) => each.subtotal).length });
          expect(totalled.leftOut.filter((row) => row.kind !== 'total').map(({ reason, content, amount }) => [reason, content, amount])).toEqual(plain.leftOut.map(({ reason, content, amount }) => [reason, content, amount]));
          for (const check of totalled.checks) expect(Math.abs(check.expected - check.found)).toBeLessThanOrEqual(check.tolerance);

          const names = headings.map((list) => list[words.next().value as number]!);
          const shuffled = [...data].sort((a, b) => hash(a[1] as string, salt) - hash(b[1] as string, salt));
          const moved = [...Array.from({ length: titles }, (_, index) => [`Example Ltd, list ${index === 0 ? 'A' : 'B'}`]), order.map((column) => names[column]!), ...shuffled.map((row) => order.map((column) => row[column]!))];
          const other = agingOf(moved, { asOf, bands: limits.join(', ') }, { firstRow, firstColumn, sheet: '应收' });
          expect(summary(other)).toEqual(summary(plain));

          const { bands, used, rejected } = expected(items, limits);
          expect(columnOf(plain, 'bands', 'amount').map((amount) => Math.round((amount as number) * 100))).toEqual(bands.slice(0, items.some(({ cents, date, fault }) => cents < 0 && date <= asOf && fault !== 'amount' && fault !== 'noAmount') ? undefined : -1).map((cents) => cents + 0));
          expect(plain.stamp.rows).toEqual({ read: items.length, used, rejected, excluded: items.length - used - rejected });
          const money = plain.stamp.money!;
          expect(Math.abs(money.read - (money.used + money.rejected + money.excluded))).toBeLessThan(1e-6);
          expect(plain.leftOut).toHaveLength(items.length - used);
          for (const check of plain.checks) expect(Math.abs(check.expected - check.found)).toBeLessThanOrEqual(check.tolerance);
        },
      ),
      { numRuns: 150 },
    );
  });

  function hash(text: string, salt: number): number {
    let value = salt;
    for (const character of text) value = Math.imul(value ^ character.charCodeAt(0), 0x01000193);
    return value;
  }
});

const data = process.env['WORKCAP_DATA'];
const oracleFile = data === undefined ? '' : join(data, 'dataset_oracles.json');
interface Oracle {
  readonly id: string;
  readonly expected: { readonly buckets: Record<string, [number, number]>; readonly total?: number; readonly customers: number; readonly open_invoices?: number; readonly largest_customer?: string; readonly top10_share?: number };
}

if (!existsSync(oracleFile)) {
  console.warn('Not run: aging of the IBM and HighRadius lists. Set WORKCAP_DATA to the folder with the data sets.');
} else {
  describe('real lists equal their published results', () => {
    const oracles = JSON.parse(readFileSync(oracleFile, 'utf8')) as Oracle[];
    const oracle = (id: string): Oracle['expected'] => oracles.find((candidate) => candidate.id === id)!.expected;
    const source = (name: string): string[][] => readCsv(readFileSync(join(data!, 'receivables', name), 'utf8'));
    const cents = (value: number): number => Math.round(value * 100);
    const bandsOf = (report: Report): [number, number][] => columnOf(report, 'bands', 'amount').slice(0, 5).map((amount, index) => [cents(amount as number), columnOf(report, 'bands', 'documents')[index] as number]);
    const oracleBands = (expected: Oracle['expected']): [number, number][] => ['not_due', '1-30', '31-60', '61-90', '91+'].map((band) => [cents(expected.buckets[band]![0]), expected.buckets[band]![1]]);

    /** From the source rows in plain code: amount in millionths as a whole number, so that nothing is rounded on the way. */
    const recompute = (list: string[][], columns: { due: number; amount: number; customer: number }, day: (text: string) => number, isOpen: (row: string[]) => boolean, date: number) => {
      const bands = [0, 0, 0, 0, 0].map(() => ({ amount: 0n, count: 0 }));
      const customers = new Map<string, bigint>();
      for (const row of list.slice(1)) {
        if (row.length < 3 || !isOpen(row)) continue;
        const days = date - day(row[columns.due]!);
        const amount = BigInt(Math.round(Number(row[columns.amount]) * 1e6));
        const band = bands[days <= 0 ? 0 : days <= 30 ? 1 : days <= 60 ? 2 : days <= 90 ? 3 : 4]!;
        band.amount += amount;
        band.count += 1;
        customers.set(row[columns.customer]!, (customers.get(row[columns.customer]!) ?? 0n) + amount);
      }
      return { bands: bands.map(({ amount, count }): [number, number] => [Number(amount) / 1e6, count]), customers };
    };

    const american = (text: string): number => {
      const [month, day, year] = text.split('/').map(Number);
      return serial(year!, month!, day!);
    };

    test.each([['2012-06-30', serial(2012, 6, 30)], ['2012-12-31', serial(2012, 12, 31)]])('IBM at %s', (name, date) => {
      const list = source('ibm_receivables.csv');
      const report = agingOf(list, { asOf: date });
      const expected = oracle(`ibm_aging_${name}`);
      expect(bandsOf(report)).toEqual(oracleBands(expected));
      expect(cents(figureOf(report, 'totalOpen') as number)).toBe(cents(expected.total!));
      expect(figureOf(report, 'customers')).toBe(expected.customers);
      expect(figureOf(report, 'documents')).toBe(expected.open_invoices);
      expect(figureOf(report, 'largestCustomer')).toBe(expected.largest_customer);
      expect(report.stamp.rows).toMatchObject({ read: 2466, rejected: 0 });
      expect(report.stamp.money!.read).toBe(147703.18);

      const own = recompute(list, { due: 5, amount: 6, customer: 1 }, american, (row) => american(row[4]!) <= date && date < american(row[8]!), date);
      expect(bandsOf(report)).toEqual(own.bands.map(([amount, count]) => [cents(amount), count]));
      const totals = columnOf(report, 'customers', 'total');
      expect(Object.fromEntries(columnOf(report, 'customers', 'code').map((code, index) => [code, cents(totals[index] as number)]))).toEqual(Object.fromEntries([...own.customers].map(([code, amount]) => [code, Number(amount) / 1e4])));
    });

    test('HighRadius at 2020-04-30, the expected payment dates left aside', () => {
      const list = source('highradius_open_9681_iso_dates.csv');
      const date = serial(2020, 4, 30);
      const report = agingOf(list, { asOf: date });
      const expected = oracle('highradius_aging_2020-04-30');
      expect(bandsOf(report)).toEqual(oracleBands(expected));
      expect(figureOf(report, 'customers')).toBe(expected.customers);
      expect(figureOf(report, 'topTenShare')).toBeCloseTo(expected.top10_share!, 9);
      expect(report.stamp.rows).toEqual({ read: 9681, used: 9681, rejected: 0, excluded: 0 });
      expect(cents(report.stamp.money!.read)).toBe(31_042_785_897);

      const iso = (text: string): number => serial(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10)));
      const own = recompute(list, { due: 8, amount: 11, customer: 2 }, iso, () => true, date);
      columnOf(report, 'bands', 'amount').slice(0, 5).forEach((amount, band) => expect(amount).toBeCloseTo(own.bands[band]![0], 6));
      const totals = columnOf(report, 'customers', 'total');
      columnOf(report, 'customers', 'code').forEach((code, index) => expect(totals[index]).toBeCloseTo(Number(own.customers.get(code as string)) / 1e6, 6));
      expect(own.customers.size).toBe(694);
      expect(columnOf(report, 'detail', 'code')).toContain('0140105686');
      expect(columnOf(report, 'detail', 'document')).toContain('2960623488');
    });
  });
}
