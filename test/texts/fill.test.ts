import fc from 'fast-check';
import { fill } from '../../src/texts/words';

const english = (text: string, parameters: Record<string, string | number>): string => fill({ en: text, zh: '无' }, parameters).en;
const chinese = (text: string, parameters: Record<string, string | number>): string => fill({ en: 'none', zh: text }, parameters).zh;

test.each<[string, Record<string, string | number>, string]>([
  ['{count} rows', { count: 32820 }, '32,820 rows'],
  ['{count} rows', { count: 999 }, '999 rows'],
  ['{count}', { count: -1234567 }, '-1,234,567'],
  ['{rate}', { rate: 1234.5678 }, '1,234.5678'],
  ['{rate}', { rate: 1e-7 }, '1e-7'],
  ['{code}', { code: '0140105686' }, '0140105686'],
  ['row {row:plain}', { row: 32820 }, 'row 32820'],
  ['{total:money}', { total: 136100.5 }, '136,100.50'],
  ['{total:money}', { total: '136100.50' }, '136,100.50'],
  ['{total:money}', { total: -1000 }, '-1,000.00'],
  ['{total:money}', { total: -0.001 }, '0.00'],
  ['{total:money}', { total: 'unknown' }, 'unknown'],
])('%s with %j is %s', (text, parameters, expected) => {
  expect(english(text, parameters)).toBe(expected);
  expect(chinese(text, parameters)).toBe(expected);
});

test.each<[string | number, string]>([[1, '1 row is hidden'], ['1', '1 row is hidden'], [0, '0 rows are hidden'], [2, '2 rows are hidden'], ['1,001', '1,001 rows are hidden'], [1001, '1,001 rows are hidden']])('%j: %s', (count, expected) => {
  expect(english('{count} {count|row is|rows are} hidden', { count })).toBe(expected);
});

test('a word may belong to one only or to several only', () => {
  expect([1, 2].map((count) => english('{count} check{count||s} agree{count|s|}', { count }))).toEqual(['1 check agrees', '2 checks agree']);
});

test('a sentence has one full stop', () => {
  expect(english('The others are {others}. Change it.', { others: 'Amount in doc. curr.' })).toBe('The others are Amount in doc. curr. Change it.');
  expect(chinese('其余为 {others}。', { others: 'doc. curr.' })).toBe('其余为 doc. curr。');
  expect(english('{others}, if any', { others: 'curr.' })).toBe('curr., if any');
});

test('what is empty leaves no comma, no dash and no brackets', () => {
  for (const where of ['', '–']) {
    expect(english('An error ({code}, {where}). Try again.', { code: 'GeneralException', where })).toBe('An error (GeneralException). Try again.');
    expect(chinese('错误（{code}，{where}）。', { code: 'GeneralException', where })).toBe('错误（GeneralException）。');
    expect(english('A function is missing ({where}). Update.', { where })).toBe('A function is missing. Update.');
  }
  expect(english('({code}, {where})', { code: 'x', where: 'Chart.title' })).toBe('(x, Chart.title)');
});

test('an unknown name stays to be seen, also the names every object has', () => {
  expect(english('{a} {b|c|d} {toString}', {})).toBe('{a} {b|c|d} {toString}');
});

test('a value is taken as it is, whatever stands in it', () => {
  expect(english('{heading} and {count}', { heading: '{count} $& $1', count: 2 })).toBe('{count} $& $1 and 2');
});

test('thousands marks come back to the number', () => {
  fc.assert(fc.property(fc.maxSafeInteger(), (count) => Number(english('{count}', { count }).replace(/,/g, '')) === count + 0));
  fc.assert(fc.property(fc.integer(), (cents) => /^-?\d{1,3}(,\d{3})*\.\d\d$/.test(english('{total:money}', { total: cents / 100 }))));
});
