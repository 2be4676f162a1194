import { seriesOf } from '../../../../src/analyses/inventory/demand/demand';
import { cellsOf } from '../../../support/cells';
import { movementLines, shuffled } from '../../../support/stock/lists';
import { demandOf } from '../../../support/stock/run';
import { stockTruth } from '../../../support/stock/truth';

const reasonsOf = (demand: ReturnType<typeof demandOf>) => {
  const counts: Record<string, number> = {};
  for (const { reason } of demand.rows.leftOut) counts[reason.en] = (counts[reason.en] ?? 0) + 1;
  return counts;
};

test('every movement that is no demand is listed with its reason, and estimates go in pairs', () => {
  const truth = stockTruth(7);
  const demand = demandOf(movementLines(truth));
  const moves = truth.items.reduce((sum, item) => sum + item.moved.filter((quantity) => quantity > 0).length, 0);
  const losses = truth.items.reduce((sum, item) => sum + item.lost.filter((quantity) => quantity > 0).length, 0);
  const estimates = truth.items.filter(({ estimate }) => estimate !== null).length;
  expect(estimates).toBeGreaterThan(0);
  expect(reasonsOf(demand)).toEqual({
    'Not chosen as demand: receipts': truth.items.length * (truth.months.length + 1),
    'Not chosen as demand: transfers': moves,
    'Not chosen as demand: stock-count differences': losses,
    'Estimate that was reversed later': estimates,
    'Reversal, cancelled with the entry it takes back': estimates,
  });
  expect(demand.categories.map(({ name, counted }) => `${name} ${counted}`).sort()).toEqual(['生产领料 true', '盘亏出库 false', '调拨出库 false', '采购入库 false', '销售出库 true', '销售退货入库 true'].sort());
});

test('transfers count where they are chosen', () => {
  const truth = stockTruth(7);
  const [with_, without] = [demandOf(movementLines(truth), { 'counts-transfer': true }), demandOf(movementLines(truth))];
  truth.items.forEach((item, index) => expect(with_.totals.demand[index]! - without.totals.demand[index]!).toBe(item.moved.reduce((sum, quantity) => sum + quantity, 0)));
});

test('the order of the rows changes nothing', () => {
  const truth = stockTruth(3);
  const one = demandOf(movementLines(truth), {}, 'usage');
  for (const order of [1, 2]) {
    const other = demandOf(movementLines(truth, order), {}, 'usage');
    one.items.codes.forEach((code, item) => {
      const at = other.items.codes.indexOf(code);
      expect([...seriesOf(other, at)]).toEqual([...seriesOf(one, item)]);
      expect(other.totals.usage[at]).toBe(one.totals.usage[item]);
    });
    expect(other.rows.money).toEqual(one.rows.money);
  }
  expect(shuffled([1, 2, 3], 1)).toHaveLength(3);
});

test('returns written with a plus come off, and systems that write issues with a minus are read the other way round', () => {
  const sales = cellsOf([['Date', 'Item', 'Type', 'Qty sold', 'Revenue'], ['2026-01-05', 'A', 'Invoice', 10, 100], ['2026-01-06', 'A', 'Credit memo', 3, 30], ['2026-01-31', 'B', 'Invoice', 1, 10]]);
  expect([...demandOf(sales, {}, 'revenue').totals.revenue]).toEqual([70, 10]);
  expect([...demandOf(sales).totals.demand]).toEqual([7, 1]);
  const issues = cellsOf([['Posting Date', 'Material', 'Movement type', 'Quantity'], ['2026-01-05', 'A', '601', -10], ['2026-01-06', 'A', '261', -5], ['2026-01-07', 'A', '262', 2], ['2026-01-31', 'A', '101', 50]]);
  expect([...demandOf(issues).totals.demand]).toEqual([13]);
});

test('cells that cannot be read are listed with their place', () => {
  const list = cellsOf([['Date', 'Item', 'Qty sold'], ['2026-01-05', 'A', 'many'], ['soon', 'A', 2], ['2026-01-06', null, 3], ['2026-01-07', 'A', null], ['2026-01-31', 'A', 4]]);
  const demand = demandOf(list);
  expect(demand.rows.leftOut.map(({ address, kind, reason, content }) => `${address} ${kind} ${reason.en} ${content}`)).toEqual([
    'Sheet1!C2 rejected Quantity cannot be read many',
    'Sheet1!B4 rejected No item ',
    'Sheet1!C5 excluded No quantity ',
    'Sheet1!A3 rejected Date cannot be read soon',
  ].sort((one, other) => demand.rows.leftOut.findIndex(({ address }) => one.startsWith(address)) - demand.rows.leftOut.findIndex(({ address }) => other.startsWith(address))));
  expect(demand.rows.rows).toEqual({ read: 5, used: 1, rejected: 3, excluded: 1 });
});

test('months in a column of their own', () => {
  const demand = demandOf(cellsOf([['年月', '存货编码', '销量'], ['202601', 'A', 5], ['202603', 'A', 7], ['202602', 'B', 1]]));
  expect([...seriesOf(demand, 0)]).toEqual([5, 0, 7]);
  expect(demand.periods).toMatchObject({ count: 3, incomplete: null });
});
