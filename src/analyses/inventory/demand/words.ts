import type { Words } from '../../../texts/words';

/** Why a row was read and not used. */
export const demandReasons = {
  noItem: { en: 'No item', zh: '没有物料' },
  noQuantity: { en: 'No quantity', zh: '没有数量' },
  quantityUnreadable: { en: 'Quantity cannot be read', zh: '数量无法识别' },
  valueUnreadable: { en: 'Value cannot be read', zh: '金额或单价无法识别' },
  noDate: { en: 'No date', zh: '没有日期' },
  dateUnreadable: { en: 'Date cannot be read', zh: '日期无法识别' },
  dateFar: { en: 'Date far beyond all others', zh: '日期远晚于其他行' },
  hiddenRow: { en: 'Hidden or filtered row', zh: '隐藏或筛选掉的行' },
  unusable: { en: 'Unusable stock (defective, in inspection, blocked)', zh: '不可用库存（不良品、待检、冻结）' },
  consigned: { en: 'Stock of others (consigned, VMI, supplied by customers)', zh: '非自有库存（寄售、VMI、客供料）' },
  notCounted: { en: 'Not chosen as demand: {class}', zh: '未选为需求：{class}' },
  estimateReversed: { en: 'Estimate that was reversed later', zh: '暂估，之后已红冲' },
  reversal: { en: 'Reversal, cancelled with the entry it takes back', zh: '红冲，与原单抵销' },
  estimateOlder: { en: 'Reversal of an estimate from before the list', zh: '红冲本表之前的暂估' },
} as const satisfies Record<string, Words>;

export const demandWords = {
  wholeList: { en: 'Whole list', zh: '全表' },
} as const satisfies Record<string, Words>;
