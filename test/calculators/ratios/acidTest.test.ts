import { expectNear, faultOf } from '../support';

describe('ACIDTEST', () => {
  it.each([
    ['cash alone', { cash: 5, securities: 0, receivables: 0, currentLiabilities: 10 }, 0.5, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('ACIDTEST', inputs, expected, tolerance);
  });

  const good = { cash: 100, securities: 30, receivables: 30, currentLiabilities: 130 };
  it.each([
    ['divisionByZero in currentLiabilities', { currentLiabilities: 0 }],
    ['belowMinimum in cash', { cash: -1 }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('ACIDTEST', { ...good, ...more })).toBe(fault);
  });
});
