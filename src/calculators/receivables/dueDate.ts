import type { Words } from '../../texts/words';
import { day, defineCalculator } from '../define';
import { CalcError } from '../errors';
import { date, optional, text } from '../readers';
import { dueDatesOf, parseTerms } from './terms';
import type { Anchor } from './terms';

const anchors: Readonly<Record<Exclude<Anchor, 'document'>, Words>> = {
  delivery: { en: 'delivery of the goods', zh: '到货或发货日' },
  receipt: { en: 'receipt of the invoice', zh: '收票日' },
  acceptance: { en: 'acceptance', zh: '验收日' },
};

/**
 * The due date of an invoice from its payment terms in words.
 *
 * Units   dates; terms as text; the result is a date.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  notADate(documentDate, otherDate), termsNotUnderstood(terms), dateNeeded(otherDate).
 */
export const calculator = defineCalculator({
  id: 'DUEDATE',
  group: 'receivables',
  title: { en: 'Due date from terms', zh: '按付款条件推算到期日' },
  summary: {
    en: 'Due date of an invoice from its payment terms, such as Net 30, 30 EOM, 2/10 n/30, 30 days after delivery.',
    zh: '按付款条件推算发票的到期日，如月结60天、次月25日、货到30天、预付30% 发货60% 质保10%。',
  },
  inputs: {
    documentDate: date({ en: 'Invoice date', zh: '发票日期' }),
    terms: text({ en: 'Payment terms', zh: '付款条件' }, { en: 'In English or Chinese; a number alone is net days.', zh: '中文或英文；只有数字时为天数。' }),
    otherDate: optional(date({ en: 'Delivery, receipt or acceptance date', zh: '到货、收票或验收日期' }), {
      en: 'an error when the terms count from it',
      zh: '付款条件以其起算时返回错误值',
    }),
  },
  result: { label: { en: 'Due date', zh: '到期日' }, unit: { en: 'date', zh: '日期' }, format: 'date' },
  formula: {
    en: 'Net n: invoice date + n\nn EOM: last day of the month of the invoice + n\nn days after delivery: delivery date + n\nd MFI: day d of the month after the invoice',
    zh: 'n 天：发票日期 + n\n月结 n 天：发票当月最后一天 + n\n货到 n 天：到货日 + n\n次月 d 日：发票次月的 d 日\n每月 d 日付款：到期日当天或之后的第一个 d 日',
  },
  excel: null,
  source: {
    en: 'Net, EOM, MFI and discount terms: common commercial usage, as in QuickBooks and Xero. Terms such as 30 EOM: the days begin at the end of the month.',
    zh: '月结、票到、货到、验收等付款条件的通行约定：月结自发票当月月末起算天数。',
  },
  convention: {
    en: 'Instalments: the latest date that is not money retained until a warranty ends. A discount for early payment does not move the due date. A day the month lacks is its last day. Terms due at once (COD, prepaid, due on receipt) are due on the invoice date. What cannot be read with certainty is an error, never a guess. Format the cell as a date.',
    zh: '分期付款取质保金以外最晚的一期。现金折扣不改变到期日。当月没有的日期取月末。货到付款、预付、现结等以发票日期为到期日。不能确定含义的条件返回错误值，不作猜测。请将单元格设为日期格式。',
  },
  examples: [
    {
      inputs: { documentDate: day(2026, 1, 20), terms: '30 EOM' },
      result: day(2026, 3, 2),
      steps: { en: 'End of January + 30 days: 31 January 2026 + 30 = 2 March 2026 (46083)', zh: '1月末 + 30 天：2026年1月31日 + 30 = 2026年3月2日（46083）' },
    },
    {
      inputs: { documentDate: day(2026, 1, 20), terms: '货到30天', otherDate: day(2026, 2, 1) },
      result: day(2026, 3, 3),
      steps: { en: '30 days after delivery: 1 February 2026 + 30 = 3 March 2026 (46084)', zh: '货到30天：2026年2月1日 + 30 = 2026年3月3日（46084）' },
    },
  ],
  errors: [
    { code: 'termsNotUnderstood', input: 'terms' },
    { code: 'dateNeeded', input: 'otherDate' },
  ],
  compute({ documentDate, terms, otherDate }) {
    const understood = parseTerms(terms);
    const other = otherDate ?? undefined;
    const due = understood === null ? [] : dueDatesOf(understood, { document: documentDate, delivery: other, receipt: other, acceptance: other });
    if ('needs' in due) throw new CalcError('dateNeeded', 'otherDate', { anchor: anchors[due.needs] });
    const dates = due.flatMap(({ date: one, retention }) => (one === null || retention ? [] : [one]));
    if (dates.length === 0) throw new CalcError('termsNotUnderstood', 'terms', { found: terms.length > 40 ? `${terms.slice(0, 39)}…` : terms });
    return Math.max(...dates);
  },
});
