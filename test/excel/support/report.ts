import type { Report } from '../../../src/report/report';

/** Four invoices of two customers, one row left out: small enough to follow every address by hand. */
export const report: Report = {
  analysis: 'receivables-aging',
  title: { en: 'Receivables aging', zh: '应收账款账龄分析' },
  sheetName: { en: 'Aging', zh: '账龄' },
  stamp: {
    source: 'Invoices!A1:C6',
    asOf: 41090,
    method: { en: 'By days past due.', zh: '按逾期天数。' },
    options: [{ label: { en: 'Bands', zh: '区间' }, value: { en: '30, 60', zh: '30、60' } }],
    version: '1.2.3',
    rows: { read: 5, used: 4, rejected: 1, excluded: 0 },
    money: { read: 110, used: 100, rejected: 10, excluded: 0 },
    fingerprint: 'abc123',
  },
  keyFigures: [
    { id: 'asOf', label: { en: 'As-of date', zh: '截止日期' }, value: 41090, format: 'date', input: true },
    { id: 'total', label: { en: 'Open', zh: '未收' }, value: 100, formula: '=SUM(detail[open])', format: 'money' },
  ],
  tables: [
    {
      id: 'bands',
      title: { en: 'By band', zh: '按区间' },
      place: 'report',
      rowCount: 2,
      columns: [
        { id: 'band', heading: { en: 'Band', zh: '区间' }, format: 'text', values: ['Current', { en: '1–30', zh: '1–30天' }], total: { kind: 'label', words: { en: 'Total', zh: '合计' } }, role: 'key' },
        { id: 'open', heading: { en: 'Open', zh: '未收' }, format: 'money', values: [60, 40], formula: '=SUMIFS(detail[open],detail[band],[@band])', total: { kind: 'sum', value: 100 } },
        { id: 'share', heading: { en: '% of total', zh: '占比' }, format: 'percent', values: [0.6, 0.4], formula: '=[@open]/{total}', total: { kind: 'formula', formula: '=SUM(bands[share])', value: 1 } },
      ],
    },
    {
      id: 'detail',
      title: { en: 'Invoices', zh: '明细' },
      place: { en: 'Aging detail', zh: '账龄明细' },
      rowCount: 4,
      columns: [
        { id: 'customer', heading: { en: 'Customer', zh: '客户' }, format: 'text', values: ['=cmd()', '0140', 'Ädler', '+86'], role: 'key' },
        { id: 'due', heading: { en: 'Due', zh: '到期日' }, format: 'date', values: [41090, 41060, 41061, 41062] },
        { id: 'band', heading: { en: 'Band', zh: '区间' }, format: 'text', values: ['Current', '1–30', '1–30', 'Current'] },
        { id: 'open', heading: { en: 'Open', zh: '未收' }, format: 'money', values: [10, 30, 10, 50], total: { kind: 'sum', value: 100 } },
      ],
    },
  ],
  checks: [{ id: 'ties', label: { en: 'Bands = open', zh: '区间合计 = 未收' }, expected: 100, found: 100, expectedFormula: '={total}', foundFormula: '=SUM(bands[open])', format: 'money', tolerance: 0.005 }],
  charts: [{ id: 'byBand', title: { en: 'Open by band', zh: '按区间' }, kind: 'column', table: 'bands', categories: 'band', series: ['open'] }],
  notes: [{ en: 'A note.', zh: '说明。' }],
  leftOut: [{ address: 'Invoices!B4', kind: 'rejected', reason: { en: 'Not a date', zh: '不是日期' }, content: '-', amount: 10 }],
  headline: ['total'],
  drill: null,
  snapshot: [
    { analysis: 'receivables-aging', scope: '', basis: 'due', asOf: 41090, code: '0140', name: 'Ädler', band: 'current', amount: 60 },
    { analysis: 'receivables-aging', scope: '', basis: 'due', asOf: 41090, code: '0150', name: '=cmd()', band: 'to30', amount: 40 },
  ],
};
