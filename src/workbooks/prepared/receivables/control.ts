import type { Language, Words } from '../../../texts/words';
import { company, currency, sampleAsOf, salespeople } from '../../sample/company';
import { behindFormulas, controlBasics, legend, sheetHead } from '../standard';
import type { Cell, PreparedSheet, TablePart } from '../workbook';
import { ageCount, bandCount } from './bands';
import { ageWords, figures, said, workbookTitle } from './words';

const sheet: Words = { en: 'Control', zh: '控制' };
/** Where the rates and colours begin, right of the typed cells and their notes. */
const right = 7;

export interface SampleFigures {
  /** What the general ledger says. */
  readonly controlBalance: number;
}

export function controlSheet(language: Language, sample: SampleFigures): PreparedSheet {
  return {
    id: 'control',
    name: sheet,
    widths: [38, 22, 19, 52, 18, 15, 3, 22, 16, 16],
    print: 'page',
    parts: [
      sheetHead(sheet),
      controlBasics({
        entity: company,
        asOf: sampleAsOf,
        currency,
        preparedBy: { en: 'Mei Tanaka', zh: '周文静' },
        reviewedBy: { en: 'Ruth Lindqvist', zh: '孙立群' },
        dataThrough: '=MAX(MAX(invoices[date]),MAX(receipts[date]))',
      }),
      choices(language, sample),
      targets(),
      behindFormulas('receivables', workbookTitle),
      { ...bands(), under: 'head', column: right },
      { ...ages(), under: 'bands', column: right },
      { ...legend(), under: 'ages', column: right },
    ],
  };
}

function choices(language: Language, sample: SampleFigures): PreparedSheet['parts'][number] {
  const line = (label: Words, cell: Cell, note: Words | null = null): (Cell | null)[] => [{ value: label }, cell, ...(note === null ? [] : [{ value: note, style: 'note' as const }])];
  const whole = (least: number, most: number) => ({ kind: 'whole' as const, least, most });
  return {
    kind: 'cells',
    rows: [
      [{ value: { en: 'How it is computed', zh: '计算口径' }, style: 'section' }, { value: null, style: 'section' }],
      line({ en: 'First month of the financial year', zh: '会计年度起始月' }, { id: 'yearMonth', value: 1, format: 'days', style: 'typed', allow: whole(1, 12) }),
      line({ en: 'Days to pay where no due date is given', zh: '无到期日时的默认账期（天）' }, { id: 'terms', value: 30, format: 'days', style: 'typed', allow: whole(0, 3650) }),
      line({ en: 'Loss allowance by', zh: '坏账准备按' }, { id: 'allowanceBy', value: language === 'zh' ? said.byAge : said.byDays, style: 'typedText', allow: { kind: 'list', values: [said.byDays, said.byAge] } }, { en: 'With the rates on the right: examples, to be replaced by your own', zh: '使用右侧计提比例：仅为示例，请改为本单位比例' }),
      line({ en: 'Months of sales behind DSO', zh: '周转天数所用销售月数' }, { id: 'salesMonths', value: 3, format: 'days', style: 'typed', allow: whole(1, 36) }),
      line({ en: 'Sales', zh: '销售额' }, { id: 'salesBasis', value: said.fromDocuments, style: 'typedText', allow: { kind: 'list', values: [said.fromDocuments, said.typedIn] } }, { en: 'Documents hold sales with tax, as receivables do. Typed sales are without tax and raised by the rate below.', zh: '单据为含税销售额，与应收余额口径一致；手工填列的为不含税销售额，按下列税率还原。' }),
      line({ en: 'Tax rate for typed sales', zh: '手工填列销售额的税率' }, { id: 'taxRate', value: language === 'zh' ? 0.13 : 0, format: 'percent', style: 'typed', allow: { kind: 'decimal', least: 0, most: 1 } }),
      ...(['now', 'lastMonth', 'lastYear', 'yearStart'] as const).map((id) =>
        line({ en: `Sales without tax: ${said[id].en.toLowerCase()}`, zh: `不含税销售额：${said[id].zh}` }, { id: `sales_${id}`, value: null, format: 'money', style: 'typed', allow: { kind: 'decimal', least: 0, most: 1e15 } }),
      ),
      line({ en: 'Balance of the general ledger', zh: '总账应收账款余额' }, { id: 'controlBalance', name: 'ControlBalance', value: sample.controlBalance, format: 'money', style: 'typed', allow: { kind: 'decimal', least: -1e15, most: 1e15 } }, { en: 'Typed from the control account on the as-of date', zh: '按截止日期的总账科目余额填写' }),
    ],
  };
}

