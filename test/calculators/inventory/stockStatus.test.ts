import { faultOf, textOf } from '../support';

describe('STOCKSTATUS', () => {
  it.each([
    ['out', { onHand: 0, position: 5, safetyStock: 1, reorderPoint: 2, orderQuantity: 3 }, 'OUT'],
    ['to be ordered', { onHand: 5, position: 5, safetyStock: 1, reorderPoint: 6, orderQuantity: 3 }, 'ORDER'],
    ['in order', { onHand: 5, position: 6, safetyStock: 1, reorderPoint: 6, orderQuantity: 3 }, 'OK'],
    ['half a piece is stock', { onHand: 0.5, position: 6, safetyStock: 0, reorderPoint: 6, orderQuantity: 3 }, 'OK'],
    ['exactly the safety stock', { onHand: 1, position: 6, safetyStock: 1, reorderPoint: 6, orderQuantity: 3 }, 'OK'],
    ['exactly the reorder point and an order', { onHand: 5, position: 9, safetyStock: 1, reorderPoint: 6, orderQuantity: 3 }, 'OK'],
    ['in excess', { onHand: 5, position: 10, safetyStock: 1, reorderPoint: 6, orderQuantity: 3 }, 'EXCESS'],
  ])('%s', (_, inputs, expected) => {
    expect(textOf('STOCKSTATUS', inputs)).toBe(expected);
  });

  const good = { onHand: 80, position: 80, safetyStock: 100, reorderPoint: 300, orderQuantity: 500 };
  it.each([
    ['missing in position', { position: '' }],
    ['belowMinimum in safetyStock', { safetyStock: -1 }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('STOCKSTATUS', { ...good, ...more })).toBe(fault);
  });
});
