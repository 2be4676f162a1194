import { faultOf, numberOf } from '../support';
import { meets, vectorsOf } from './vectors';

it.each(vectorsOf('rop'))('%s', (_, vector) => {
  const { d, L, ss } = vector.inputs;
  meets(vector, { value: numberOf('ROP', { demand: d, leadTime: L, safetyStock: ss }) });
});

it('100 a day for 10 days and 182.05 on top', () => {
  expect(numberOf('ROP', { demand: 100, leadTime: 10, safetyStock: numberOf('SAFETYSTOCK', { demand: 100, demandDeviation: 15, leadTime: 10, leadTimeDeviation: 1, serviceLevel: 0.95 }) })).toBeCloseTo(1182.0519357564451, 9);
});

it('refuses a negative lead time', () => {
  expect(faultOf('ROP', { demand: 1, leadTime: -1, safetyStock: 0 })).toBe('belowMinimum in leadTime');
});
