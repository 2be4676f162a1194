import { day, defineCalculator } from '../define';
import { date, days, limitList, optional, yesOrNo } from '../readers';

/**
 * Which step of collection an overdue item has reached on the as-of date.
 *
 * Units   dates, days; the result is a whole number.
 * Shapes  thresholds: a row or a column; every other input one cell or a range, and the result has its shape.
 * Errors  notADate(asOf, due, lastNotice), notANumber(thresholds, gap), tooFew(thresholds), belowMinimum(gap), notAChoice(disputed).
 * Accepts zero: without a gap every day may have a notice.
 */
export const calculator = defineCalculator({
  id: 'DUNNINGSTAGE',
  group: 'receivables',
  title: { en: 'Dunning stage', zh: '催收阶段' },
  summary: { en: 'Which step of collection an overdue item has reached on the as-of date.', zh: '逾期款项在截止日期应处的催收阶段。' },
  inputs: {
    asOf: date({ en: 'As-of date', zh: '截止日期' }),
    due: date({ en: 'Due date', zh: '到期日' }),
    thresholds: limitList({ en: 'Days past due from which each stage begins', zh: '各阶段起始逾期天数' }, { en: 'days', zh: '天' }, [30, 60, 90]),
    lastNotice: optional(date({ en: 'Date of the last notice', zh: '上次催收日期' }), { en: 'no notice yet', zh: '尚未催收' }),
    gap: days({ en: 'Days between notices', zh: '两次催收的最短间隔' }, { minimum: 0, fallback: 0 }),
    disputed: yesOrNo({ en: 'Disputed', zh: '有争议' }),
  },
  result: { label: { en: 'Stage', zh: '阶段' }, unit: null },
  formula: { en: 'stage = number of thresholds ≤ days past due; 0 while disputed or while the last notice is younger than the gap', zh: '阶段 = 不大于逾期天数的界限个数；有争议，或距上次催收不足间隔天数时为 0' },
  excel: 'IF(OR(disputed="YES",IF(ISBLANK(last_notice),FALSE,INT(as_of)-INT(last_notice)<gap)),0,SUMPRODUCT(--(thresholds<=INT(as_of)-INT(due))))',
  source: { en: 'Dunning levels as in the credit control of Odoo (OCA); 30, 60 and 90 days are set by your company and editable.', zh: '催收级别同 Odoo（OCA）信用控制；30、60、90 天由贵公司设定，可修改。' },
  convention: { en: 'Counted from the due date: 30 days late is stage 1 on that very day. With your company’s steps stage 1 is a reminder by phone or message, 2 a formal letter, 3 stop of deliveries and legal steps. The stage of a customer is the highest of its items.', zh: '自到期日起算，逾期满 30 天当天即为第 1 阶段。按贵公司规定：1 为电话或短信提醒，2 为正式函件，3 为停止发货并启动法律程序。客户的阶段取其各笔款项的最高者。' },
  examples: [
    {
      inputs: { asOf: day(2026, 11, 30), due: day(2026, 9, 15) },
      result: 2,
      steps: { en: '30 November − 15 September = 76 days; 30 and 60 are reached: 2', zh: '11月30日 − 9月15日 = 76 天；已达 30 和 60：2' },
    },
  ],
  errors: [],
  compute({ asOf, due, thresholds, lastNotice, gap, disputed }) {
    if (disputed === 'YES' || (lastNotice !== null && asOf - lastNotice < gap)) return 0;
    return thresholds.filter((threshold) => threshold <= asOf - due).length;
  },
});
