import type { Words } from '../../../texts/words';
import { monthNames } from '../../sample/stock';
import type { PreparedFormat } from '../formats';
import { inBoth, sheetHead } from '../standard';
import type { CellsPart, Formula, PreparedColumn, PreparedSheet, TablePart } from '../workbook';
import type { SampleItem } from './sample/items';
import { monthIds, settings } from './settings';
import { gaps, said, sheetNames, statuses } from './words';

const firstMonth = monthIds[0]!;
const lastMonth = monthIds[monthIds.length - 1]!;
const months = `[@${firstMonth}]:[@${lastMonth}]`;
const numberColumns = ['cost', 'onHand', 'onOrder', 'leadTime', 'leadDeviation', 'minimum', 'multiple'];
const holdsText = `OR(COUNT(${months})+COUNTBLANK(${months})<${settings.months},${numberColumns.map((id) => `ISTEXT([@${id}])`).join(',')})`;
const blankRow = '[@code]&[@name]=""';
const monthNumbers = `{${monthIds.map((_, index) => index + 1).join(',')}}`;

/** The list of items: typed columns first, as they are pasted, then what follows from them. */
export function dataSheet(items: readonly SampleItem[]): PreparedSheet {
  const columns = [...typedColumns(items), ...results(), ...workings()];
  return {
    id: 'data',
    name: sheetNames.data,
    widths: columns.map(({ id }) => widths[id] ?? (monthIds.includes(id) ? 9.5 : 13.5)),
    print: 'wide',
    pagesWide: 4,
    // The columns behind them are looked up, not read.
    printedColumns: columns.findIndex(({ id }) => id === 'status') + 1,
    frozenColumns: 2,
    parts: [title, aboutList, itemTable(items.length, columns)],
  };
}

/** The first columns are printed on every page: what is longer than they are stands right of them. */
const title: CellsPart = { kind: 'cells', rows: [sheetHead({ en: 'Items', zh: '物料清单' }).rows[0]!, [{ formula: '={shortLine}', style: 'subtitle' }]] };
const aboutList: CellsPart = {
  kind: 'cells',
  beside: true,
  column: 2,
  rows: [[{
    value: {
      en: 'Paste your items over the blue columns, with your months as headings, and delete the rows that are left over. Everything else follows.',
      zh: '将物料粘贴到蓝色列（月份标题一并更新），并删除多余的行；其余列自动计算。',
    },
    style: 'subtitle',
  }]],
};

/** Headings take two lines of these. */
const widths: Readonly<Record<string, number>> = {
  code: 12, name: 34, category: 20, unit: 7, cost: 12, onHand: 11, onOrder: 10, leadTime: 10, leadDeviation: 13, minimum: 11, multiple: 10,
  erpSafety: 14.5, erpPoint: 15, erpMinimum: 15.5, erpHighest: 15, gap: 27, abc: 10, xyz: 10, value: 15, variation: 10, rule: 10, safety: 10, point: 11, target: 12, lot: 13, highest: 10, position: 11, order: 11, orderValue: 14, orderNote: 21, stock: 14, idle: 15, status: 20,
};

function itemTable(rowCount: number, columns: readonly PreparedColumn[]): TablePart {
  return {
    kind: 'table',
    id: 'items',
    name: 'Items',
    space: 0,
    headLines: 2,
    rowCount,
    columns,
  };
}

function typedColumns(items: readonly SampleItem[]): PreparedColumn[] {
  const column = (id: string, heading: Words, format: PreparedFormat, value: (item: SampleItem) => string | number | Words | null): PreparedColumn => ({ id, heading, format, values: items.map(value) });
  const names = monthNames();
  const inErp = ({ en, zh }: Words): Words => ({ en: `ERP: ${en.toLowerCase()}`, zh: `ERP ${zh}` });
  return [
    column('code', said.code, 'text', ({ code }) => code),
    column('name', said.name, 'text', ({ family: { name }, size }) => ({ en: `${name.en} ${size}`, zh: `${name.zh} ${size}` })),
    column('category', { en: 'Category', zh: '物料分类' }, 'text', ({ family }) => family.category),
    column('unit', said.unit, 'text', ({ family }) => family.unit),
    column('cost', { en: 'Unit cost', zh: '单位成本' }, 'money', ({ cost }) => cost),
    column('onHand', said.onHand, 'units', ({ onHand }) => onHand),
    column('onOrder', { en: 'On order', zh: '在途' }, 'units', ({ onOrder }) => onOrder),
    column('leadTime', { en: 'Lead time', zh: '提前期' }, 'days', ({ leadTime }) => leadTime),
    column('leadDeviation', { en: 'Lead time deviation', zh: '提前期标准差' }, 'factor', ({ leadDeviation }) => leadDeviation),
    column('minimum', { en: 'MOQ', zh: '最小起订量' }, 'units', ({ minimum }) => minimum),
    column('multiple', { en: 'Multiple', zh: '包装倍数' }, 'units', ({ multiple }) => multiple),
    ...monthIds.map((id, month) => column(id, { en: names[month]!, zh: names[month]! }, 'units', ({ demand }) => demand[month]!)),
    column('erpSafety', inErp(said.safety), 'units', ({ inErp: { safety } }) => safety),
    column('erpPoint', inErp(said.point), 'units', ({ inErp: { point } }) => point),
    column('erpMinimum', inErp(said.minimum), 'units', ({ inErp: { minimum } }) => minimum),
    column('erpHighest', inErp(said.highest), 'units', ({ inErp: { highest } }) => highest),
  ];
}

