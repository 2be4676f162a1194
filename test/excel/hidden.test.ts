import { cut } from '../../src/excel/hidden';

test('a piece is cut into at most 64 that cover it exactly', () => {
  const pieces = cut({ first: 10, rows: 1000 });
  expect(pieces.length).toBeLessThanOrEqual(64);
  expect(pieces[0]?.first).toBe(10);
  expect(pieces.reduce((sum, piece) => sum + piece.rows, 0)).toBe(1000);
  pieces.slice(1).forEach((piece, index) => expect(piece.first).toBe((pieces[index]?.first ?? 0) + (pieces[index]?.rows ?? 0)));
});

test('few rows are cut into single rows', () => {
  expect(cut({ first: 0, rows: 3 })).toEqual([{ first: 0, rows: 1 }, { first: 1, rows: 1 }, { first: 2, rows: 1 }]);
});
