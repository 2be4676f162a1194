import { cancelEstimates, estimateMark as estimate, reversalMark as reversal } from '../../../../src/analyses/inventory/demand/estimates';

/** Item, time, quantity and mark of each row, which is its place in the list. */
function cancel(...list: readonly (readonly [number, number, number, number])[]) {
  const found = cancelEstimates({
    count: list.length,
    row: Int32Array.from(list, (_, row) => row),
    item: Int32Array.from(list, ([item]) => item),
    time: Float64Array.from(list, ([, time]) => time),
    quantity: Float64Array.from(list, ([, , quantity]) => quantity),
    marks: Uint8Array.from(list, ([, , , mark]) => mark),
  });
  return { reversed: [...found.reversed], reversals: [...found.reversals], older: [...found.older] };
}

test('an estimate and its reversal go together', () => {
  expect(cancel([0, 1, 50, estimate], [0, 2, -50, estimate | reversal], [0, 3, 48, 0])).toEqual({ reversed: [0], reversals: [1], older: [] });
});

test('a reversal takes back the same quantity of the same item, not a later one, and each only once', () => {
  expect(cancel([1, 1, 50, estimate], [0, 1, 40, estimate], [0, 5, 50, estimate], [0, 2, -50, estimate | reversal])).toEqual({ reversed: [], reversals: [], older: [3] });
  expect(cancel([0, 1, 50, estimate], [0, 2, -50, estimate], [0, 3, -50, estimate])).toEqual({ reversed: [0], reversals: [1], older: [2] });
});

test('what is named an estimate comes before what is not, and the latest first', () => {
  expect(cancel([0, 1, 50, estimate], [0, 2, 50, 0], [0, 3, -50, reversal])).toEqual({ reversed: [0], reversals: [2], older: [] });
  expect(cancel([0, 1, 50, 0], [0, 2, 50, 0], [0, 3, -50, reversal])).toEqual({ reversed: [1], reversals: [2], older: [] });
});

test('a return without such words stays, and so does a reversal that finds nothing', () => {
  expect(cancel([0, 1, 50, 0], [0, 2, -50, 0])).toEqual({ reversed: [], reversals: [], older: [] });
  expect(cancel([0, 1, 50, 0], [0, 2, -20, reversal])).toEqual({ reversed: [], reversals: [], older: [] });
});
