import type { CellValue } from '../../../../src/intake/cells';
import type { OptionValues } from '../../../../src/analyses/define';
import { headlineOf } from '../../../../src/analyses/receivables/aging/figures';
import type { Report } from '../../../../src/report/report';
import { columnOf, soundAgingOf, tableOf } from '../../../support/aging';
import { serial } from '../../../support/cells';

const asOf = serial(2026, 11, 30);
const figures = (report: Report): Record<string, unknown> => Object.fromEntries(report.keyFigures.map(({ id, value }) => [id, value]));
const due = (rows: CellValue[][], options: OptionValues = {}): Report => soundAgingOf([['Customer', 'Due date', 'Open amount'], ...rows], { asOf, purpose: 'collections', bands: '30', ...options });
const booked = (rows: CellValue[][], options: OptionValues = {}): Report => soundAgingOf([['Customer', 'Invoice date', 'Due date', 'Open amount'], ...rows], { asOf, purpose: 'provision', ...options });

test('days past due', () => {
  expect(figures(due([['A', asOf + 44, 20], ['B', asOf - 356, 30], ['B', asOf - 356, -5], ['B', asOf - 400, 5]]))).toEqual({
    asOf, totalOpen: 50, overdue: 35, overdueShare: 35 / 55, overOneYear: 5, overOneYearShare: 5 / 55, credits: -5, customers: 2, documents: 4, owed: 50, largestCustomer: 'B', largestShare: 30 / 50, topTenShare: 1,
  });
});

test('shares are of what is owed: a customer in credit makes nobody larger than the whole', () => {
  const report = due([['A', asOf - 300, 100], ['B', asOf - 300, 100], ['C', asOf - 300, -190]]);
  expect(figures(report)).toMatchObject({ totalOpen: 10, owed: 200, largestShare: 0.5, topTenShare: 1 });
  expect(tableOf(report, 'customers').columns.find(({ id }) => id === 'share')).toMatchObject({ values: [0.5, 0.5, null], total: { value: 1 } });
  expect(tableOf(report, 'bands').columns.find(({ id }) => id === 'share')).toMatchObject({ values: [0, 0, 1, null], total: { value: 1 } });
});

test('where nobody owes anything, there are no shares', () => {
  const report = due([['A', asOf - 300, 50], ['A', asOf - 300, -60], ['B', asOf - 300, -190]]);
  expect(figures(report)).toMatchObject({ largestCustomer: null, overdueShare: 1, largestShare: null, topTenShare: null });
  expect(columnOf(report, 'customers', 'share')).toEqual([null, null]);
});

test('over one year counts from the booking where the list knows it: to the same day', () => {
  const rows: CellValue[][] = [['A', serial(2025, 11, 30), asOf + 5, 1], ['A', serial(2025, 11, 29), asOf + 5, 2], ['A', asOf - 10, asOf - 5, 4], ['A', serial(2020, 1, 1), asOf + 5, -8]];
  expect(figures(booked(rows))).toMatchObject({ overOneYear: 2, overOneYearShare: 2 / 7, overdue: 4, overdueShare: 4 / 7 });
  expect(booked(rows).keyFigures.find(({ id }) => id === 'overOneYear')!.label.zh).toBe('1年以上');
  expect(due([['A', serial(2025, 11, 30), 1], ['A', serial(2025, 11, 29), 2]]).keyFigures.find(({ id }) => id === 'overOneYear')).toMatchObject({ value: 2, label: { zh: '逾期1年以上' } });
});

test('over one year on 29 February, by value and by formula', () => {
  const leap = serial(2028, 2, 29);
  expect(figures(booked([['A', serial(2027, 2, 28), leap, 1], ['A', serial(2027, 3, 1), leap, 2]], { asOf: leap }))).toMatchObject({ overOneYear: 1 });
});

test('without due dates nothing is past due, and the figure is not there', () => {
  const report = soundAgingOf([['Customer', 'Invoice date', 'Open amount'], ['A', asOf - 5, 10]], { asOf, purpose: 'provision' });
  expect(Object.keys(figures(report))).not.toContain('overdue');
  expect(report.headline).toEqual(['totalOpen', 'overOneYear']);
});

test('what the pane shows first', () => {
  expect(due([['A', asOf - 5, 10]], { control: 10 }).headline).toEqual(['totalOpen', 'overdue', 'overOneYear', 'unexplained']);
  expect(headlineOf([])).toEqual([]);
});

test('the largest customer is called by name, else by code, else said to be blank', () => {
  const named = soundAgingOf([['Customer code', 'Customer name', 'Due date', 'Open amount'], ['C1', 'One', asOf, 5], ['C2', '', asOf, 7]], { asOf, purpose: 'collections' });
  expect(figures(named)['largestCustomer']).toBe('C2');
  const coded = soundAgingOf([['Customer code', 'Due date', 'Open amount'], ['C1', asOf, 5], ['C2', asOf, 7]], { asOf, purpose: 'collections' });
  expect(figures(coded)['largestCustomer']).toBe('C2');
  const blank = soundAgingOf([['Customer code', 'Due date', 'Open amount'], ['C1', asOf, 5], ['', asOf, 7]], { asOf, purpose: 'collections' });
  expect(figures(blank)['largestCustomer']).toEqual({ en: '(blank)', zh: '（空白）' });
});
