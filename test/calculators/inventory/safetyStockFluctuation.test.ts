import { faultOf, numberOf } from '../support';

it('is 100 × 10 × (1.15 × 1.10 − 1) = 265', () => {
  expect(numberOf('SAFETYSTOCKFLUCT', { demand: 100, leadTime: 10, demandFluctuation: 0.15, leadTimeFluctuation: 0.1 })).toBeCloseTo(265, 10);
});

it('is the same in days and in weeks: the unit of time does not matter', () => {
  expect(numberOf('SAFETYSTOCKFLUCT', { demand: 700, leadTime: 10 / 7, demandFluctuation: 0.15, leadTimeFluctuation: 0.1 })).toBeCloseTo(265, 10);
});

it('refuses a negative share', () => {
  expect(faultOf('SAFETYSTOCKFLUCT', { demand: 100, leadTime: 10, demandFluctuation: -0.1, leadTimeFluctuation: 0.1 })).toBe('belowMinimum in demandFluctuation');
});
