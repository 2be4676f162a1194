import { netted, plus, readSides, signed } from '../../src/intake/directions';

const sides = (cells: (string | number | null)[]) => [...readSides(cells, 0, cells.length).sides];
const none = Number.NaN;

test('sides in the words of many systems', () => {
  expect(sides(['借', '贷', '貸', '平', '借方', '贷方余额', null, '', ' '])).toEqual([1, -1, -1, 0, 1, -1, none, none, none]);
  expect(sides(['Dr', 'Cr.', 'D', 'c', 'Debit', 'CREDIT', 'S', 'H'])).toEqual([1, -1, 1, -1, 1, -1, 1, -1]);
});

test('1 and 2 are sides, with other numbers beside them they are posting keys', () => {
  expect(sides([1, 2, '1'])).toEqual([1, -1, 1]);
  expect(sides([40, 50, '01', '15', 2])).toEqual([1, -1, 1, -1, 1]);
});

test('what is no side is a fault', () => {
  const { sides: read, faults } = readSides(['借', 'x', 7, '-'], 0, 4);
  expect([...read]).toEqual([1, none, 1, 0]);
  expect([...faults]).toEqual([1]);
});

test('unsigned amounts take the sign of their side', () => {
  const amounts = Float64Array.from([5, 5, 5, none, -3, 0]);
  expect([...signed(amounts, Float64Array.from([1, -1, none, 0, -1, -1]), 0, 6)]).toEqual([5, -5, 5, 0, 3, 0]);
});

test('amounts that carry their sign keep it', () => {
  expect([...signed(Float64Array.from([5, -5, -7]), Float64Array.from([1, -1, -1]), 0, 3)]).toEqual([5, -5, -7]);
});

test('debits less credits', () => {
  expect([...netted(Float64Array.from([5, none, none, 2]), Float64Array.from([none, 3, none, 1]), 4)]).toEqual([5, -3, none, 1]);
  expect([...netted(undefined, Float64Array.from([3]), 1)]).toEqual([-3]);
});

test('sums of two amounts end where their cents end', () => {
  expect([plus(0.1, 0.2), plus(0.3, -0.1), plus(0, 0.1), plus(0.1, 0), plus(113_000.1, -0.1)]).toEqual([0.3, 0.2, 0.1, 0.1, 113_000]);
});
