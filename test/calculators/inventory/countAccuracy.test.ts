import { expectNear, faultOf } from '../support';

describe('COUNTACCURACY', () => {
  it.each([
    ['exact', { book: [1, 2], counted: [1, 3] }, 0.5, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('COUNTACCURACY', inputs, expected, tolerance);
  });

  const good = { book: [100, 200, 50, 10], counted: [100, 198, 53, 10], tolerance: 0.01 };
  it.each([
    ['lengthsDiffer in counted', { counted: [1] }],
    ['gapInList in counted', { counted: [1, '', 2, 3] }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('COUNTACCURACY', { ...good, ...more })).toBe(fault);
  });
});
