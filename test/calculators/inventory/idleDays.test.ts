import { day } from '../../../src/calculators/define';
import { expectNear, faultOf, run } from '../support';

describe('IDLEDAYS', () => {
  it.each([
    ['never issued', { asOf: 100, lastReceipt: 40 }, 60, 1e-9],
    ['issued today', { asOf: 100, lastIssue: 100 }, 0, 1e-9],
    ['the issue counts, not the receipt', { asOf: 100, lastIssue: 30, lastReceipt: 90 }, 70, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('IDLEDAYS', inputs, expected, tolerance);
  });

  it('says that an item was never issued, where its age is told', () => {
    expect(run('IDLEDAYS', { asOf: 100, lastReceipt: 40 })).toEqual({ ok: true, value: 60, warnings: [{ code: 'neverIssued', count: 1 }] });
    expect(run('IDLEDAYS', { asOf: 100, lastIssue: 30 })).toEqual({ ok: true, value: 70, warnings: [] });
    expect(run('IDLEDAYS', { asOf: [[100], [100]], lastIssue: [[''], [30]], lastReceipt: [[''], [20]] })).toMatchObject({ value: [[{ code: 'missing' }], [70]], warnings: [] });
  });

  const good = { asOf: day(2026, 11, 30), lastIssue: day(2026, 5, 30) };
  it.each([
    ['missing in lastIssue', { lastIssue: '' }],
    ['afterAsOf in lastIssue', { lastIssue: day(2026, 12, 1) }],
    ['notADate in asOf', { asOf: 'x' }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('IDLEDAYS', { ...good, ...more })).toBe(fault);
  });
});
