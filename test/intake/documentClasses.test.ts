import { classOfText, classReader, documentClass, seeksOwn } from '../../src/intake/documentClasses';
import { cellsOf } from '../support/cells';

const { invoice, creditNote, receipt, advance, refund, transfer, revaluation, writeOff, unknown } = documentClass;

test.each<[number, string]>([
  [invoice, '应收单 标准应收单 费用应收单 销售发票 销售普通发票 销售专用发票 增值税专用发票 其他应收单 销售费用支出单 销货单 结账单 Invoice INV DR RV RE SI'],
  [creditNote, '红字应收单 红字发票 负数发票 销售退货 退货单 贷项 折让单 折扣单 销售折让 销退单 CN DG RC'],
  [receipt, '收款单 收款 回款 实收 银行收款 现金收款 票据收款 承兑收款 Payment Receipt DZ PMT'],
  [advance, '预收单 预收款 预收款单 定金 订金 预收 Prepayment Deposit Advance Overpayment Unapplied'],
  [refund, '收款退款单 退款单 付款退款 Refund'],
  [transfer, '应收冲应付 应收转应收 并账 转账单 红票对冲 预收冲应收 内部应收清理 Netting Transfer'],
  [revaluation, '应收调汇单 汇兑损益 调汇 Revaluation'],
  [writeOff, '坏账发生 坏账损失 Write-off'],
  [unknown, '凭证 转账凭证 记 付 转 银 现 JE GJ'],
])('class %p: %s', (cls, words) => {
  expect(words.split(' ').filter((word) => classOfText(word) !== cls)).toEqual([]);
});

test.each([
  ['Credit Memo', creditNote], ['Credit Note', creditNote], ['Sales Return', creditNote], ['Cash Receipt', receipt], ['Incoming payment', receipt], ['Down Payment', advance],
  ['Bad Debt', writeOff], ['Write off', writeOff], ['Sales Invoice', invoice], ['Bill', invoice], ['Exchange difference', revaluation],
])('%s', (text, cls) => expect(classOfText(text)).toBe(cls));

test('money that comes by transfer is money, no debt that moves', () => {
  for (const text of ['Bank transfer 4711', 'Wire transfer received', 'Payment by transfer', 'Credit transfer', 'SEPA Transfer', 'Transfer received from customer']) expect([text, classOfText(text)]).not.toEqual([text, transfer]);
  for (const text of ['Transfer', 'Transferred from C0017', 'AR transfer to C0044']) expect([text, classOfText(text)]).toEqual([text, transfer]);
});

describe('the class of a row', () => {
  const cells = cellsOf([
    ['收款单', '收到预收货款', ''],
    ['', '收到货款', ''],
    ['', '销售 XS-1', ''],
    ['', '由 C1 并账转入 AR00009120', ''],
    ['标准应收单', '收到货款', ''],
    ['DZ', 'Down payment received', 'A'],
    ['DZ', 'Payment', 'W'],
    ['', '', ''],
  ]);
  const classOf = classReader(cells, { doc_type: 0, text: 1, special_kind: 2 });

  test('the type decides; the text where there is no type, and for an advance; an invoice below nothing is a red one', () => {
    expect([classOf(0, true), classOf(1, true), classOf(4, true)]).toEqual([advance, receipt, creditNote]);
    expect(classOf(4, false)).toBe(invoice);
  });

  test('a debit is asked only whether it moves another', () => {
    expect([classOf(1, false), classOf(2, false), classOf(3, false)]).toEqual([unknown, unknown, transfer]);
  });

  test('a down payment by its indicator, not a note', () => {
    expect([classOf(5, true), classOf(6, true), classOf(7, true)]).toEqual([advance, receipt, unknown]);
  });
});

test('receipts and advances go to the oldest; credit notes, transfers, revaluations and write-offs look for their own', () => {
  expect([receipt, advance, refund, unknown].filter((cls) => seeksOwn.has(cls))).toEqual([]);
  expect([creditNote, transfer, revaluation, writeOff].filter((cls) => !seeksOwn.has(cls))).toEqual([]);
});