const targetValues: readonly (number | null)[] = [null, null, 0.25, 0.02, 0.4, 75, null, null];
const directions = [said.neither, said.lower, said.lower, said.lower, said.lower, said.lower, said.lower, said.higher];

function targets(): TablePart {
  const actions: readonly (Words | null)[] = [
    null,
    null,
    { en: 'Weekly call list by salesperson; stop credit above 60 days', zh: '业务员每周催收清单；逾期60天以上停止赊销' },
    { en: 'Letters of demand; decide on write-off per document', zh: '发催款函；逐笔判断是否核销' },
    { en: 'Review credit limits of the five largest', zh: '复核前五大客户信用额度' },
    { en: 'Shorten terms in new contracts; invoice at delivery', zh: '新合同缩短账期；发货即开票' },
    null,
    null,
  ];
  const owners = [null, null, salespeople[0]!, salespeople[2]!, salespeople[3]!, salespeople[1]!, null, null];
  const days = [null, null, sampleAsOf + 14, sampleAsOf + 30, sampleAsOf + 21, sampleAsOf + 60, null, null];
  return {
    kind: 'table',
    id: 'targets',
    title: { en: 'Targets, and what is done when one is missed', zh: '目标，及未达标时的措施' },
    rowCount: figures.length,
    columns: [
      { id: 'figure', heading: said.figure, format: 'text', values: figures.map(({ words }) => words), style: 'label' },
      { id: 'target', heading: said.target, format: 'money', formats: figureFormats, values: targetValues, style: 'typed', allow: { kind: 'decimal', least: -1e15, most: 1e15 } },
      { id: 'better', heading: said.better, format: 'text', values: directions, style: 'typedText', allow: { kind: 'list', values: [said.lower, said.higher, said.neither] } },
      { id: 'action', heading: said.action, format: 'text', values: actions, style: 'typedText' },
      { id: 'who', heading: said.who, format: 'text', values: owners, style: 'typedText' },
      { id: 'by', heading: said.by, format: 'date', values: days, style: 'typedText', allow: { kind: 'date' } },
    ],
  };
}

export const figureFormats = figures.map(({ id, money }) => (money ? 'money' : id === 'dso' ? 'days' : 'percent') as 'money' | 'days' | 'percent');
export const changeFormats = figureFormats.map((format) => ({ money: 'money', days: 'units', percent: 'points' } as const)[format]);

function bands(): TablePart {
  const rates = [0.005, 0.02, 0.05, 0.15, 0.4];
  const label = (index: number): Words => {
    const before = `bands.to.${index - 1}`;
    return index === bandCount ? { en: `=(${before}+1)&"+"`, zh: `=${before}&"天以上"` } : { en: `=(${before}+1)&"–"&[@to]`, zh: `=(${before}+1)&"–"&[@to]&"天"` };
  };
  const rows = Array.from({ length: bandCount }, (_, index) => index + 1);
  return {
    kind: 'table',
    id: 'bands',
    title: { en: 'Bands by days past due', zh: '逾期区间' },
    rowCount: bandCount,
    columns: [
      { id: 'label', heading: said.band, format: 'text', values: [said.current, ...rows.slice(1).map(() => null)], formula: [null, ...rows.slice(1).map(label)], style: 'resultText' },
      { id: 'to', heading: { en: 'To day', zh: '至（天）' }, format: 'days', values: [0, 30, 60, 90, null], styles: ['result', 'typed', 'typed', 'typed', 'result'], allow: { kind: 'whole', least: 0, most: 36_500 } },
      { id: 'rate', heading: { en: 'Allowance rate', zh: '计提比例' }, format: 'percent', values: rates, style: 'typed', allow: { kind: 'decimal', least: 0, most: 1 } },
    ],
  };
}

function ages(): TablePart {
  return {
    kind: 'table',
    id: 'ages',
    title: { en: 'Age since the invoice', zh: '账龄（自开票日）' },
    rowCount: ageCount,
    columns: [
      { id: 'label', heading: said.byAge, format: 'text', values: ageWords, style: 'label' },
      { id: 'rate', heading: { en: 'Allowance rate', zh: '计提比例' }, format: 'percent', values: [0.05, 0.1, 0.3, 0.5, 0.8, 1], style: 'typed', allow: { kind: 'decimal', least: 0, most: 1 } },
    ],
  };
}
