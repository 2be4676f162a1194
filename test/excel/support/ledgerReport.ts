import type { Report, ReportTable } from '../../../src/report/report';

/** One open document of a small ledger. */
export interface Doc {
  readonly customer: string;
  readonly no: string;
  readonly due: number;
  readonly open: number;
}

export interface LedgerOptions {
  readonly asOf?: number;
  /** Rows left out. */
  readonly leftOut?: number;
  /** Without its detail, as with another option. */
  readonly detail?: boolean;
}

const total = (docs: readonly Doc[]): number => docs.reduce((sum, doc) => sum + doc.open, 0);

/**
 * A report of every shape: key figures, short tables below each other on the first sheet (one of them grows), a form that the reader fills in, a check,
 * a chart, a long table with notes on a sheet of its own, and rows left out.
 */
export function ledgerReport(docs: readonly Doc[], { asOf = 46_000, leftOut = 0, detail = true }: LedgerOptions = {}): Report {
  const late = docs.filter((doc) => doc.due < asOf);
  const customers = [...new Set(docs.map((doc) => doc.customer))].sort();
  const sums = customers.map((customer) => total(docs.filter((doc) => doc.customer === customer)));
  const detailTable: ReportTable = {
    id: 'detail',
    title: { en: 'Documents', zh: '明细' },
    place: { en: 'Ledger detail', zh: '明细表' },
    rowCount: docs.length,
    notes: { key: ['customer', 'no'] },
    columns: [
      { id: 'customer', heading: { en: 'Customer', zh: '客户' }, format: 'text', values: docs.map((doc) => doc.customer), role: 'key', total: { kind: 'label', words: { en: 'Total', zh: '合计' } } },
      { id: 'no', heading: { en: 'Document', zh: '单据号' }, format: 'text', values: docs.map((doc) => doc.no), role: 'key' },
      { id: 'due', heading: { en: 'Due', zh: '到期日' }, format: 'date', values: docs.map((doc) => doc.due) },
      { id: 'open', heading: { en: 'Open', zh: '未收' }, format: 'money', values: docs.map((doc) => doc.open), total: { kind: 'sum', value: total(docs) } },
      { id: 'late', heading: { en: 'Days late', zh: '逾期天数' }, format: 'days', values: docs.map((doc) => Math.max(0, asOf - doc.due)), formula: '=MAX(0,{asOf}-[@due])' },
    ],
  };
  return {
    analysis: 'test-ledger',
    title: { en: 'Ledger', zh: '往来' },
    sheetName: { en: 'Ledger', zh: '往来' },
    stamp: {
      source: 'Invoices!A1:D9',
      asOf,
      method: { en: 'As it stands.', zh: '按现状。' },
      options: [],
      version: '1.0.0',
      rows: { read: docs.length + leftOut, used: docs.length, rejected: leftOut, excluded: 0 },
      money: null,
      fingerprint: `docs-${docs.length}`,
    },
    keyFigures: [
      { id: 'asOf', label: { en: 'As-of date', zh: '截止日期' }, value: asOf, format: 'date', input: true },
      { id: 'total', label: { en: 'Open', zh: '未收' }, value: total(docs), format: 'money', ...(detail ? { formula: '=SUM(detail[open])' } : {}) },
    ],
    tables: [
      {
        id: 'bands',
        title: { en: 'By band', zh: '按区间' },
        place: 'report',
        rowCount: 2,
        columns: [
          { id: 'band', heading: { en: 'Band', zh: '区间' }, format: 'text', values: [{ en: 'Current', zh: '未到期' }, { en: 'Late', zh: '逾期' }], role: 'key', total: { kind: 'label', words: { en: 'Total', zh: '合计' } } },
          { id: 'open', heading: { en: 'Open', zh: '未收' }, format: 'money', values: [total(docs) - total(late), total(late)], total: { kind: 'sum', value: total(docs) } },
        ],
      },
      {
        id: 'causes',
        title: { en: 'Causes', zh: '差异原因' },
        place: 'report',
        rowCount: 3,
        columns: [
          { id: 'cause', heading: { en: 'Cause', zh: '原因' }, format: 'text', values: ['Late documents', 'Other', 'Other'], role: 'key', input: true },
          { id: 'amount', heading: { en: 'Amount', zh: '金额' }, format: 'money', values: [total(late), 0, 0], input: true },
        ],
      },
      {
        id: 'customers',
        title: { en: 'Customers', zh: '客户' },
        place: 'report',
        rowCount: customers.length,
        columns: [
          { id: 'customer', heading: { en: 'Customer', zh: '客户' }, format: 'text', values: customers, role: 'key', total: { kind: 'label', words: { en: 'Total', zh: '合计' } } },
          { id: 'open', heading: { en: 'Open', zh: '未收' }, format: 'money', values: sums, ...(detail ? { formula: '=SUMIFS(detail[open],detail[customer],"="&[@customer])' } : {}), total: { kind: 'sum', value: total(docs) } },
          { id: 'share', heading: { en: 'Share', zh: '占比' }, format: 'percent', values: sums.map((sum) => sum / Math.max(1, total(docs))), formula: '=IF({total}=0,0,[@open]/{total})' },
        ],
      },
      ...(detail ? [detailTable] : []),
    ],
    checks: [{ id: 'ties', label: { en: 'Customers = documents', zh: '客户合计 = 明细合计' }, expected: total(docs), found: total(docs), expectedFormula: '={total}', foundFormula: '=SUM(customers[open])', format: 'money', tolerance: 0.005 }],
    charts: [{ id: 'byBand', title: { en: 'Open by band', zh: '按区间' }, kind: 'column', table: 'bands', categories: 'band', series: ['open'] }],
    notes: [{ en: 'A note.', zh: '说明。' }],
    leftOut: Array.from({ length: leftOut }, (_, row) => ({ address: `Invoices!B${row + 2}`, kind: 'rejected' as const, reason: { en: 'Not a date', zh: '不是日期' }, content: '-', amount: 0 })),
    headline: ['total'],
    drill: null,
    snapshot: docs.map((doc) => ({ analysis: 'test-ledger', scope: '', basis: 'due', asOf, code: doc.no, name: doc.customer, band: doc.due < asOf ? 'late' : 'current', amount: doc.open })),
  };
}

export const doc = (customer: string, no: string, open = 10, due = 45_990): Doc => ({ customer, no, due, open });
