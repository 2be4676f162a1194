import type { CellValue, SourceCells } from '../../../../src/intake/cells';
import type { OptionValues } from '../../../../src/analyses/define';
import type { Report } from '../../../../src/report/report';
import { columnOf, faultsIn, figureOf, reportOf, runAging } from '../../../support/aging';
import { cellsOf, serial } from '../../../support/cells';

const asOf = serial(2025, 6, 30);
const headings = ['Customer', 'Invoice no', 'Invoice date', 'Due date', 'Currency', 'Open amount'];
const day = serial(2025, 3, 20);
const rows: CellValue[][] = [
  ['A', 'R-1', day, day + 30, 'USD', 100],
  ['A', 'R-2', day, day + 31, 'EUR', 40],
  ['B', 'R-3', day, day + 32, 'USD', 7],
  ['B', 'R-3', day, day + 32, 'USD', 7],
  ['C', 'R-4', day, day + 33, '', 5],
  ['C', 'R-5', day, day + 34, 'usd', -3],
  ['C', 'R-6', day, day + 35, 'EUR', 'abc'],
];
const run = (options: OptionValues, more: Partial<SourceCells> = {}, list: CellValue[][] = rows) => runAging(cellsOf([headings, ...list], more), { asOf, purpose: 'collections', ...options });
function report(options: OptionValues, more: Partial<SourceCells> = {}, list: CellValue[][] = rows): Report {
  const made = reportOf(run(options, more, list));
  expect(faultsIn(made)).toEqual([]);
  return made;
}
const leftOut = (made: Report): string[] => made.leftOut.map(({ address, kind, reason, amount }) => `${address} ${kind} ${reason.en} ${String(amount)}`);
const oneCurrency = rows.map((row) => row.map((cell, column) => (column === 4 ? 'USD' : cell)));

test('several currencies are refused until one is chosen; the others are listed, never added', () => {
  expect(run({})).toMatchObject({ ok: false, faults: [{ code: 'currenciesMixed' }] });
  const made = report({ currency: 'USD' });
  expect(figureOf(made, 'totalOpen')).toBe(111);
  expect(leftOut(made)).toEqual([
    'Sheet1!E3 excluded In another currency 40',
    'Sheet1!E6 rejected No currency, in a list of several 5',
    'Sheet1!E8 excluded In another currency null',
  ]);
  expect(made.stamp.money).toEqual({ read: 156, used: 111, rejected: 5, excluded: 40 });
  expect(made.stamp.options.map(({ label, value }) => `${label.en}: ${value.en}`)).toContain('Currency to age: USD');
  expect(figureOf(report({ currency: 'EUR' }), 'totalOpen')).toBe(40);
});

test('signs in the cells are currencies, too', () => {
  const signed = [['A', 'R-1', day, day + 30, '', '$100'], ['A', 'R-2', day, day + 31, '', '€40'], ['B', 'R-3', day, day + 32, '', 7]];
  expect(run({}, {}, signed)).toMatchObject({ ok: false, faults: [{ code: 'currenciesMixed' }] });
  const made = report({ currency: '$' }, {}, signed);
  expect([figureOf(made, 'totalOpen'), leftOut(made)]).toEqual([100, ['Sheet1!F3 excluded In another currency 40', 'Sheet1!F4 rejected No currency, in a list of several 7']]);
});

test('hidden rows count unless only visible ones are wanted', () => {
  const hidden = { hiddenRows: [1, 3] };
  expect(figureOf(report({}, hidden, oneCurrency), 'totalOpen')).toBe(156);
  const visible = report({ hiddenRows: false }, hidden, oneCurrency);
  expect(figureOf(visible, 'totalOpen')).toBe(49);
  expect(leftOut(visible)).toEqual(['Sheet1!A2:F2 excluded Hidden or filtered 100', 'Sheet1!A4:F4 excluded Hidden or filtered 7', 'Sheet1!F8 rejected Cannot be read as a number null']);
  expect(visible.notes.some(({ en }) => en.includes('hidden'))).toBe(false);
});

