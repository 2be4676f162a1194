import { categoryColumnsOf } from '../../src/intake/stockCategories';
import { findHeader } from '../../src/intake/header';
import { cellsOf, layout } from '../support/cells';

test('receipts and issues by category, quantity and amount together', () => {
  const cells = cellsOf(layout(`
    仓库名称 | 存货编码 | 存货名称 | 期初结存 | ⟂ | 本期收入 | ⟂ | ⟂ | ⟂ | 本期发出 | ⟂ | ⟂ | ⟂ | 期末结存 | ⟂
    ⟂ | ⟂ | ⟂ | 数量 | 金额 | 采购入库 | ⟂ | 调拨入库 | ⟂ | 生产领料 | ⟂ | 调拨出库 | ⟂ | 数量 | 金额
    ⟂ | ⟂ | ⟂ | ⟂ | ⟂ | 数量 | 金额 | 数量 | 金额 | 数量 | 金额 | 数量 | 金额 | ⟂ | ⟂
    原料仓 | 010203 | 不锈钢板 | 5,000 | 71,000.00 | 8,000 | 112,800.00 | · | · | 7,500 | 106,038.46 | 500 | 7,069.23 | 5,000 | 70,692.31`));
  expect(categoryColumnsOf(findHeader(cells)!.headings)).toEqual([
    { side: 'receipt', category: '采购入库', quantity: 5, amount: 6 },
    { side: 'receipt', category: '调拨入库', quantity: 7, amount: 8 },
    { side: 'issue', category: '生产领料', quantity: 9, amount: 10 },
    { side: 'issue', category: '调拨出库', quantity: 11, amount: 12 },
  ]);
});

test('totals over the categories are none', () => {
  expect(categoryColumnsOf(['本期发出-合计-数量', '本期发出-采购类-生产领料-数量', '本期发出-数量', 'Issues - Sales - Qty', 'Issues - Sales - Value'])).toEqual([
    { side: 'issue', category: '生产领料', quantity: 1, amount: null },
    { side: 'issue', category: 'Sales', quantity: 3, amount: 4 },
  ]);
});
