import { piecesOf } from '../../../../src/calculators/inventory/planning/pieces';

it('is the order quantity with backorders and the demand until arrival: √(2 × 8 × 1,300 × 5.225 ÷ 1.125) = 310.8', () => {
  expect(piecesOf({ orderCost: 8, holdingCost: 0.225, backorderCost: 5 }, 1300, 0)).toBe(311);
  expect(piecesOf({ orderCost: 0, holdingCost: 1, backorderCost: 1 }, 7, 20)).toBe(20);
});
