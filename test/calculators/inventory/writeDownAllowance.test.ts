import { expectNear, faultOf } from '../support';

describe('NRVALLOWANCE', () => {
  it.each([
    ['worth more than cost', { quantity: 100, unitCost: 50, netRealisableValue: 60 }, 0, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('NRVALLOWANCE', inputs, expected, tolerance);
  });

  const good = { quantity: 100, unitCost: 50, netRealisableValue: 40 };
  it.each([
    ['belowMinimum in quantity', { quantity: -1 }],
    ['missing in netRealisableValue', { netRealisableValue: '' }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('NRVALLOWANCE', { ...good, ...more })).toBe(fault);
  });
});
