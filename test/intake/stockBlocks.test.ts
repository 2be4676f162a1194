import { sheetItem, stockBlocks } from '../../src/intake/stockBlocks';
import { rowKind } from '../../src/intake/notData';
import { cellsOf } from '../support/cells';

const blocks = (rows: (string | null)[][], kinds: number[], header = 0) => stockBlocks(cellsOf(rows), { from: header + 1, to: rows.length, kinds: Uint8Array.from(kinds) }, header);
const { data, group } = rowKind;

test('each block has the item of the title line above it', () => {
  const rows = [['库存台账', '存货：010203 不锈钢板 304', '仓库：原料仓'], ['单据日期', '收入数量', '发出数量'], ['2026-01-05', '5', null], ['库存台账', '存货：010204 电机', null], ['2026-01-06', '7', null]];
  expect(blocks(rows, [group, group, data, group, data], 1)?.map((item) => item?.code)).toEqual([undefined, undefined, '010203', '010204', '010204']);
  expect(blocks(rows, [group, group, data, group, data], 1)?.[2]).toEqual({ code: '010203', name: '不锈钢板 304' });
});

test('code in brackets, or code and name by themselves', () => {
  expect(blocks([['Item: [M-100] Bearing'], ['Date'], ['2026-01-05']], [group, group, data], 1)?.[2]).toEqual({ code: 'M-100', name: 'Bearing' });
  expect(blocks([['物料编码：M1', '物料名称：螺栓'], ['日期'], ['2026-01-05']], [group, group, data], 1)?.[2]).toEqual({ code: 'M1', name: '螺栓' });
});

test('without such a line there are none', () => {
  expect(blocks([['日期'], ['2026-01-05']], [group, data])).toBeNull();
});

test('a sheet is of one item where only its title lines name one, or its rows the same', () => {
  const title = ['库存台账', '存货：010203 不锈钢板'];
  expect(sheetItem(cellsOf([title, ['日期', null], ['2026-01-05', null]]), 1)).toEqual({ code: '010203', name: '不锈钢板' });
  expect(sheetItem(cellsOf([title, ['日期', null], ['2026-01-05', null], title, ['2026-02-05', null]]), 1)).toMatchObject({ code: '010203' });
  expect(sheetItem(cellsOf([title, ['日期', null], ['2026-01-05', null], ['库存台账', '存货：010204 电机']]), 1)).toBeNull();
  expect(sheetItem(cellsOf([['日期', null], ['2026-01-05', null]]), 0)).toBeNull();
});
