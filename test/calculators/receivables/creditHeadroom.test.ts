import { expectNear, faultOf } from '../support';

describe('CREDITHEADROOM', () => {
  it.each([
    ['exceeded', { limit: 100, exposure: 130, guarantees: 10 }, -20, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('CREDITHEADROOM', inputs, expected, tolerance);
  });

  const good = { limit: 847_500, exposure: 650_000 };
  it.each([
    ['belowMinimum in limit', { limit: -1 }],
    ['notANumber in exposure', { exposure: 'x' }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('CREDITHEADROOM', { ...good, ...more })).toBe(fault);
  });
});
