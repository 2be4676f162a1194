import { defineCalculator } from '../define';
import { series, units } from '../readers';
import { openByOldestFirst } from '../receivables/fifoOpen/oldestFirst';

/**
 * How much of each receipt is still on hand when the oldest is used first.
 *
 * Units   units; so is the result.
 * Shapes  receipts: a row or a column; every other input one cell; the result lies as receipts.
 * Errors  notANumber(receipts, onHand), belowMinimum(receipts, onHand), tooFew(receipts).
 * Accepts zero: nothing on hand leaves nothing.
 */
export const calculator = defineCalculator({
  id: 'STOCKLAYERS',
  group: 'inventory',
  title: { en: 'Stock by receipt', zh: '库存的入库构成' },
  summary: { en: 'How much of each receipt is still on hand when the oldest is used first.', zh: '按先进先出，现有库存来自各批入库的数量。' },
  inputs: {
    receipts: series({ en: 'Receipts, oldest first', zh: '入库数量（由早到晚）' }, { en: 'units', zh: '件（计量单位）' }, 1, { minimum: 0 }),
    onHand: units({ en: 'On hand', zh: '现有库存' }, { minimum: 0 }),
  },
  result: { label: { en: 'Left of each receipt', zh: '各批结存' }, unit: { en: 'units', zh: '件（计量单位）' }, along: 'receipts' },
  formula: { en: 'from the newest receipt back: left = the smaller of the receipt and what is on hand less newer receipts', zh: '自最近一批入库倒推：结存 = 入库数量与（现有库存 − 更晚入库合计）中的较小者' },
  excel: null,
  source: { en: 'First in, first out; the same calculation as open invoices.', zh: '先进先出，算法与未收发票相同。' },
  convention: { en: 'Stock beyond all receipts given is older than they are and stands on none.', zh: '超出所列入库合计的库存更早，不计入任何一批。' },
  examples: [
    {
      inputs: { receipts: [[100], [200], [150]], onHand: 270 },
      result: [[0], [120], [150]],
      steps: { en: 'newest 150; then 270 − 150 = 120; nothing of the first', zh: '最近一批 150；其次 270 − 150 = 120；第一批为 0' },
    },
  ],
  errors: [],
  compute({ receipts, onHand }, warn) {
    const { open, older } = openByOldestFirst(receipts, onHand);
    if (older > 0) warn('stockOlder');
    return [...open];
  },
});
