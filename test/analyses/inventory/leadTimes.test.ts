import type { AnalysisResult, OptionValues } from '../../../src/analyses/define';
import { itemClasses } from '../../../src/analyses/inventory/items';
import { leadTimes } from '../../../src/analyses/inventory/leadTimes';
import type { CellValue } from '../../../src/intake/cells';
import { prepareCells } from '../../../src/intake/prepare';
import { understand } from '../../../src/intake/understand';
import type { Report } from '../../../src/report/report';
import { numberOf } from '../../calculators/support';
import { cellsOf, serial } from '../../support/cells';
import { optionsFor } from '../../support/options';
import { planFaults, planned, planningOf } from '../../support/planning';
import { formulaFaults } from '../../support/reportFormulas';

type Rows = readonly (readonly CellValue[])[];

function run(rows: Rows, given: OptionValues = {}): AnalysisResult {
  const cells = prepareCells([cellsOf(rows)]);
  const understanding = understand(cells, leadTimes.roles, leadTimes.kinds);
  const { mapping } = understanding;
  return leadTimes.compute({ cells, understanding, mapping, options: optionsFor(leadTimes, understanding, mapping, given), history: [], version: '1.2.3', progress: () => undefined });
}

function reportOf(rows: Rows, given: OptionValues = {}): Report {
  const result = run(rows, given);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  const faults = [...planFaults(result.report), ...formulaFaults(result.report, cellsOf(rows))];
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return result.report;
}

const column = (report: Report, table: string, id: string) => report.tables.find((one) => one.id === table)!.columns.find((one) => one.id === id)!.values;

/** 采购订单执行明细: M1 took 10, 12 and 14 days, M2 21; one line is open, one was received before it was ordered, one has no order date. */
const chinese: Rows = [
  ['供应商', '采购订单号', '订单日期', '物料编码', '物料名称', '单位', '订货数量', '入库单号', '入库日期', '入库数量'],
  ['甲公司', 'PO1', '2026-01-05', 'M1', '轴承', '个', 10, 'R1', '2026-01-15', 10],
  ['甲公司', 'PO2', '2026-02-02', 'M1', '轴承', '个', 20, 'R2', '2026-02-14', 12],
  ['乙公司', 'PO2', '2026-02-02', 'M1', '轴承', '个', 20, 'R3', '2026-02-16', 8],
  ['乙公司', 'PO3', '2026-03-02', 'M2', '螺栓', '个', 5, 'R4', '2026-03-23', 5],
  ['乙公司', 'PO4', '2026-04-01', 'M2', '螺栓', '个', 5, null, null, null],
  ['乙公司', 'PO5', '2026-04-09', 'M2', '螺栓', '个', 5, 'R5', '2026-04-01', 5],
  ['乙公司', 'PO6', null, 'M2', '螺栓', '个', 5, 'R6', '2026-04-20', 5],
];

test('mean and spread of the days from order to receipt, by item and by supplier', () => {
  const report = reportOf(chinese);
  expect(column(report, 'items', 'code')).toEqual(['M1', 'M2']);
  expect(column(report, 'items', 'mean')).toEqual([12, 21]);
  expect(column(report, 'items', 'deviation')).toEqual([2, null]);
  expect(column(report, 'items', 'longest')).toEqual([14, 21]);
  expect(column(report, 'suppliers', 'supplier')).toEqual(['甲公司', '乙公司']);
  expect(column(report, 'suppliers', 'mean')).toEqual([11, 17.5]);
  const dates = [[serial(2026, 1, 5), serial(2026, 2, 2), serial(2026, 2, 2)], [serial(2026, 1, 15), serial(2026, 2, 14), serial(2026, 2, 16)]].map((list) => list.map((day) => [day]));
  for (const [what, id] of [['MEAN', 'mean'], ['DEVIATION', 'deviation']] as const) expect(column(report, 'items', id)[0]).toBeCloseTo(numberOf('SUPPLIERLEAD', { orderDates: dates[0], receiptDates: dates[1], what }), 12);
  expect(report.stamp).toMatchObject({ asOf: serial(2026, 3, 23), rows: { read: 7, used: 4, rejected: 2, excluded: 1 } });
  expect(report.leftOut.map(({ address, reason }) => [address, reason.en])).toEqual([
    ['Sheet1!I6', 'Not received yet'],
    ['Sheet1!I7', 'Received before it was ordered'],
    ['Sheet1!C8', 'No order date'],
  ]);
  expect(report.notes.map(({ en }) => en)).toContain('1 item has one receipt only: a spread cannot be told.');
});

test.each([
  ['first', [11, 21], Math.SQRT2],
  ['last', [12, 21], 2 * Math.SQRT2],
])('of two receipts of one order the %s counts', (partial, mean, deviation) => {
  const report = reportOf(chinese, { partial });
  expect(column(report, 'items', 'mean')).toEqual(mean);
  expect(column(report, 'items', 'deviation')[0]).toBeCloseTo(deviation as number, 12);
  expect(report.leftOut.map(({ reason }) => reason.en)).toContain('Another receipt of the same order counts');
});

