import { faultOf, numberOf, run } from '../support';

it('uses the root of the mean squared error: 1.6449 × √4 × 10', () => {
  expect(numberOf('SAFETYSTOCKERROR', { errors: [10, -10, 10, -10], leadTime: 4, serviceLevel: 0.95 })).toBeCloseTo(2 * 16.448536269514722, 11);
});

it('is SAFETYSTOCK with the error in place of the deviation', () => {
  const more = { demand: 100, leadTime: 10, leadTimeDeviation: 1, serviceLevel: 0.95, review: 5 };
  expect(numberOf('SAFETYSTOCKERROR', { ...more, errors: [15, -15] })).toBeCloseTo(numberOf('SAFETYSTOCK', { ...more, demandDeviation: 15 }), 11);
});

it('warns below 50 %, where the stock is negative', () => {
  expect(run('SAFETYSTOCKERROR', { errors: [1, 2], leadTime: 4, serviceLevel: 0.4 })).toMatchObject({ ok: true, warnings: [{ code: 'negativeSafetyStock' }] });
  for (const serviceLevel of [0.5, 0.52, 0.95]) expect(run('SAFETYSTOCKERROR', { errors: [1, 2], leadTime: 4, serviceLevel })).toMatchObject({ ok: true, warnings: [] });
});

it.each([
  ['tooFew in errors', { errors: [1] }],
  ['belowMinimum in leadTime', { leadTime: -1 }],
  ['notServiceLevel in serviceLevel', { serviceLevel: 95 }],
])('%s: %j', (fault, more) => {
  expect(faultOf('SAFETYSTOCKERROR', { ...{ errors: [1, 2], leadTime: 4, serviceLevel: 0.95 }, ...more })).toBe(fault);
});
