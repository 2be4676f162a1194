import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cellReasons } from '../../src/analyses/receivables/aging/reasons';
import { sentences } from '../../src/texts/sentences';

const codesIn = (folder: string, pattern: RegExp): string[] =>
  readdirSync(join(process.cwd(), 'src', folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [...readFileSync(join(process.cwd(), 'src', folder, file), 'utf8').matchAll(pattern)].map((match) => match[1]!));

test('every fault that intake or an analysis can give has a sentence', () => {
  const codes = [...codesIn('intake', /(?:finding\(\s*|code: |\? )'([a-z]\w+)'/g), ...codesIn('analyses', /(?:code: |refuse\()'([a-z]\w+)'/g)];
  expect(codes.length).toBeGreaterThan(25);
  const cellCodes = new Set(Object.keys(cellReasons));
  const roleIds = /^(?:doc_date|posting_date|open_amount|amount_gross|due_date|open_credit|paid_amount)$/;
  const words = new Set(['total', 'footer', 'local', 'document', 'without', 'with', 'dayFirst', 'monthFirst', 'text', 'balances', 'unknown', 'ledger']);
  expect([...new Set(codes)].filter((code) => !(code in sentences) && !cellCodes.has(code) && !roleIds.test(code) && !words.has(code))).toEqual([]);
});

test('every kind that is refused has a sentence', () => {
  for (const kind of ['Ledger', 'Balances', 'AlreadyAged', 'TrialBalance', 'StockSummary', 'StockLedger', 'StockOnHand', 'BillRegister']) expect([kind, `kind${kind}` in sentences]).toEqual([kind, true]);
});