const calculated = (id: string, en: string, zh: string, format: PreparedFormat, formula: Formula, more: Partial<PreparedColumn> = {}): PreparedColumn => ({ id, heading: { en, zh }, format, formula, ...more });

/** By class: the cell of its row in a list of Control. */
const ofClass = (column: string): string => `IF([@abc]="A",levels.${column}.1,IF([@abc]="B",levels.${column}.2,levels.${column}.3))`;

/** Rounded up to the multiple of the order, otherwise to whole units; a trifle of the arithmetic is no unit. */
const roundedUp = (quantity: string): string => `IF([@multiple]>0,CEILING(ROUND(${quantity},6),[@multiple]),ROUNDUP(ROUND(${quantity},6),0))`;

const planned = (formula: string): string => `=IF([@rule]="","",${formula})`;
const ofRow = (formula: string): string => `=IF([@used]=0,0,${formula})`;

/** What a planner reads, in the order in which it is read. */
function results(): PreparedColumn[] {
  const missing = '([@target]-[@position])';
  return [
    calculated('gap', 'To complete', '待补充', 'text', gapFormula(), { signals: Object.values(gaps).map((text) => ({ text, look: 'wrong' })) }),
    calculated('abc', 'ABC', 'ABC 类别', 'text', '=IF([@used]=0,"",IF([@value]<=0,"C",IF(ROUND([@before],10)<{cutA},"A",IF(ROUND([@before],10)<{cutB},"B","C"))))'),
    calculated('xyz', 'XYZ', 'XYZ 类别', 'text', '=IF([@variation]="","",IF([@variation]<={limitX},"X",IF([@variation]<={limitY},"Y","Z")))'),
    calculated('quantity', 'Usage of 12 months', '近12个月用量', 'units', ofRow(`SUM(${months})`)),
    calculated('value', 'Usage at cost', '消耗金额', 'money', ofRow('ROUND(MAX(0,[@quantity])*[@cost],2)')),
    calculated('before', 'Share before the item', '之前累计占比', 'percent', '=IF({usageTotal}=0,0,SUMIFS(items[value],items[rank],"<"&[@rank])/{usageTotal})'),
    calculated('mean', 'Mean of a month', '月均需求', 'money', ofRow(`[@quantity]/${settings.months}`)),
    calculated('deviation', 'Deviation of a month', '月需求标准差', 'money', ofRow(`SQRT(SUMPRODUCT((${months}-[@mean])^2)/${settings.months - 1})`)),
    calculated('variation', 'Variation (CV)', '变异系数', 'factor', '=IF([@mean]>0,[@deviation]/[@mean],"")'),
    calculated('rule', 'Rule', '算法', 'text', '=IF(OR([@used]=0,[@leadTime]=""),"",IF([@leadDeviation]="","SS-2","SS-1")&IF({reviewDays}>0,"+R",""))'),
    calculated('exact', 'Safety stock, exact', '理论安全库存', 'money', planned(`${ofClass('z')}*SQRT(([@leadTime]*{leadFactor}+{review})*[@deviation]^2+([@mean]*[@leadDeviation]*{leadFactor})^2)`)),
    calculated('safety', 'Safety stock', '安全库存', 'units', planned(roundedUp('[@exact]'))),
    calculated('safetyDays', 'Safety stock (days)', '安全库存（天）', 'days', planned('IF([@mean]>0,[@safety]/[@mean]*{daysPerMonth},"")')),
    calculated('safetyValue', 'Safety stock at cost', '安全库存金额', 'money', '=IF([@rule]="",0,ROUND([@safety]*[@cost],2))'),
    calculated('point', 'Reorder point', '再订货点', 'units', planned('ROUNDUP(ROUND([@mean]*[@leadTime]*{leadFactor}+[@safety],6),0)')),
    calculated('target', 'Order up to', '目标库存', 'units', planned('ROUNDUP(ROUND([@mean]*([@leadTime]*{leadFactor}+{review})+[@safety],6),0)')),
    calculated('lot', 'Smallest order', '最小订货批量', 'units', planned(roundedUp('MAX(1,[@minimum],[@multiple])'))),
    calculated('highest', 'Highest stock', '最高库存', 'units', planned('MAX([@target],[@point]+[@lot])')),
    calculated('position', 'On hand + on order', '现有 + 在途', 'units', ofRow('[@onHand]+[@onOrder]')),
    calculated('order', 'Proposed order', '建议订货量', 'units', `=IF([@rule]="",0,IF(ROUND(${missing},6)<=0,0,${roundedUp(`MAX(${missing},[@minimum])`)}))`),
    calculated('orderValue', 'Order at cost', '建议订货金额', 'money', ofRow('ROUND([@order]*[@cost],2)')),
    calculated('orderNote', 'Order note', '订货提示', 'text', inBoth((say) => `=IF([@order]=0,"",IF([@position]+[@order]>[@highest],${say({ en: 'above highest stock', zh: '超过最高库存' })},""))`), { signals: [{ text: { en: 'above highest stock', zh: '超过最高库存' }, look: 'doubtful' }] }),
    calculated('stock', 'Stock value', '库存金额', 'money', ofRow('ROUND([@onHand]*[@cost],2)')),
    calculated('cover', 'Stock lasts (days)', '可用天数', 'days', '=IF([@mean]>0,[@onHand]/[@mean]*{daysPerMonth},"")'),
    calculated('idle', 'Months without demand', '无需求月数', 'days', ofRow(`${settings.months}-SUMPRODUCT(MAX((${months}>0)*${monthNumbers}))`)),
    calculated('excess', 'Excess at cost', '超储金额', 'money', '=IF([@statusNumber]=4,ROUND(([@onHand]-[@highest])*[@cost],2),IF([@statusNumber]=5,ROUND(([@position]-[@highest])*[@cost],2),0))'),
    calculated('status', 'Status', '库存状态', 'text', inBoth((say) => `=IF([@used]=0,"",CHOOSE([@statusNumber],${statuses.map(say).join(',')}))`), { signals: [{ text: statuses[0]!, look: 'wrong' }, { text: statuses[1]!, look: 'doubtful' }, { text: statuses[3]!, look: 'doubtful' }, { text: statuses[4]!, look: 'doubtful' }] }),
  ];
}

