import type { Words } from '../../../texts/words';

/** Why a row was left out. */
export const reasons = {
  blankRow: { en: 'Blank row', zh: '空行' },
  totalRow: { en: 'Total or subtotal, no document', zh: '合计或小计行，不是单据' },
  headingRow: { en: 'Repeated heading', zh: '重复的表头' },
  groupRow: { en: 'Group title, no document', zh: '分组标题行，不是单据' },
  footerRow: { en: 'Footer of the export', zh: '导出文件的表尾' },
  settled: { en: 'Settled by the as-of date', zh: '截止日期前已结清' },
  laterDocument: { en: 'Dated after the as-of date', zh: '单据日期晚于截止日期' },
  furtherLine: { en: 'A further line of a document; its amount is counted once', zh: '同一单据的其他明细行，单据金额只计一次' },
  zero: { en: 'Nothing open: the amount is zero', zh: '金额为零，无未收款' },
  laterPeriod: { en: 'Period after the as-of date', zh: '期间晚于截止日期' },
  otherAccount: { en: 'Another account, not receivables', zh: '其他科目，不属于应收账款' },
  noMovement: { en: 'No movement', zh: '无发生额' },
  voidRow: { en: 'Void, says the list', zh: '清单中注明已作废' },
  hiddenRow: { en: 'Hidden or filtered', zh: '被隐藏或筛选' },
  duplicateRow: { en: 'Repeats customer, number, due date and amount of an earlier row', zh: '客户、单号、到期日和金额均与前面某行相同' },
  otherCurrency: { en: 'In another currency', zh: '其他币别' },
  noCurrency: { en: 'No currency, in a list of several', zh: '清单含多种币别，而该行未注明币别' },
  absentLater: { en: 'Balance here, but the customer is missing from the newest period', zh: '有余额，但最近期间的表中没有该客户' },
  amountBlank: { en: 'No amount', zh: '金额为空' },
  termsUnreadable: { en: 'No due date, and the payment terms cannot be read', zh: '到期日为空，付款条件也无法识别' },
  termsUnsuitable: { en: 'No due date, and the payment terms count from a date that the row does not have', zh: '到期日为空，付款条件的起算日期该行没有' },
  dueBlank: { en: 'No due date', zh: '到期日为空' },
  bookedBlank: { en: 'No booking date', zh: '起算日期为空' },
  bookedImplausible: { en: 'Booking date more than 50 years from the as-of date', zh: '起算日期与截止日期相差超过50年' },
  dueImplausible: { en: 'Due date more than 50 years from the as-of date', zh: '到期日与截止日期相差超过50年' },
} satisfies Record<string, Words>;

/** Reasons by the code that the reading of a cell gave. */
export const cellReasons: Readonly<Record<string, Words>> = {
  dateUnreadable: { en: 'Cannot be read as a date', zh: '无法识别为日期' },
  dateNoSuchDay: { en: 'There is no such day', zh: '该日期不存在' },
  dateTimeOnly: { en: 'A time without a date', zh: '只有时间，没有日期' },
  dateMonthOnly: { en: 'A month without a day', zh: '只有月份，没有日' },
  dateYear: { en: 'The year cannot be right', zh: '年份不正确' },
  errorCell: { en: 'Error value in the cell', zh: '单元格为错误值' },
  dateBlank: { en: 'No date', zh: '日期为空' },
  openingDiffers: { en: 'The opening balance differs from the rows before it', zh: '期初余额与此前各行的累计余额不符' },
  directionUnreadable: { en: 'The side, debit or credit, cannot be read', zh: '无法识别借贷方向' },
  accountParent: { en: 'Parent account; its sub-accounts are counted', zh: '上级科目，已按下级科目计入' },
  numberUnreadable: { en: 'Cannot be read as a number', zh: '无法识别为数字' },
  numberWithUnit: { en: 'Number with a unit or a word beside it', zh: '数字后带有单位或文字' },
  numberSuffix: { en: 'K or M behind the number: thousand and million were not confirmed', zh: '数字以 K 或 M 结尾，未确认其含义' },
  numberSeparators: { en: 'Thousands marks do not fit', zh: '千位分隔符不一致' },
  numberTrueFalse: { en: 'TRUE or FALSE instead of a number', zh: '应为数字，却是逻辑值' },
};
