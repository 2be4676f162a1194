import { referenceReader, referencesIn } from '../../../../src/analyses/receivables/aging/references';
import type { DateColumn } from '../../../../src/intake/dates';
import { cellsOf, serial } from '../../../support/cells';

const undated = { dates: new Map() };

test('numbers that a text names', () => {
  expect(referencesIn('红冲 AR00009120')).toEqual(['AR00009120']);
  expect(referencesIn('红字发票 XS-2609-031, po 4500012399')).toEqual(['XS-2609-031', '4500012399']);
  expect(referencesIn('Invoice 1041 reversed')).toEqual(['1041']);
  expect(referencesIn('no. 7 of 12')).toEqual([]);
});

test('the mark before a number is no part of it', () => {
  expect(referencesIn('销售专用发票_0000009120')).toEqual(['0000009120']);
  expect(referencesIn('红冲-0000009120')).toEqual(['0000009120']);
});

test('years, months, days and amounts are no numbers of documents', () => {
  for (const text of ['2026年3月货款', '3月销售 2026年', '2026-03-31', '2026.03.31 补开', '2026/3', '202603月结', 'Q3 2026', '货款 113,000.00 元', '1,234.56']) expect([text, referencesIn(text)]).toEqual([text, []]);
});

test('a row is found by its own numbers and by those in its text', () => {
  const cells = cellsOf([['AR00009120', '11223344', '补开 XS-2609-031']]);
  expect(referenceReader(cells, { doc_no: 0, invoice_no: 1, text: 2 }, undated)(0)).toEqual(['AR00009120', '11223344', 'XS-2609-031']);
  expect(referenceReader(cells, { text: 2 }, undated)(0)).toEqual(['XS-2609-031']);
});

test('a voucher goes with its month, whatever column it stands in; other numbers of that column are numbers of documents', () => {
  const rows = [['记-0122', '记-0122'], ['JV-00123', '122'], ['1800004512', '1800004512'], ['122', 122]];
  const dates = new Map([['posting_date', { values: Float64Array.from(rows, () => serial(2026, 3, 5)) } as unknown as DateColumn]]);
  const read = referenceReader(cellsOf(rows), { doc_no: 0, voucher_no: 1 }, { dates: dates as never });
  const march = 2026 * 12 + 2;
  expect(rows.map((_row, row) => read(row))).toEqual([[`记122@${march}`, `记122@${march}`], ['JV-00123', `122@${march}`], ['1800004512', '1800004512'], ['122', `122@${march}`]]);
});
