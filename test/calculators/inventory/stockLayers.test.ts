import { expectAllNear, faultOf } from '../support';

describe('STOCKLAYERS', () => {
  it.each([
    ['more than was received', { receipts: [1, 2], onHand: 5 }, [1, 2], 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectAllNear('STOCKLAYERS', inputs, expected, tolerance);
  });

  const good = { receipts: [[100], [200], [150]], onHand: 270 };
  it.each([
    ['belowMinimum in onHand', { onHand: -1 }],
    ['gapInList in receipts', { receipts: [[1], [''], [2]] }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('STOCKLAYERS', { ...good, ...more })).toBe(fault);
  });
});
