import { faultOf, numberOf } from '../support';

it.each([-2, -0.4, 0, 0.3, 1.5, 3.1])('undoes NORMALLOSS at %p', (factor) => {
  expect(numberOf('INVNORMALLOSS', { loss: numberOf('NORMALLOSS', { factor }) })).toBeCloseTo(factor, 10);
});

it('refuses a loss that cannot be', () => {
  expect(faultOf('INVNORMALLOSS', { loss: 0 })).toBe('notAbove in loss');
});
