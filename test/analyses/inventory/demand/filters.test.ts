import { refusalsOf } from '../../../../src/analyses/inventory/demand/filters';
import { readDemandChoices } from '../../../../src/analyses/inventory/demand/options';
import { cellsOf } from '../../../support/cells';

const words = ['原材料仓', '不良品仓', '待检仓', 'VMI仓', '寄售仓', '客供料仓', 'Main', 'Quarantine', 'Consignment', '报废库', '委托代销仓'];
const cells = cellsOf(words.map((word) => [word]), { hiddenRows: [0] });
const kinds = new Uint8Array(words.length);
const refused = (options: object) => {
  const refusalOf = refusalsOf(cells, { kinds } as never, { warehouse: 0 }, readDemandChoices(options as never));
  return words.filter((_, row) => refusalOf(row) !== null);
};

test('warehouses that are not usable or not ours; goods of ours with a dealer stay', () => {
  expect(refused({})).toEqual(['不良品仓', '待检仓', 'VMI仓', '寄售仓', '客供料仓', 'Quarantine', 'Consignment', '报废库']);
  expect(refused({ unusableWarehouses: true })).toEqual(['VMI仓', '寄售仓', '客供料仓', 'Consignment']);
  expect(refused({ consignedWarehouses: true })).toEqual(['不良品仓', '待检仓', 'Quarantine', '报废库']);
  expect(refused({ unusableWarehouses: true, consignedWarehouses: true, hiddenRows: false })).toEqual(['原材料仓']);
});

test('status and owner say the same', () => {
  const stock = cellsOf([['可用', '示例制造'], ['不良', '示例制造'], ['可用', '客户寄售']]);
  const refusalOf = refusalsOf(stock, { kinds: new Uint8Array(3) } as never, { stock_status: 0, stock_owner: 1 }, readDemandChoices({}));
  expect([0, 1, 2].map((row) => refusalOf(row)?.column ?? null)).toEqual([null, 0, 1]);
});
