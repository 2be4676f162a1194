import fc from 'fast-check';
import type { OptionValues } from '../../../../src/analyses/define';
import type { CellValue } from '../../../../src/intake/cells';
import type { Report } from '../../../../src/report/report';
import { bandsOf, cents, centsOf, columnOf, figureOf, reportOf, runAging, soundAgingOf } from '../../../support/aging';
import { cellsOf, serial } from '../../../support/cells';

const heading = ['Customer', 'Date', 'Voucher No', 'Document type', 'Text', 'Debit', 'Credit'];
const day = (month: number, date: number, year = 2026): number => serial(year, month, date);
const asOf = day(4, 30);
const debit = (customer: string, date: number, number: string, amount: number, text = 'Sale', type = ''): CellValue[] => [customer, date, number, type, text, amount, null];
const credit = (customer: string, date: number, number: string, amount: number, text = 'Received', type = ''): CellValue[] => [customer, date, number, type, text, null, amount];
const age = (rows: CellValue[][], options: OptionValues = {}): Report => soundAgingOf([heading, ...rows], { asOf, purpose: 'provision', bands: '30, 60, 90', ...options });
/** Open items as [text, date of age, cents]; a credit is negative. */
const openOf = (report: Report): unknown[] => columnOf(report, 'detail', 'voucher').map((voucher, row) => [voucher, columnOf(report, 'detail', 'ageFrom')[row], centsOf(report, 'detail', 'open')[row]]);

const quarter = [debit('A', day(1, 31), 'V1', 100), debit('A', day(2, 28), 'V2', 200), debit('A', day(3, 31), 'V3', 150)];

test('January 100, February 200, March 150, receipts 180: 0, 120 and 150 are open', () => {
  const report = age([...quarter, credit('A', day(4, 10), 'R1', 180)]);
  expect(openOf(report)).toEqual([['V2', day(2, 28), 12000], ['V3', day(3, 31), 15000]]);
  expect(bandsOf(report)).toEqual({ '0–30': 15000, '61–90': 12000 });
  expect(columnOf(report, 'detail', 'booked')).toEqual([200, 150]);
  expect((columnOf(report, 'detail', 'why')[0] as { en: string }).en).toContain('What is left of 200.00');
});

test('several receipts in any order of rows, and every customer for itself', () => {
  const rows = [credit('A', day(4, 10), 'R1', 80), ...quarter, debit('B', day(1, 5), 'V9', 70), credit('A', day(2, 1), 'R2', 100)];
  expect(openOf(age(rows))).toEqual([['V2', day(2, 28), 12000], ['V3', day(3, 31), 15000], ['V9', day(1, 5), 7000]]);
});

