import { readItems } from '../../../../src/analyses/inventory/demand/items';
import { cellsOf } from '../../../support/cells';

const typed = (rows: number) => ({ from: 1, to: rows, kinds: new Uint8Array(rows) }) as never;
const read = (rows: (string | number | null)[][], mapping: object, capitals = true) => readItems(cellsOf(rows), typed(rows.length), mapping, 0, capitals);

test('items by code, with the first name that is written; rows without one have none', () => {
  const items = read([['Item', 'Name'], [' A1 ', null], ['A1', 'Bolt'], [null, 'Nut'], [7, 'Nut'], ['7', 'Nut']], { item_code: 0, item_name: 1 });
  expect(items).toMatchObject({ count: 2, codes: ['A1', '7'], names: ['Bolt', 'Nut'], onePerRow: false });
  expect([...items.of]).toEqual([-1, 0, 0, -1, 1, 1]);
  expect([...items.firstRow]).toEqual([1, 4]);
});

test('codes that differ by capitals are two items, unless they are not', () => {
  const rows = [['Item'], ['85123A'], ['85123a'], ['X']];
  expect(read(rows, { item_code: 0 })).toMatchObject({ count: 3, differByCase: 1, onePerRow: true });
  expect(read(rows, { item_code: 0 }, false)).toMatchObject({ count: 2, differByCase: 0, onePerRow: false });
});

test('without codes the name is the item, in any capitals', () => {
  expect(read([['Name'], ['Bolt'], ['BOLT'], ['Nut']], { item_name: 0 })).toMatchObject({ count: 2, names: ['Bolt', 'Nut'] });
});
