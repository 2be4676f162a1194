import { understand } from '../../src/intake/understand';
import type { Finding } from '../../src/intake/understanding';
import type { CellValue } from '../../src/intake/cells';
import { cellsOf, serial } from '../support/cells';

const due = serial(2025, 1, 31);
function findings(names: readonly CellValue[], codes?: readonly CellValue[]): readonly Finding[] {
  const headings = [...(codes === undefined ? [] : ['Customer code']), 'Customer name', 'Invoice no', 'Due date', 'Open amount'];
  const rows = names.map((name, index): CellValue[] => [...(codes === undefined ? [] : [codes[index]!]), name, `R-${index}`, due + index, 100 + index]);
  const roles = ['customer_code', 'customer_name', 'doc_no', 'due_date', 'open_amount'] as const;
  return understand(cellsOf([headings, ...rows]), roles.map((role) => ({ role, need: 'optional' as const }))).findings;
}
const only = (found: readonly Finding[], code: string): Finding | undefined => found.find((finding) => finding.code === code);

test('spaces, capitals, full-width and invisible letters: one customer, and that is said', () => {
  const found = findings(['ACME Ltd', 'ACME Ltd ', 'acme  ltd', 'ＡＣＭＥ Ltd', 'AC\u200bME Ltd', 'Beta', 'Beta\u00a0', 'Gamma']);
  expect(only(found, 'namesMerged')).toMatchObject({ count: 2, place: 'Sheet1!A3', params: { example: '“ACME Ltd”, “ACME Ltd ”, “acme  ltd”' }, blocking: false });
  expect(only(found, 'namesAlike')).toBeUndefined();
  expect(only(findings(['A', 'B', 'A']), 'namesMerged')).toBeUndefined();
});

test('marks and legal forms: told, and kept apart', () => {
  expect(only(findings(['Wal-Mar Co., Ltd.', 'WALMAR COMPANY', 'Other', 'Others']), 'namesAlike')).toMatchObject({ count: 1, params: { example: '“Wal-Mar Co., Ltd.”, “WALMAR COMPANY”' }, places: ['Sheet1!A2', 'Sheet1!A3'] });
  expect(only(findings(['宁波恒昌有限公司', '宁波恒昌股份有限公司', '宁波恒盛有限公司']), 'namesAlike')).toMatchObject({ count: 1 });
  expect(only(findings(['Store 12', 'Store 13', 'Branch A', 'Branch B']), 'namesAlike')).toBeUndefined();
});

test('one code with several names: the code counts', () => {
  const found = findings(['Acme', 'Acme Europe', 'Beta', 'acme '], ['C1', 'C1', 'C2', 'C1']);
  expect(only(found, 'codesSeveralNames')).toMatchObject({ count: 1, place: 'Sheet1!B3', params: { example: 'C1: “Acme”, “Acme Europe”' } });
  expect(only(found, 'namesMerged')).toMatchObject({ count: 1, place: 'Sheet1!B5', params: { example: '“Acme”, “acme ”' } });
  expect(only(findings(['Acme', 'acme'], ['C1', 'C2']), 'namesMerged')).toBeUndefined();
});

test('a customer in the first row of each block, as where cells were merged, is proposed for the rows below', () => {
  const codeOf = (...about: Parameters<typeof findings>): string | undefined => findings(...about).find(({ code }) => code.startsWith('customers'))?.code;
  expect(only(findings(['A', null, null, 'B', null]), 'customersInFirstRow')).toMatchObject({ count: 3, blocking: false, places: ['Sheet1!A3', 'Sheet1!A4', 'Sheet1!A6'] });
  expect([codeOf([null, 'A', null]), codeOf(['A', 'N/A', null]), codeOf(['A', 'B', 'C', 'D', null]), codeOf(['A', null], ['C1', null]), codeOf(['A', null], ['C1', 'C2'])]).toEqual(['customersBlank', 'customersBlank', 'customersBlank', 'customersInFirstRow', undefined]);
});

test('codes that Excel has rounded', () => {
  expect(only(findings(['A', 'B'], [10_000_000_000_000_512, 17]), 'codesTooLong')).toMatchObject({ count: 1, place: 'Sheet1!A2', params: { example: '10000000000000512' } });
  expect(only(findings(['A', 'B'], ['10000000000000511', '10000000000000512']), 'codesTooLong')).toBeUndefined();
});

test('rows without a customer are told', () => {
  expect(only(findings(['A', null, 'N/A', 'B']), 'customersBlank')).toMatchObject({ count: 2, places: ['Sheet1!A3', 'Sheet1!A4'] });
  expect(only(findings(['', ''], ['', 'C1']), 'customersBlank')).toMatchObject({ count: 1 });
});