describe('red invoices', () => {
  test('by the number they name, on the debit side in red or on the credit side', () => {
    const named = [debit('A', day(1, 31), 'V1', 100, 'XS-2601-001'), debit('A', day(2, 28), 'V2', 100, 'XS-2602-002'), debit('A', day(3, 31), 'V3', 100, 'XS-2603-003')];
    const left = [['V1', day(1, 31), 10000], ['V2', day(2, 28), 4000], ['V3', day(3, 31), 10000]];
    expect(openOf(age([...named, debit('A', day(4, 2), 'V4', -60, '红冲 XS-2602-002')]))).toEqual(left);
    expect(openOf(age([...named, credit('A', day(4, 2), 'V4', 60, 'Credit note for XS-2602-002')]))).toEqual(left);
  });

  test('by the voucher they name, of the month they name, else the latest one of that number', () => {
    const sales = [debit('A', day(1, 31), '记-0122', 100), debit('A', day(2, 28), '记-0122', 100), debit('A', day(3, 31), '记-0122', 100)];
    const lessIn = (month: number): unknown[] => [1, 2, 3].map((each) => ['记-0122', [day(1, 31), day(2, 28), day(3, 31)][each - 1], each === month ? 4000 : 10000]);
    expect(openOf(age([...sales, debit('A', day(4, 2), '记-7', -60, '红字冲销2月记-122')]))).toEqual(lessIn(2));
    expect(openOf(age([...sales, debit('A', day(4, 2), '记-7', -60, '红字冲销2026年1月记字第122号')]))).toEqual(lessIn(1));
    expect(openOf(age([...sales, debit('A', day(4, 2), '记-7', -60, '红字冲销 记-0122')]))).toEqual(lessIn(3));
    // The number alone says nothing in another month: the credit note is no part of the voucher of March.
    expect(openOf(age([...sales, debit('A', day(4, 2), '记-0122', -60, '红字')]))).toEqual(lessIn(1));
  });

  test('by the same amount, else the oldest', () => {
    expect(openOf(age([...quarter, debit('A', day(4, 2), 'V4', -200, '红字发票')]))).toEqual([['V1', day(1, 31), 10000], ['V3', day(3, 31), 15000]]);
    expect(openOf(age([...quarter, debit('A', day(4, 2), 'V4', -30, '红字发票')]))).toEqual([['V1', day(1, 31), 7000], ['V2', day(2, 28), 20000], ['V3', day(3, 31), 15000]]);
  });

  test('not by the month that both texts name', () => {
    const rows = [debit('A', day(1, 31), 'V1', 100, '2026年1月销售'), debit('A', day(2, 28), 'V2', 200, '2026年2月销售'), debit('A', day(4, 2), 'V3', -200, '红冲2026年多开')];
    expect(openOf(age(rows))).toEqual([['V1', day(1, 31), 10000]]);
  });

  test('what is left of one stands with the credit notes, not with the receipts', () => {
    const report = age([debit('A', day(1, 31), 'V1', 100), debit('A', day(2, 1), 'V2', -130, '红字发票'), debit('B', day(2, 1), 'V3', 50), credit('C', day(2, 1), 'R1', 20), credit('D', day(2, 1), 'R2', 10, '预收货款')]);
    expect(bandsOf(report)).toEqual({ '61–90': 5000, 'Credit notes': -3000, 'Unapplied receipts': -2000, Advances: -1000 });
  });
});

describe('money that goes back', () => {
  test('a receipt booked and taken back in red never happened', () => {
    const rows = [...quarter, credit('A', day(4, 1), 'R1', 180), credit('A', day(4, 10), 'R2', 300), credit('A', day(4, 12), 'R3', -300)];
    expect(openOf(age(rows))).toEqual([['V2', day(2, 28), 12000], ['V3', day(3, 31), 15000]]);
  });

  test('of two receipts of one amount the later is taken back, wherever it stands', () => {
    const first = credit('A', day(4, 1), 'R1', 300);
    const second = credit('A', day(4, 10), 'R2', 300);
    const back = credit('A', day(4, 12), 'R3', -300);
    for (const rows of [[first, second, back], [second, back, first]]) expect(openOf(age(rows))).toEqual([['R1', day(4, 1), -30000]]);
  });

  test('a refund of too much is no debt', () => {
    const rows = [debit('A', day(1, 31), 'V1', 80), credit('A', day(2, 10), 'R1', 100), debit('A', day(3, 1), 'F1', 20, 'Refund', 'Refund'), debit('B', day(3, 1), 'V2', 5)];
    expect(openOf(age(rows))).toEqual([['V2', day(3, 1), 500]]);
  });

  test('money paid back without a receipt to match is owed from its own day', () => {
    expect(openOf(age([...quarter, credit('A', day(4, 12), 'R3', -40)])).at(-1)).toEqual(['R3', day(4, 12), 4000]);
  });
});

