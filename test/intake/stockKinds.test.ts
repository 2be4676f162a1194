import { lookAtColumn } from '../../src/intake/content';
import { kindOf } from '../../src/intake/kind';
import { describeColumns, mapColumns } from '../../src/intake/mapping';
import { understand } from '../../src/intake/understand';
import { itemClasses } from '../../src/analyses/inventory/items';
import { cellsOf } from '../support/cells';
import { type LayoutName, layouts } from '../support/layouts';
import { layoutCells } from '../support/readList';

const day = '2026-01-05';
function kind(list: Record<string, string | number>) {
  const columns = describeColumns(Object.keys(list), Object.values(list).map((cell) => lookAtColumn([cell], 0, 1)));
  return kindOf(columns, mapColumns(columns));
}

test.each([
  ['salesLines', { InvoiceNo: '536365', StockCode: '85123A', Description: 'x', Quantity: 6, InvoiceDate: day, UnitPrice: 2.55, CustomerID: '17850', Country: 'UK' }],
  ['salesLines', { 单据日期: day, 物料编码: 'M1', 数量: 5, 收发类别: '销售出库' }],
  ['salesLines', { 年月: '202601', 存货编码: 'M1', 销量: 5 }],
  ['salesLines', { 日期: day, 料号: 'M1', 出库数量: 5 }],
  ['demandTable', { Sku: 'K1', jan: 1, feb: 2, mar: 3, 'unit cost': 4, 'lead-time': 5, quantity_on_hand: 6 }],
  ['demandTable', { 物料编码: 'M1', '2026-01': 1, '2026-02': 2, '2026-03': 3 }],
  ['itemList', { 物料编码: 'M1', 物料名称: 'x', 年用量: 5, 单位成本: 2 }],
  ['itemList', { SKU: 'M1', Demand: 5, 'Lead time': 2, 'Unit cost': 3 }],
  ['itemList', { Item: 'M1', 'Unit cost': 3 }],
  ['stockOnHand', { 物料编码: 'M1', 仓库: '一号', 即时库存: 5 }],
  ['stockOnHand', { 物料编码: 'M1', 日期: day, 库存数量: 5 }],
  ['purchaseLines', { 供应商: 'A', 订单日期: day, 物料编码: 'M1', 订货数量: 5, 入库日期: day + 9, 入库数量: 5 }],
  ['purchaseLines', { 'PO date': day, Item: 'M1', 'GR date': day + 9, Quantity: 5 }],
  ['salesLines', { 'Order date': day, Item: 'M1', 'Ship date': day + 9, 'Qty sold': 5 }],
  ['openItems', { 客户: 'A', 物料编码: 'M1', 数量: 5, 到期日: day, 未收金额: 5 }],
  ['openItems', { Customer: 'A', 'Item code': 'M1', Quantity: 5, 'Invoice date': day, 'Due date': day, Total: 5 }],
] as const)('%s: %j', (expected, list) => {
  expect(kind(list as unknown as Record<string, string | number>)).toBe(expected);
});

test.each([
  ['itemsOpenItems', 'yonyouOpen'],
  ['itemsLedger', 'yonyouLedgerFull'],
  ['itemsBalances', 'balancesFull'],
  ['itemsTrialBalance', 'trialBalance'],
  ['itemsBillRegister', 'bills'],
] as const)('an analysis of items answers %s', (code, name) => {
  expect(Object.keys(layouts)).toContain(name);
  expect(understand(layoutCells(name as LayoutName), itemClasses.roles, itemClasses.kinds).findings).toMatchObject([{ code, blocking: true }]);
});

test('an aged list names no items', () => {
  const aged = cellsOf([['Customer', 'Current', '1-30', '31-60', '61-90', 'Total'], ['A', 1, 2, 3, 4, 10], ['B', 1, 2, 3, 4, 10]]);
  expect(understand(aged, itemClasses.roles, itemClasses.kinds).findings).toMatchObject([{ code: 'itemsAlreadyAged', blocking: true }]);
});
