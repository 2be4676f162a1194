import { expectNear, faultOf } from '../support';

describe('FACTORBENEFIT', () => {
  it.each([
    ['Kaplan, second factor', { sales: 50_000_000, receivables: 7_808_219, advance: 0.85, overdraft: 0.06, factorRate: 0.07, fee: 0.0025, saving: 100_000 }, -91370, 1],
    ['its advance', { sales: 50_000_000, receivables: 7_808_219, advance: 0.85, overdraft: 0.06, factorRate: 0.07, fee: 0.0025, what: 'ADVANCE' }, 6636986, 1],
    ['the cost of Joan Co’s factor', { sales: 15_600_000, receivables: 3_800_000, advance: 0.8, overdraft: 0.08, factorRate: 0.09, fee: 0.005, saving: 20_000, receivablesCut: 0.3, what: 'COST' }, 269520, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('FACTORBENEFIT', inputs, expected, tolerance);
  });

  const good = { sales: 15_600_000, receivables: 3_800_000, advance: 0.8, overdraft: 0.08, factorRate: 0.09, fee: 0.005, saving: 20_000, receivablesCut: 0.3 };
  it.each([
    ['aboveMaximum in receivablesCut', { receivablesCut: 30 }],
    ['notAChoice in what', { what: 'ALL' }],
    ['belowMinimum in sales', { sales: -1 }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('FACTORBENEFIT', { ...good, ...more })).toBe(fault);
  });
});
