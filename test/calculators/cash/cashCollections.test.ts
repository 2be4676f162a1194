import { expectAllNear, faultOf } from '../support';

describe('COLLECTIONS', () => {
  it.each([
    ['without earlier sales', { sales: [100, 200], pattern: [0.5, 0.3] }, [50, 130], 1e-9],
    ['all of the sales in the end', { sales: [100, 200], pattern: [0.4, 0.6] }, [40, 140], 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectAllNear('COLLECTIONS', inputs, expected, tolerance);
  });

  const good = { sales: [[374_400], [349_500], [420_500]], pattern: [[0.35], [0.6]], priorSales: [[235_000]] };
  it.each([
    ['sharesAboveOne in pattern', { pattern: [[0.6], [0.6]] }],
    ['aboveMaximum in pattern', { pattern: [[35], [60]] }],
    ['gapInList in sales', { sales: [[1], [''], [2]] }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('COLLECTIONS', { ...good, ...more })).toBe(fault);
  });
});
