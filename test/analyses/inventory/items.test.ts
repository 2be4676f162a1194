import fc from 'fast-check';
import { analyses } from '../../../src/analyses';
import { receivablesAging } from '../../../src/analyses/receivables/aging';
import { understand } from '../../../src/intake/understand';
import type { Report } from '../../../src/report/report';
import { forbiddenFunctionsIn } from '../../../src/report/allowedFunctions';
import { cellsOf, serial } from '../../support/cells';
import { demandTable, itemList, kingdeeSummary, movementLines, onHand, sapOnHand, shuffled, stockLedger } from '../../support/stock/lists';
import { classesOf, faultsIn, itemsReport, runItems, soundReport } from '../../support/stock/run';
import { classesByHand, stockTruth, usageCents } from '../../support/stock/truth';

const columnOf = (report: Report, table: string, column: string) => report.tables.find(({ id }) => id === table)?.columns.find(({ id }) => id === column)?.values;
const figureOf = (report: Report, id: string) => report.keyFigures.find((figure) => figure.id === id)?.value;
/** Item, class, value in cents. */
const abcOf = (report: Report) => Object.fromEntries((columnOf(report, 'items', 'code') as string[]).map((code, row) => [code, columnOf(report, 'items', 'abc')![row]]));
const asOf = serial(2026, 11, 30);

test('it is one of the analyses', () => {
  expect(analyses.map(({ id }) => id)).toContain('item-classes');
});

describe.each([1, 2, 3])('classes of the same goods from every list, %i', (start) => {
  const truth = stockTruth(start, 30);
  const every = truth.months.map((_, month) => month);
  const byHand = Object.fromEntries(classesByHand(truth.items.map((item) => [item.code, usageCents(item)]), 70, 90));
  test.each([
    ['movements', () => movementLines(truth, start)],
    ['summaries (L8)', () => every.map((month) => kingdeeSummary(truth, month))],
    ['a table of months', () => demandTable(truth)],
    ['a list of items', () => itemList(truth)],
  ])('%s', (_what, source) => {
    const report = soundReport(source(), { asOf });
    expect(abcOf(report)).toEqual(byHand);
    expect(Math.round((figureOf(report, 'totalValue') as number) * 100)).toBe(truth.items.reduce((sum, item) => sum + usageCents(item), 0));
  });

  test('stock on hand by its value', () => {
    const values = truth.items.map((item): [string, number] => [item.code, item.onHand * item.cost]);
    for (const source of [onHand(truth), sapOnHand(truth)]) expect(abcOf(soundReport(source, { asOf }))).toEqual(Object.fromEntries(classesByHand(values, 70, 90)));
  });

  test('a ledger without prices by quantity, and it says so', () => {
    const report = soundReport(stockLedger(truth));
    expect(report.stamp.money).toBeNull();
    expect(report.stamp.method.en).toContain('quantity (no prices)');
  });
});

/** One item each, usage and cost of 1. */
const listOf = (values: readonly (readonly [string, number])[]) => cellsOf([['Item', 'Annual usage', 'Unit cost'], ...values.map(([code, value]) => [code, value, 1])]);

test('the largest item is A however large it is; counted as other tools do, it may be C', () => {
  expect(classesOf(soundReport(listOf([['A', 95], ['B', 4], ['C', 1]]), { asOf }))).toBe('A A, B C, C C');
  expect(classesOf(soundReport(listOf([['A', 95], ['B', 4], ['C', 1]]), { asOf, rule: 'including', cuts: '80/90' }))).toBe('A C, B C, C C');
});

