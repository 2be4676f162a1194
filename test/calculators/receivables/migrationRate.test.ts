import { expectNear, faultOf, figuresOf } from '../support';

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

it('says what moved on in all', () => {
  expect(figuresOf('MIGRATIONRATE', { balance: 100, next: 90, writtenOff: 20 })).toEqual({ found: 110, limit: 100 });
});
