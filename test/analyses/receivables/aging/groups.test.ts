import { agingOf, columnOf, tableOf } from '../../../support/aging';

const rows = [
  ['Customer', 'Sales Rep', 'Region', 'Due date', 'Open amount'],
  ['A', 'Li Min', 'North', 46400, 10.1],
  ['B', 'li min', 'South', 46300, 20.2],
  ['C', 'Wang', 'North', 46300, 100],
  ['D', '', 'North', 46300, -5],
];

test('open amounts by salesperson, the largest first, whatever the case of a name; what has none is shown as such', () => {
  const report = agingOf(rows, { asOf: 46356, groupBy: 'salesperson' });
  expect(columnOf(report, 'groups', 'group')).toEqual(['Wang', 'Li Min', { en: '(blank)', zh: '（空白）' }]);
  expect(columnOf(report, 'groups', 'total')).toEqual([100, 30.3, -5]);
  expect(columnOf(report, 'groups', 'current')).toEqual([0, 10.1, 0]);
  expect(columnOf(report, 'groups', 'band2')).toEqual([100, 20.2, 0]);
  expect(columnOf(report, 'groups', 'documents')).toEqual([1, 2, 1]);
  expect(tableOf(report, 'groups').columns[0]!.heading.zh).toBe('业务员');
});

test('another column gives other groups, and no choice gives no table', () => {
  expect(columnOf(agingOf(rows, { asOf: 46356, groupBy: 'department' }), 'groups', 'group')).toEqual(['North', 'South']);
  expect(agingOf(rows, { asOf: 46356 }).tables.map(({ id }) => id)).not.toContain('groups');
  expect(agingOf(rows, { asOf: 46356, groupBy: 'company' }).tables.map(({ id }) => id)).not.toContain('groups');
});
