import { day, defineCalculator } from '../define';
import { choice, date, days, optional } from '../readers';

/**
 * Latest day on which a large or public debtor may pay a small or medium supplier.
 *
 * Units   date, days; the result is a date.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  notADate(delivery), notAChoice(debtor), notANumber(agreedDays), belowMinimum(agreedDays).
 * Accepts zero: payment at once may be agreed.
 */
export const calculator = defineCalculator({
  id: 'LATESTPAYMENT',
  group: 'payables',
  title: { en: 'Latest payment by law', zh: '法定最迟付款日' },
  summary: { en: 'Latest day on which a large or public debtor may pay a small or medium supplier.', zh: '机关、事业单位和大型企业向中小企业付款的最迟日期。' },
  inputs: {
    delivery: date({ en: 'Date of delivery', zh: '交付日' }, { en: 'Of goods, works or services.', zh: '货物、工程、服务交付之日。' }),
    debtor: choice(
      { en: 'Debtor', zh: '付款方' },
      [
        { id: 'ENTERPRISE', label: { en: 'large enterprise', zh: '大型企业' }, aliases: [] },
        { id: 'PUBLIC', label: { en: 'public body', zh: '机关事业单位' }, aliases: [] },
      ],
      'ENTERPRISE',
    ),
    agreedDays: optional(days({ en: 'Days agreed', zh: '约定付款天数' }, { minimum: 0 }), { en: 'the legal number of days', zh: '法定天数' }),
  },
  result: { label: { en: 'Latest payment', zh: '最迟付款日' }, unit: { en: 'date', zh: '日期' }, format: 'date' },
  formula: { en: 'latest payment = delivery + 60 days (large enterprise)\npublic body: delivery + 30 days, at most 60 if agreed\nfewer days if agreed', zh: '最迟付款日 = 交付日 + 60 天（大型企业）\n机关、事业单位：交付日 + 30 天，约定的最长 60 天\n约定更短的从其约定' },
  excel: 'INT(delivery)+IF(ISBLANK(agreed_days),IF(debtor="PUBLIC",30,60),MIN(60,INT(agreed_days)))',
  source: { en: 'Regulation on Ensuring Payments to Small and Medium-sized Enterprises, State Council order 802, in force from 1 June 2025.', zh: '《保障中小企业款项支付条例》（国务院令第802号），2025年6月1日起施行。' },
  convention: { en: 'Only where the debtor is a large enterprise or a public body and the supplier small or medium. Counted from delivery, not from the invoice.', zh: '仅适用于大型企业和机关、事业单位向中小企业付款；自交付之日起算，而非开票日。' },
  examples: [
    {
      inputs: { delivery: day(2026, 1, 15) },
      result: day(2026, 3, 16),
      steps: { en: '15 January 2026 + 60 days = 16 March 2026 (46097)', zh: '2026年1月15日 + 60 天 = 2026年3月16日（46097）' },
    },
  ],
  errors: [],
  compute: ({ delivery, debtor, agreedDays }) => delivery + (agreedDays === null ? (debtor === 'PUBLIC' ? 30 : 60) : Math.min(60, Math.floor(agreedDays))),
});
