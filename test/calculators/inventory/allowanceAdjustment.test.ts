import { expectNear, faultOf } from '../support';

describe('NRVCHARGE', () => {
  it.each([
    ['a charge', { required: 1_000, existing: 0 }, 1000, 1e-9],
    ['not more than there is', { required: 0, existing: 700 }, -700, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('NRVCHARGE', inputs, expected, tolerance);
  });

  const good = { required: 210, existing: 700 };
  it.each([
    ['belowMinimum in existing', { existing: -1 }],
    ['missing in required', { required: '' }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('NRVCHARGE', { ...good, ...more })).toBe(fault);
  });
});
