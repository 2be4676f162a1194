import { defineCalculator } from '../define';
import { CalcError } from '../errors';
import { blanks, demandHistory, filledHistory } from '../readers';
import { momentsOf } from './demandVariation/moments';

/**
 * Average interval between two demands (ADI), in periods.
 *
 * Units   demand in units per period; the result in periods.
 * Shapes  history: n cells; blanks: one cell.
 * Errors  gapInList(history), divisionByZero(history) where there is no demand.
 */
export const calculator = defineCalculator({
  id: 'DEMANDADI',
  group: 'inventory',
  title: { en: 'Average interval between demands', zh: '平均需求间隔' },
  summary: { en: 'How many periods pass on average from one demand to the next.', zh: '平均隔多少个周期出现一次需求。' },
  inputs: { history: demandHistory({ en: 'Demand by period', zh: '各周期需求' }), blanks: blanks() },
  result: { label: { en: 'Average interval', zh: '平均间隔' }, unit: { en: 'periods', zh: '周期' } },
  formula: { en: 'average interval = periods ÷ periods with demand', zh: '平均间隔 = 周期数 ÷ 有需求的周期数' },
  excel: null,
  source: {
    en: 'Syntetos, A. A., Boylan, J. E., Croston, J. D. (2005): On the categorization of demand patterns. Journal of the Operational Research Society 56, 495–503.',
    zh: 'Syntetos, A. A.、Boylan, J. E.、Croston, J. D.（2005）：On the categorization of demand patterns，Journal of the Operational Research Society，第 56 卷 495–503 页。',
  },
  convention: { en: 'All periods over those with demand above 0; others count only the distances between demands.', zh: '以全部周期除以需求大于零的周期；也有只计两次需求之间间隔的做法。' },
  examples: [
    {
      inputs: { history: [[0, 3, 0, 0, 5, 0, 2, 0, 0, 4, 0, 0, 0, 6]] },
      result: 2.8,
      steps: { en: '14 periods, 5 of them with demand: 14 ÷ 5 = 2.8', zh: '14 个周期，其中 5 个有需求：14 ÷ 5 = 2.8' },
    },
  ],
  errors: [{ code: 'divisionByZero', input: 'history' }],
  compute({ history, blanks: blank }) {
    const { interval } = momentsOf(filledHistory(history, blank, 'history'), false);
    if (Number.isNaN(interval)) throw new CalcError('divisionByZero', 'history');
    return interval;
  },
});
