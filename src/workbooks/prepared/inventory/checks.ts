import type { Words } from '../../../texts/words';
import { checksParts, inBoth, nothingWrong, sheetHead, type PreparedCheck } from '../standard';
import type { PreparedSheet, TablePart } from '../workbook';
import { lastMonthHeading } from './settings';
import { gaps, said, sheetNames } from './words';

const none = '=0';
const changed: Words = { en: 'A formula of Report or Data was changed', zh: '“报告”或“数据”中的公式被改动' };
const complete: Words = { en: 'Complete the rows that are named below', zh: '请补全下方列出的行' };

function gap(words: Words): PreparedCheck {
  return { label: { en: `Rows: ${words.en}`, zh: `${words.zh}的行数` }, expected: none, found: inBoth((say) => `=COUNTIF(items[gap],${say(words)})`), format: 'count', remedy: complete };
}

const checks: readonly PreparedCheck[] = [
  { label: { en: 'Stock value: Data and ledger', zh: '库存金额：数据与总账' }, expected: '=periods.stock.1', found: '={stockTotal}', remedy: { en: 'Compare the item list with the ledger of the as-of month (sheet Month ends)', zh: '核对物料清单与截止月份总账（“月末数据”）' } },
  { label: { en: 'Usage at cost: classes and Data', zh: '消耗金额：分类与数据' }, expected: '={usageTotal}', found: '=classes.value.total*{divisor}', remedy: changed },
  { label: { en: 'Stock value: classes and Data', zh: '库存金额：分类与数据' }, expected: '={stockTotal}', found: '=classes.stock.total*{divisor}', remedy: changed },
  { label: { en: 'Items: classes and Data', zh: '物料数：分类与数据' }, expected: '={itemCount}', found: '=classes.items.total', format: 'count', remedy: changed },
  { label: { en: 'Items: matrix and Data', zh: '物料数：矩阵与数据' }, expected: '={itemCount}', found: '=matrix.all.total', format: 'count', remedy: changed },
  { label: { en: 'Usage at cost: matrix and Data', zh: '消耗金额：矩阵与数据' }, expected: '={usageTotal}', found: '=matrixValue.all.total*{divisor}', remedy: changed },
  { label: { en: 'Items: statuses and Data', zh: '物料数：库存状态与数据' }, expected: '={itemCount}', found: '=statuses.items.total', format: 'count', remedy: changed },
  { label: { en: 'Last month of the data is that of the as-of date', zh: '数据最后月份与截止日期一致' }, expected: '=YEAR({asOf})*100+MONTH({asOf})', found: `=IFERROR(VALUE(LEFT(${lastMonthHeading},4))*100+VALUE(RIGHT(${lastMonthHeading},2)),0)`, format: 'days', remedy: { en: 'Head the months as 2026-10, the last one the month of the as-of date', zh: '月份标题写作 2026-10，最后一列为截止日期所在月份' } },
  { label: { en: 'Lead times of more than a year', zh: '提前期超过一年的物料数' }, expected: none, found: '=COUNTIF(items[leadTime],">"&12/{leadFactor})', format: 'count', remedy: { en: 'Control says the unit of lead times: days or weeks', zh: '请核对“控制”中提前期的单位（天或周）' } },
  ...Object.values(gaps).map(gap),
  { label: { en: 'Changed items on ERP import', zh: 'ERP 导入表中的变动物料数' }, expected: '={changeCount}', found: '=COUNT(erp[row])', format: 'count', remedy: { en: 'Drag the corner of the table on ERP import down', zh: '请向下拖动“ERP导入”表格右下角' } },
];

export function checksSheet(): PreparedSheet {
  return {
    id: 'checks',
    name: sheetNames.checks,
    widths: [46, 20, 26, 16, 12, 76],
    print: 'page',
    parts: [sheetHead(sheetNames.checks), ...checksParts(checks), rowsToComplete()],
  };
}

const namedRows = 12;

/** The first rows of Data that something is missing in, by name. */
function rowsToComplete(): TablePart {
  const numbers = Array.from({ length: namedRows }, (_, index) => index + 1);
  const looked = (of: string): string => `=IF([@row]="","",INDEX(items[${of}],[@row])&"")`;
  return {
    kind: 'table',
    id: 'gaps',
    linedBy: 'row',
    title: { en: 'Rows to complete', zh: '待补充的行' },
    rowCount: namedRows,
    columns: [
      { id: 'name', heading: said.name, format: 'text', formula: [inBoth((say) => `=IF([@row]="",${say(nothingWrong)},INDEX(items[name],[@row])&"")`), ...numbers.slice(1).map(() => looked('name'))] },
      { id: 'code', heading: said.code, format: 'text', formula: looked('code') },
      { id: 'gap', heading: { en: 'What is missing', zh: '缺少内容' }, format: 'text', formula: looked('gap') },
      { id: 'row', heading: { en: 'Row of the list', zh: '清单行号' }, format: 'count', formula: numbers.map((number) => `=IF({gapCount}<${number},"",MATCH(${number},items[gapNumber],0))`) },
    ],
  };
}
