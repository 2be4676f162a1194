import type { Language, Words } from '../../texts/words';
import { preparedNames } from '../../report/prepared';
import type { PreparedFormat } from './formats';
import type { Cell, CellsPart, Formula, TablePart } from './workbook';

/** Parts that every prepared workbook has, so that they look and work alike. */

/** A formula whose texts differ in the two languages. */
export function inBoth(make: (say: (words: Words) => string) => string): Words {
  const as = (language: Language): string => make((words) => `"${words[language].replace(/"/g, '""')}"`);
  return { en: as('en'), zh: as('zh') };
}

/** What a list says that names what is wrong while there is nothing. */
export const nothingWrong: Words = { en: 'none', zh: '无' };

/** A formula that reads other cells in each language. */
const either = (en: string, zh: string): Words => ({ en, zh });

/** "2026-10-31" of a cell; a format of TEXT would depend on the language of Excel. */
const dayText = (cell: string): string => `YEAR(${cell})&"-"&RIGHT("0"&MONTH(${cell}),2)&"-"&RIGHT("0"&DAY(${cell}),2)`;

const said = {
  basics: { en: 'What this workbook stands on', zh: '基本设置' },
  entity: { en: 'Company', zh: '编制单位' },
  asOf: { en: 'As-of date', zh: '截止日期' },
  asOfNote: { en: 'Every figure is as of the end of this day.', zh: '所有数字均截至当日终了。' },
  currency: { en: 'Currency', zh: '币种' },
  unit: { en: 'Show amounts in', zh: '金额单位' },
  unitNote: { en: 'Only how amounts are shown on the report; data and workings stay exact.', zh: '仅影响报告的显示；数据与计算保持原值。' },
  preparedBy: { en: 'Prepared by', zh: '编制' },
  reviewedBy: { en: 'Reviewed by', zh: '复核' },
  tolerance: { en: 'Tolerance of the checks', zh: '勾稽容差' },
  dataThrough: { en: 'Latest day in the data', zh: '数据最晚日期' },
  amountUnit: { en: 'Unit in the titles of charts', zh: '图表标题的单位' },
  units: { en: 'units', zh: '元' },
  thousands: { en: 'thousands', zh: '万元' },
  divisor: { en: 'Amounts on the report are divided by', zh: '报告金额除以' },
  behind: { en: 'Used by the formulas', zh: '供公式引用' },
  line: { en: 'Line below the titles', zh: '标题下方说明行' },
  shortLine: { en: 'Line below the titles, short', zh: '标题下方说明行（简）' },
  asOfText: { en: 'As-of date in texts', zh: '文字中的截止日期' },
  noDay: { en: '(no date)', zh: '（未填）' },
  dataUpTo: { en: 'Data through ', zh: '数据截至 ' },
  noData: { en: 'No data', zh: '无数据' },
  legend: { en: 'Colours', zh: '颜色说明' },
  blue: { en: 'Blue: typed or pasted; may be changed', zh: '蓝色：手工输入或粘贴，可修改' },
  black: { en: 'Black: formula', zh: '黑色：公式' },
  green: { en: 'Green: taken from another sheet', zh: '绿色：引自其他工作表' },
  red: { en: 'Red: needs attention', zh: '红色：需要关注' },
  kind: { en: 'Kind of workbook', zh: '工作簿类型' },
  check: { en: 'Check', zh: '勾稽项目' },
  expected: { en: 'Expected', zh: '应为' },
  found: { en: 'Found', zh: '实为' },
  difference: { en: 'Difference', zh: '差异' },
  verdict: { en: 'Agrees', zh: '相符' },
  remedy: { en: 'If it does not agree', zh: '不符时' },
  allAgree: { en: '✓ All checks agree: ', zh: '✓ 勾稽全部相符：' },
  someFail: { en: '✗ Checks that do not agree: ', zh: '✗ 勾稽不符：' },
  failedCount: { en: 'Checks that do not agree', zh: '不符的勾稽项数' },
  count: { en: 'Checks', zh: '勾稽项数' },
  of: { en: ' of ', zh: '/' },
} satisfies Record<string, Words>;

