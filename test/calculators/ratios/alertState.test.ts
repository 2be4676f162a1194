import { expectAllNear, faultOf } from '../support';

describe('ALERTSTATE', () => {
  it.each([
    ['below a floor', { values: [2, 1.4, 1.55, 1.6], limit: 1.5, side: 'BELOW' }, [0, 1, 2, 0], 1e-9],
    ['without a margin it clears at once', { values: [46, 44], limit: 45, margin: 0 }, [1, 0], 1e-9],
    ['on the limit is no breach, and near it none begins', { values: [45, 44, 45], limit: 45 }, [0, 0, 0], 1e-9],
    ['it clears when it is back by the whole margin, not before', { values: [101, 95.5, 95], limit: 100, margin: 0.05 }, [1, 2, 0], 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectAllNear('ALERTSTATE', inputs, expected, tolerance);
  });

  const good = { values: [[40], [46], [44], [42]], limit: 45 };
  it.each([
    ['belowMinimum in margin', { margin: -0.1 }],
    ['gapInList in values', { values: [[1], [''], [2]] }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('ALERTSTATE', { ...good, ...more })).toBe(fault);
  });
});
