/** Names by which the pane finds its way in a prepared workbook, the same in both languages. They never change. */
export const preparedNames = {
  /** Custom document property with the workbook's id. */
  property: 'Workcap.Workbook',
  kind: 'WorkcapWorkbook',
  asOf: 'AsOf',
  /** Latest day in the data. */
  dataThrough: 'DataThrough',
  /** Table: check, expected, found, difference, verdict, remedy. */
  checks: 'Checks',
  checksFailed: 'ChecksFailed',
  checksCount: 'ChecksCount',
} as const;