test('limits: presets, and own ones that must rise', () => {
  const list = listOf([['A', 60], ['B', 15], ['C', 10], ['D', 8], ['E', 7]]);
  expect(classesOf(soundReport(list, { asOf }))).toBe('A A, B A, C B, D B, E C');
  expect(classesOf(soundReport(list, { asOf, cuts: '80/95' }))).toBe('A A, B A, C A, D B, E B');
  expect(classesOf(soundReport(list, { asOf, cuts: 'own', cutA: 50, cutB: 60 }))).toBe('A A, B C, C C, D C, E C');
  expect(runItems(list, { asOf, cuts: 'own', cutA: 90, cutB: 60 })).toMatchObject({ ok: false, faults: [{ code: 'abcCutsNotRising' }] });
  expect(runItems(list, { asOf, limits: 'own', limitX: 1, limitY: 0.5 })).toMatchObject({ ok: false, faults: [{ code: 'xyzLimitsNotRising' }] });
});

test('items without a value are C, flagged and listed; below zero they count as nothing in the shares and in full in the total', () => {
  const report = soundReport(listOf([['A', 100], ['N', 0], ['R', -30]]), { asOf });
  expect(classesOf(report)).toBe('A A, N C, R C');
  expect([figureOf(report, 'totalValue'), figureOf(report, 'base'), figureOf(report, 'withoutValue')]).toEqual([70, 100, 2]);
  expect(columnOf(report, 'noValue', 'code')).toEqual(['N', 'R']);
  expect(columnOf(report, 'items', 'flag')).toEqual([null, { en: 'N', zh: 'N' }, { en: 'negative', zh: '负数' }]);
  expect(columnOf(report, 'classes', 'value')).toEqual([100, 0, -30]);
});

test('an item that was used but has no price is named so', () => {
  const report = soundReport(cellsOf([['Item', 'Annual usage', 'Unit cost'], ['A', 5, 2], ['B', 5, null]]), { asOf });
  expect(columnOf(report, 'noValue', 'reason')).toEqual([expect.objectContaining({ en: expect.stringContaining('no price') })]);
});

test('equal values stand by code', () => {
  expect(classesOf(soundReport(listOf([['b', 5], ['a', 5], ['c', 9]]), { asOf }))).toBe('c A, a A, b B');
});

const months = ['Jan-26', 'Feb-26', 'Mar-26', 'Apr-26'];
const table = cellsOf([['Sku', ...months, 'Unit cost'], ['steady', 10, 10, 10, 10, 5], ['wild', 0, 0, 40, 0, 5], ['waves', 5, 15, 5, 15, 5], ['idle', 0, 0, 0, 0, 5]]);

test('XYZ by the variation of the periods, with both conventions of the standard deviation', () => {
  const sample = soundReport(table);
  expect(classesOf(sample)).toBe('steady AX, waves AY, wild AZ, idle C');
  expect(columnOf(sample, 'items', 'cv')).toEqual([0, Math.sqrt(100 / 3) / 10, 2, null]);
  const population = soundReport(table, { deviation: 'population' });
  expect(columnOf(population, 'items', 'cv')).toEqual([0, 0.5, expect.closeTo(Math.sqrt(3), 12), null]);
  expect(classesOf(population)).toBe('steady AX, waves AX, wild AZ, idle C');
  expect(population.stamp.method.en).toContain('4 periods (population standard deviation), limits 0.5 and 1');
  expect(classesOf(soundReport(table, { limits: '0.2/0.6' }))).toBe('steady AX, waves AY, wild AZ, idle C');
  expect(columnOf(sample, 'items', 'demandClass')).toEqual([{ en: 'Smooth', zh: '平稳' }, { en: 'Smooth', zh: '平稳' }, null, null]);
});

test('the matrix holds every item once, by count and by value', () => {
  const report = soundReport(table);
  expect(['x', 'y', 'z', 'none', 'total'].map((id) => columnOf(report, 'matrixCounts', id))).toEqual([[1, 0, 0], [1, 0, 0], [1, 0, 0], [0, 0, 1], [3, 0, 1]]);
  expect(columnOf(report, 'matrixValues', 'total')).toEqual([600, 0, 0]);
});

