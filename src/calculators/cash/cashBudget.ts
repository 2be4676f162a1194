import { ExactSum } from '../../math/sum';
import { defineCalculator } from '../define';
import { sameLength } from '../errors';
import { choice, money, optional, series } from '../readers';

/**
 * Cash at the end of each period from opening cash, receipts and payments, with borrowing up to a minimum.
 *
 * Units   amounts in one currency; so is the result.
 * Shapes  receipts, payments: a row or a column; every other input one cell; the result lies as receipts.
 * Errors  lengthsDiffer(payments), notANumber(opening, receipts, payments, minimum), belowMinimum(receipts, payments), tooFew(receipts, payments), notAChoice(what).
 * Accepts negative opening: an overdraft.
 * Accepts negative minimum: an overdraft that is allowed.
 * Accepts zero: a period without receipts or payments.
 */
export const calculator = defineCalculator({
  id: 'CASHBUDGET',
  group: 'cash',
  title: { en: 'Cash budget', zh: '现金预算' },
  summary: { en: 'Cash at the end of each period from opening cash, receipts and payments, with borrowing up to a minimum.', zh: '由期初现金、各期收支推算的期末现金，不足最低余额时借款补足。' },
  inputs: {
    opening: money({ en: 'Opening cash', zh: '期初现金' }),
    receipts: series({ en: 'Receipts', zh: '各期收入' }, { en: 'currency', zh: '元（同一币种）' }, 1, { minimum: 0 }),
    payments: series({ en: 'Payments', zh: '各期支出' }, { en: 'currency', zh: '元（同一币种）' }, 1, { minimum: 0, hint: { en: 'As positive amounts.', zh: '填正数。' } }),
    minimum: optional(money({ en: 'Minimum balance', zh: '最低余额' }), { en: 'no borrowing', zh: '不借款' }),
    what: choice(
      { en: 'Which result', zh: '返回项目' },
      [
        { id: 'CLOSING', label: { en: 'closing cash', zh: '期末现金' }, aliases: [] },
        { id: 'BEFORE', label: { en: 'before borrowing', zh: '借款前余额' }, aliases: [] },
        { id: 'BORROWING', label: { en: 'borrowing', zh: '借款' }, aliases: [] },
      ],
      'CLOSING',
    ),
  },
  result: { label: { en: 'Cash budget', zh: '现金预算' }, unit: { en: 'currency', zh: '元（同一币种）' }, along: 'receipts' },
  formula: { en: 'before borrowing = closing cash of the period before + receipts − payments\nborrowing = what is missing to the minimum, at least 0\nclosing cash = before borrowing + borrowing', zh: '借款前余额 = 上期期末现金 + 收入 − 支出\n借款 = 低于最低余额的差额，且不小于 0\n期末现金 = 借款前余额 + 借款' },
  excel: null,
  source: { en: 'Cash budget, as in textbooks of managerial accounting; direct method.', zh: '管理会计教材中的现金预算（直接法）。' },
  convention: { en: 'Borrowing only, no repayment and no interest. Exact to the cent over any number of periods.', zh: '只计算借款，不含还款和利息。各期累计精确到分。' },
  examples: [
    {
      inputs: { opening: 46_350, receipts: [[99_910], [154_500]], payments: [[117_935], [169_950]], minimum: 20_600 },
      result: [[28325], [20600]],
      steps: { en: '46,350 + 99,910 − 117,935 = 28,325; 28,325 + 154,500 − 169,950 = 12,875, borrow 7,725: 20,600', zh: '46,350 + 99,910 − 117,935 = 28,325；28,325 + 154,500 − 169,950 = 12,875，借款 7,725：20,600' },
    },
  ],
  errors: [{ code: 'lengthsDiffer', input: 'payments' }],
  compute({ opening, receipts, payments, minimum, what }) {
    sameLength(payments, receipts, 'payments');
    const cash = new ExactSum().add(opening);
    return receipts.map((receipt, period) => {
      const before = cash.add(receipt).add(-payments[period]!).value;
      const borrowing = minimum === null ? 0 : Math.max(0, minimum - before);
      const closing = cash.add(borrowing).value;
      return what === 'BEFORE' ? before : what === 'BORROWING' ? borrowing : closing;
    });
  },
});
