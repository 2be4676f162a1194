import { expectNear, faultOf } from '../support';

describe('OVERDUERATE', () => {
  it.each([
    ['more than 90 days', { amounts: [600, 300, 100], daysPastDue: [-10, 5, 95], beyond: 90 }, 0.1, 1e-9],
    ['due today is not overdue', { amounts: [1, 1], daysPastDue: [0, 1] }, 0.5, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('OVERDUERATE', inputs, expected, tolerance);
  });

  const good = { amounts: [600, 300, 100], daysPastDue: [-10, 5, 95] };
  it.each([
    ['lengthsDiffer in daysPastDue', { daysPastDue: [1, 2] }],
    ['divisionByZero in amounts', { amounts: [5, -5, 0] }],
    ['gapInList in amounts', { amounts: [600, '', 100] }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('OVERDUERATE', { ...good, ...more })).toBe(fault);
  });
});