test('repeated rows count unless they are not wanted; what repeats a row that is left out is the first one', () => {
  expect(report({}, {}, oneCurrency).notes.some(({ en }) => en.startsWith('1 row repeats'))).toBe(true);
  const once = report({ duplicates: false }, {}, oneCurrency);
  expect([figureOf(once, 'totalOpen'), leftOut(once)[0]]).toEqual([149, 'Sheet1!B5 excluded Repeats customer, number, due date and amount of an earlier row 7']);
  expect(once.notes.some(({ en }) => en.includes('repeats'))).toBe(false);
  expect(figureOf(report({ duplicates: false, hiddenRows: false }, { hiddenRows: [3] }, oneCurrency), 'totalOpen')).toBe(149);
});

test('K and M count once they are confirmed', () => {
  const list = [...oneCurrency, ['D', 'R-7', day, day + 36, 'USD', '12K'], ['D', 'R-8', day, day + 37, 'USD', '-0.5 M']];
  expect(leftOut(report({}, {}, list))).toContain('Sheet1!F9 rejected K or M behind the number: thousand and million were not confirmed null');
  expect(figureOf(report({ suffixes: true }, {}, list), 'totalOpen')).toBe(156 + 12_000 - 500_000);
});

test('swapped dates stop the run until they are swapped back or called right', () => {
  const swapped = [...Array.from({ length: 12 }, (_, index): CellValue[] => ['A', `S-${index}`, null, serial(2025, 1 + index, 5), 'USD', 1]), ...['13/2/2025', '14/3/2025', '25/3/2025'].map((due, index): CellValue[] => ['A', `T-${index}`, null, due, 'USD', 1])];
  expect(run({}, {}, swapped)).toMatchObject({ ok: false, faults: [{ code: 'datesHalfConverted', params: { real: 12, texts: 3 } }] });
  const back = report({ swappedDates: 'swap' }, {}, swapped);
  // 5 January to 5 December became 1 to 12 May: all are due, the day being the as-of date's year.
  expect(columnOf(back, 'detail', 'dueDate').filter((due) => typeof due === 'number' && due >= serial(2025, 5, 1) && due <= serial(2025, 5, 12))).toHaveLength(12);
  expect(columnOf(report({ swappedDates: 'keep' }, {}, swapped), 'detail', 'dueDate')).toContain(serial(2025, 12, 5));
});

test('a customer that is named once for several rows', () => {
  const list: CellValue[][] = [['A', 'R-1', day, day + 30, 'USD', 1], [null, 'R-2', day, day + 30, 'USD', 2], ['B', 'R-3', day, day + 30, 'USD', 4], [null, 'R-4', day, day + 30, 'USD', 8], ['a', 'R-5', day, day + 30, 'USD', 16], ['', 'R-6', day, day + 30, 'USD', 32]];
  const totals = (made: Report): unknown => Object.fromEntries(columnOf(made, 'customers', 'name').map((name, row) => [typeof name === 'string' ? name : '', columnOf(made, 'customers', 'total')[row]]));
  expect(totals(report({}, {}, list))).toEqual({ '': 42, A: 17, B: 4 });
  expect(totals(report({ customerAbove: true }, {}, list))).toEqual({ A: 51, B: 12 });
});

test('in a ledger, too', () => {
  const ledger: CellValue[][] = [['Date', 'Customer', 'Voucher', 'Currency', 'Debit', 'Credit'], [day, 'A', '1', 'CNY', 100, null], [day + 1, 'A', '2', 'CNY', null, 30], [day + 2, 'B', '3', 'USD', 7, null], [day + 3, 'A', '4', 'CNY', 9, null]];
  const options = { asOf, purpose: 'provision' };
  expect(runAging(cellsOf(ledger), options)).toMatchObject({ ok: false, faults: [{ code: 'currenciesMixed' }] });
  const made = reportOf(runAging(cellsOf(ledger, { hiddenRows: [4] }), { ...options, currency: 'CNY', hiddenRows: false }));
  expect([faultsIn(made), figureOf(made, 'totalOpen'), leftOut(made)]).toEqual([[], 70, ['Sheet1!D4 excluded In another currency 7', 'Sheet1!A5:F5 excluded Hidden or filtered 9']]);
});
