import type { PreparedWorkbook } from '../workbook';

export function receivables(): PreparedWorkbook {
  return {
    id: 'receivables',
    title: { en: 'Receivables', zh: '应收账款' },
    asOf: 46_326,
    sheets: [
      {
        id: 'report',
        name: { en: 'Report', zh: '报告' },
        widths: [28, 18, 14],
        print: 'page',
        parts: [
          { kind: 'cells', rows: [[{ value: { en: 'Receivables', zh: '应收账款' }, style: 'title' }]] },
          {
            kind: 'table', id: 'bands', title: { en: 'Open amounts', zh: '未收金额' }, rowCount: 2,
            columns: [
              { id: 'band', heading: { en: 'Band', zh: '区间' }, format: 'text', values: [{ en: 'Current', zh: '未到期' }, { en: 'Overdue', zh: '逾期' }], total: { words: { en: 'Total', zh: '合计' } } },
              { id: 'open', heading: { en: 'Open', zh: '未收' }, format: 'money', formula: '=SUMIFS(invoices[open],invoices[band],[@band])', total: { sum: true } },
              { id: 'share', heading: { en: 'Share', zh: '占比' }, format: 'percent', formula: '=IF(bands.open.total=0,0,[@open]/bands.open.total)' },
            ],
          },
          { kind: 'chart', id: 'bandsChart', title: { en: 'Open by band', zh: '各区间未收' }, shape: 'column', table: 'bands', categories: 'band', series: ['open'], columns: 3, rows: 14 },
        ],
      },
      {
        id: 'control',
        name: { en: 'Control', zh: '控制' },
        widths: [28, 18],
        print: 'page',
        parts: [
          { kind: 'cells', rows: [[{ value: { en: 'Control', zh: '控制' }, style: 'title' }]] },
          { kind: 'cells', rows: [[{ value: { en: 'As-of date', zh: '截止日期' } }, { id: 'asOf', name: 'AsOf', value: 46_326, format: 'date', style: 'typed', allow: { kind: 'date' } }]] },
        ],
      },
      {
        id: 'invoices',
        name: { en: 'Invoices', zh: '应收单据' },
        widths: [28, 18, 14, 16, 16, 12],
        print: 'wide',
        parts: [
          { kind: 'cells', rows: [[{ value: { en: 'Invoices', zh: '应收单据' }, style: 'title' }]] },
          {
            kind: 'table', id: 'invoices', name: 'Invoices', rowCount: 3, hint: { en: 'Paste over the blue columns.', zh: '将数据粘贴到蓝色列。' },
            columns: [
              { id: 'customer', heading: { en: 'Customer', zh: '客户' }, format: 'text', values: ['Alder', 'Birch', 'Alder'] },
              { id: 'number', heading: { en: 'Document no.', zh: '单据编号' }, format: 'text', values: ['1', '2', '3'] },
              { id: 'due', heading: { en: 'Due date', zh: '到期日' }, format: 'date', values: [46_300, 46_340, 46_200] },
              { id: 'open', heading: { en: 'Open', zh: '未收' }, format: 'money', values: [100, 200, 50.5] },
              { id: 'days', heading: { en: 'Days past due', zh: '逾期天数' }, format: 'days', formula: '={asOf}-[@due]' },
              { id: 'band', heading: { en: 'Band', zh: '区间' }, format: 'text', formula: { en: '=IF([@days]>0,"Overdue","Current")', zh: '=IF([@days]>0,"逾期","未到期")' } },
            ],
          },
        ],
      },
    ],
  };
}
