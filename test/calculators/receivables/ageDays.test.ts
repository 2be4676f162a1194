import { ageDays } from '../../../src/calculators/receivables/ageDays';
import vectors from '../../oracles/agingBuckets.json';
import { faultOf, numberOf, on, valueOf } from '../support';

const age = (asOf: unknown, date: unknown): number => numberOf('AGEDAYS', { asOf, date });

describe('AGEDAYS', () => {
  it('counts 30 days from 31 October to 30 November', () => {
    expect(age(on('2026-11-30'), on('2026-10-31'))).toBe(30);
  });

  it('is 0 on the day itself and −15 for an item due in 15 days', () => {
    expect(age(on('2026-11-30'), on('2026-11-30'))).toBe(0);
    expect(age(on('2026-11-30'), on('2026-12-15'))).toBe(-15);
  });

  it('counts the 29 February of a leap year: 1 March 2024 − 28 February 2024 = 2', () => {
    expect(age(on('2024-03-01'), on('2024-02-28'))).toBe(2);
    expect(age(on('2026-03-01'), on('2026-02-28'))).toBe(1);
  });

  it('drops the time of day: 30 November at 06:00 − 29 November at 18:00 = 1 day', () => {
    expect(age(on('2026-11-30') + 0.25, on('2026-11-29') + 0.75)).toBe(1);
  });

  it('reads a column of dates and gives a column; a text among them spoils its own cell only', () => {
    const dates = [[on('2026-11-01')], ['soon'], [on('2026-10-01')]];
    expect(valueOf('AGEDAYS', { asOf: on('2026-11-30'), date: dates })).toEqual([
      [29],
      [{ ok: false, code: 'notADate', input: 'date', params: { found: 'soon' } }],
      [60],
    ]);
  });

  it.each([
    ['missing in asOf', '', on('2026-11-30')],
    ['missing in date', on('2026-11-30'), null],
    ['notADate in date', on('2026-11-30'), '2026-10-31'],
    ['notADate in date', on('2026-11-30'), 0],
    ['notADate in asOf', 2_958_466, on('2026-11-30')],
    ['notADate in asOf', true, on('2026-11-30')],
    ['errorInCell in date', on('2026-11-30'), '#N/A'],
  ])('%s: as-of %p, date %p', (fault, asOf, date) => {
    expect(faultOf('AGEDAYS', { asOf, date })).toBe(fault);
  });
});

describe('published invoices', () => {
  const invoices = vectors.flatMap(({ id, inputs, expected }) => ('settled' in inputs ? [{ id, inputs, expected: expected as { days_to_settle: number; days_late: number } }] : []));
  it.each(invoices)('$id: settled $expected.days_to_settle days after the invoice', ({ inputs, expected }) => {
    const settled = on(inputs.settled!);
    expect(ageDays(settled, on(inputs.invoice_date!))).toBe(expected.days_to_settle);
    expect(Math.max(0, ageDays(settled, on(inputs.due_date!)))).toBe(expected.days_late);
  });

  it('are there', () => {
    expect(invoices.length).toBeGreaterThan(1);
  });
});
