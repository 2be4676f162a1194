import { cleanText, headingWords, isBlankText, isEmpty, keyOf, keyText, normalizeHeading, simplify } from '../../src/intake/normalize';

test('headings are compared without case, spaces, marks and kind of characters', () => {
  expect(normalizeHeading(' Due  Date ')).toBe('duedate');
  expect(normalizeHeading('due_in_date')).toBe('dueindate');
  expect(normalizeHeading('單據編號')).toBe(normalizeHeading('单据编号'));
  expect(normalizeHeading('應收帳款餘額（元）')).toBe('应收账款余额元');
  expect(normalizeHeading('Ｄｕｅ　Ｄａｔｅ')).toBe('duedate');
});

test.each([['InvoiceDate', 'invoice date'], ['customerID', 'customer id'], ['buisness_year', 'buisness year'], ['Net due date', 'net due date'], ['APAmount', 'ap amount']])('%s is the words "%s"', (heading, words) => {
  expect(headingWords(heading)).toBe(words);
});

test('codes stay texts', () => {
  expect(keyText('0140105686')).toBe('0140105686');
  expect(keyText('2960623488.0')).toBe('2960623488');
  expect(keyText(2960623488)).toBe('2960623488');
  expect(keyText('10000000000000511')).toBe('10000000000000511');
  expect(keyText(' A*1 ')).toBe('A*1');
  expect(keyText(null)).toBe('');
  expect(keyText('N/A')).toBe('');
  expect(['none', 'NULL', 'Nil', '--', '-', 'USD', 'a  b', 'a b ', 'C 01', '1.50', '12.0', '客户', 'Bau\u00a0AG'].map(keyText)).toEqual(['', '', '', '', '-', 'USD', 'a b', 'a b', 'C 01', '1.50', '12', '客户', 'Bau AG']);
});

test('spellings of one name have one key', () => {
  const key = (text: string): string => keyOf(keyText(text));
  expect(key('ACME Ltd ')).toBe(key('acme  ltd'));
  expect(key('ＡＣＭＥ\u00a0Ltd\u200b')).toBe(key('acme ltd'));
  expect(key('ACME Ltd')).not.toBe(key('ACME Inc'));
});

test('blank is what stands for nothing', () => {
  for (const text of ['', '  ', '　', 'N/A', 'null', 'nan', 'None', '无', '--']) expect([text, isBlankText(text)]).toEqual([text, true]);
  for (const text of ['0', '-', 'no', '无锡', 'Nathan']) expect([text, isBlankText(text)]).toEqual([text, false]);
  expect(isEmpty('  ')).toBe(true);
  expect(isEmpty('N/A')).toBe(false);
  expect(isEmpty(0)).toBe(false);
});

test('cleaning folds full width forms and spaces', () => {
  expect(cleanText('\u00a0１２ \u3000Ａ\u200b')).toBe('12 A');
  expect(simplify('帳賬帐')).toBe('账账账');
});
