import { type ChoiceOption, choicesOf, type Option, type OptionContext, type OptionValues } from '../../../../src/analyses/define';
import { options } from '../../../../src/analyses/receivables/aging/options';
import type { DocumentKind, Mapping } from '../../../../src/intake/understanding';

const context = (mapping: Mapping, values: OptionValues = {}, kind: DocumentKind = 'openItems'): OptionContext => ({ mapping, options: values, understanding: { kind, mapping, columns: [], dataRows: { count: 1000 }, findings: [], currencies: [] } }) as unknown as OptionContext;
const option = (id: string): Option => options.find((candidate) => candidate.id === id)!;
const shown = (...about: Parameters<typeof context>): string[] => options.filter((candidate) => candidate.applies?.(context(...about)) ?? true).map(({ id }) => id);

test('without a due date the age counts from the booking, and that is said', () => {
  expect(option('purpose').propose?.(context({ doc_date: 0 }))).toMatchObject({ value: 'provision', from: { zh: expect.stringContaining('没有到期日') } });
  expect(option('purpose').propose?.(context({ doc_date: 0, due_date: 1 }))).toBeNull();
  // Terms that the reader agreed to give due dates.
  expect(option('purpose').propose?.(context({ doc_date: 0, terms: 1 }, { useTerms: true }))).toBeNull();
});

test('terms are asked before the purpose that hangs on them', () => {
  const ids = options.map(({ id }) => id);
  expect(ids.indexOf('useTerms')).toBeLessThan(ids.indexOf('purpose'));
  expect(ids.indexOf('purpose')).toBeLessThan(ids.indexOf('bands'));
});

test('only what changes something is asked, the order of dates before the as-of date that hangs on it', () => {
  expect(shown({ due_date: 0 }, { purpose: 'collections' })).toEqual(['dateOrder', 'asOf', 'purpose', 'bands', 'credits', 'control', 'dueTodayIsOverdue']);
  expect(shown({ doc_date: 0, posting_date: 1, terms: 2, clearing_date: 3 }, { purpose: 'provision' })).toEqual(['dateOrder', 'asOf', 'useTerms', 'purpose', 'bands', 'ageFrom', 'credits', 'control', 'useSettledDate']);
  expect(shown({ closing: 0 }, { purpose: 'provision' }, 'balances')).toEqual(['asOf', 'purpose', 'bands', 'control']);
});

test('advances are asked for where there are accounts and a control balance', () => {
  expect(shown({ due_date: 0, account_code: 1 }, { control: 5 })).toContain('controlAdvances');
  expect(shown({ due_date: 0 }, { control: 5 })).not.toContain('controlAdvances');
});

test('the date of origin comes before the booking, that before the document', () => {
  const propose = (mapping: Mapping): unknown => option('ageFrom').propose?.(context(mapping));
  expect(propose({ recognised_date: 0, posting_date: 1, doc_date: 2 })).toEqual({ value: 'recognised' });
  expect(propose({ posting_date: 1, doc_date: 2 })).toEqual({ value: 'posting' });
  expect(propose({ doc_date: 2 })).toEqual({ value: 'document' });
  expect(propose({ due_date: 2 })).toBeNull();
});

test('accounts of a trial balance that can be picked', () => {
  const picks = (id: string, account: string): boolean => {
    const found = option(id);
    return found.kind === 'amount' && found.pick!.account.test(account);
  };
  expect(['1122 应收账款', '112201', 'Accounts receivable'].map((account) => picks('control', account))).toEqual([true, true, true]);
  expect(['2203 预收账款', 'Customer deposits', '合同负债 contract liabilities'].map((account) => picks('controlAdvances', account))).toEqual([true, true, true]);
  expect([picks('control', '2203 预收账款'), picks('controlAdvances', '1122 应收账款')]).toEqual([false, false]);
});

test('what intake noticed is asked only where it noticed it', () => {
  const ids = ['currency', 'swappedDates', 'suffixes', 'hiddenRows', 'duplicates'];
  const noticing = (codes: readonly string[], currencies: readonly unknown[]): string[] => {
    const { understanding, ...rest } = context({ due_date: 0 });
    const full = { ...rest, understanding: { ...understanding, findings: codes.map((code) => ({ code })), currencies } } as unknown as OptionContext;
    return options.filter((candidate) => ids.includes(candidate.id) && candidate.applies!(full)).map(({ id }) => id);
  };
  expect(noticing([], [])).toEqual([]);
  expect(noticing(['datesSwapped', 'rowsHidden'], [])).toEqual(['swappedDates', 'hiddenRows']);
  expect(noticing(['datesHalfConverted', 'amountsSuffixed', 'rowsDuplicate'], [{ code: 'USD' }])).toEqual(['currency', 'swappedDates', 'suffixes', 'duplicates']);
});

test('the currencies to choose from are those of the list, with their sums; rows that name none are no choice', () => {
  const currency = option('currency') as ChoiceOption;
  const { understanding, ...rest } = context({});
  const currencies = [{ code: 'CNY', name: '人民币', sum: 1234.5 }, { code: 'EUR', name: 'EUR', sum: -20 }, { code: '', name: '', sum: 5 }];
  expect(choicesOf(currency, { ...rest, understanding: { ...understanding, currencies } })).toEqual([
    { id: 'CNY', label: { en: '人民币 1,234.50', zh: '人民币 1,234.50' } },
    { id: 'EUR', label: { en: 'EUR -20.00', zh: 'EUR -20.00' } },
  ]);
  expect(currency.fallback).toBe('');
});
