import type { Words } from './words';

/** Sentences about lists of items, their demand and their lead times. */
export const itemSentences = {
  abcCutsNotRising: {
    en: 'The ABC limits {a} and {b} must rise and lie above 0 and up to 100 %. Change them.',
    zh: 'ABC 界限 {a} 和 {b} 应递增，且大于 0、不超过 100%。请修改。',
  },
  demandMissing: {
    en: 'The list says nothing of demand. Select a list with quantities sold or issued, or one with mean demand and its standard deviation.',
    zh: '清单中没有需求数据。请选择含销售或发出数量的清单，或含平均需求与需求标准差的清单。',
  },
  demandTooLarge: {
    en: '{items} items over {periods} periods are too many. Count demand by week or month.',
    zh: '{items} 个物料、{periods} 个期间，数据量过大。请按周或按月统计需求。',
  },
  demandUnitMissing: {
    en: 'The period of demand is not known. Choose under the options whether demand in the list is per day, week, month, quarter or year.',
    zh: '需求的周期未知。请在选项中说明清单中的需求按日、周、月、季还是年计。',
  },
  itemMissing: {
    en: 'No items were found in {place}. Choose the column with the item codes or names.',
    zh: '在 {place} 中未找到物料。请指定物料编码或名称所在的列。',
  },
  itemValueMissing: {
    en: '{place} states neither quantities nor amounts by item. Choose the columns of quantity and unit cost, or of the amount.',
    zh: '{place} 中没有物料的数量或金额。请指定数量和单价列，或金额列。',
  },
  itemsAlreadyAged: {
    en: 'This is an aged list of receivables; it names no items. Select an item list, sales or usage lines, or a stock summary, ledger or list of stock on hand.',
    zh: '这是应收账款账龄表，没有物料。请选择物料清单、销售或领用明细、收发存汇总表、库存台账或即时库存表。',
  },
  itemsBalances: {
    en: 'This is a balance table by customer; it names no items. Select an item list, sales or usage lines, or a stock summary, ledger or list of stock on hand.',
    zh: '这是往来余额表，没有物料。请选择物料清单、销售或领用明细、收发存汇总表、库存台账或即时库存表。',
  },
  itemsBillRegister: {
    en: 'This is a register of notes and bills; it names no items. Select an item list, sales or usage lines, or a stock summary, ledger or list of stock on hand.',
    zh: '这是票据登记簿，没有物料。请选择物料清单、销售或领用明细、收发存汇总表、库存台账或即时库存表。',
  },
  itemsLedger: {
    en: 'This is a ledger of debits and credits; it names no items. Select an item list, sales or usage lines, or a stock summary, ledger or list of stock on hand.',
    zh: '这是借贷明细账，没有物料。请选择物料清单、销售或领用明细、收发存汇总表、库存台账或即时库存表。',
  },
  itemsOpenItems: {
    en: 'This is a list of open receivables; it says nothing of what was sold or used by item. Select an item list, sales or usage lines, or a stock summary, ledger or list of stock on hand.',
    zh: '这是应收未收明细，没有按物料的销售或领用数据。请选择物料清单、销售或领用明细、收发存汇总表、库存台账或即时库存表。',
  },
  itemsPurchaseLines: {
    en: 'This is a list of purchase orders and receipts: what was bought is not what was sold or used. Choose “Lead times from receipts” for it, or select an item list, sales or usage lines, or a stock summary, ledger or list of stock on hand.',
    zh: '这是采购订单执行明细，采购量不等于销售或领用量。请改用“由收货记录计算提前期”，或选择物料清单、销售或领用明细、收发存汇总表、库存台账或即时库存表。',
  },
  itemsTrialBalance: {
    en: 'This is a trial balance by account; it names no items. Select an item list, sales or usage lines, or a stock summary, ledger or list of stock on hand.',
    zh: '这是科目余额表，没有物料。请选择物料清单、销售或领用明细、收发存汇总表、库存台账或即时库存表。',
  },
  itemsUndated: {
    en: 'The list has no date. Type the as-of date that shall stand in the title.',
    zh: '清单中没有日期。请输入写入标题的截止日期。',
  },
  leadTimeMissing: {
    en: 'No lead time is known. Choose the column of lead times, enter one at “Lead time where the list has none”, or make the report “Lead times from receipts” in this workbook first.',
    zh: '提前期未知。请指定提前期所在列，或填写“清单未列提前期时取”，或先在本工作簿中生成“由收货记录计算提前期”报表。',
  },
  leadTimeUnitMissing: {
    en: 'The unit of lead times is not known. Choose under the options whether they are in days, weeks or months.',
    zh: '提前期的单位未知。请在选项中说明提前期以天、周还是月计。',
  },
  leadTimeUnitsDiffer: {
    en: '“{heading}” ({place}) names another unit of time than the lead times have (“{other}”). Bring them to one unit, or choose the unit that is right.',
    zh: '“{heading}”（{place}）的时间单位与提前期（“{other}”）不一致。请统一单位，或选择正确的单位。',
  },
  leadTimesMixed: {
    en: 'Lead times are in different units: “{one}” in {firstPlace}, “{other}” in {place}. Bring them to one unit; days and weeks are never mixed.',
    zh: '提前期的单位不一致：{firstPlace} 为“{one}”，{place} 为“{other}”。请统一单位；天与周不会混算。',
  },
  nothingClassified: {
    en: 'No item of {place} could be used: {excluded} {excluded|row is|rows are} left out by the choices made, {rejected} cannot be read.',
    zh: '{place} 中没有可用的物料：按所选条件未采用 {excluded} 行，无法识别 {rejected} 行。',
  },
  receiptsMissing: {
    en: 'No line has an order and a receipt on or after it: {rejected} {rejected|line|lines} could not be used and {excluded} {excluded|was|were} left out. Check that the columns of order date and receipt date are the right ones.',
    zh: '没有任何一行同时有订单日期和不早于它的入库日期：{rejected} 行无法使用，{excluded} 行未计入。请核对订单日期和入库日期两列是否正确。',
  },
  timeUnitsMixed: {
    en: 'Demand (“{demand}”) and lead times (“{lead}”, {place}) are counted in different units of time. Bring them to one unit, or turn on “Convert lead times to the period of demand”.',
    zh: '需求（“{demand}”）与提前期（“{lead}”，{place}）的时间单位不同。请统一单位，或打开“将提前期换算为需求周期”。',
  },
  xyzLimitsNotRising: {
    en: 'The XYZ limits {x} and {y} must rise and lie above 0. Change them.',
    zh: 'XYZ 界限 {x} 和 {y} 应递增，且大于 0。请修改。',
  },
} satisfies Record<string, Words>;
