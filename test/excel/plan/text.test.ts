import { asWritten, contentOf, readsAsSomethingElse } from '../../../src/excel/plan/text';

test.each(['=1+1', '+86 571', '-', '@cmd', "'quoted", '#N/A', '007', '1-30', '1/2', '2020-01-01', '12:30', '50%', '$5', '1E5', '3 May', 'TRUE', ' false ', '2024年1月'])('%s would be read as something else', (text) => {
  expect(readsAsSomethingElse(text)).toBe(true);
});

test.each(['', 'Open', '账龄', 'Receivables aging as of 2012-06-30', '1至2年（含2年）', 'Invoices!A1:H2467'])('%s is safe as it is', (text) => {
  expect(readsAsSomethingElse(text)).toBe(false);
});

test('blank, words and numbers become cell contents', () => {
  expect(contentOf(null, 'en')).toBe('');
  expect(contentOf({ en: 'Total', zh: '合计' }, 'zh')).toBe('合计');
  expect(contentOf(1.5, 'en')).toBe(1.5);
  expect(() => contentOf(Number.NaN, 'en')).toThrow(/finite/);
});

test('what begins like a formula is marked as a text, everything else is left alone', () => {
  expect(['=1+1', '+86', '-', '@cmd', "'quoted", 'plain', -5, true].map(asWritten)).toEqual(["'=1+1", '+86', '-', '@cmd', "'quoted", 'plain', -5, true]);
});
