import { carriedOffsets, formulaOfAll } from '../../../src/excel/refresh/carried';
import type { LocatedTable } from '../../../src/excel/refresh/locate';

test('one formula for all rows is one; anything else is carried row by row', () => {
  expect(formulaOfAll(['=RC[-1]*2', '=RC[-1]*2'])).toBe('=RC[-1]*2');
  for (const cells of [['=RC[-1]*2', '=RC[-1]*3'], ['=RC[-1]*2', ''], ["'=no", "'=no"], ['=', '='], []]) expect(formulaOfAll(cells)).toBeNull();
});

test('carried along: columns of the reader\'s, the notes, and what may be typed into', () => {
  const table = { recorded: { noteColumn: 'notes', inputs: { rate: [] } }, columns: ['customer', null, 'rate', 'open', 'notes'] } as unknown as LocatedTable;
  expect(carriedOffsets(table)).toEqual([1, 2, 4]);
});
