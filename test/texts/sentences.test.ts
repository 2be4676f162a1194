import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cellReasons } from '../../src/analyses/receivables/aging/reasons';
import { noteWords } from '../../src/analyses/receivables/aging/words';
import { roleIds } from '../../src/intake/roles';
import { sentences } from '../../src/texts/sentences';
import { fill, type Words } from '../../src/texts/words';

const codesIn = (folder: string, pattern: RegExp): string[] =>
  readdirSync(join(process.cwd(), 'src', folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [...readFileSync(join(process.cwd(), 'src', folder, file), 'utf8').matchAll(pattern)].map((match) => match[1]!));

test('every fault that intake or an analysis can give has a sentence', () => {
  const codes = [...codesIn('intake', /(?:finding\(\s*|code: |\? )'([a-z]\w+)'/g), ...codesIn('analyses', /(?:code: |refuse\()'([a-z]\w+)'/g)];
  expect(codes.length).toBeGreaterThan(25);
  const cellCodes = new Set(Object.keys(cellReasons));
  const roles = new Set<string>(roleIds);
  const words = new Set(['total', 'footer', 'local', 'document', 'without', 'with', 'dayFirst', 'monthFirst', 'text', 'balances', 'unknown', 'ledger', 'thousands', 'itemList', 'week', 'month', 'quarter', 'year']);
  expect([...new Set(codes)].filter((code) => !(code in sentences) && !cellCodes.has(code) && !roles.has(code) && !words.has(code))).toEqual([]);
});

test('every kind that is refused has a sentence', () => {
  for (const kind of ['Ledger', 'Balances', 'AlreadyAged', 'TrialBalance', 'StockSummary', 'StockLedger', 'StockOnHand', 'ItemList', 'DemandTable', 'SalesLines', 'BillRegister']) expect([kind, `kind${kind}` in sentences]).toEqual([kind, true]);
});

test('every sentence that counts has a form for one', () => {
  const counting = Object.entries<Words>({ ...sentences, ...noteWords }).filter(([, { en }]) => en.includes('{count}'));
  expect(counting.length).toBeGreaterThan(15);
  // Said only of very many, or of a number in brackets.
  expect(counting.filter(([, { en }]) => !/\{count\|/.test(en)).map(([code]) => code)).toEqual(['refreshBackupLarge', 'refreshInTheWay', 'revertInTheWay', 'daysAsValues']);
});

test.each<[Words, number, string]>([
  [sentences.amountCellsUnreadable, 1, '1 cell of “Amount” cannot be read as an amount, in Sheet1!F9. Its row will be listed as left out.'],
  [sentences.amountCellsUnreadable, 32820, '32,820 cells of “Amount” cannot be read as amounts, the first in Sheet1!F9. Their rows will be listed as left out.'],
  [sentences.rowsHidden, 1, '1 row is hidden or filtered, in Sheet1!F9. It is included.'],
  [sentences.numbersAsText, 2, '2 amounts of “Amount” are stored as text. They are read; a SUM in the sheet does not count them.'],
  [noteWords.documentDateBlank, 1, '1 open item has no document date and is included.'],
])('%j with %d', (words, count, expected) => {
  expect(fill(words, { count, heading: 'Amount', place: 'Sheet1!F9' }).en).toBe(expected);
});

test('totals are written as money, whether they come as numbers or as texts', () => {
  const params = { sum: '136100.50', total: 136200, difference: '-99.50', place: 'Sheet1!F9' };
  expect(fill(sentences.totalDiffers, params)).toEqual({
    en: 'The documents add up to 136,100.50, the total of the list in Sheet1!F9 says 136,200.00 (documents less total: -99.50). The documents are used.',
    zh: '单据合计为 136,100.50，表内合计（Sheet1!F9）为 136,200.00，单据减合计为 -99.50。以单据为准。',
  });
});

test('a heading that ends with a full stop does not end the sentence twice', () => {
  expect(fill(sentences.amountSeveral, { chosen: 'Amount', others: 'Amount in doc. curr.' }).en).toContain('Amount in doc. curr. Change it');
});

test('an error without a place has no dash for it', () => {
  expect(fill(sentences.hostFailed, { code: 'GeneralException', where: '' }).zh).toContain('（GeneralException）');
});
