import fc from 'fast-check';
import type { OptionValues } from '../../../../src/analyses/define';
import type { CellValue } from '../../../../src/intake/cells';
import type { Report } from '../../../../src/report/report';
import { bandsOf, centsOf, columnOf, figureOf, runAging, soundAgingOf } from '../../../support/aging';
import { cellsOf, serial } from '../../../support/cells';

const day = (month: number, date: number, year = 2026): number => serial(year, month, date);
const asOf = day(11, 30);
const heading = ['Customer', 'Invoice No', 'Invoice date', 'Due date', 'Open amount', 'Document type', 'Text'];
const item = (customer: string, number: string, date: CellValue, due: CellValue, amount: CellValue, type = 'Invoice', text = ''): CellValue[] => [customer, number, date, due, amount, type, text];
const age = (rows: CellValue[][], options: OptionValues = {}): Report => soundAgingOf([heading, ...rows], { asOf, purpose: 'collections', ...options });
const left = (report: Report): unknown => report.leftOut.map(({ kind, reason, amount }) => [kind, reason.en, amount]);

test('each day falls into one band and one only', () => {
  const days = [-400, -1, 0, 1, 30, 31, 60, 61, 90, 91, 4000];
  const report = age(days.map((past, index) => item('A', `A${index}`, day(1, 1, 2015), asOf - past, 1)));
  expect(columnOf(report, 'detail', 'days')).toEqual(days);
  expect(columnOf(report, 'detail', 'band').map((band) => (band as { en: string }).en)).toEqual(['Current', 'Current', 'Current', '1–30', '1–30', '31–60', '31–60', '61–90', '61–90', '91+', '91+']);
});

test('years run to the same day: 29 February', () => {
  const rows = [item('A', 'A1', day(2, 29, 2024), null, 1), item('A', 'A2', day(2, 28, 2024), null, 2), item('A', 'A3', day(3, 1, 2024), null, 4), item('A', 'A4', day(3, 1, 2023), null, 8)];
  const bands = (date: number): Record<string, number> => bandsOf(age(rows, { asOf: date, purpose: 'provision', bands: '1y, 2y' }));
  // EDATE(29 February 2024, 12) is 28 February 2025.
  expect(bands(day(2, 28, 2025))).toEqual({ 'Within 1 year': 700, '1 to 2 years': 800 });
  expect(bands(day(3, 1, 2025))).toEqual({ 'Within 1 year': 400, '1 to 2 years': 1100 });
  const leap = [item('A', 'B1', day(2, 28, 2027), null, 1), item('A', 'B2', day(3, 1, 2027), null, 2), item('A', 'B3', day(2, 28, 2026), null, 4), item('A', 'B4', day(3, 1, 2026), null, 8)];
  // On 29 February 2028 the year of an invoice of 28 February 2027 ended a day ago.
  expect(bandsOf(age(leap, { asOf: day(2, 29, 2028), purpose: 'provision', bands: '1y, 2y' }))).toEqual({ 'Within 1 year': 200, '1 to 2 years': 900, 'Over 2 years': 400 });
  expect(figureOf(age(leap, { asOf: day(2, 29, 2028), purpose: 'provision', bands: '1y, 2y' }), 'overOneYear')).toBe(13);
});

test('what is settled, later, zero or cannot be read is left out with its reason', () => {
  const rows: CellValue[][] = [
    [...heading, 'Settled date'],
    [...item('A', 'A1', day(9, 1), day(10, 1), 100), null],
    [...item('A', 'A2', day(9, 1), day(10, 1), 7), day(11, 30)],
    [...item('A', 'A3', day(9, 1), day(10, 1), 11), day(12, 1)],
    [...item('A', 'A4', day(12, 1), day(12, 31), 13), null],
    [...item('A', 'A5', day(9, 1), day(10, 1), 0), null],
    [...item('A', 'A6', day(9, 1), null, 17), null],
    [...item('A', 'A7', day(9, 1), 'soon', 19), null],
    [...item('A', 'A8', day(9, 1), day(10, 1), null), null],
    [...item('A', 'A9', day(9, 1), day(10, 1), 'x'), null],
    [...item('A', 'A10', day(9, 1), day(10, 1, 2126), 23), null],
    [...item('A', 'A11', 'then', day(10, 1), 29), null],
  ];
  const report = soundAgingOf(rows, { asOf, purpose: 'collections' });
  expect(figureOf(report, 'totalOpen')).toBe(111);
  expect(left(report)).toEqual([
    ['excluded', 'Settled by the as-of date', 7],
    ['excluded', 'Dated after the as-of date', 13],
    ['excluded', 'Nothing open: the amount is zero', 0],
    ['rejected', 'No due date', 17],
    ['rejected', 'Cannot be read as a date', 19],
    ['rejected', 'No amount', null],
    ['rejected', 'Cannot be read as a number', null],
    ['rejected', 'Due date more than 50 years from the as-of date', 23],
    ['rejected', 'Cannot be read as a date', 29],
  ]);
});

test('a credit needs no due date and belongs to no band', () => {
  expect(bandsOf(age([item('A', 'A1', day(9, 1), day(10, 1), 100), item('A', 'A2', day(9, 1), null, -5, 'Payment')]))).toEqual({ '31–60': 10000, 'Unapplied receipts': -500 });
});

