import { faultOf, numberOf } from '../support';

it('is 100 × (10 + 5) + 190.23 = 1,690.23', () => {
  expect(numberOf('ORDERUPTO', { demand: 100, leadTime: 10, review: 5, safetyStock: 190.23 })).toBeCloseTo(1690.23, 10);
});

it('without a review interval it is the reorder point', () => {
  expect(numberOf('ORDERUPTO', { demand: 60, leadTime: 6, review: 0, safetyStock: 153.6 })).toBe(numberOf('ROP', { demand: 60, leadTime: 6, safetyStock: 153.6 }));
});

it('refuses a negative interval', () => {
  expect(faultOf('ORDERUPTO', { demand: 1, leadTime: 1, review: -1, safetyStock: 0 })).toBe('belowMinimum in review');
});
