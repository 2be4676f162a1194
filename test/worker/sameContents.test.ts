import { packCells } from '../../src/worker/parcels';
import { sameContents } from '../../src/worker/sameContents';
import { cellsOf } from '../support/cells';

const long = (change: (row: number) => (string | number)[]) => packCells(cellsOf([['Customer', 'Amount', 'Number'], ...Array.from({ length: 3_000 }, (_, row) => change(row))]));
const rows = (row: number): (string | number)[] => [`C${row % 7}`, row === 12 ? '' : row / 100, `INV-${row}`];

test('cells that were read twice are the same; one changed cell makes them others, in every way columns travel', () => {
  expect(sameContents(long(rows), long(rows))).toBe(true);
  for (const [column, value] of [[0, 'C9'], [1, 12.345], [1, 'n/a'], [2, 'INV-x']] as const) {
    expect(sameContents(long(rows), long((row) => (row === 2_000 ? Object.assign([...rows(row)], { [column]: value }) : rows(row))))).toBe(false);
  }
  expect(sameContents(long(rows), { ...long(rows), hiddenRows: [3] })).toBe(false);
  expect(sameContents(long(rows), { ...long(rows), sheet: 'Other' })).toBe(false);
});

test.each<[unknown, unknown, boolean]>([
  [{ a: 1 }, { a: 1, b: undefined }, false],
  [{ a: undefined }, { b: undefined }, false],
  [[1, 2], [1, 2], true],
  [[1, 2], [1, 2, 3], false],
  [0, -0, false],
  [null, {}, false],
  [new Float64Array([1, Number.NaN]), new Float64Array([1, Number.NaN]), true],
  [new Float64Array([1]), new Int32Array([1]), false],
])('%j and %j', (one, other, same) => expect(sameContents(one, other)).toBe(same));
