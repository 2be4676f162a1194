import { explain } from '../../../src/calculators/evaluate';
import { isoDate } from '../../../src/math/dates';
import { faultOf, figuresOf, numberOf, on, run, valueOf } from '../support';

const documentDate = on('2026-01-20');
const due = (terms: unknown, otherDate?: string): string | null => isoDate(numberOf('DUEDATE', { documentDate, terms, ...(otherDate === undefined ? {} : { otherDate: on(otherDate) }) }));

describe('DUEDATE', () => {
  it.each<[unknown, string | undefined, string]>([
    ['Net 30', undefined, '2026-02-19'],
    [30, undefined, '2026-02-19'],
    ['30', undefined, '2026-02-19'],
    ['月结60天', undefined, '2026-04-01'],
    ['次月25日', undefined, '2026-02-25'],
    ['2/10 n/30', undefined, '2026-02-19'],
    ['COD', undefined, '2026-01-20'],
    ['货到30天', '2026-02-01', '2026-03-03'],
    ['票到30天', '2026-02-10', '2026-03-12'],
    ['60 days from acceptance', '2026-03-01', '2026-04-30'],
    // The latest instalment that is not retained.
    ['预付30% 发货60% 质保10%', '2026-02-01', '2026-02-01'],
    ['预付30% 发货60% 质保10%(12个月)', '2026-02-01', '2026-02-01'],
    ['货到30天付70%，预付30%', '2026-02-01', '2026-03-03'],
    ['预付90% 质保10%', undefined, '2026-01-20'],
  ])('%s with %s is due on %s', (terms, otherDate, expected) => {
    expect(due(terms, otherDate)).toBe(expected);
  });

  it('drops the time of day', () => {
    expect(numberOf('DUEDATE', { documentDate: documentDate + 0.9, terms: 'Net 30' })).toBe(on('2026-02-19'));
  });

  it('reads a column of invoices; terms that cannot be read spoil their own cell only', () => {
    expect(valueOf('DUEDATE', { documentDate: [[documentDate], [documentDate]], terms: [['Net 30'], ['as agreed']] })).toEqual([
      [on('2026-02-19')],
      [{ ok: false, code: 'termsNotUnderstood', input: 'terms', params: { found: 'as agreed' } }],
    ]);
  });

  it('says what to write, and which date is needed', () => {
    const unread = run('DUEDATE', { documentDate, terms: 'ZN30' });
    expect(unread.ok ? null : explain('DUEDATE', unread)).toEqual({
      en: 'Payment terms “ZN30” cannot be read; write them as in “Net 30”, “30 EOM”, “30 days after delivery” or “30% advance, 70% on delivery”.',
      zh: '“付款条件”中的“ZN30”无法识别；请写成“30天”“月结60天”“货到30天”“次月25日”“预付30% 发货60% 质保10%”等形式。',
    });
    const undated = run('DUEDATE', { documentDate, terms: '验收后60天' });
    expect(undated.ok ? null : explain('DUEDATE', undated)).toEqual({
      en: 'Delivery, receipt or acceptance date is blank, but the terms count from acceptance; enter it.',
      zh: '“到货、收票或验收日期”为空，但付款条件自验收日起算；请填写。',
    });
    const long = run('DUEDATE', { documentDate, terms: 'x'.repeat(60) });
    expect(long.ok ? null : long.params['found']).toBe(`${'x'.repeat(39)}…`);
    expect(figuresOf('DUEDATE', { documentDate, terms: 'x'.repeat(40) })).toEqual({ found: 'x'.repeat(40) });
    expect(figuresOf('DUEDATE', { documentDate, terms: 'x'.repeat(41) })).toEqual({ found: `${'x'.repeat(39)}…` });
  });

  it.each([
    ['termsNotUnderstood in terms', { terms: '月结' }],
    ['termsNotUnderstood in terms', { terms: '0001' }],
    ['termsNotUnderstood in terms', { terms: '质保100%' }],
    ['dateNeeded in otherDate', { terms: '货到30天' }],
    ['dateNeeded in otherDate', { terms: '30 days after receipt of invoice' }],
    ['missing in terms', { terms: '' }],
    ['missing in terms', { terms: 0 }],
    ['notAText in terms', { terms: true }],
    ['errorInCell in terms', { terms: '#N/A' }],
    ['missing in documentDate', { documentDate: null }],
    ['notADate in documentDate', { documentDate: '2026-01-20' }],
    ['notADate in otherDate', { otherDate: 'soon' }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('DUEDATE', { documentDate, terms: 'Net 30', ...more })).toBe(fault);
  });
});
