import { faultOf, figuresOf, numberOf } from '../support';
import { meets, vectorsOf } from './vectors';

const part = { price: 80, cost: 60, salvage: 45, penalty: 25 };

it.each(vectorsOf('critical_ratio'))('%s', (_, vector) => {
  const { price, cost, salvage, penalty } = vector.inputs;
  meets(vector, { value: numberOf('CRITICALRATIO', { price, cost, salvage, penalty }) });
});

it.each([
  ['notAbove in cost', { cost: 45 }],
  ['notAbove in price', { price: 20, penalty: 0 }],
  ['notAbove in price', { price: 60, penalty: 0 }],
  ['belowMinimum in price', { price: -1 }],
  ['belowMinimum in cost', { cost: -1 }],
  ['belowMinimum in salvage', { salvage: -1 }],
])('%s: %j', (fault, more) => {
  expect(faultOf('CRITICALRATIO', { ...part, ...more })).toBe(fault);
});

it('a penalty lowers the price that is needed', () => {
  expect(figuresOf('CRITICALRATIO', { ...part, price: 20 })).toEqual({ limit: 35, found: 20 });
});
