import { bothOrNeither } from '../../../../src/calculators/inventory/planning/pair';

it('gives both, or neither', () => {
  expect(bothOrNeither(3, 0, 'high')).toEqual([3, 0]);
  expect(bothOrNeither(3, 3, 'high')).toEqual([3, 3]);
  expect(bothOrNeither(null, null, 'high')).toBeNull();
});

it.each([
  [3, null, { expected: 1, found: 0 }],
  [null, 3, { expected: 0, found: 1 }],
])('refuses one alone: %p and %p', (first, second, params) => {
  let fault: unknown = null;
  try {
    bothOrNeither(first, second, 'high');
  } catch (error) {
    fault = error;
  }
  expect(fault).toMatchObject({ code: 'lengthsDiffer', input: 'high', params });
});