describe('debts that move keep their age', () => {
  test('to another customer', () => {
    const report = age([debit('A', day(1, 31), 'V1', 100, 'XS-2601-001'), credit('A', day(4, 5), 'V2', 100, '并账转出 XS-2601-001'), debit('B', day(4, 5), 'V3', 100, '并账转入 XS-2601-001')]);
    expect(openOf(report)).toEqual([['V3', day(1, 31), 10000]]);
    expect(bandsOf(report)).toEqual({ '61–90': 10000 });
    expect((columnOf(report, 'detail', 'why')[0] as { en: string }).en).toContain('Keeps the dates of XS-2601-001');
  });

  test('from customer to customer to customer', () => {
    const rows = [
      debit('A', day(1, 31), 'V1', 100, 'XS-2601-001'),
      credit('A', day(3, 5), 'V2', 100, '并账转出 XS-2601-001'), debit('B', day(3, 5), 'V3', 100, '并账转入 XS-2601-001，ZZ-2603-009'),
      credit('B', day(4, 5), 'V4', 100, '并账转出 ZZ-2603-009'), debit('C', day(4, 5), 'V5', 100, '并账转入 ZZ-2603-009'),
    ];
    expect(openOf(age(rows))).toEqual([['V5', day(1, 31), 10000]]);
  });

  test('a revaluation goes with its document, up and down', () => {
    const blue = debit('A', day(1, 31), 'V1', 100, 'XS-2601-001');
    expect(bandsOf(age([blue, debit('A', day(4, 30), 'V2', 7, '期末调汇 XS-2601-001')]))).toEqual({ '61–90': 10700 });
    expect(bandsOf(age([blue, debit('B', day(4, 30), 'V3', 1), credit('A', day(4, 30), 'V2', 7, '期末调汇 XS-2601-001')]))).toEqual({ '0–30': 100, '61–90': 9300 });
  });

  test('one that names no document counts from its own day, and the reader is told', () => {
    const report = age([debit('A', day(1, 31), 'V1', 100, '2026年1月销售'), debit('A', day(4, 30), 'V2', 7, '2026年4月期末调汇')]);
    expect(bandsOf(report)).toEqual({ '0–30': 700, '61–90': 10000 });
    expect(report.notes.map(({ en }) => en)).toContain('1 transfer or revaluation names no document of the list and counts from its own date.');
  });

  test('their due date too', () => {
    const rows: CellValue[][] = [
      [...heading, 'Due date'],
      [...debit('A', day(1, 31), 'V1', 100, 'XS-2601-001'), day(3, 2)],
      [...credit('A', day(4, 5), 'V2', 100, '并账转出 XS-2601-001'), null],
      [...debit('B', day(4, 5), 'V3', 100, '并账转入 XS-2601-001'), day(7, 31)],
    ];
    expect(bandsOf(soundAgingOf(rows, { asOf, purpose: 'collections' }))).toEqual({ '31–60': 10000 });
  });
});

