import type { Words } from '../../../texts/words';

export const leadTimeWords = {
  title: { en: 'Lead times from receipts', zh: '由收货记录计算提前期' },
  sheet: { en: 'Lead times {date}', zh: '提前期 {date}' },
  itemsTitle: { en: 'Lead time by item', zh: '各物料提前期' },
  suppliersTitle: { en: 'Lead time by supplier', zh: '各供应商提前期' },
  receiptsTitle: { en: 'Receipts and the days since their order', zh: '收货明细及自订货起的天数' },
  receiptsSheet: { en: 'Receipts', zh: '收货明细' },
  chartTitle: { en: 'Mean and longest lead time by supplier (days)', zh: '各供应商平均与最长提前期（天）' },
  no: { en: 'No.', zh: '序号' },
  itemNo: { en: 'Item no. here', zh: '物料序号' },
  supplierNo: { en: 'Supplier no. here', zh: '供应商序号' },
  code: { en: 'Item code', zh: '物料编码' },
  name: { en: 'Item', zh: '物料名称' },
  supplier: { en: 'Supplier', zh: '供应商' },
  order: { en: 'Order', zh: '订单号' },
  ordered: { en: 'Order date', zh: '订单日期' },
  received: { en: 'Receipt date', zh: '入库日期' },
  days: { en: 'Lead time (days)', zh: '提前期（天）' },
  receipts: { en: 'Receipts', zh: '收货次数' },
  mean: { en: 'Mean lead time (days)', zh: '平均提前期（天）' },
  deviation: { en: 'Std deviation of lead time (days)', zh: '提前期标准差（天）' },
  shortest: { en: 'Shortest (days)', zh: '最短（天）' },
  longest: { en: 'Longest lead time (days)', zh: '最长提前期（天）' },
  total: { en: 'Total', zh: '合计' },
  source: { en: 'Source row', zh: '来源行' },
  asOf: { en: 'As-of date', zh: '截止日期' },
  items: { en: 'Items', zh: '物料数' },
  withSpread: { en: 'Items with two receipts or more', zh: '有两次及以上收货的物料数' },
  noSupplier: { en: '(no supplier)', zh: '（无供应商）' },
} as const satisfies Record<string, Words>;

export const leadTimeReasons = {
  noOrderDate: { en: 'No order date', zh: '没有订单日期' },
  notReceived: { en: 'Not received yet', zh: '尚未收货' },
  beforeOrder: { en: 'Received before it was ordered', zh: '入库日期早于订单日期' },
  otherReceipt: { en: 'Another receipt of the same order counts', zh: '同一订单的其他收货已计入' },
} as const satisfies Record<string, Words>;

export const leadTimeChecks = {
  rows: { en: 'Rows read = used + could not be read + left out', zh: '读取行数 = 采用 + 无法识别 + 未计入' },
  receipts: { en: 'Receipts by item = receipts listed', zh: '各物料收货次数合计 = 收货明细行数' },
  days: { en: 'Mean × receipts by item = days listed', zh: '各物料平均提前期 × 次数 = 明细天数合计' },
} as const satisfies Record<string, Words>;

export const leadTimeNotes = {
  method: { en: 'Lead time: calendar days from the order date to the receipt date. {part} Standard deviation of a sample (n − 1).', zh: '提前期为自订单日期至入库日期的日历天数。{part}标准差按样本（n − 1）计算。' },
  each: { en: 'Every receipt counts once.', zh: '每次收货计一次。' },
  first: { en: 'Of several receipts of an order the first counts.', zh: '同一订单多次收货时，以首次为准。' },
  last: { en: 'Of several receipts of an order the last counts.', zh: '同一订单多次收货时，以末次为准。' },
  kept: { en: '“Safety stock and reorder point” takes mean, spread and longest lead time from here for items whose list states none.', zh: '“安全库存与再订货点”中清单未列提前期或其波动的物料，取用本表的平均值、标准差和最长值。' },
  one: { en: '{count} {count|item has|items have} one receipt only: a spread cannot be told.', zh: '{count} 个物料只有一次收货，无法计算波动。' },
  few: { en: '{count} {count|item has|items have} fewer than 12 receipts; a spread of so few is uncertain.', zh: '{count} 个物料的收货不足 12 次，波动估计不可靠。' },
} as const satisfies Record<string, Words>;