test.each<[string, Rows]>([
  ['English', [['PO number', 'Vendor', 'Order date', 'Item code', 'Description', 'Qty ordered', 'Receipt date', 'Qty received'], ['PO1', 'V', '2026-01-05', 'M1', 'Part', 10, '2026-01-15', 10], ['PO2', 'V', '2026-02-05', 'M1', 'Part', 10, '2026-02-19', 10]]],
  ['short', [['Supplier', 'PO date', 'Item', 'GR date', 'Quantity'], ['V', '2026-01-05', 'M1', '2026-01-15', 10], ['V', '2026-02-05', 'M1', '2026-02-19', 10]]],
  ['K/3', [['日期', '单据编号', '供应商', '物料长代码', '订货数量', '交货日期', '入库日期', '入库数量'], ['2026-01-05', 'PO1', '甲', 'M1', 10, '2026-01-20', '2026-01-15', 10], ['2026-02-05', 'PO2', '甲', 'M1', 10, '2026-02-20', '2026-02-19', 10]]],
  ['SAP', [['Purchasing Document', 'Material', 'Document Date', 'Posting Date', 'Order Quantity', 'Movement type'], ['PO1', 'M1', '2026-01-05', '2026-01-15', 10, '101'], ['PO2', 'M1', '2026-02-05', '2026-02-19', 10, '101']]],
])('%s headings: 10 and 14 days', (_what, rows) => {
  const report = reportOf(rows);
  expect([column(report, 'items', 'mean'), column(report, 'items', 'longest')]).toEqual([[12], [14]]);
});

test('what was bought is no demand: the analysis of items says where to go instead', () => {
  const understanding = understand(prepareCells([cellsOf(chinese)]), itemClasses.roles, itemClasses.kinds);
  expect([understanding.kind, understanding.findings.map(({ code }) => code)]).toEqual(['purchaseLines', ['itemsPurchaseLines']]);
});

test('sales with an order and a shipping date are no purchases', () => {
  const sales: Rows = [['Item code', 'Order date', 'Ship date', 'Qty sold'], ['M1', '2026-01-05', '2026-01-06', 3], ['M1', '2026-02-05', '2026-02-06', 4]];
  expect(understand(prepareCells([cellsOf(sales)]), itemClasses.roles, itemClasses.kinds).kind).toBe('salesLines');
});

test('a list of which nothing was received is refused, and says how many lines were no use', () => {
  const result = run([chinese[0]!, ...chinese.slice(5)]);
  expect(result).toMatchObject({ ok: false, faults: [{ code: 'receiptsMissing', params: { rejected: 2, excluded: 1 } }] });
});

test('dates that can be read in two ways are asked for', () => {
  const twoWays: Rows = [['Supplier', 'PO date', 'Item', 'GR date', 'Quantity'], ['V', '01/02/2026', 'M1', '2026-02-15', 10], ['V', '03/04/2026', 'M1', '2026-05-19', 10]];
  expect(run(twoWays)).toMatchObject({ ok: false, faults: [{ code: 'datesAmbiguous', place: 'Sheet1!B2' }] });
  expect(column(reportOf(twoWays, { dateOrder: 'monthFirst' }), 'items', 'receipts')).toEqual([2]);
});

describe('planning', () => {
  const heads = ['Item code', 'Mean demand per day', 'Standard deviation of demand', 'Lead time (days)', 'Standard deviation of lead time', 'Unit cost'];
  const plain = { serviceA: 95, serviceB: 95, serviceC: 95, rounding: 'none' };
  const history = reportOf(chinese).snapshot;
  const stock = (spread: number): number => numberOf('SAFETYSTOCK', { demand: 100, demandDeviation: 15, leadTime: 12, leadTimeDeviation: spread, serviceLevel: 0.95 });

  test('takes mean and spread from the receipts where the list has none, and says so', () => {
    const report = planningOf([heads, ['M1', 100, 15, '', '', 2], ['M3', 5, 1, 4, '', 2]], plain, history);
    expect(planned(report, 'M1')).toMatchObject({ rule: 'SS-1', lead: 12, spread: 2 });
    expect(planned(report, 'M1')['safety']).toBeCloseTo(stock(2), 9);
    expect(planned(report, 'M3')).toMatchObject({ rule: 'SS-2', lead: 4 });
    expect(report.notes.map(({ en }) => en).join(' ')).toMatch(/For 1 item lead time or its spread comes from the receipts up to 2026-03-23 .*For 1 item the spread of the lead time is not known|For 1 item the spread .* is not known.*For 1 item lead time or its spread comes from the receipts up to 2026-03-23/s);
  });

  test('the list’s own figures stay unless the receipts are preferred; a list without lead times is enough', () => {
    const row: Rows[number] = ['M1', 100, 15, 20, 5, 2];
    expect(planned(planningOf([heads, row], plain, history), 'M1')).toMatchObject({ lead: 20, spread: 5 });
    expect(planned(planningOf([heads, row], { ...plain, receipts: 'all' }, history), 'M1')).toMatchObject({ lead: 12, spread: 2 });
    expect(planned(planningOf([heads, ['M1', 100, 15, 20, '', 2]], { ...plain, receipts: 'none' }, history), 'M1')).toMatchObject({ rule: 'SS-2' });
    const short = [heads, row].map((cells) => cells.slice(0, 3));
    expect(planned(planningOf(short, { ...plain, leadUnit: 'day' }, history), 'M1')).toMatchObject({ lead: 12, spread: 2 });
  });

  test('days of receipts become the unit of the list', () => {
    const report = planningOf([['Item code', 'Mean demand per week', 'Standard deviation of demand', 'Lead time (weeks)'], ['M1', 700, 15, '']], plain, history);
    expect(planned(report, 'M1')['lead']).toBeCloseTo(12 / 7, 12);
    expect(planned(report, 'M1')['spread']).toBeCloseTo(2 / 7, 12);
  });
});