describe('what was brought forward', () => {
  const withBalance = [...heading, 'D/C', 'Balance'];
  const row = (cells: CellValue[], side: string, balance: number): CellValue[] => [...cells, side, balance];
  const opening = (customer: string, side: string, balance: number): CellValue[] => [customer, day(1, 1), '', '', 'Opening balance', null, null, side, balance];

  test('is settled first, and its age is not known', () => {
    const report = soundAgingOf([withBalance, opening('A', 'Dr', 500), row(debit('A', day(2, 28), 'V1', 100), 'Dr', 600), row(credit('A', day(3, 1), 'R1', 180), 'Dr', 420)], { asOf, purpose: 'provision', bands: '30, 60, 90, 180, 1y, 2y' });
    expect(bandsOf(report)).toEqual({ '61–90': 10000, 'Older than the data': 32000 });
    expect(columnOf(report, 'detail', 'ageFrom')).toEqual([null, day(2, 28)]);
    expect(report.notes.some(({ en }) => en.startsWith('320.00 was brought forward before 2026-01-01'))).toBe(true);
    expect(figureOf(report, 'overOneYear')).toBe(0);
  });

  test('stands in the last band where all that is older than the ledger does', () => {
    const report = soundAgingOf([withBalance, opening('A', 'Dr', 500), row(debit('A', day(4, 28), 'V1', 100), 'Dr', 600)], { asOf, purpose: 'provision', bands: '30, 60, 90' });
    expect(bandsOf(report)).toEqual({ '0–30': 10000, '91+': 50000 });
    // 31 December 2025 is 120 days before: one band more, and not all of it would be in the last.
    const finer = soundAgingOf([withBalance, opening('A', 'Dr', 500), row(debit('A', day(4, 28), 'V1', 100), 'Dr', 600)], { asOf, purpose: 'provision', bands: '30, 60, 90, 120' });
    expect(bandsOf(finer)).toEqual({ '0–30': 10000, 'Older than the data': 50000 });
  });

  test('counts as over one year where the ledger is longer than that', () => {
    const rows = [withBalance, [...opening('A', 'Dr', 500)], row(debit('A', day(4, 28, 2027), 'V1', 100), 'Dr', 600)];
    for (const bands of ['30, 60, 90', '30, 60, 90, 180, 1y, 2y']) expect([bands, figureOf(soundAgingOf(rows, { asOf: day(4, 30, 2027), purpose: 'provision', bands }), 'overOneYear')]).toEqual([bands, 500]);
  });

  test('on the credit side pays the oldest; what is left of it has no date', () => {
    const rows = [withBalance, opening('A', 'Cr', 130), row(debit('A', day(2, 28), 'V1', 100), 'Cr', 30)];
    for (const credits of ['apart', 'oldest', 'current', 'ownDate']) {
      const report = soundAgingOf(rows, { asOf, purpose: 'provision', credits });
      expect([credits, figureOf(report, 'totalOpen')]).toEqual([credits, -30]);
      expect(centsOf(report, 'detail', 'open')).toEqual([-3000]);
    }
  });

  test('a ledger of nothing else is aged as far as it can be', () => {
    const report = soundAgingOf([withBalance, opening('A', 'Dr', 500), row(credit('A', day(2, 1), 'R1', 180), 'Dr', 320)], { asOf, purpose: 'provision', bands: '30, 60, 90, 180, 1y' });
    expect(bandsOf(report)).toEqual({ 'Older than the data': 32000 });
  });
});

describe('what is not used', () => {
  const rows = [
    debit('A', day(1, 31), 'V1', 100),
    debit('A', day(5, 1), 'V2', 40),
    ['A', 'soon', 'V3', '', 'Sale', 30, null],
    ['A', day(2, 1), 'V4', '', 'Sale', 'abc', null],
    ['A', day(2, 2), 'V5', '', 'Memo', null, null],
    ['Total', '', '', '', '', 170, null],
  ] as CellValue[][];

  test('stands with place, reason and money', () => {
    const report = age(rows);
    expect(report.leftOut.map(({ address, kind, reason, amount }) => [address, kind, reason.en, amount])).toEqual([
      ['Sheet1!B3', 'excluded', 'Dated after the as-of date', 40],
      ['Sheet1!B4', 'rejected', 'Cannot be read as a date', 30],
      ['Sheet1!F5', 'rejected', 'Cannot be read as a number', null],
      ['Sheet1!A6:G6', 'excluded', 'No movement', null],
      ['Sheet1!A7:G7', 'total', 'Total or subtotal, no document', null],
    ]);
    expect(report.stamp.rows).toEqual({ read: 5, used: 1, rejected: 2, excluded: 2 });
    expect(report.stamp.money).toEqual({ read: 170, used: 100, rejected: 30, excluded: 40 });
  });

  test('rows of other accounts stay out, and advances are known', () => {
    const withAccount = [[...heading, 'G/L Account'], [...debit('A', day(1, 31), 'V1', 100), '112201'], [...credit('A', day(2, 1), 'R1', 30), '2203'], [...debit('B', day(2, 1), 'V2', 5), '220301']];
    const report = soundAgingOf(withAccount, { asOf, purpose: 'provision' });
    expect(figureOf(report, 'totalOpen')).toBe(100);
    expect(report.stamp.money).toEqual({ read: 75, used: 100, rejected: 0, excluded: -25 });
  });

  test('an opening balance that the rows before it do not come to is named', () => {
    const list = [[...heading, 'D/C', 'Balance'], ['A', day(1, 1), '', '', 'Opening balance', null, null, 'Dr', 500], [...debit('A', day(2, 1), 'V1', 100), 'Dr', 600], ['A', day(3, 1), '', '', 'Opening balance', null, null, 'Dr', 777]] as CellValue[][];
    const report = soundAgingOf(list, { asOf, purpose: 'provision' });
    expect(report.leftOut.map(({ kind, reason }) => [kind, reason.en])).toEqual([['rejected', 'The opening balance differs from the rows before it']]);
  });
});

