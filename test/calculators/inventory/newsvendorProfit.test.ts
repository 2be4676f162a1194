import { faultOf, figuresOf, numberOf } from '../support';
import { meets, vectorsOf } from './vectors';

const part = { price: 1, cost: 0.3, salvage: 0.12, mean: 50, deviation: 8 };

it.each([...vectorsOf('newsvendor_profit_normal'), ...vectorsOf('newsvendor_profit_poisson')])('%s', (_, vector) => {
  const { price, cost, salvage, mean, sd: deviation, S: quantity, h: holding, p: penalty } = vector.inputs;
  const inputs = { price, cost, salvage, mean, deviation, quantity, holding, penalty };
  meets(vector, { S: numberOf('NEWSVENDORPROFIT', { ...inputs, what: 'QUANTITY' }), profit: numberOf('NEWSVENDORPROFIT', inputs) });
});

it.each(vectorsOf('newsvendor_expected'))('%s', (_, vector) => {
  const { price, cost, salvage, penalty, mean, sd: deviation, Q: quantity } = vector.inputs;
  const of = (what: string): number => numberOf('NEWSVENDORPROFIT', { price, cost, salvage, mean, deviation, quantity, penalty, what });
  meets(vector, { units_short: of('SHORT'), sold_full_price: of('SOLD'), leftover: of('LEFT'), profit: of('PROFIT') });
});

it.each([
  ['notAbove in cost', { cost: 0.1 }],
  ['notAbove in price', { price: 0.3 }],
  ['notAbove in cost', { cost: 0.12 }],
  ['belowMinimum in price', { price: -1 }],
  ['belowMinimum in cost', { cost: -1 }],
  ['belowMinimum in salvage', { salvage: -1 }],
  ['belowMinimum in penalty', { penalty: -1 }],
  ['belowMinimum in holding', { holding: -1 }],
])('%s: %j', (fault, more) => {
  expect(faultOf('NEWSVENDORPROFIT', { ...part, ...more })).toBe(fault);
});

it('holding raises what a piece left over costs, a penalty what one too few costs', () => {
  expect(figuresOf('NEWSVENDORPROFIT', { ...part, salvage: 2, holding: 0.5, cost: 1 })).toEqual({ limit: 1.5, found: 1 });
  expect(figuresOf('NEWSVENDORPROFIT', { ...part, price: 1, cost: 3, penalty: 0.5 })).toEqual({ limit: 2.5, found: 1 });
});
