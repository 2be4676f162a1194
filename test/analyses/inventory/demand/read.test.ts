import { attributeOf, seriesOf } from '../../../../src/analyses/inventory/demand/demand';
import { cellsOf, serial } from '../../../support/cells';
import { demandTable, itemList, kingdeeSummary, movementLines, sapMovements, stockLedger, stockLedgerSheets, yonyouSummary } from '../../../support/stock/lists';
import { demandOf, runItems } from '../../../support/stock/run';
import { demandIn, demandOfItem, stockTruth } from '../../../support/stock/truth';

const starts = [1, 2, 3, 4, 5];

describe.each(starts)('the same goods in every kind of list, %i', (start) => {
  const truth = stockTruth(start);
  const every = truth.months.map((_, month) => month);
  test.each([
    ['movements', () => movementLines(truth, start)],
    ['a ledger of blocks (L10)', () => stockLedger(truth)],
    ['a ledger with a sheet for each item (L10)', () => stockLedgerSheets(truth)],
    ['monthly summaries (L8), stacked', () => every.map((month) => kingdeeSummary(truth, month))],
    ['monthly summaries by category (L9), stacked', () => every.map((month) => yonyouSummary(truth, month))],
    ['a table of months', () => demandTable(truth)],
    ['a table of months headed by dates', () => demandTable(truth, (first) => first)],
    ['a table of months that leaves zeros blank', () => demandTable(truth, undefined, null)],
  ])('%s', (_what, source) => {
    const demand = demandOf(source());
    expect(demand.periods).toMatchObject({ unit: 'month', count: truth.months.length, incomplete: null });
    const found = Object.fromEntries(demand.items.codes.map((code, item) => [code, [...seriesOf(demand, item)]]));
    expect(found).toEqual(Object.fromEntries(truth.items.map((item) => [item.code, every.map((month) => demandIn(item, month))])));
    expect(demand.rows.rows.read).toBe(demand.rows.rows.used + demand.rows.rows.rejected + demand.rows.rows.excluded);
    expect(demand.rows.rows.rejected).toBe(0);
  });

  test.each([
    ['movements', () => movementLines(truth)],
    ['summaries (L8)', () => every.map((month) => kingdeeSummary(truth, month))],
    ['summaries (L9)', () => every.map((month) => yonyouSummary(truth, month))],
    ['a table of months', () => demandTable(truth)],
    ['a list of items', () => itemList(truth)],
  ])('usage at cost to the cent: %s', (_what, source) => {
    const { totals, items } = demandOf(source(), {}, 'usage');
    expect(items.codes.map((code, item) => [code, Math.round(totals.usage[item]! * 100)])).toEqual(truth.items.map((item) => [item.code, demandOfItem(item) * item.cost]));
  });

  test('one month of SAP (L13), whose issues are negative', () => {
    const demand = demandOf(sapMovements(truth, 2), {}, 'usage');
    expect([...demand.totals.demand]).toEqual(truth.items.map((item) => demandIn(item, 2)));
    expect([...demand.totals.usage].map((value) => Math.round(value * 100))).toEqual(truth.items.map((item) => demandIn(item, 2) * item.cost));
  });
});

test('a number that a column states of each item', () => {
  const list = cellsOf([['Item', 'Demand', 'Unit cost', 'Lead time'], ['A', 5, 2, 14], ['B', 6, 2, null]]);
  const demand = demandOf(list);
  expect([...attributeOf({ ...demand, typed: { ...demand.typed, numbers: new Map([['lead_time', { values: Float64Array.from([Number.NaN, 14, Number.NaN]) }]]) } as never }, 'lead_time')]).toEqual([14, Number.NaN]);
});

test('blanks before the first figure are no history; later ones are zero, or unknown where the table writes zeros', () => {
  const rows = [['Sku', 'Jan-26', 'Feb-26', 'Mar-26', 'Apr-26'], ['A', null, 5, null, 7], ['B', 0, 1, 2, 3]];
  expect([...seriesOf(demandOf(cellsOf(rows)), 0)]).toEqual([5, 7]);
  expect([...seriesOf(demandOf(cellsOf(rows), { blankPeriods: 'zero' }), 0)]).toEqual([5, 0, 7]);
  expect([...seriesOf(demandOf(cellsOf(rows.slice(0, 2))), 0)]).toEqual([5, 0, 7]);
  expect([...seriesOf(demandOf(cellsOf(rows.slice(0, 2)), { blankPeriods: 'unknown' }), 0)]).toEqual([5, 7]);
});

test('dates that can be read both ways are asked for, not guessed', () => {
  const rows = [['Date', 'Item', 'Qty sold'], ['3/4/2026', 'A', 1], ['5/6/2026', 'A', 2]];
  expect(runItems(cellsOf(rows))).toMatchObject({ ok: false, faults: [{ code: 'datesAmbiguous', place: 'Sheet1!A2' }] });
  expect(demandOf(cellsOf(rows), { dateOrder: 'dayFirst' }).periods).toMatchObject({ count: 3 });
  expect(demandOf(cellsOf(rows), { dateOrder: 'monthFirst' }).periods.starts[0]).toBe(serial(2026, 3, 1));
});

test('too many periods are refused with what to do', () => {
  const rows = [['Date', 'Item', 'Qty sold'], ...Array.from({ length: 15_000 }, (_, item) => [serial(2010 + (item % 9), 1, 1), `I${item}`, 1])];
  expect(runItems(cellsOf(rows), { period: 'day' })).toMatchObject({ ok: false, faults: [{ code: 'demandTooLarge', params: { items: 15_000 } }] });
});

test('a list without items is refused', () => {
  const list = cellsOf([['Item', 'Demand', 'Unit cost'], ['A', 5, 2], ['B', 7, 3]]);
  expect(runItems(list, { asOf: 46_000 }, ({ item_code: _code, ...rest }) => rest)).toMatchObject({ ok: false, faults: [{ code: 'itemMissing', place: 'Sheet1!A1:C3' }] });
});