/** The title of a sheet and the line below it: company, as-of date, unit, names. Both are printed on every page. */
export function sheetHead(title: Words, more: readonly (Cell | null)[] = []): CellsPart {
  return { kind: 'cells', id: 'head', rows: [[{ formula: inBoth((say) => `={entity}&" · "&${say(title)}`), style: 'title' }], [{ formula: '={standingLine}', style: 'subtitle' }, ...more]] };
}

/** Whether the checks agree and how far the data reach; both lead to their sheets. */
export function verdictLine(dataSheet: string): CellsPart {
  return {
    kind: 'cells',
    space: 0,
    rows: [[{ formula: '={verdict}', style: 'goTo', leadsTo: 'checks', verdict: true }, null, { formula: inBoth((say) => `=IF({dataThrough}>0,${say(said.dataUpTo)}&${dayText('{dataThrough}')},${say(said.noData)})`), style: 'goTo', leadsTo: dataSheet }]],
  };
}

export interface Basics {
  readonly entity: Words;
  readonly asOf: number;
  readonly currency: Words;
  readonly preparedBy: Words;
  readonly reviewedBy: Words;
  /** Gives the latest day in the data. */
  readonly dataThrough: Formula;
}

const noted = (label: Words, cell: Cell, note: Words | null = null): Cell[] => [{ value: label }, cell, ...(note === null ? [] : [{ value: note, style: 'note' as const }])];

/** Typed cells that every Control sheet begins with. Ids: entity, asOf, currency, unit, preparedBy, reviewedBy, tolerance, dataThrough. */
export function controlBasics(basics: Basics): CellsPart {
  return {
    kind: 'cells',
    rows: [
      [{ value: said.basics, style: 'section' }, { value: null, style: 'section' }],
      noted(said.entity, { id: 'entity', value: basics.entity, style: 'typedText' }),
      noted(said.asOf, { id: 'asOf', name: preparedNames.asOf, value: basics.asOf, format: 'date', style: 'typed', allow: { kind: 'date' } }, said.asOfNote),
      noted(said.currency, { id: 'currency', value: basics.currency, style: 'typedText' }),
      noted(said.unit, { id: 'unit', value: said.units, style: 'typedText', allow: { kind: 'list', values: [said.units, said.thousands] } }, said.unitNote),
      noted(said.preparedBy, { id: 'preparedBy', value: basics.preparedBy, style: 'typedText' }),
      noted(said.reviewedBy, { id: 'reviewedBy', value: basics.reviewedBy, style: 'typedText' }),
      noted(said.tolerance, { id: 'tolerance', value: 0.01, format: 'money', style: 'typed', allow: { kind: 'decimal', least: 0, most: 1_000_000 } }),
      noted(said.dataThrough, { id: 'dataThrough', name: preparedNames.dataThrough, formula: basics.dataThrough, format: 'date', style: 'link' }),
    ],
  };
}

/** Every sheet's title stands on these: divisor (amounts on the report are divided by it), standingLine (below every title), shortLine
 * (the same without names), asOfText and amountUnit (in titles of charts); and the cell by which the pane knows the workbook. */