test('an unfinished last month counts for the value, and for the variation where it is wanted; both are said', () => {
  const lines = cellsOf([['Date', 'Item', 'Qty sold', 'Revenue'], ...[1, 2, 3].flatMap((month) => [['A', 10], ['B', 5]].map(([item, quantity]) => [serial(2026, month, 5), item!, quantity!, (quantity as number) * 3])), [serial(2026, 3, 20), 'A', 1, 3]]);
  const left = soundReport(lines);
  expect(columnOf(left, 'items', 'value')).toEqual([93, 45]);
  expect(columnOf(left, 'items', 'cv')).toEqual([0, 0]);
  expect(left.notes.map(({ en }) => en).join(' ')).toContain('The last month, 2026-03, reaches only to 2026-03-20: it counts for the value and not for the variation.');
  expect(columnOf(left, 'periods', 'complete')).toEqual([{ en: 'yes', zh: '是' }, { en: 'yes', zh: '是' }, { en: 'no', zh: '否' }]);
  const kept = soundReport(lines, { lastPeriod: 'include' });
  expect((columnOf(kept, 'items', 'cv')![0] as number) > 0).toBe(true);
  expect(kept.stamp.asOf).toBe(serial(2026, 3, 20));
  expect(columnOf(left, 'periods', 'value')).toEqual([45, 45, 48]);
  expect(columnOf(soundReport(lines, { period: 'week' }), 'periods', 'period')).toHaveLength(11);
});

test('the company’s bands check the result and do not make it', () => {
  const report = soundReport(listOf([['A', 60], ['B', 15], ['C', 10], ['D', 8], ['E', 7]]), { asOf });
  expect(columnOf(report, 'companyBands', 'share')!.map((share) => Math.round((share as number) * 100))).toEqual([75, 18, 7]);
  expect(columnOf(report, 'companyBands', 'within')).toEqual(['↑', '✓', '↓']);
  expect(report.notes.map(({ en }) => en).join(' ')).toContain('set by your company');
});

test('the chart shows columns and cumulative shares of items, or of groups of equal size', () => {
  const few = soundReport(listOf([['A', 60], ['B', 30], ['C', 10]]), { asOf });
  expect(few.charts).toEqual([expect.objectContaining({ kind: 'pareto', table: 'pareto', categories: 'items', series: ['value', 'cumulative', 'cutA', 'cutB'] })]);
  expect(['items', 'value', 'cumulative'].map((id) => columnOf(few, 'pareto', id))).toEqual([['A', 'B', 'C'], [60, 30, 10], [0.6, 0.9, 1]]);
  const many = soundReport(listOf(Array.from({ length: 123 }, (_, index) => [`I${index}`, 200 - index] as const)), { asOf });
  expect(columnOf(many, 'pareto', 'items')).toHaveLength(50);
  expect(columnOf(many, 'pareto', 'cumulative')!.at(-1)).toBe(1);
  const values = columnOf(many, 'pareto', 'value') as number[];
  expect(values.reduce((sum, value) => sum + value, 0)).toBe(figureOf(many, 'base'));
});

test('columns beside a list of items: in its own order, only where an item is; none where an item has several rows', () => {
  const list = cellsOf([['Item', 'Annual usage', 'Unit cost'], ['B', 30, 1], ['Total', 100, null], ['A', 60, 1], [null, null, null], ['C', 10, 1]]);
  const { beside } = soundReport(list, { asOf });
  expect([...(beside!.rows as Int32Array)]).toEqual([1, 3, 5]);
  expect(beside!.columns.map(({ id, values }) => [id, values])).toEqual([['abc', ['A', 'A', 'C']], ['share', [0.3, 0.6, 0.1]], ['cumulative', [0.9, 0.6, 1]]]);
  expect(soundReport(table).beside!.columns.map(({ id }) => id)).toEqual(['abc', 'share', 'cumulative', 'xyz', 'variation', 'demandClass']);
  expect(soundReport(movementLines(stockTruth(1))).beside).toBeUndefined();
  expect(soundReport(onHand(stockTruth(1)), { asOf, unusableWarehouses: true }).beside).toBeUndefined();
});

