import { expectNear, faultOf } from '../support';

describe('CASHRATIO', () => {
  it.each([
    ['no cash', { cash: 0, securities: 0, currentLiabilities: 1 }, 0, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('CASHRATIO', inputs, expected, tolerance);
  });

  const good = { cash: 400_000, securities: 200_000, currentLiabilities: 1_500_000 };
  it.each([
    ['divisionByZero in currentLiabilities', { currentLiabilities: 0 }],
    ['belowMinimum in securities', { securities: -1 }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('CASHRATIO', { ...good, ...more })).toBe(fault);
  });
});
