import { area } from '../../../src/excel/areas';
import { firstBelow, inTheWay, pushDown, wayFault } from '../../../src/excel/refresh/room';
import type { Theirs } from '../../../src/excel/refresh/room';

const theirsAt = (cells: readonly (readonly [number, number])[], tables: Theirs['tables'] = []): Theirs => ({ cells: cells.map(([row, column]) => ({ row, column })), tables });
const push = (theirs: Theirs, ours = [area(0, 0, 8, 4)]) => pushDown({ theirs, ours, inserted: [], row: 10, rows: 3, band: { column: 0, columns: 4 } });

test('whole rows move where nothing is torn', () => {
  expect(push(theirsAt([[10, 1], [11, 9]]))).toEqual(area(10, 0, 3, 16_384));
});

test('a list beside that reaches over the place stays: only our columns move', () => {
  expect(push(theirsAt([[10, 1], [9, 9], [10, 9]]))).toEqual(area(10, 0, 3, 4));
  expect(push(theirsAt([[10, 1]], [area(5, 8, 9, 2)]))).toEqual(area(10, 0, 3, 4));
});

test('nothing moves where a row of the reader\'s, or a table, would be torn', () => {
  // Over the edge of our columns.
  expect(push(theirsAt([[9, 9], [10, 9], [12, 3], [12, 4]]))).toBeNull();
  expect(push(theirsAt([[9, 9], [10, 9]], [area(12, 3, 2, 4)]))).toBeNull();
  // Through the middle of a list below.
  expect(push(theirsAt([[9, 1], [10, 1], [9, 9], [10, 9]]))).toBeNull();
});

test('what is in the way, where it stands after the pushing; it is named where it stands now', () => {
  const theirs = theirsAt([[5, 1], [9, 1], [9, 7]], [area(20, 0, 3, 2)]);
  expect(inTheWay(theirs, [area(0, 0, 10, 4)], [])).toEqual([area(5, 1, 1, 1), area(9, 1, 1, 1)]);
  const hits = inTheWay(theirs, [area(11, 0, 13, 4)], [area(8, 0, 3, 16_384)]);
  expect(hits).toEqual([area(12, 1, 1, 1), area(23, 0, 3, 2)]);
  expect(wayFault("Ann's", hits, [area(8, 0, 3, 16_384)])).toEqual({ code: 'refreshInTheWay', place: "'Ann''s'!B10", params: { cells: "'Ann''s'!B10, 'Ann''s'!A21:B23", count: 2 } });
});

test('the first row below in which anything stands', () => {
  const theirs = theirsAt([[30, 1], [12, 9]], [area(20, 0, 3, 2)]);
  expect(firstBelow(theirs, 10, [], null)).toBe(12);
  expect(firstBelow(theirs, 10, [], { column: 0, columns: 4 })).toBe(20);
  expect(firstBelow(theirs, 10, [area(15, 0, 5, 4)], { column: 0, columns: 4 })).toBe(25);
  expect(firstBelow(theirs, 40, [], null)).toBeNull();
});
