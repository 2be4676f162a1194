import { expectNear, faultOf, numberOf } from '../support';

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

it('charges may take all but half a unit, not all', () => {
  const sold = { face: 100, advance: 0.5, rate: 0, days: 30, what: 'SIMPLE' };
  // 49.5 of cost on 0.5 in 30 days.
  expect(numberOf('FACTORCOST', { ...sold, fee: 0.495 })).toBeCloseTo((49.5 / 0.5) * (365 / 30), 6);
  expect(faultOf('FACTORCOST', { ...sold, fee: 0.5 })).toBe('nothingLeft in fee');
});