/** The first thing that is wrong with a row; a blank row is none. */
function gapFormula(): Words {
  const repeated = 'MATCH([@code],items[code],0)<>ROW()-ROW(items[#])';
  return inBoth((say) => {
    const tests: readonly (readonly [string, Words])[] = [['[@code]=""', gaps.code], [repeated, gaps.twice], ['[@used]=0', gaps.text], ['[@cost]=""', gaps.cost], ['[@leadTime]=""', gaps.lead]];
    return `=IF(${blankRow},"",${tests.reduceRight((rest, [test, words]) => `IF(${test},${say(words)},${rest})`, '""')})`;
  });
}

/** Columns that other columns and sheets look up. */
function workings(): PreparedColumn[] {
  const rows = 'ROWS(items[value])';
  // Equal values keep the order of the list: what is taken off is below half a cent in the last row.
  const behind = `(ROW()-ROW(items[#]))/${rows}*0.004`;
  const differs = (now: string, old: string): string => `ABS(ROUND([@${now}]-[@${old}],6))>{changeAbove}*ABS([@${old}])`;
  return [
    calculated('used', 'Row is used', '参与计算', 'count', `=IF(${blankRow},0,IF(${holdsText},0,1))`),
    calculated('gapNumber', 'To complete: number', '待补充序号', 'count', '=COUNTIF(items.gap.0:[@gap],"?*")-1'),
    calculated('key', 'Value for ranking', '排序值', 'money', `=IF([@used]=0,-1,[@value])-${behind}`),
    calculated('rank', 'Rank by value', '金额排名', 'count', '=RANK.EQ([@key],items[key])'),
    calculated('statusNumber', 'Status: number', '状态序号', 'count', '=IF([@rule]="",6,IF(AND([@onHand]<=0,[@mean]>0),1,IF(OR([@onHand]<[@safety],[@position]<[@point]),2,IF([@onHand]>[@highest],4,IF([@position]>[@highest],5,3)))))'),
    calculated('shortKey', 'Shortage: urgency', '缺货紧急度', 'count', `=IF([@statusNumber]>2,0,IF([@statusNumber]=1,2,1)*${rows}-[@rank]+1)`),
    calculated('excessKey', 'Excess: size', '超储规模', 'money', `=IF([@excess]>0,[@excess]-${behind},0)`),
    calculated('changed', 'ERP value changes', 'ERP 参数有变动', 'count', `=IF([@rule]="",0,IF(OR(${differs('safety', 'erpSafety')},${differs('point', 'erpPoint')},${differs('lot', 'erpMinimum')},${differs('highest', 'erpHighest')}),1,0))`),
    calculated('changeNumber', 'Change: number', '变动序号', 'count', '=SUM(items.changed.0:[@changed])'),
  ];
}
