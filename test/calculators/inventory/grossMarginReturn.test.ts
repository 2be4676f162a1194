import { expectNear, faultOf } from '../support';

describe('GMROI', () => {
  it.each([
    ['sold below cost', { grossMargin: -5, inventory: 10 }, -0.5, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('GMROI', inputs, expected, tolerance);
  });

  const good = { grossMargin: 65, inventory: 20 };
  it.each([
    ['divisionByZero in inventory', { inventory: 0 }],
    ['missing in grossMargin', { grossMargin: '' }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('GMROI', { ...good, ...more })).toBe(fault);
  });
});
