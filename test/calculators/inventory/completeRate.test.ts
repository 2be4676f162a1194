import { expectNear, faultOf } from '../support';

describe('COMPLETERATE', () => {
  it.each([
    ['none', { ordered: [5], received: [4] }, 0, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('COMPLETERATE', inputs, expected, tolerance);
  });

  const good = { ordered: [10, 20, 30, 40], received: [10, 19, 30, 45] };
  it.each([
    ['lengthsDiffer in received', { received: [1] }],
    ['notAbove in ordered', { ordered: [0, 1, 1, 1] }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('COMPLETERATE', { ...good, ...more })).toBe(fault);
  });
});
