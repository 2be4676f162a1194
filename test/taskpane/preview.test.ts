import type { CellValue } from '../../src/intake/cells';
import type { Report } from '../../src/report/report';
import { previewOf } from '../../src/taskpane/preview';
import { analyses } from '../../src/analyses';
import { Workshop } from '../../src/worker/workshop';
import { cellsOf, serial } from '../support/cells';
import { optionsFor } from '../support/options';

function reportOn(rows: readonly (readonly CellValue[])[], id: string, given: Parameters<typeof optionsFor>[3]): Report {
  const workshop = new Workshop('test');
  const understanding = workshop.understand([cellsOf(rows)], id);
  const analysis = analyses.find((each) => each.id === id)!;
  const result = workshop.run({ analysis: id, mapping: understanding.mapping, options: optionsFor(analysis, understanding, understanding.mapping, given), history: [] }, () => undefined);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.report;
}

const asOf = serial(2026, 6, 30);
/** Customer n owes n times 100, one quarter of it not due; the second has a credit besides. */
const invoices = Array.from({ length: 12 }, (_, index) => index + 1).flatMap((n) => [
  [`K${n}`, `Customer ${n}`, `R-${n}`, asOf - 45, n * 75],
  [`K${n}`, `Customer ${n}`, `S-${n}`, asOf + 10, n * 25],
]);
const list = [['Customer code', 'Customer name', 'Invoice no', 'Due date', 'Open amount'], ...invoices, ['K2', 'Customer 2', 'G-2', asOf, -40]];

test('customers, largest first, with what is overdue and how it stands in the bands; ten of twelve, and the totals of all', () => {
  const preview = previewOf(reportOn(list, 'receivables-aging', { asOf }), 'en')!;
  expect([preview.title, preview.name, preview.figures, preview.all]).toEqual(['Open amount by customer', 'Customer', ['Total', 'Overdue'], 12]);
  expect(preview.lines.map(({ name }) => name)).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3].map((n) => `Customer ${n}`));
  expect(preview.lines[0]!.figures).toEqual(['1,200.00', '900.00']);
  expect(preview.lines[0]!.parts.filter(({ share }) => share > 0)).toEqual([
    { name: 'Current', value: '300.00', share: 0.25 },
    { name: '31–60', value: '900.00', share: 0.75 },
  ]);
  expect(preview.total).toEqual({ label: 'Total', figures: ['7,760.00', '5,850.00'] });
});

test('a credit has no share of the bar, and the words are those of the language', () => {
  const preview = previewOf(reportOn(list.filter(([code]) => code === 'K2' || code === 'Customer code'), 'receivables-aging', { asOf }), 'zh')!;
  expect([preview.name, preview.figures, preview.total?.label]).toEqual(['客户名称', ['合计', '逾期金额'], '合计']);
  const [line] = preview.lines;
  expect(line!.figures).toEqual(['160.00', '150.00']);
  expect(line!.parts.map(({ value, share }) => [value, share])).toContainEqual(['(40.00)', 0]);
  expect(line!.parts.reduce((sum, { share }) => sum + share, 0)).toBe(1);
});

const items = [['Item code', 'Item name', 'Annual value'], ...Array.from({ length: 11 }, (_, index) => [`M-${index}`, `Bolt ${index}`, 2 ** (11 - index)])];

test('items by value with their share', () => {
  const preview = previewOf(reportOn(items, 'item-classes', { asOf }), 'en')!;
  expect([preview.name, preview.figures.length, preview.all, preview.lines.length]).toEqual(['Item name', 2, 11, 10]);
  expect(preview.lines[0]).toMatchObject({ name: 'Bolt 0', parts: [] });
  expect(preview.lines[0]!.figures[1]).toBe('50.0%');
});

const planned = [['Item', 'Mean demand per day', 'Standard deviation of demand', 'Lead time (days)', 'Unit cost'], ['Bolt', 100, 15, 10, 2], ['Nut', 40, 8, 5, 1]];

test('planned items with their safety stock and reorder point, in the order of the list', () => {
  const preview = previewOf(reportOn(planned, 'stock-planning', { asOf }), 'zh')!;
  expect(preview.figures).toEqual(['安全库存（件）', '再订货点（件）']);
  // Class A at 98 %: 2.0537 x 15 x sqrt 10 = 97.42; class B at 95 %: 1.6449 x 8 x sqrt 5 = 29.42; rounded up. The demand of the lead time is 1,000 and 200.
  expect(preview.lines).toEqual([
    { name: 'Bolt', figures: ['98', '1,098'], parts: [] },
    { name: 'Nut', figures: ['30', '230'], parts: [] },
  ]);
  expect(preview.total?.figures).toEqual(['', '']);
});

test('a report without amounts has none', () => {
  const report = reportOn(list, 'receivables-aging', { asOf });
  expect(previewOf({ ...report, tables: [] }, 'en')).toBeNull();
  expect(previewOf({ ...report, drill: null, tables: [{ ...report.tables[0]!, columns: report.tables[0]!.columns.slice(0, 1) }] }, 'en')).toBeNull();
});
