import { CalcError } from '../../../../src/calculators/errors';
import { discountSteps, ofOffer } from '../../../../src/calculators/inventory/planning/inputs';

it('steps rise from 0 while their prices fall', () => {
  expect(discountSteps([0, 400], [0.75, 0.72])).toEqual({ breaks: [0, 400], prices: [0.75, 0.72] });
});

it.each<[string, string, number[], number[]]>([
  ['notRising', 'breaks', [1, 400], [3, 2]],
  ['notRising', 'breaks', [0, 0], [3, 2]],
  ['lengthsDiffer', 'prices', [0, 400], [3]],
  ['notFalling', 'prices', [0, 400], [3, 3]],
])('%s in %s', (code, input, breaks, prices) => {
  const made = (): unknown => discountSteps(breaks, prices);
  expect(made).toThrow(CalcError);
  expect(made).toThrow(expect.objectContaining({ code, input }));
});

it('of an offer the quantity, unless its price or cost is asked for', () => {
  const offer = { quantity: 800, price: 0.68, cost: 978.6 };
  expect(['QUANTITY', 'PRICE', 'COST'].map((what) => ofOffer(offer, what))).toEqual([800, 0.68, 978.6]);
});
