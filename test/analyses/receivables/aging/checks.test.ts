import type { CellValue } from '../../../../src/intake/cells';
import type { OptionValues } from '../../../../src/analyses/define';
import type { Check, Report } from '../../../../src/report/report';
import { soundAgingOf } from '../../../support/aging';

const asOf = 46_356;
const aged = (rows: CellValue[][], options: OptionValues = {}): Report => soundAgingOf([['Customer', 'Invoice No', 'Due date', 'Open amount'], ...rows], { asOf, purpose: 'collections', bands: '30', ...options });
const checkOf = (report: Report, id: string): Check => report.checks.find((candidate) => candidate.id === id)!;

test('the check of a band repeats its dates and not its label', () => {
  const report = aged([['A', '1', asOf, 10], ['A', '2', asOf + 44, 20], ['B', '3', asOf - 356, 30], ['B', '4', asOf - 356, -5]]);
  expect(checkOf(report, 'band0').expectedFormula).toBe('=SUMIFS(detail[open],detail[dueDate],">="&INDEX(bands[from],1),detail[open],">0")');
  expect(checkOf(report, 'band1').expectedFormula).toBe('=SUMIFS(detail[open],detail[dueDate],">="&INDEX(bands[from],2),detail[dueDate],"<="&INDEX(bands[to],2),detail[open],">0")');
  expect(checkOf(report, 'band2').expectedFormula).toBe('=SUMIFS(detail[open],detail[dueDate],">0",detail[dueDate],"<="&INDEX(bands[to],3),detail[open],">0")');
  expect(report.checks.map(({ id, expected, found }) => [id, expected, found])).toEqual([['bands', 55, 55], ['customers', 55, 55], ['band0', 30, 30], ['band1', 0, 0], ['band2', 30, 30], ['rows', 4, 4], ['money', 55, 55]]);
});

test('the rows left out are added only when there are any; total rows are in no account', () => {
  const all = aged([['A', '1', asOf, 10]]);
  expect(['rows', 'money'].map((id) => checkOf(all, id).foundFormula)).toEqual(['=COUNT(detail[open])', '=SUM(detail[open])']);
  const some = aged([['A', '1', asOf, 10], ['A', '2', asOf, 'x']]);
  expect(['rows', 'money'].map((id) => checkOf(some, id).foundFormula)).toEqual(['=COUNT(detail[open])+ROWS(leftOut[place])', '=SUM(detail[open])+SUM(leftOut[amount])']);
  const total = aged([['A', '1', asOf, 10], ['A', '2', asOf, 'x'], ['Total', '', '', 10]]);
  expect(checkOf(total, 'rows')).toMatchObject({ expected: 2, found: 2, foundFormula: '=COUNT(detail[open])+ROWS(leftOut[place])-1' });
});

test('where a row is not one item, only the rows themselves are counted', () => {
  const ledger = soundAgingOf([['Customer', 'Date', 'Voucher No', 'Debit', 'Credit'], ['A', asOf - 9, '1', 10, null], ['A', asOf - 8, '2', null, 4]], { asOf, purpose: 'provision' });
  expect(checkOf(ledger, 'rows')).toMatchObject({ expected: 2, found: 2 });
  expect(checkOf(ledger, 'rows').foundFormula).toBeUndefined();
});

test('every placement of credits has checks that find it, and the test from year to year is one of them', () => {
  for (const credits of ['apart', 'oldest', 'current', 'ownDate']) {
    const report = aged([['A', '1', asOf + 3, 10], ['A', '2', asOf - 10, 20], ['B', '3', asOf - 10, -5], ['B', '4', asOf - 100, -7]], { credits });
    expect([credits, report.checks.filter(({ expected, found, tolerance }) => Math.abs(expected - found) > tolerance)]).toEqual([credits, []]);
  }
  const ledger = soundAgingOf([['Customer', 'Date', 'Voucher No', 'Debit', 'Credit'], ['A', asOf - 900, '1', 10, null], ['A', asOf - 800, '2', null, 4]], { asOf, purpose: 'provision' });
  expect(checkOf(ledger, 'yearOnYear')).toMatchObject({ expected: 0, found: 0, tolerance: 0, format: 'count' });
});

test('a report that lost a cent would be found', () => {
  const report = aged([['A', '1', asOf, 10.01], ['B', '2', asOf, 20]]);
  const { expected, tolerance } = checkOf(report, 'bands');
  expect(Math.abs(expected - 30) > tolerance).toBe(true);
});

test('the list’s own total is tied to its rows; a difference is told and the report is made all the same', () => {
  const rows: CellValue[][] = [['A', '1', asOf, 2500.25], ['B', '2', asOf - 40, 299.75], ['B', '3', asOf - 40, -10], ['B', '4', asOf - 40, 10], ['B', '5', asOf - 40, 'x']];
  expect(aged(rows).checks.some(({ id }) => id === 'tieOutList')).toBe(false);
  expect(checkOf(aged([...rows, ['Total', '', '', 2800]]), 'tieOutList')).toEqual({
    id: 'tieOutList',
    label: { en: 'Total stated in the list (Sheet1!D7) = its rows', zh: '表内合计（Sheet1!D7）= 各行金额合计' },
    expected: 2800,
    found: 2800,
    foundFormula: '=SUM(detail[open])+SUM(leftOut[amount])',
    format: 'money',
    tolerance: 0.005,
  });
  expect(checkOf(aged([...rows, ['Total', '', '', 2500]]), 'tieOutList')).toMatchObject({ expected: 2500, found: 2800 });
});

test('the total of a ledger is tied to its movements: opening balances stand beside both', () => {
  const ledger = (credits: number): Report =>
    soundAgingOf(
      [
        ['Customer', 'Date', 'Voucher No', 'Summary', 'Debit', 'Credit', 'Balance'],
        ['A', asOf - 30, '', 'Opening balance', null, null, 50],
        ['A', asOf - 9, 'V1', 'Sale', 30, null, 80],
        ['A', asOf - 8, 'V2', 'Receipt', null, 10, 70],
        ['Total', null, null, null, 30, credits, 70],
      ],
      { asOf, purpose: 'provision' },
    );
  expect(checkOf(ledger(10), 'tieOutList')).toMatchObject({ label: { en: 'Total stated in the list (Sheet1!E5) = its rows, opening balances left aside' }, expected: 20, found: 20 });
  expect(checkOf(ledger(16), 'tieOutList')).toMatchObject({ expected: 14, found: 20 });
});
