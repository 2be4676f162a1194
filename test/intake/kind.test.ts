import { lookAtColumn } from '../../src/intake/content';
import { kindOf } from '../../src/intake/kind';
import { describeColumns, mapColumns } from '../../src/intake/mapping';

function kind(headings: string[], row: (string | number)[]) {
  const columns = describeColumns(headings, row.map((cell) => lookAtColumn([cell], 0, 1)));
  return kindOf(columns, mapColumns(columns));
}

test('the set of headings decides, not one of them', () => {
  expect(kind(['客户', '到期日', '余额'], ['A', '2026-01-01', '5.00'])).toBe('openItems');
  expect(kind(['客户', '日期', '借方', '贷方', '余额'], ['A', '2026-01-01', '5.00', '6.00', '5.00'])).toBe('ledger');
  expect(kind(['客户', '期初余额', '借方', '贷方', '余额'], ['A', '1.00', '5.00', '6.00', '5.00'])).toBe('balances');
  expect(kind(['客户', '到期日', '借方', '贷方', '未核销金额'], ['A', '2026-01-01', '5.00', '6.00', '5.00'])).toBe('openItems');
  expect(kind(['x', 'y'], ['A', '5'])).toBe('unknown');
});
