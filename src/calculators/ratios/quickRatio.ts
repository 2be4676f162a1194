import { defineCalculator } from '../define';
import { CalcError, divide } from '../errors';
import { money } from '../readers';

/**
 * Current assets without inventory and prepayments for each unit of current liabilities.
 *
 * Units   amounts in one currency; the result is a quotient.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  partAboveWhole(inventory), divisionByZero(currentLiabilities), notANumber(currentAssets, inventory, prepayments, currentLiabilities), belowMinimum(currentAssets, inventory, prepayments, currentLiabilities).
 */
export const calculator = defineCalculator({
  id: 'QUICKRATIO',
  group: 'ratios',
  title: { en: 'Quick ratio', zh: '速动比率' },
  summary: { en: 'Current assets without inventory and prepayments for each unit of current liabilities.', zh: '扣除存货和预付款项后的流动资产为流动负债的多少倍。' },
  inputs: {
    currentAssets: money({ en: 'Current assets', zh: '流动资产' }, { minimum: 0 }),
    inventory: money({ en: 'Inventory', zh: '存货' }, { minimum: 0 }),
    prepayments: money({ en: 'Prepayments', zh: '预付款项' }, { minimum: 0 }),
    currentLiabilities: money({ en: 'Current liabilities', zh: '流动负债' }, { minimum: 0 }),
  },
  result: { label: { en: 'Quick ratio', zh: '速动比率' }, unit: { en: 'times', zh: '倍' } },
  formula: { en: 'quick ratio = (current assets − inventory − prepayments) ÷ current liabilities', zh: '速动比率 =（流动资产 − 存货 − 预付款项）÷ 流动负债' },
  excel: '(current_assets-inventory-prepayments)/current_liabilities',
  source: { en: 'Standard ratio.', zh: '通行指标。' },
  convention: { en: 'Prepayments are taken off: they are not turned into cash.', zh: '预付款项一并扣除，因其不会变现。' },
  examples: [
    {
      inputs: { currentAssets: 3_300_000, inventory: 1_200_000, prepayments: 300_000, currentLiabilities: 1_500_000 },
      result: 1.2,
      steps: { en: '(3,300,000 − 1,200,000 − 300,000) ÷ 1,500,000 = 1.2', zh: '（3,300,000 − 1,200,000 − 300,000）÷ 1,500,000 = 1.2' },
    },
  ],
  errors: [{ code: 'partAboveWhole', input: 'inventory' }, { code: 'divisionByZero', input: 'currentLiabilities' }],
  compute({ currentAssets, inventory, prepayments, currentLiabilities }) {
    if (inventory + prepayments > currentAssets) throw new CalcError('partAboveWhole', 'inventory', { found: inventory + prepayments, limit: currentAssets });
    return divide(currentAssets - inventory - prepayments, currentLiabilities, 'currentLiabilities');
  },
});
