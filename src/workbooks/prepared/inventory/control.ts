import type { Words } from '../../../texts/words';
import { company, currency, sampleAsOf } from '../../sample/company';
import { judged } from '../judged';
import { behindFormulas, controlBasics, inBoth, legend, sheetHead } from '../standard';
import type { PreparedFormat } from '../formats';
import type { Allowed, Cell, CellsPart, PreparedSheet, TablePart } from '../workbook';
import { classLetters, lastMonthHeading, settings } from './settings';
import { figures, said, sheetNames, workbookTitle } from './words';

/** Where the right half of the page begins. */
const right = 4;

const units = { days: { en: 'days', zh: '天' }, weeks: { en: 'weeks', zh: '周' } } satisfies Record<string, Words>;

/** `targets`: of the figures, in their order. */
export function controlSheet(targets: readonly number[]): PreparedSheet {
  return {
    id: 'control',
    name: sheetNames.control,
    widths: [42, 22, 66, 3, 32, 18, 14],
    print: 'page',
    parts: [
      sheetHead(sheetNames.control),
      controlBasics({
        entity: company,
        asOf: sampleAsOf,
        currency,
        preparedBy: { en: 'Owen Castellano', zh: '何雨桐' },
        reviewedBy: { en: 'Ruth Lindqvist', zh: '孙立群' },
        dataThrough: `=IFERROR(EOMONTH(DATE(VALUE(LEFT(${lastMonthHeading},4)),VALUE(RIGHT(${lastMonthHeading},2)),1),0),MAX(history[month]))`,
      }),
      classes(),
      times(),
      methods(),
      behindFormulas('inventory', workbookTitle),
      { ...levels(), under: 'head', column: right },
      { ...targetTable(targets), under: 'levels', column: right },
      { ...legend(), under: 'targets', column: right },
    ],
  };
}

function section(title: Words, lines: readonly (readonly [label: Words, cell: Cell, note?: Words])[]): CellsPart {
  return {
    kind: 'cells',
    rows: [[{ value: title, style: 'section' }, { value: null, style: 'section' }], ...lines.map(([label, cell, note]): Cell[] => [{ value: label }, cell, ...(note === undefined ? [] : [{ value: note, style: 'note' as const }])])],
  };
}

function typed(id: string, value: number, format: PreparedFormat, allow: Allowed): Cell {
  return { id, value, format, style: 'typed', allow };
}

const share: Allowed = { kind: 'decimal', least: 0, most: 1 };
const whole = (least: number, most: number): Allowed => ({ kind: 'whole', least, most });

function classes(): CellsPart {
  const variation: Allowed = { kind: 'decimal', least: 0, most: 100 };
  return section({ en: 'Classes', zh: '分类界限' }, [
    [{ en: 'A: share of value before the item, below', zh: 'A 类：该物料之前的累计占比低于' }, typed('cutA', settings.cutA, 'percent', share), { en: 'By usage of 12 months at cost, largest first; the largest item is always A.', zh: '按近12个月消耗金额由大到小；最大的物料必为 A 类。' }],
    [{ en: 'B: share of value before the item, below', zh: 'B 类：该物料之前的累计占比低于' }, typed('cutB', settings.cutB, 'percent', share), { en: 'The rest is C, and so is what has no usage.', zh: '其余为 C 类；无消耗的物料亦为 C 类。' }],
    [{ en: 'X: coefficient of variation up to', zh: 'X 类：变异系数不超过' }, typed('limitX', settings.limitX, 'factor', variation), { en: 'Standard deviation of the monthly demand ÷ its mean (sample, n − 1)', zh: '月需求标准差 ÷ 月均需求（样本标准差，n − 1）' }],
    [{ en: 'Y: coefficient of variation up to', zh: 'Y 类：变异系数不超过' }, typed('limitY', settings.limitY, 'factor', variation), { en: 'Above it: Z', zh: '超过者为 Z 类' }],
    [{ en: 'Slow: months without demand, from', zh: '呆滞：连续无需求月数达到' }, typed('slowFrom', settings.slowMonths, 'days', whole(1, 12))],
    [{ en: 'Dead: months without demand, from', zh: '死库存：连续无需求月数达到' }, typed('deadFrom', settings.deadMonths, 'days', whole(1, 12)), { en: 'Counted back from the last month of the data', zh: '自数据最后一个月向前计算' }],
  ]);
}

