import { faultOf, numberOf } from '../support';

it('is 115 × 11 − 100 × 10 = 265', () => {
  expect(numberOf('SAFETYSTOCKMAX', { demand: 100, demandMaximum: 115, leadTime: 10, leadTimeMaximum: 11 })).toBe(265);
});

it('is what the fluctuation shares give', () => {
  expect(numberOf('SAFETYSTOCKMAX', { demand: 40, demandMaximum: 40 * 1.3, leadTime: 7, leadTimeMaximum: 7 * 1.2 })).toBeCloseTo(numberOf('SAFETYSTOCKFLUCT', { demand: 40, leadTime: 7, demandFluctuation: 0.3, leadTimeFluctuation: 0.2 }), 10);
});

it('refuses a negative time', () => {
  expect(faultOf('SAFETYSTOCKMAX', { demand: 100, demandMaximum: 115, leadTime: 10, leadTimeMaximum: -1 })).toBe('belowMinimum in leadTimeMaximum');
});
