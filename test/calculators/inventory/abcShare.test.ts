import { valueOf } from '../support';

test('of values of which none is above 0 every share is 0; the last of the others is 1', () => {
  expect(valueOf('ABCSHARE', { values: [0, -1] })).toEqual([[0], [0]]);
  expect(valueOf('ABCSHARE', { values: [[0.1, 0.2, 0.3]] })).toEqual([[1, 5 / 6, 0.5]]);
});
