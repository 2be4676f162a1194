import { expectNear, faultOf } from '../support';

describe('OPENBALANCE', () => {
  it.each([
    ['paid in part', { invoiced: 100, received: 40, credited: 0 }, 60, 1e-9],
    ['a payment without an invoice', { invoiced: 0, received: 1000, credited: 0 }, -1000, 1e-9],
    ['tenths add up', { invoiced: 0.3, received: 0.1, credited: 0.2 }, 0, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('OPENBALANCE', inputs, expected, tolerance);
  });

  const good = { invoiced: 100, received: 99.99, credited: 0 };
  it.each([
    ['missing in credited', { credited: '' }],
    ['notANumber in received', { received: 'x' }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('OPENBALANCE', { ...good, ...more })).toBe(fault);
  });
});
