import { currenciesOf, sharesByCurrency, writeShares } from '../../src/intake/currencies';
import { typeTable } from '../../src/intake/typed';
import { understand, type WantedRole } from '../../src/intake/understand';
import type { Finding, Mapping } from '../../src/intake/understanding';
import { cellsOf } from '../support/cells';

const mapping: Mapping = { customer_name: 0, due_date: 1, currency: 2, open_amount: 3 };
function read(rows: (string | number)[][], columns: Mapping = mapping): { names: string[]; sums: string } {
  const cells = cellsOf(rows);
  const typed = typeTable(cells, { from: 0, to: rows.length, headingRow: null, mapping: columns, order: null });
  const values = typed.numbers.get('open_amount')!.values;
  return { names: currenciesOf(cells, typed, columns, 'open_amount'), sums: writeShares(sharesByCurrency(cells, typed, columns, ['open_amount'], (row) => values[row]!)) };
}
const item = (currency: string, amount: string | number): (string | number)[] => ['A', 46000, currency, amount];

test('currencies by their column, most frequent first, with their sums', () => {
  expect(read([item('usd', 0.1), item('CNY', '1,234.00'), item('USD', 0.2), ['合计', '', 'EUR', 99]])).toEqual({ names: ['USD', 'CNY'], sums: 'USD 0.30; CNY 1,234.00' });
  expect(read([item('人民币', 1), item('CNY', 2), item('RMB', 3)])).toEqual({ names: ['人民币'], sums: '人民币 6.00' });
  expect(read([item('人民币', 1), item('欧元', -20), item('', 5)])).toEqual({ names: ['人民币', '欧元'], sums: '人民币 1.00; 欧元 -20.00; ? 5.00' });
});

test('currencies by the signs in the cells', () => {
  expect(read([item('', '$5.00'), item('', '€20.00'), item('', '$1.50')], { customer_name: 0, due_date: 1, open_amount: 3 })).toEqual({ names: ['$', 'EUR'], sums: '$ 6.50; EUR 20.00' });
});

test('only the most frequent of many are named', () => {
  expect(read(['USD', 'EUR', 'GBP', 'JPY', 'CHF', 'SEK', 'NOK'].map((currency) => item(currency, 1))).sums).toBe('USD 1.00; EUR 1.00; GBP 1.00; JPY 1.00; CHF 1.00; SEK 1.00; …');
});

const found = (wanted: readonly WantedRole[], rows: (string | number)[][]): Finding | undefined =>
  understand(cellsOf(rows), wanted, ['openItems', 'ledger', 'balances']).findings.find(({ code }) => code === 'currenciesMixed');

test('mixed currencies stop the run and say how much there is in each, in every kind of document', () => {
  const common: readonly WantedRole[] = [{ role: 'customer_name', need: 'optional' }, { role: 'currency', need: 'optional' }];
  const items = found([...common, { role: 'open_amount', need: 'required' }, { role: 'due_date', need: 'optional' }], [['客户', '到期日', '币别', '未收金额'], ['A', '2026-01-31', '人民币', '1,234.00'], ['B', '2026-01-31', '欧元', '20.00']]);
  expect(items).toMatchObject({ blocking: true, count: 2, place: 'Sheet1!C1', params: { currencies: '人民币 1,234.00; 欧元 20.00' } });
  const ledgerNeeds: readonly WantedRole[] = [...common, { role: 'doc_date', need: 'required' }, { role: 'debit', need: 'required' }, { role: 'credit', need: 'required' }];
  const ledger = found(ledgerNeeds, [['日期', '客户', '币别', '借方', '贷方'], ['2026-01-31', 'A', 'CNY', 100, ''], ['2026-02-28', 'A', 'CNY', '', 30], ['2026-02-28', 'B', 'USD', 7, '']]);
  expect(ledger).toMatchObject({ blocking: true, params: { currencies: 'CNY 70.00; USD 7.00' } });
  const balanceNeeds: readonly WantedRole[] = [...common, ...(['opening', 'debit', 'credit', 'closing', 'closing_direction', 'opening_direction', 'period'] as const).map((role) => ({ role, need: 'optional' as const }))];
  const balances = found(balanceNeeds, [['期间', '客户', '币别', '方向', '期初余额', '本期借方', '本期贷方', '方向', '期末余额'], ['202601', 'A', 'CNY', '借', 5, 1, 2, '借', 4], ['202602', 'A', 'CNY', '借', 4, 1, 2, '借', 3], ['202602', 'B', 'USD', '平', 0, 0, 9, '贷', 9]]);
  expect(balances).toMatchObject({ blocking: true, params: { currencies: 'CNY 3.00; USD -9.00' } });
});

test('mixed currencies stop the run whatever their column is called', () => {
  const wanted: readonly WantedRole[] = (['customer_name', 'currency', 'due_date', 'open_amount'] as const).map((role) => ({ role, need: 'optional' }));
  for (const heading of ['Ccy', 'Settled in', '']) {
    const rows = [['Client', 'Due date', heading, 'Outstanding'], ['A', '2026-01-31', 'GBP', '1,000.00'], ['B', '2026-01-31', 'EUR', '20.00'], ['B', '2026-01-31', 'GBP', '5.00']];
    expect([heading, found(wanted, rows)]).toMatchObject([heading, { blocking: true, place: 'Sheet1!C1', params: { currencies: 'GBP 1,005.00; EUR 20.00' } }]);
  }
});

test('the currencies are known before the amount is, so that one of them can be chosen with it', () => {
  const wanted: readonly WantedRole[] = [{ role: 'customer_name', need: 'optional' }, { role: 'currency', need: 'optional' }, { role: 'open_amount', need: 'required' }];
  const rows = [['Client', 'Raised', 'Ccy', 'Whatever'], ['A', '2026-01-31', 'GBP', '1,000.00'], ['B', '2026-01-31', 'EUR', '20.00'], ['B', '2026-01-31', '', '5.00']];
  const understanding = understand(cellsOf(rows), wanted, ['openItems', 'unknown']);
  expect(understanding.mapping).toEqual({ customer_name: 0, currency: 2 });
  expect(understanding.currencies.map(({ code }) => code)).toEqual(['GBP', 'EUR', '']);
  expect(writeShares(understanding.currencies)).toBe('GBP; EUR; ?');
  expect(understanding.findings.find(({ code }) => code === 'currenciesMixed')).toMatchObject({ blocking: true, place: 'Sheet1!C1', params: { currencies: 'GBP; EUR; ?' } });
});
