import { expectNear, faultOf } from '../support';

describe('CONCENTRATION', () => {
  it.each([
    ['one customer is 1', { amounts: [7] }, 1, 1e-9],
    ['four equal customers are a quarter', { amounts: [2, 2, 2, 2] }, 0.25, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('CONCENTRATION', inputs, expected, tolerance);
  });

  const good = { amounts: [500, 300, 200] };
  it.each([
    ['divisionByZero in amounts', { amounts: [0, 0] }],
    ['belowMinimum in amounts', { amounts: [1, -1] }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('CONCENTRATION', { ...good, ...more })).toBe(fault);
  });
});