function times(): CellsPart {
  return section({ en: 'Units of time', zh: '时间单位' }, [
    [{ en: 'Demand is given per', zh: '需求数据的期间' }, { value: { en: 'month', zh: '月' }, style: 'resultText' }, { en: '12 columns; a blank month counts as 0', zh: '共12列；空白月份按 0 计' }],
    [{ en: 'Days in a month', zh: '每月天数' }, typed('daysPerMonth', settings.daysPerMonth, 'general', { kind: 'decimal', least: 1, most: 31 }), { en: 'Working days if lead times are in working days', zh: '提前期按工作日计时，请填每月工作日' }],
    [{ en: 'Lead times are given in', zh: '提前期的单位' }, { id: 'leadUnit', value: units.days, style: 'typedText', allow: { kind: 'list', values: [units.days, units.weeks] } }],
    [{ en: 'Months in one unit of lead time', zh: '提前期单位折合月数' }, { id: 'leadFactor', formula: inBoth((say) => `=IF({leadUnit}=${say(units.weeks)},7,1)/{daysPerMonth}`), format: 'factor', style: 'result' }],
    [{ en: 'Review period (days)', zh: '检查周期（天）' }, typed('reviewDays', settings.reviewDays, 'general', { kind: 'decimal', least: 0, most: 366 }), { en: '0: stock is reviewed all the time', zh: '0 表示随时检查库存' }],
    [{ en: 'Review period in months', zh: '检查周期折合月数' }, { id: 'review', formula: '={reviewDays}/{daysPerMonth}', format: 'factor', style: 'result' }],
    [{ en: 'First month of the financial year', zh: '会计年度起始月' }, typed('yearMonth', 1, 'days', whole(1, 12))],
    [{ en: 'ERP import: changes above', zh: 'ERP 导入：变动幅度超过' }, typed('changeAbove', 0, 'percent', { kind: 'decimal', least: 0, most: 10 }), { en: 'Share of the old value; 0: every change', zh: '占原值的比例；0 表示全部变动' }],
  ]);
}

function levels(): TablePart {
  return {
    kind: 'table',
    id: 'levels',
    title: { en: 'Service levels: no stock-out before the order comes', zh: '服务水平：补货到达前不缺货的概率' },
    rowCount: classLetters.length,
    columns: [
      { id: 'class', heading: said.className, format: 'text', values: classLetters, style: 'label' },
      { id: 'level', heading: { en: 'Service level', zh: '服务水平' }, format: 'percent', values: classLetters.map((letter) => settings.levels[letter]), style: 'typed', allow: { kind: 'decimal', least: 0.5, most: 0.9999 } },
      { id: 'z', heading: { en: 'z', zh: 'z 值' }, format: 'factor', formula: '=NORM.S.INV([@level])', style: 'result' },
    ],
  };
}

function targetTable(targets: readonly number[]): TablePart {
  return {
    kind: 'table',
    id: 'targets',
    title: { en: 'Targets', zh: '目标' },
    rowCount: figures.length,
    columns: [
      { id: 'figure', heading: said.figure, format: 'text', values: figures.map(({ words }) => words), style: 'label' },
      { id: 'target', heading: said.target, format: 'money', formats: figures.map(({ format }) => format), values: targets, style: 'typed', allow: { kind: 'decimal', least: -1e15, most: 1e15 } },
      { id: 'better', heading: said.better, format: 'text', values: figures.map(({ better }) => judged[better]), style: 'typedText', allow: { kind: 'list', values: [judged.lower, judged.higher, judged.neither] } },
    ],
  };
}

function methods(): CellsPart {
  const line = (rule: Words, note: Words): Cell[] => [{ value: rule }, { value: note, style: 'note' }];
  return {
    kind: 'cells',
    rows: [
      [{ value: { en: 'How safety stock is computed', zh: '安全库存算法' }, style: 'section' }, { value: null, style: 'section' }],
      line({ en: 'SS-1', zh: 'SS-1' }, { en: 'z × √(L·σ² + d²·σL²): demand and lead time both vary', zh: 'z × √(L·σ² + d²·σL²)：需求与提前期均有波动' }),
      line({ en: 'SS-2', zh: 'SS-2' }, { en: 'z × σ × √L: used where the list has no deviation of the lead time', zh: 'z × σ × √L：清单未给提前期标准差时采用' }),
      line({ en: '+R', zh: '+R' }, { en: 'with a review period: L + R in place of L under the root', zh: '有检查周期时：根号内以 L + R 代替 L' }),
    ],
  };
}
