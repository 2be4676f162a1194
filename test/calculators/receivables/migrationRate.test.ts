import { expectNear, faultOf } from '../support';

describe('MIGRATIONRATE', () => {
  it.each([
    ['nothing written off', { balance: 200, next: 50 }, 0.25, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('MIGRATIONRATE', inputs, expected, tolerance);
  });

  const good = { balance: 100, next: 50, writtenOff: 20 };
  it.each([
    ['divisionByZero in balance', { balance: 0, next: 0, writtenOff: 0 }],
    ['partAboveWhole in next', { next: 81 }],
    ['belowMinimum in writtenOff', { writtenOff: -1 }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('MIGRATIONRATE', { ...good, ...more })).toBe(fault);
  });
});
