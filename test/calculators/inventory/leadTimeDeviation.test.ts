import { faultOf, numberOf } from '../support';
import { meets, vectorsOf } from './vectors';

const part = { demand: 100, demandDeviation: 15, leadTime: 10, leadTimeDeviation: 1 };

it('is √(10 × 15² + 100² × 1²) = √12,250', () => {
  expect(numberOf('LEADTIMESD', part)).toBeCloseTo(Math.sqrt(12_250), 11);
  expect(numberOf('LEADTIMESD', { ...part, review: 5 })).toBeCloseTo(Math.sqrt(13_375), 11);
});

it.each(vectorsOf('sigma_dlt'))('%s', (_, vector) => {
  const { d, sd, L, sL } = vector.inputs;
  meets(vector, { value: numberOf('LEADTIMESD', { demand: d, demandDeviation: sd, leadTime: L, leadTimeDeviation: sL }) });
});

it.each([
  ['belowMinimum in demandDeviation', { demandDeviation: -1 }],
  ['missing in leadTimeDeviation', { leadTimeDeviation: '' }],
])('%s: %j', (fault, more) => {
  expect(faultOf('LEADTIMESD', { ...part, ...more })).toBe(fault);
});
