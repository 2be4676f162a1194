import { expectNear, faultOf } from '../support';

describe('FACTORCOST', () => {
  it.each([
    ['cost', { face: 1_000_000, advance: 0.8, rate: 0.08, days: 60, fee: 0.015, what: 'COST' }, 25666.67, 0.005],
    ['simple', { face: 1_000_000, advance: 0.8, rate: 0.08, days: 60, fee: 0.015, what: 'SIMPLE' }, 0.2016, 0.00005],
    ['a fixed cost lowers the cash', { face: 1000, advance: 1, rate: 0, days: 30, fee: 0, fixed: 10, what: 'NET' }, 990, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('FACTORCOST', inputs, expected, tolerance);
  });

  const good = { face: 1_000_000, advance: 0.8, rate: 0.08, days: 60, fee: 0.015 };
  it.each([
    ['nothingLeft in fee', { fee: 0.9 }],
    ['notAbove in days', { days: 0 }],
    ['aboveMaximum in advance', { advance: 80 }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('FACTORCOST', { ...good, ...more })).toBe(fault);
  });
});
