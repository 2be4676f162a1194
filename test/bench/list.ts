import type { CellValue } from '../../src/intake/cells';

/** The as-of date of the benchmark. */
export const asOf = 45_890;

export const headings = ['Customer code', 'Customer name', 'Invoice no', 'Invoice date', 'Due date', 'Open amount', 'Currency', 'Remark'];

/**
 * A list by a fixed rule: 997 customers, dates around the as-of date, one credit in fifty, and now and then what a real list has: no amount, no due date,
 * a date that is none, a zero, a document twice. One row of `rows` is the heading's.
 */
export function invoices(count: number): CellValue[][] {
  const body = Array.from({ length: count }, (_, index): CellValue[] => {
    const own = index % 4000 === 3999 ? index - 1 : index;
    const customer = `C${String((own * 7919) % 997).padStart(4, '0')}`;
    const date = 45_600 + ((own * 31) % 300);
    const cents = 1 + ((own * 104_729) % 999_983);
    const amount = index % 5000 === 1234 ? 'n/a' : index % 5000 === 3456 ? 0 : ((own % 50 === 17 ? -1 : 1) * cents) / 100;
    return [
      customer,
      `Customer ${customer}`,
      `INV${100_000 + own}`,
      index % 10_000 === 777 ? '2025-13-45' : date,
      index % 5000 === 2345 ? '' : date + 30 + ((own * 17) % 61),
      amount,
      'USD',
      'as agreed',
    ];
  });
  return [headings, ...body];
}
