import { CalcError } from '../../../../src/calculators/errors';
import { what } from '../../../../src/calculators/inventory/planning/what';

it('is the first when it is left out, and known in any case and language', () => {
  const input = what('QUANTITY', 'COST');
  expect([null, 'cost', '成本', 'Quantity'].map((content) => input.read(content, 'what'))).toEqual(['QUANTITY', 'COST', 'COST', 'QUANTITY']);
  expect(() => input.read('PROFIT', 'what')).toThrow(CalcError);
});
