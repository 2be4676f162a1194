import { estimateOf, movementOf } from '../../../../src/analyses/inventory/demand/movements';

test.each([
  ['销售出库', 'sale', false], ['銷貨出庫', 'sale', false], ['销售退货入库', 'sale', true], ['Sales return', 'sale', true], ['Credit memo', 'sale', true], ['Sale', 'sale', false], ['601', 'sale', false],
  ['生产领料', 'production', false], ['生产退料', 'production', true], ['领料', 'production', false], ['261', 'production', false], ['262', 'production', true],
  ['委外发出', 'subcontract', false], ['委外完工入库', 'receipt', false],
  ['调拨出库', 'transfer', false], ['Transfer out', 'transfer', false], ['301', 'transfer', false],
  ['盘亏', 'count', false], ['盘亏出库', 'count', false], ['Inventory difference', 'count', false],
  ['采购退货', 'supplierReturn', false], ['Return to vendor', 'supplierReturn', false],
  ['采购入库', 'receipt', false], ['产成品入库', 'receipt', false], ['生产入库', 'receipt', false], ['101', 'receipt', false],
  ['其他出库', 'other', false], ['样品出库', 'other', false], ['借出单', 'loan', false], ['报废出库', 'scrap', false], ['形态转换', 'adjustment', false],
  ['期初结存', 'opening', false], ['材料出库单', 'unnamed', false], ['', 'unnamed', false], ['ZX9', 'unknown', false],
] as const)('%s: %s', (name, movement, returned) => {
  expect(movementOf(name)).toEqual({ class: movement, returned });
});

test('estimates and what takes them back', () => {
  expect(estimateOf('暂估入库')).toEqual({ estimate: true, reversal: false });
  expect(estimateOf('暫估紅沖')).toEqual({ estimate: true, reversal: true });
  expect(estimateOf('红冲 0012')).toEqual({ estimate: false, reversal: true });
  expect(estimateOf('Reversal of estimated issue')).toEqual({ estimate: true, reversal: true });
  expect(estimateOf('WHITE HANGING HEART')).toEqual({ estimate: false, reversal: false });
});
