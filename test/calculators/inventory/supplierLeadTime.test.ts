import { day } from '../../../src/calculators/define';
import { expectNear, faultOf } from '../support';

describe('SUPPLIERLEAD', () => {
  it.each([
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
});
