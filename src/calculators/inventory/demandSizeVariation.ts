import { defineCalculator } from '../define';
import { CalcError } from '../errors';
import { blanks, demandHistory, filledHistory } from '../readers';
import { momentsOf } from './demandVariation/moments';

/**
 * Squared coefficient of variation of the sizes of demands (CV²), periods without demand left out.
 *
 * Units   demand in units per period; the result has no unit.
 * Shapes  history: n cells; blanks: one cell.
 * Errors  gapInList(history), tooFew(history) with fewer than two demands.
 */
export const calculator = defineCalculator({
  id: 'DEMANDSIZECV',
  group: 'inventory',
  title: { en: 'Variation of demand sizes (CV²)', zh: '需求量变异（CV²）' },
  summary: { en: 'How much the sizes of demands vary where there is demand.', zh: '有需求的周期中，需求量的波动程度。' },
  inputs: { history: demandHistory({ en: 'Demand by period', zh: '各周期需求' }), blanks: blanks() },
  result: { label: { en: 'CV² of sizes', zh: '需求量的 CV²' }, unit: null },
  formula: { en: 'CV² = (standard deviation of the demands above 0 ÷ their mean)²', zh: 'CV² =（大于零的需求的标准差 ÷ 其均值）²' },
  excel: null,
  source: {
    en: 'Syntetos, A. A., Boylan, J. E., Croston, J. D. (2005): On the categorization of demand patterns. Journal of the Operational Research Society 56, 495–503.',
    zh: 'Syntetos, A. A.、Boylan, J. E.、Croston, J. D.（2005）：On the categorization of demand patterns，Journal of the Operational Research Society，第 56 卷 495–503 页。',
  },
  convention: { en: 'Sample standard deviation (n − 1), so at least two demands are needed.', zh: '采用样本标准差（n − 1），至少需要两次需求。' },
  examples: [
    {
      inputs: { history: [[0, 3, 0, 0, 5, 0, 2, 0, 0, 4, 0, 0, 0, 6]] },
      result: 0.15625,
      steps: { en: 'Sizes 3, 5, 2, 4, 6: mean 4, variance 2.5; 2.5 ÷ 4² = 0.15625', zh: '需求量 3、5、2、4、6：均值 4，方差 2.5；2.5 ÷ 4² = 0.15625' },
    },
  ],
  errors: [{ code: 'tooFew', input: 'history' }],
  compute({ history, blanks: blank }) {
    const { sizeVariation, active } = momentsOf(filledHistory(history, blank, 'history'), false);
    if (Number.isNaN(sizeVariation)) throw new CalcError('tooFew', 'history', { expected: 2, found: active });
    return sizeVariation;
  },
});
