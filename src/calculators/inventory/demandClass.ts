import type { Words } from '../../texts/words';
import { defineCalculator } from '../define';
import { CalcError } from '../errors';
import { blanks, demandHistory, filledHistory, ratio } from '../readers';
import { momentsOf } from './demandVariation/moments';

export type DemandClass = 'smooth' | 'erratic' | 'intermittent' | 'lumpy';

export const demandClassWords: Readonly<Record<DemandClass, Words>> = {
  smooth: { en: 'Smooth', zh: '平稳' },
  erratic: { en: 'Erratic', zh: '波动' },
  intermittent: { en: 'Intermittent', zh: '间断' },
  lumpy: { en: 'Lumpy', zh: '块状' },
};

export const demandCuts = { interval: 1.32, sizeVariation: 0.49 } as const;

/** Null with fewer than two demands: nothing can be said of their sizes. */
export function demandClassOf(interval: number, sizeVariation: number, cutInterval: number = demandCuts.interval, cutVariation: number = demandCuts.sizeVariation): DemandClass | null {
  if (Number.isNaN(interval) || Number.isNaN(sizeVariation)) return null;
  if (interval < cutInterval) return sizeVariation < cutVariation ? 'smooth' : 'erratic';
  return sizeVariation < cutVariation ? 'intermittent' : 'lumpy';
}

/**
 * Class of a demand pattern by how often demand comes and how much its size varies.
 *
 * Units   demand in units per period; cuts have none.
 * Shapes  history: n cells; the others: one cell.
 * Errors  gapInList(history), tooFew(history) with fewer than two demands.
 */
export const calculator = defineCalculator({
  id: 'DEMANDCLASS',
  group: 'inventory',
  title: { en: 'Demand class', zh: '需求类型' },
  summary: { en: 'Smooth, erratic, intermittent or lumpy: which way of planning an item’s demand suits.', zh: '平稳、波动、间断或块状：决定该物料适用的计划方法。' },
  inputs: {
    history: demandHistory({ en: 'Demand by period', zh: '各周期需求' }),
    cutInterval: ratio({ en: 'Limit of the average interval', zh: '平均间隔界限' }, { above: 0, fallback: demandCuts.interval }),
    cutVariation: ratio({ en: 'Limit of CV² of sizes', zh: '变异系数平方界限' }, { above: 0, fallback: demandCuts.sizeVariation }),
    blanks: blanks(),
  },
  result: { label: { en: 'Demand class', zh: '需求类型' }, unit: null },
  formula: {
    en: 'interval < 1.32: smooth if CV² < 0.49, else erratic\ninterval ≥ 1.32: intermittent if CV² < 0.49, else lumpy',
    zh: '平均间隔 < 1.32：CV² < 0.49 为平稳，否则波动\n平均间隔 ≥ 1.32：CV² < 0.49 为间断，否则块状',
  },
  excel: null,
  source: {
    en: 'Syntetos, A. A., Boylan, J. E., Croston, J. D. (2005): On the categorization of demand patterns. Journal of the Operational Research Society 56, 495–503.',
    zh: 'Syntetos, A. A.、Boylan, J. E.、Croston, J. D.（2005）：On the categorization of demand patterns，Journal of the Operational Research Society，第 56 卷 495–503 页。',
  },
  convention: { en: 'Sample standard deviation of the demands above 0; a value at a limit is in the class above it.', zh: '对大于零的需求用样本标准差；等于界限的归入上一类。' },
  examples: [
    {
      inputs: { history: [[0, 3, 0, 0, 5, 0, 2, 0, 0, 4, 0, 0, 0, 6]] },
      result: { en: 'Intermittent', zh: '间断' },
      steps: { en: 'Interval 14 ÷ 5 = 2.8 ≥ 1.32; CV² 0.156 < 0.49', zh: '平均间隔 14 ÷ 5 = 2.8 ≥ 1.32；CV² 0.156 < 0.49' },
    },
  ],
  errors: [{ code: 'tooFew', input: 'history' }],
  compute({ history, cutInterval, cutVariation, blanks: blank }) {
    const { interval, sizeVariation, active } = momentsOf(filledHistory(history, blank, 'history'), false);
    const found = demandClassOf(interval, sizeVariation, cutInterval, cutVariation);
    if (found === null) throw new CalcError('tooFew', 'history', { expected: 2, found: active });
    return demandClassWords[found];
  },
});
