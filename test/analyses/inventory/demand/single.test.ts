import { demandOf } from '../../../support/stock/run';
import { cellsOf } from '../../../support/cells';
import { onHand, sapOnHand } from '../../../support/stock/lists';
import { stockTruth } from '../../../support/stock/truth';

const truth = stockTruth(11);

test('stock on hand (L11): defective and consigned goods are listed, the rest is worth its cost', () => {
  const demand = demandOf(onHand(truth), {}, 'stock');
  expect([...demand.totals.stock]).toEqual(truth.items.map(({ onHand: quantity }) => quantity));
  expect([...demand.totals.stockValue].map((value) => Math.round(value * 100))).toEqual(truth.items.map((item) => item.onHand * item.cost));
  const reasons = demand.rows.leftOut.map(({ reason }) => reason.en.split(' (')[0]);
  expect(reasons.filter((reason) => reason === 'Unusable stock')).toHaveLength(truth.items.length);
  expect(reasons.filter((reason) => reason === 'Stock of others')).toHaveLength(truth.items.filter(({ consigned }) => consigned > 0).length);
  expect(demand.quantity).toHaveLength(0);
  const all = demandOf(onHand(truth), { unusableWarehouses: true, consignedWarehouses: true }, 'stock');
  expect([...all.totals.stock]).toEqual(truth.items.map((item) => item.onHand + item.defective + item.consigned));
});

test('stock of SAP (L13) with its value', () => {
  expect([...demandOf(sapOnHand(truth), {}, 'stock').totals.stockValue].map((value) => Math.round(value * 100))).toEqual(truth.items.map((item) => item.onHand * item.cost));
});

test('an item whose rows are all refused is none of the report', () => {
  const list = cellsOf([['物料编码', '仓库', '库存数量', '库存金额'], ['A', '原料仓', 5, 50], ['B', '寄售仓', 7, 70]]);
  expect([...demandOf(list, {}, 'stock').items.present]).toEqual([1, 0]);
});

test('an item whose name begins with Total is an item where it has a code; a total has none', () => {
  const list = cellsOf([['Item', 'Item name', 'Annual usage', 'Unit cost'], ['A', 'Total Care Kit', 5, 2], ['B', 'Bolt', 6, 2], ['Total', null, 11, null]]);
  expect(demandOf(list).items.codes).toEqual(['A', 'B']);
});

test('what cannot be read is rejected with its cell', () => {
  const list = cellsOf([['Item', 'Annual usage', 'Unit cost'], ['A', 5, 'tbd'], ['B', 'x', 2], ['C', 1, 2]]);
  expect(demandOf(list, {}, 'usage').rows.leftOut.map(({ address, reason }) => `${address} ${reason.en}`)).toEqual(['Sheet1!C2 Value cannot be read', 'Sheet1!B3 Quantity cannot be read']);
  const wide = cellsOf([['Sku', 'Jan-26', 'Feb-26', 'Mar-26'], ['A', 1, 'x', 3], ['B', 1, 2, 3]]);
  expect(demandOf(wide).rows.leftOut.map(({ address }) => address)).toEqual(['Sheet1!C2']);
});
