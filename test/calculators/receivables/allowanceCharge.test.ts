import { expectNear, faultOf } from '../support';

describe('ALLOWANCECHARGE', () => {
  it.each([
    ['more was written off than provided', { required: 15_570, existing: -1_600 }, 17170, 1e-9],
    ['a release', { required: 10, existing: 30 }, -20, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('ALLOWANCECHARGE', inputs, expected, tolerance);
  });

  const good = { required: 15_570, existing: 5_100 };
  it.each([
    ['belowMinimum in required', { required: -1 }],
    ['missing in existing', { existing: '' }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('ALLOWANCECHARGE', { ...good, ...more })).toBe(fault);
  });
});
