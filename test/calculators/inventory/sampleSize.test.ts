import { expectNear, faultOf } from '../support';

describe('SAMPLESIZE', () => {
  it.each([
    ['without a limit', { error: 0.05, confidence: 0.95 }, 385, 1e-9],
    ['a single item', { error: 0.05, confidence: 0.95, population: 1 }, 1, 1e-9],
    ['few errors expected', { error: 0.02, confidence: 0.9, share: 0.05 }, 322, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('SAMPLESIZE', inputs, expected, tolerance);
  });

  const good = { error: 0.05, confidence: 0.95, population: 2_000 };
  it.each([
    ['notAbove in error', { error: 0 }],
    ['notServiceLevel in confidence', { confidence: 95 }],
    ['notServiceLevel in share', { share: 1 }],
    ['belowMinimum in population', { population: 0 }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('SAMPLESIZE', { ...good, ...more })).toBe(fault);
  });
});
