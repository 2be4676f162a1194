import { faultOf, numberOf } from '../support';
import { meets, vectorsOf } from './vectors';

const part = { price: 80, cost: 60, salvage: 45, penalty: 25 };

it.each(vectorsOf('critical_ratio'))('%s', (_, vector) => {
  const { price, cost, salvage, penalty } = vector.inputs;
  meets(vector, { value: numberOf('CRITICALRATIO', { price, cost, salvage, penalty }) });
});

it.each([
  ['notAbove in cost', { cost: 45 }],
  ['notAbove in price', { price: 20, penalty: 0 }],
  ['belowMinimum in salvage', { salvage: -1 }],
])('%s: %j', (fault, more) => {
  expect(faultOf('CRITICALRATIO', { ...part, ...more })).toBe(fault);
});