test('a list so long that formulas would make it slow has values, and says so', () => {
  const report = itemsReport(listOf(Array.from({ length: 20_001 }, (_, index) => [`I${index}`, index + 1] as const)), { asOf });
  expect(report.tables.find(({ id }) => id === 'items')!.columns.filter(({ formula }) => formula !== undefined)).toEqual([]);
  expect(report.notes[0]!.en).toMatch(/^With 20,?001 items/);
});

test('every formula is one that Excel 2016 and WPS know', () => {
  const report = soundReport(table);
  const formulas = [...report.keyFigures.map(({ formula }) => formula), ...report.tables.flatMap(({ columns }) => columns.map(({ formula }) => formula)), ...report.checks.flatMap(({ expectedFormula, foundFormula }) => [expectedFormula, foundFormula])].filter((formula) => formula !== undefined);
  expect(formulas.length).toBeGreaterThan(20);
  expect(formulas.flatMap((formula) => forbiddenFunctionsIn(formula))).toEqual([]);
});

test('what it cannot do is refused with what to do', () => {
  expect(runItems(listOf([['A', 1], ['B', 2]]))).toMatchObject({ ok: false, faults: [{ code: 'itemsUndated' }] });
  expect(runItems(cellsOf([['Item', 'Annual usage', 'Unit cost'], ['A', 'x', 1], ['B', 'y', 2]]), { asOf })).toMatchObject({ ok: false, faults: [{ code: 'nothingClassified', params: { rejected: 2 } }] });
  const list = cellsOf([['Item', 'Lead time'], ['A', 5], ['B', 7]]);
  expect(runItems(list, { asOf })).toMatchObject({ ok: false, faults: [{ code: 'itemValueMissing' }] });
});

test('the aging refuses these lists by name', () => {
  const truth = stockTruth(1);
  const sales = cellsOf([['Date', 'Item', 'Qty sold'], ['2026-01-05', 'A', 1], ['2026-01-06', 'B', 1]]);
  const codes = [itemList(truth), demandTable(truth), sales, movementLines(truth)].map((cells) => understand(cells, receivablesAging.roles, receivablesAging.kinds).findings.map(({ code, blocking }) => [code, blocking]));
  expect(codes).toEqual([[['kindItemList', true]], [['kindDemandTable', true]], [['kindSalesLines', true]], [['kindStockLedger', true]]]);
});

test('neither the order of the rows nor the unit of the prices changes a class, and classes add up to the items', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: -50, max: 5000 }), fc.integer({ min: 1, max: 100_000 })), { minLength: 1, maxLength: 40 }), fc.integer({ min: 1, max: 1000 }), fc.constantFrom(1, 10, 7), (items, order, scale) => {
      const list = (rows: readonly (readonly [string, number, number])[]) => cellsOf([['Item', 'Annual usage', 'Unit cost'], ...rows]);
      const rows = items.map(([usage, cents], index): [string, number, number] => [`I${String(index).padStart(3, '0')}`, usage, cents / 100]);
      const report = itemsReport(list(rows), { asOf });
      expect(faultsIn(report)).toEqual([]);
      const cents = rows.map(([code, usage], index): [string, number] => [code, usage * items[index]![1]]);
      expect(abcOf(report)).toEqual(Object.fromEntries(classesByHand(cents, 70, 90)));
      expect(abcOf(itemsReport(list(shuffled(rows, order)), { asOf }))).toEqual(abcOf(report));
      expect(abcOf(itemsReport(list(rows.map(([code, usage, cost]) => [code, usage, cost * scale])), { asOf }))).toEqual(abcOf(report));
      const sum = (values: readonly unknown[]): number => values.reduce((total: number, value) => total + Math.round((value as number) * 100), 0);
      expect(sum(columnOf(report, 'classes', 'value')!)).toBe(sum(columnOf(report, 'items', 'value')!));
      expect(sum(columnOf(report, 'items', 'value')!)).toBe(cents.reduce((total, [, value]) => total + value, 0));
    }),
    { numRuns: 60 },
  );
});
