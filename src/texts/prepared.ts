import type { Words } from './words';

/** What the pane says in a prepared workbook. */
export const preparedWords = {
  region: { en: 'Prepared workbook', zh: '现成工作簿' },
  receivables: { en: 'Receivables', zh: '应收账款' },
  inventory: { en: 'Inventory', zh: '存货' },
  other: { en: 'Prepared workbook', zh: '现成工作簿' },
  asOf: { en: 'As-of date', zh: '截止日期' },
  dataThrough: { en: 'Data through', zh: '数据截至' },
  fresh: { en: 'The data reach the as-of date.', zh: '数据已覆盖截止日期。' },
  old: { en: 'The data end {days} days before the as-of date. Paste newer data, or change the date.', zh: '数据比截止日期早 {days} 天。请粘贴新数据，或修改截止日期。' },
  later: { en: 'Data after the as-of date are not counted yet.', zh: '截止日期之后的数据暂不计入。' },
  noData: { en: 'There are no data yet. Paste them into the blue columns.', zh: '尚无数据。请粘贴到蓝色列。' },
  refresh: { en: 'Recalculate', zh: '重新计算' },
  refreshing: { en: 'Recalculating…', zh: '正在重新计算…' },
  refreshed: { en: 'Recalculated.', zh: '已重新计算。' },
  checks: { en: 'Checks', zh: '勾稽检查' },
  allAgree: { en: '✓ All {count} checks agree', zh: '✓ {count} 项勾稽全部相符' },
  someFail: { en: '✗ {failed} of {count} checks do not agree', zh: '✗ {count} 项勾稽中有 {failed} 项不符' },
  agrees: { en: 'agrees', zh: '相符' },
  fails: { en: 'does not agree', zh: '不符' },
  analyses: { en: 'Show the analyses', zh: '显示分析功能' },
} satisfies Record<string, Words>;