describe('days past due in a ledger', () => {
  test('by its due dates; without one, due at once and said so', () => {
    const rows: CellValue[][] = [[...heading, 'Due date'], [...debit('A', day(1, 31), 'V1', 100), day(5, 31)], [...debit('A', day(2, 28), 'V2', 50), null]];
    const report = soundAgingOf(rows, { asOf, purpose: 'collections' });
    expect(bandsOf(report)).toEqual({ 'Current': 10000, '61–90': 5000 });
    expect((columnOf(report, 'detail', 'why')[1] as { en: string }).en).toContain('no due date and counts as due at once');
  });

  test('from the terms, one row for each instalment: what was paid, was paid on the first', () => {
    const rows: CellValue[][] = [[...heading, 'Payment terms'], [...debit('A', day(1, 1), 'V1', 1000.01), '预付30%，开票后60天付70%'], [...credit('A', day(2, 1), 'R1', 100), '']];
    const report = soundAgingOf(rows, { asOf, purpose: 'collections', useTerms: true });
    expect(columnOf(report, 'detail', 'dueDate')).toEqual([day(1, 1), day(3, 2)]);
    expect(centsOf(report, 'detail', 'open')).toEqual([20000, 70001]);
    expect(bandsOf(report)).toEqual({ '31–60': 70001, '91+': 20000 });
  });

  test('without due dates or terms it is refused', () => {
    expect(runAging(cellsOf([heading, ...quarter]), { asOf, purpose: 'collections' })).toMatchObject({ ok: false, faults: [{ code: 'dueDateMissing' }] });
  });
});

test('age counts from the column that was chosen', () => {
  const rows: CellValue[][] = [['Customer', 'Document date', 'Posting date', 'Voucher No', 'Debit', 'Credit'], ['A', day(1, 31), day(3, 31), 'V1', 100, null], ['A', day(2, 28), day(3, 30), 'V2', 70, null], ['A', day(4, 1), day(4, 1), 'R1', null, 30]];
  const open = (ageFrom: string): unknown => {
    const report = soundAgingOf(rows, { asOf, purpose: 'provision', ageFrom });
    return columnOf(report, 'detail', 'ageFrom').map((date, row) => [date, centsOf(report, 'detail', 'open')[row]]);
  };
  expect(open('posting')).toEqual([[day(3, 31), 10000], [day(3, 30), 4000]]);
  expect(open('document')).toEqual([[day(1, 31), 7000], [day(2, 28), 7000]]);
});

test('one column of amounts beside the side on which they stand', () => {
  const rows: CellValue[][] = [['Customer', 'Posting date', 'Voucher No', 'Amount', 'D/C'], ['A', day(1, 31), 'V1', 100, 'D'], ['A', day(2, 28), 'V2', 70, 'D'], ['A', day(4, 1), 'R1', 130, 'C']];
  expect(openOf(soundAgingOf(rows, { asOf, purpose: 'provision' }))).toEqual([['V2', day(2, 28), 4000]]);
});

const kinds = fc.constantFrom('sale', 'sale', 'sale', 'receipt', 'receipt', 'red', 'redNamed', 'creditNote', 'takenBack', 'refund', 'revaluation', 'zero', 'noDate', 'noNumber');
const movement = fc.record({ customer: fc.integer({ min: 1, max: 3 }), date: fc.integer({ min: day(1, 1, 2024), max: day(6, 30) }), cents: fc.integer({ min: 1, max: 90_000 }), kind: kinds, named: fc.integer({ min: 0, max: 20 }) });
type Movement = typeof movement extends fc.Arbitrary<infer Value> ? Value : never;

