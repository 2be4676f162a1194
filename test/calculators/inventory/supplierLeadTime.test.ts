import { day } from '../../../src/calculators/define';
import { expectNear, faultOf, figuresOf } from '../support';

describe('SUPPLIERLEAD', () => {
  it.each([
    ['received on the day of the order', { orderDates: [100, 100], receiptDates: [100, 102] }, 1, 1e-9],
    ['the deviation of two', { orderDates: [100, 100], receiptDates: [110, 112], what: 'SD' }, Math.SQRT2, 1e-9],
    ['the deviation', { orderDates: [100, 100, 100], receiptDates: [110, 112, 114], what: 'SD' }, 2, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('SUPPLIERLEAD', inputs, expected, tolerance);
  });

  const good = { orderDates: [day(2026, 1, 5), day(2026, 2, 2), day(2026, 3, 2)], receiptDates: [day(2026, 1, 15), day(2026, 2, 14), day(2026, 3, 16)] };
  it.each([
    ['lengthsDiffer in receiptDates', { receiptDates: [46000] }],
    ['beforeOrder in receiptDates', { orderDates: [100], receiptDates: [99] }],
    ['tooFew in orderDates', { orderDates: [100], receiptDates: [110], what: 'SD' }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('SUPPLIERLEAD', { ...good, ...more })).toBe(fault);
  });

  it('names how many receipts a deviation needs', () => {
    expect(figuresOf('SUPPLIERLEAD', { orderDates: [100], receiptDates: [110], what: 'SD' })).toEqual({ expected: 2, found: 1 });
  });
});
