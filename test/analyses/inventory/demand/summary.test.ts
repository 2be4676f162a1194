import { cellsOf, layout } from '../../../support/cells';
import { kingdeeSummary, yonyouSummary } from '../../../support/stock/lists';
import { demandOf } from '../../../support/stock/run';
import { stockTruth } from '../../../support/stock/truth';

const truth = stockTruth(5);

test('subtotals (L8) repeat, defective warehouses are left out, and the last month holds the stock', () => {
  const demand = demandOf([kingdeeSummary(truth, 0), kingdeeSummary(truth, 1)]);
  expect(demand.rows).toMatchObject({ totalRows: 2 * truth.items.length, rows: { used: 2 * truth.items.length, excluded: 2 * truth.items.length, rejected: 0 } });
  expect([...demand.totals.stock]).toEqual(truth.items.map((item) => 1500 - item.sold[1]! - item.used[1]!));
});

test('categories (L9) are told with what they came to, counted or not', () => {
  const { categories } = demandOf(yonyouSummary(truth, 4));
  const moved = truth.items.reduce((sum, item) => sum + item.moved[4]!, 0);
  expect(categories).toContainEqual({ name: '调拨出库', class: 'transfer', counted: false, rows: truth.items.filter((item) => item.moved[4]! > 0).length, quantity: moved });
  expect(categories.filter(({ counted }) => counted).map(({ name }) => name)).toEqual(['销售出库', '生产领料']);
});

test('a return among the receipts comes off', () => {
  const cells = cellsOf(layout(`
    仓库名称 | 存货编码 | 存货名称 | 规格型号 | 期初结存 | ⟂ | 本期收入 | ⟂ | 本期发出 | ⟂ | 期末结存 | ⟂
    ⟂ | ⟂ | ⟂ | ⟂ | 数量 | 金额 | 销售退货 | ⟂ | 销售出库 | ⟂ | 数量 | 金额
    ⟂ | ⟂ | ⟂ | ⟂ | ⟂ | ⟂ | 数量 | 金额 | 数量 | 金额 | ⟂ | ⟂
    原料仓 | 01 | 钢板 | A | 100 | 1,000.00 | 5 | 50.00 | 30 | 300.00 | 75 | 750.00`));
  const demand = demandOf(cells, {}, 'usage');
  expect([...demand.totals.demand]).toEqual([25]);
  expect([...demand.totals.usage]).toEqual([250]);
});

test('a month that no sheet is there for counts as one without movement', () => {
  const demand = demandOf([kingdeeSummary(truth, 0), kingdeeSummary(truth, 2)]);
  expect(demand.periods.names.map(({ en }) => en)).toEqual(['202601', '202602', '202603']);
});