function rowOf({ customer, date, cents, kind, named }: Movement, index: number): CellValue[] {
  const name = `C${customer}`;
  const number = `XS-24-${1000 + index}`;
  const own = `XS-24-${1000 + named}`;
  const amount = cents / 100;
  switch (kind) {
    case 'receipt': return credit(name, date, `V${index}`, amount);
    case 'red': return debit(name, date, `V${index}`, -amount, '红字发票');
    case 'redNamed': return debit(name, date, `V${index}`, -amount, `红冲 ${own}`);
    case 'creditNote': return credit(name, date, `V${index}`, amount, `Credit note ${own}`);
    case 'takenBack': return credit(name, date, `V${index}`, -amount);
    case 'refund': return debit(name, date, `V${index}`, amount, 'Refund', 'Refund');
    case 'revaluation': return debit(name, date, `V${index}`, amount, `调汇 ${own}`);
    case 'zero': return debit(name, date, `V${index}`, 0);
    case 'noDate': return [name, 'soon', `V${index}`, '', number, amount, null];
    case 'noNumber': return [name, date, `V${index}`, '', number, 'much', null];
    default: return debit(name, date, `V${index}`, amount, `Sale ${number}`);
  }
}
/** Enough plain sales that the columns are understood, of a customer of their own. */
const plain = Array.from({ length: 12 }, (_, index) => debit('Z', day(1, 1, 2025) + 30 * index, `Z${index}`, 10 + index));
const ledgers = fc.array(movement, { minLength: 1, maxLength: 20 });
const customersOf = (report: Report): unknown => Object.fromEntries(columnOf(report, 'customers', 'name').map((name, row) => [name, report.tables.find(({ id }) => id === 'customers')!.columns.filter(({ format }) => format === 'money').map(({ id, values }) => [id, cents(values[row])]).filter(([, amount]) => amount !== 0)]));

test('every ledger foots: rows and money, bands and customers, formulas and checks', () => {
  fc.assert(
    fc.property(ledgers, fc.constantFrom('apart', 'oldest', 'current', 'ownDate'), (movements, credits) => {
      const report = age([...plain, ...movements.map(rowOf)], { credits });
      expect(report.stamp.rows.read).toBe(plain.length + movements.length);
      const booked = movements.filter(({ kind, date }) => date <= asOf && !['zero', 'noDate', 'noNumber'].includes(kind));
      const signOf = (kind: string): number => (['receipt', 'red', 'redNamed', 'creditNote'].includes(kind) ? -1 : 1);
      const expected = booked.reduce((sum, { kind, cents }) => sum + signOf(kind) * cents, 0) + plain.reduce((sum, row) => sum + Math.round(100 * (row[5] as number)), 0);
      expect(Math.round(100 * (figureOf(report, 'totalOpen') as number))).toBe(expected);
    }),
    { numRuns: 60 },
  );
});

test('without credit notes each customer has the newest invoices open that make up the balance', () => {
  fc.assert(
    fc.property(ledgers, (movements) => {
      const simple = movements.filter(({ kind, date }) => (kind === 'sale' || kind === 'receipt') && date <= asOf);
      const report = age([...plain, ...simple.map(rowOf)]);
      for (const customer of new Set(simple.map((one) => one.customer))) {
        const own = simple.filter((one) => one.customer === customer);
        const invoices = own.filter(({ kind }) => kind === 'sale').sort((a, b) => b.date - a.date);
        const balance = own.reduce((sum, { kind, cents }) => sum + (kind === 'sale' ? cents : -cents), 0);
        const expected = new Map<string, number>();
        let newer = 0;
        for (const { cents, date } of invoices) {
          const open = Math.max(0, Math.min(cents, balance - newer));
          newer += cents;
          const days = asOf - date;
          const band = days <= 30 ? '0–30' : days <= 60 ? '31–60' : days <= 90 ? '61–90' : '91+';
          if (open > 0) expected.set(band, (expected.get(band) ?? 0) + open);
        }
        const found = new Map<string, number>();
        columnOf(report, 'detail', 'name').forEach((name, row) => {
          const open = centsOf(report, 'detail', 'open')[row]!;
          const band = (columnOf(report, 'detail', 'band')[row] as { en: string }).en;
          if (name === `C${customer}` && open > 0) found.set(band, (found.get(band) ?? 0) + open);
        });
        expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected));
      }
    }),
    { numRuns: 40 },
  );
});

