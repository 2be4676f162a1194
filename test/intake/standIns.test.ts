import { understand } from '../../src/intake/understand';
import type { Finding } from '../../src/intake/understanding';
import type { CellValue } from '../../src/intake/cells';
import { cellsOf, serial } from '../support/cells';

const roles = ['customer_name', 'doc_no', 'doc_date', 'due_date', 'amount_gross', 'open_amount'] as const;
const headings = ['Customer', 'Invoice no', 'Invoice date', 'Due date', 'Invoice amount', 'Open amount'];
const row = (index: number, more: Partial<Record<'due' | 'gross' | 'open', CellValue>> = {}): CellValue[] => {
  const open = more.open ?? 1000 + index * 3.5;
  return [`Customer ${index % 9}`, `R-${index}`, serial(2025, 1, 5) + index, more.due === undefined ? serial(2025, 2, 5) + index : more.due, more.gross ?? 5000 + index, open];
};
function findings(rows: CellValue[][], code: string): Finding[] {
  return understand(cellsOf([headings, ...rows]), roles.map((role) => ({ role, need: 'optional' as const }))).findings.filter((finding) => finding.code === code);
}
const list = (count: number, change: (index: number) => Parameters<typeof row>[1]): CellValue[][] => Array.from({ length: count }, (_, index) => row(index, change(index)));

describe('valueRepeated', () => {
  test('one extreme value of nines in more than one row in a hundred', () => {
    const found = findings(list(200, (index) => (index % 40 === 7 ? { open: 9999.99 } : {})), 'valueRepeated');
    expect(found).toMatchObject([{ count: 5, place: 'Sheet1!F9', params: { heading: 'Open amount', value: '9999.99' }, blocking: false }]);
    expect(found[0]!.places).toEqual(['Sheet1!F9', 'Sheet1!F49', 'Sheet1!F89', 'Sheet1!F129', 'Sheet1!F169']);
    expect(findings(list(200, (index) => (index % 40 === 7 ? { open: -99 } : {})), 'valueRepeated')).toMatchObject([{ params: { value: '-99' } }]);
  });

  test('not one in a hundred, nor a value that others exceed, nor a price', () => {
    expect(findings(list(400, (index) => (index < 3 ? { open: 9999 } : {})), 'valueRepeated')).toEqual([]);
    expect(findings(list(200, (index) => (index % 40 === 7 ? { open: 9999 } : index === 3 ? { open: 20_000 } : {})), 'valueRepeated')).toEqual([]);
    expect(findings(list(200, (index) => ({ open: index % 4 === 0 ? 99 : 20 })), 'valueRepeated')).toEqual([]);
  });

  test('a number that ran over is told wherever it stands', () => {
    expect(findings(list(300, (index) => (index === 8 ? { open: -2147483648 } : {})), 'valueRepeated')).toMatchObject([{ count: 1, place: 'Sheet1!F10', params: { value: '-2147483648' } }]);
  });

  test('dates that stand for none', () => {
    expect(findings(list(100, (index) => (index % 20 === 0 ? { due: serial(9999, 12, 31) } : {})), 'valueRepeated')).toMatchObject([{ count: 5, place: 'Sheet1!D2', params: { heading: 'Due date', value: '9999-12-31' } }]);
    expect(findings(list(100, (index) => (index % 20 === 0 ? { due: 1 } : {})), 'valueRepeated')).toMatchObject([{ params: { value: '1900-01-01' } }]);
    expect(findings(list(100, (index) => (index % 20 === 0 ? { due: serial(2025, 12, 31) } : {})), 'valueRepeated')).toEqual([]);
  });
});

describe('amountsThousandfold', () => {
  test('the open amount in thousands beside the whole amount in units', () => {
    expect(findings(list(20, (index) => ({ gross: 5_000_000 + 1000 * index, open: index % 5 === 0 ? 12 : 5000 + index })), 'amountsThousandfold')).toMatchObject([{ count: 16, params: { heading: 'Open amount', other: 'Invoice amount' } }]);
    expect(findings(list(20, (index) => ({ gross: 500 + index, open: 10_000 * (500 + index) })), 'amountsThousandfold')).toHaveLength(1);
  });

  test('small rests of large invoices are nothing of the kind', () => {
    expect(findings(list(20, (index) => ({ gross: 5000, open: index < 4 ? 5 : 4000 + index })), 'amountsThousandfold')).toEqual([]);
  });
});