export function behindFormulas(id: string, title: Words): CellsPart {
  const names: Words = {
    en: `={shortLine}&" · ${said.preparedBy.en} "&{preparedBy}&" · ${said.reviewedBy.en} "&{reviewedBy}`,
    zh: `={shortLine}&" · ${said.preparedBy.zh}："&{preparedBy}&" · ${said.reviewedBy.zh}："&{reviewedBy}`,
  };
  return {
    kind: 'cells',
    rows: [
      [{ value: said.behind, style: 'section' }, { value: null, style: 'section' }],
      noted(said.divisor, { id: 'divisor', formula: { en: `=IF({unit}="${said.thousands.en}",1000,1)`, zh: `=IF({unit}="${said.thousands.zh}",10000,1)` }, format: 'count', style: 'result' }),
      noted(said.asOfText, { id: 'asOfText', formula: inBoth((say) => `=IF(ISNUMBER({asOf}),${dayText('{asOf}')},${say(said.noDay)})`), style: 'resultText' }),
      noted(said.amountUnit, { id: 'amountUnit', formula: either(`={currency}&IF({unit}="${said.thousands.en}"," "&{unit},"")`, '={unit}'), style: 'resultText' }),
      noted(said.shortLine, { id: 'shortLine', formula: either('="As of "&{asOfText}&" · "&{amountUnit}', `="${said.asOf.zh}："&{asOfText}&" · ${said.currency.zh}："&{currency}&" · 单位："&{amountUnit}`), style: 'resultText' }),
      noted(said.line, { id: 'standingLine', formula: names, style: 'resultText' }),
      noted(said.kind, { id: 'kind', name: preparedNames.kind, value: id, shownAs: title, style: 'label' }),
    ],
  };
}

export function legend(): CellsPart {
  return {
    kind: 'cells',
    rows: [
      [{ value: said.legend, style: 'section' }, { value: null, style: 'section' }],
      [{ value: said.blue, style: 'typedText' }, { value: null, style: 'typedText' }],
      [{ value: said.black, style: 'resultText' }, { value: null, style: 'resultText' }],
      [{ value: said.green, style: 'linkText' }, { value: null, style: 'linkText' }],
      [{ value: said.red, style: 'warning' }],
    ],
  };
}

/** The title above a chart: a formula that says what it shows today. */
export function caption(formula: Formula, placed: Pick<CellsPart, 'beside' | 'column' | 'id'> = {}): CellsPart {
  return { kind: 'cells', ...placed, rows: [[{ formula, style: placed.beside === true ? 'captionBeside' : 'caption' }]] };
}

export interface PreparedCheck {
  readonly label: Words;
  readonly expected: Formula;
  readonly found: Formula;
  readonly format?: PreparedFormat;
  readonly remedy: Words;
}

/** The verdict, {verdict}, which the report repeats, and the Table of checks, which the pane reads too. */
export function checksParts(checks: readonly PreparedCheck[]): [CellsPart, TablePart] {
  const formats = checks.map(({ format = 'money' }) => format);
  return [
    {
      kind: 'cells',
      rows: [
        [
          { id: 'verdict', formula: inBoth((say) => `=IF({checksFailed}=0,${say(said.allAgree)}&{checksCount}&${say(said.of)}&{checksCount},${say(said.someFail)}&{checksFailed}&${say(said.of)}&{checksCount})`), style: 'large', verdict: true },
        ],
        [{ value: said.failedCount }, { id: 'checksFailed', name: preparedNames.checksFailed, formula: '=ROWS(checks[verdict])-COUNTIF(checks[verdict],"✓")', format: 'count', style: 'result' }],
        [{ value: said.count }, { id: 'checksCount', name: preparedNames.checksCount, formula: '=ROWS(checks[verdict])', format: 'count', style: 'result' }],
      ],
    },
    {
      kind: 'table',
      id: 'checks',
      name: preparedNames.checks,
      rowCount: checks.length,
      columns: [
        { id: 'check', heading: said.check, format: 'text', values: checks.map(({ label }) => label), style: 'label' },
        { id: 'expected', heading: said.expected, format: 'money', formats, formula: checks.map(({ expected }) => expected), style: 'link' },
        { id: 'found', heading: said.found, format: 'money', formats, formula: checks.map(({ found }) => found), style: 'link' },
        { id: 'difference', heading: said.difference, format: 'money', formats, formula: '=ROUND([@found]-[@expected],6)', style: 'result' },
        { id: 'verdict', heading: said.verdict, format: 'text', formula: '=IF(ABS([@difference])<={tolerance},"✓","✗")', style: 'verdict', signals: [{ text: { en: '✗', zh: '✗' }, look: 'wrong' }] },
        { id: 'remedy', heading: said.remedy, format: 'text', values: checks.map(({ remedy }) => remedy), style: 'label' },
      ],
    },
  ];
}
