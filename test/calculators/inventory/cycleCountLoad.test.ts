import { expectNear, faultOf } from '../support';

describe('COUNTLOAD', () => {
  it.each([
    ['one class', { items: [500], counts: [1] }, 2, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('COUNTLOAD', inputs, expected, tolerance);
  });

  const good = { items: [100, 300, 600], counts: [4, 2, 1], workdays: 250 };
  it.each([
    ['lengthsDiffer in counts', { counts: [1] }],
    ['notAbove in workdays', { workdays: 0 }],
    ['belowMinimum in items', { items: [-1, 1, 1] }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('COUNTLOAD', { ...good, ...more })).toBe(fault);
  });
});
