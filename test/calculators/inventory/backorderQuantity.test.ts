import { faultOf, numberOf } from '../support';
import { meets, vectorsOf } from './vectors';

it.each(vectorsOf('eoq_backorders'))('%s', (_, vector) => {
  const { D, K, h, p } = vector.inputs;
  const of = (what: string): number => numberOf('EOQBACKORDER', { demand: D, orderCost: K, holdingCost: h, backorderCost: p, what });
  meets(vector, { Q: of('QUANTITY'), backorder_fraction: of('SHARE'), annual_cost: of('COST') });
});

it('refuses a backorder cost of 0', () => {
  expect(faultOf('EOQBACKORDER', { demand: 1, orderCost: 1, holdingCost: 1, backorderCost: 0 })).toBe('notAbove in backorderCost');
});
