import { measuresOf, pricesOf, revenueRole } from '../../../../src/analyses/inventory/demand/measures';
import { cellsOf } from '../../../support/cells';
import { inputOf } from '../../../support/stock/run';

const of = (headings: string[], row: (string | number)[]) => inputOf(cellsOf([headings, row, row]));
const day = '2026-01-05';

test.each([
  ['lines of sales: the price is the selling price', ['CustomerID', 'StockCode', 'InvoiceDate', 'Quantity', 'UnitPrice'], ['17850', 'A', day, 6, 2.55], ['revenue', 'quantity']],
  ['lines of issues: the price is the cost', ['日期', '物料编码', '出库数量', '单价'], [day, 'A', 6, 2.55], ['usage', 'quantity']],
  ['what was sold, without customers: the price is the selling price', ['日期', '物料编码', '销售数量', '单价'], [day, 'A', 6, 2.55], ['revenue', 'quantity']],
  ['what was issued: the price is the cost', ['日期', '物料编码', '领用数量', '单价'], [day, 'A', 6, 2.55], ['usage', 'quantity']],
  ['price and cost', ['Date', 'SKU', 'Qty sold', 'Sales price', 'Unit cost'], [day, 'A', 6, 3, 2], ['usage', 'revenue', 'margin', 'quantity']],
  ['stock with its value', ['Material', 'Unrestricted', 'Value Unrestricted'], ['A', 6, 12], ['stock', 'quantity']],
  ['a table of months with cost and stock', ['Sku', 'Jan-26', 'Feb-26', 'Mar-26', 'unit cost', 'quantity_on_hand'], ['A', 1, 2, 3, 4, 5], ['usage', 'stock', 'quantity']],
  ['quantities alone', ['Sku', 'Jan-26', 'Feb-26', 'Mar-26'], ['A', 1, 2, 3], ['quantity']],
])('%s', (_what, headings, row, measures) => {
  expect(measuresOf(of(headings, row))).toEqual(measures);
});

test('prices and revenue by role', () => {
  expect(pricesOf(of(['Date', 'SKU', 'Qty sold', 'Sales price', 'Unit cost'], [day, 'A', 6, 3, 2]))).toEqual({ cost: 'unit_cost', price: 'price_sell' });
  expect(revenueRole({ amount_gross: 3, amount_net: 4 })).toBe('amount_net');
  expect(revenueRole({})).toBeNull();
});
