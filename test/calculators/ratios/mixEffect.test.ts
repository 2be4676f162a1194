import { expectNear, faultOf } from '../support';

describe('MIXEFFECT', () => {
  it.each([
    ['the rates', { weightsBefore: [50, 50], ratesBefore: [30, 60], weightsAfter: [25, 75], ratesAfter: [30, 56], what: 'RATE' }, -3, 1e-9],
    ['together', { weightsBefore: [50, 50], ratesBefore: [30, 60], weightsAfter: [25, 75], ratesAfter: [30, 56], what: 'TOTAL' }, 4.5, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('MIXEFFECT', inputs, expected, tolerance);
  });

  const good = { weightsBefore: [50, 50], ratesBefore: [30, 60], weightsAfter: [25, 75], ratesAfter: [30, 56] };
  it.each([
    ['lengthsDiffer in ratesBefore', { ratesBefore: [1] }],
    ['lengthsDiffer in weightsAfter', { weightsAfter: [1] }],
    ['lengthsDiffer in ratesAfter', { ratesAfter: [1] }],
    ['divisionByZero in weightsBefore', { weightsBefore: [0, 0] }],
    ['divisionByZero in weightsAfter', { weightsAfter: [0, 0] }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('MIXEFFECT', { ...good, ...more })).toBe(fault);
  });
});