test('what is booked later never changes an earlier day', () => {
  fc.assert(
    fc.property(ledgers, ledgers, (movements, later) => {
      const rows = [...plain, ...movements.map(rowOf)];
      const added = later.map((one, index) => rowOf({ ...one, date: asOf + 1 + (one.date % 300) }, 500 + index)).filter((row) => typeof row[1] === 'number' && typeof row[5] !== 'string');
      const before = age(rows);
      const after = age([...rows, ...added]);
      expect(customersOf(after)).toEqual(customersOf(before));
      expect(columnOf(after, 'detail', 'why')).toEqual(columnOf(before, 'detail', 'why'));
    }),
    { numRuns: 40 },
  );
});

test('rows of one day in another order change no total', () => {
  fc.assert(
    fc.property(ledgers, (movements) => {
      const rows = movements.map((one, index) => ({ date: one.date - (one.date % 20), row: rowOf({ ...one, date: one.date - (one.date % 20) }, index) }));
      const forth = [...rows].sort((a, b) => a.date - b.date).map(({ row }) => row);
      const back = [...rows].reverse().sort((a, b) => a.date - b.date).map(({ row }) => row);
      expect(customersOf(age([...plain, ...back]))).toEqual(customersOf(age([...plain, ...forth])));
    }),
    { numRuns: 60 },
  );
});

test('progress goes from nothing to everything, in steps', () => {
  const rows = [heading, ...Array.from({ length: 20_000 }, (_, index) => debit('A', day(1, 1), `V${index}`, 1))];
  const report = reportOf(runAging(cellsOf(rows as CellValue[][]), { asOf, purpose: 'provision' }));
  expect(figureOf(report, 'totalOpen')).toBe(20_000);
});

describe('receipts that did not stay', () => {
  const ledger = (...rows: (string | number | null)[][]): ReturnType<typeof soundAgingOf> =>
    soundAgingOf([['客户', '日期', '科目编码', '摘要', '借方', '贷方'], ...rows], { asOf: serial(2025, 12, 31), purpose: 'provision', bands: '1y, 2y, 3y' });
  const aged = (report: ReturnType<typeof soundAgingOf>): unknown => columnOf(report, 'bands', 'amount').slice(0, 4);

  test('a receipt taken back in part leaves the old debt old', () => {
    expect(aged(ledger(['甲', '2022-01-05', '1122', '销售', 1000, null], ['甲', '2025-12-01', '1122', '收款', null, 800], ['甲', '2025-12-15', '1122', '冲销收款', null, -300]))).toEqual([0, 0, 0, 500]);
  });

  test('a bill that came back is no new debt', () => {
    expect(aged(ledger(['甲', '2023-01-05', '1122', '销售', 1000, null], ['甲', '2023-06-05', '1122', '收到银行承兑汇票', null, 1000], ['甲', '2025-11-06', '1122', '票据退回，恢复应收账款', 1000, null]))).toEqual([0, 0, 1000, 0]);
  });

  test('more taken back than was received is a debt of that day', () => {
    expect(aged(ledger(['甲', '2022-01-05', '1122', '销售', 100, null], ['甲', '2025-01-05', '1122', '收款', null, 100], ['甲', '2025-12-06', '1122', '退票', 130, null]))).toEqual([30, 0, 0, 100]);
  });

  test('a receipt settles debits of its own sub-account', () => {
    expect(aged(ledger(['甲', '2024-01-05', '1122.02', '质保金', 200, null], ['甲', '2025-01-05', '1122.01', '货款', 1000, null], ['甲', '2025-06-05', '1122.01', '收款', null, 1000]))).toEqual([0, 200, 0, 0]);
  });
});
