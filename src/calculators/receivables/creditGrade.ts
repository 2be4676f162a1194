import { defineCalculator } from '../define';
import { CalcError } from '../errors';
import { ratio, series, yesOrNo } from '../readers';

/**
 * Grade of a customer from a credit score: AAA, AA, A, B or C.
 *
 * Units   points; the result is a text.
 * Shapes  cuts: a row or a column; every other input one cell or a range, and the result has its shape.
 * Errors  lengthsDiffer(cuts), notFalling(cuts), notANumber(score, cuts), belowMinimum(score), aboveMaximum(score), tooFew(cuts), notAChoice(capped).
 * Accepts negative cuts: the scale may reach below zero.
 * Accepts zero: a score of 0 is grade C.
 */
export const calculator = defineCalculator({
  id: 'CREDITGRADE',
  group: 'receivables',
  title: { en: 'Credit grade', zh: '信用等级' },
  summary: { en: 'Grade of a customer from a credit score: AAA, AA, A, B or C.', zh: '按信用评分确定的客户等级：AAA、AA、A、B、C。' },
  inputs: {
    score: ratio({ en: 'Credit score', zh: '信用评分' }, { minimum: 0, maximum: 100 }),
    cuts: series({ en: 'Lowest score of AAA, AA, A and B', zh: 'AAA、AA、A、B 的最低分' }, null, 4, { fallback: [90, 80, 70, 60] }),
    capped: yesOrNo({ en: 'New customer or measures missing', zh: '新客户或指标不全' }),
  },
  result: { label: { en: 'Grade', zh: '等级' }, unit: null },
  formula: { en: 'AAA from 90, AA from 80, A from 70, B from 60, otherwise C', zh: '90 分起 AAA，80 分起 AA，70 分起 A，60 分起 B，其余 C' },
  excel: 'INDEX({"AAA","AA","A","B","C"},MAX(IF(capped="YES",3,1),1+SUMPRODUCT(--(cuts>score))))',
  source: { en: 'Grades AAA, AA, A, B and C as your company uses them; the scores between them are editable.', zh: '贵公司使用的 AAA、AA、A、B、C 等级；分数线可修改。' },
  convention: { en: 'A score on the line belongs to the better grade. New customers and customers with measures missing get A at best, and standard terms.', zh: '恰在分数线上归入较高等级。新客户和指标不全的客户最高为 A，并采用标准付款条件。' },
  examples: [
    {
      inputs: { score: 82 },
      result: { en: 'AA', zh: 'AA' },
      steps: { en: '80 ≤ 82 < 90: AA', zh: '80 ≤ 82 < 90：AA' },
    },
    {
      inputs: { score: 82, cuts: [85, 75, 65, 55], capped: 'YES' },
      result: { en: 'A', zh: 'A' },
      steps: { en: '75 ≤ 82 < 85 is AA, but a new customer gets A at best', zh: '75 ≤ 82 < 85 为 AA，但新客户最高为 A' },
    },
  ],
  errors: [{ code: 'lengthsDiffer', input: 'cuts' }, { code: 'notFalling', input: 'cuts' }],
  compute({ score, cuts, capped }) {
    if (cuts.length !== 4) throw new CalcError('lengthsDiffer', 'cuts', { expected: 4, found: cuts.length });
    cuts.forEach((cut, place) => {
      if (place > 0 && cut >= cuts[place - 1]!) throw new CalcError('notFalling', 'cuts', { found: cut });
    });
    const place = Math.max(capped === 'YES' ? 2 : 0, cuts.filter((cut) => cut > score).length);
    const grade = ['AAA', 'AA', 'A', 'B', 'C'][place]!;
    return { en: grade, zh: grade };
  },
});