describe('debts that move keep their dates', () => {
  const original = item('A', 'AR7001', day(2, 1), day(3, 1), 100);

  test('the document that they name, up and down, also for another customer', () => {
    const rows = [original, item('B', 'TR7002', day(11, 1), day(12, 1), 40, 'Transfer', 'from A, AR7001'), item('A', 'TR7003', day(11, 1), day(12, 1), -40, 'Transfer', 'to B, AR7001'), item('A', 'FX7004', day(11, 30), day(11, 30), 3, 'Revaluation', 'AR7001')];
    const report = age(rows);
    expect(bandsOf(report)).toEqual({ '91+': 10300 });
    expect(columnOf(report, 'detail', 'dueDate')).toEqual(Array(4).fill(day(3, 1)));
    expect(columnOf(report, 'detail', 'ageFrom')).toEqual(Array(4).fill(day(2, 1)));
  });

  test('a transfer of a transfer, and two that name each other', () => {
    const chain = [original, item('B', 'TR7002', day(8, 1), day(9, 1), 40, 'Transfer', 'AR7001'), item('C', 'TR7003', day(11, 1), day(12, 1), 40, 'Transfer', 'TR7002')];
    expect(columnOf(age(chain), 'detail', 'dueDate')).toEqual([day(3, 1), day(3, 1), day(3, 1)]);
    const circle = [original, item('B', 'TR7002', day(8, 1), day(9, 1), 40, 'Transfer', 'TR7003'), item('C', 'TR7003', day(11, 1), day(12, 1), 40, 'Transfer', 'TR7002')];
    expect(figureOf(age(circle), 'totalOpen')).toBe(180);
  });

  test('one that names nothing keeps its own, and the reader is told', () => {
    const report = age([original, item('B', 'TR7002', day(11, 1), day(12, 1), 40, 'Transfer', '2026')]);
    expect(bandsOf(report)).toEqual({ 'Current': 4000, '91+': 10000 });
    expect(report.notes.map(({ en }) => en)).toContain('1 transfer or revaluation names no document of the list and counts from its own date.');
  });
});

test('the date of origin decides where it is given, else the document', () => {
  const rows: CellValue[][] = [['Customer', 'Invoice No', 'Invoice date', 'Recognition date', 'Open amount'], ['A', '1', day(11, 1), day(2, 1), 5], ['A', '2', day(11, 1), null, 7]];
  expect(columnOf(soundAgingOf(rows, { asOf, purpose: 'provision' }), 'detail', 'ageFrom')).toEqual([day(2, 1), day(11, 1)]);
});

test('rows of other accounts stay out; what of them is settled or later is no advance', () => {
  const rows: CellValue[][] = [
    [...heading, 'G/L account', 'Settled date'],
    [...item('A', 'A1', day(9, 1), day(10, 1), 100), '1122', null],
    [...item('A', 'A2', day(9, 1), day(10, 1), 30), '2203', null],
    [...item('A', 'A3', day(9, 1), day(10, 1), 40), '2203', day(10, 1)],
    [...item('A', 'A4', day(12, 1), day(12, 1), 50), '2203', null],
  ];
  const report = soundAgingOf(rows, { asOf, purpose: 'collections', control: 100, controlAdvances: 30 });
  expect(figureOf(report, 'totalOpen')).toBe(100);
  expect(report.checks.find(({ id }) => id === 'tieOutAdvances')).toMatchObject({ expected: 30, found: 30 });
  expect(centsOf(report, 'reclassify', 'amount')).toEqual([3000]);
});

test('progress goes from nothing to everything, in steps', () => {
  const rows = [heading, ...Array.from({ length: 20_000 }, (_, index) => item('A', `A${index}`, day(1, 1), day(2, 1), 1))];
  expect(runAging(cellsOf(rows), { asOf, purpose: 'collections' })).toMatchObject({ ok: true, report: { stamp: { rows: { read: 20_000, used: 20_000 } } } });
});

const anyItem = fc.record({
  customer: fc.integer({ min: 1, max: 4 }),
  date: fc.option(fc.integer({ min: day(1, 1, 2023), max: day(12, 31) }), { freq: 8 }),
  term: fc.option(fc.integer({ min: 0, max: 120 }), { freq: 5 }),
  cents: fc.option(fc.integer({ min: -100_000, max: 500_000 }), { freq: 8 }),
  type: fc.constantFrom('Invoice', 'Invoice', 'Invoice', 'Credit Memo', 'Payment', 'Prepayment', 'Transfer', 'Refund'),
  named: fc.integer({ min: 0, max: 9 }),
});

test('every list foots: rows and money, in both purposes and all placements', () => {
  const sure = Array.from({ length: 5 }, (_, index) => item('Z', `AR${9000 + index}`, day(8, 1) + index, day(9, 1) + index, 10));
  fc.assert(
    fc.property(fc.array(anyItem, { maxLength: 18 }), fc.constantFrom('collections', 'provision'), fc.constantFrom('apart', 'oldest', 'current', 'ownDate'), (list, purpose, credits) => {
      const rows = list.map(({ customer, date, term, cents, type, named }, index) => item(`C${customer}`, `AR${7000 + index}`, date, date === null || term === null ? null : date + term, cents === null ? null : cents / 100, type, `AR${7000 + named}`));
      const report = age([...sure, ...rows], { purpose, credits });
      expect(report.stamp.rows.read).toBe(rows.length + sure.length);
      expect(Math.round(100 * report.stamp.money!.read)).toBe(5000 + list.reduce((sum, { cents }) => sum + (cents ?? 0), 0));
    }),
    { numRuns: 80 },
  );
});
