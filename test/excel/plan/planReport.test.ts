import { planReport } from '../../../src/excel/plan/planReport';
import type { PlannedSheet } from '../../../src/excel/plan/plan';
import type { Area } from '../../../src/excel/areas';
import { numberFormats } from '../../../src/report/formats';
import { report } from '../support/report';

const nothing = { sheets: ['Invoices'], names: [], date1904: false };

/** Every cell of a sheet that a block fills, by "row,column". */
function cellsOf(sheet: PlannedSheet): Map<string, string | number | boolean> {
  const cells = new Map<string, string | number | boolean>();
  for (const block of sheet.blocks) block.cells.forEach((row, r) => row.forEach((cell, c) => cell !== null && cells.set(`${block.row + r},${block.column + c}`, cell.content)));
  return cells;
}

const first = (sheets: readonly PlannedSheet[]): PlannedSheet => sheets[0] as PlannedSheet;

describe('in English', () => {
  const plan = planReport(report, 'en', nothing);
  const sheet = first(plan.sheets);
  const cells = cellsOf(sheet);

  test('there are three sheets: report, invoices, rows left out', () => {
    expect(plan.sheets.map(({ name }) => name)).toEqual(['Aging', 'Aging detail', 'Rows left out']);
  });

  test('title with the as-of date, method below', () => {
    expect(cells.get('0,0')).toBe('Receivables aging as of 2012-06-30');
    expect(cells.get('1,0')).toBe('By days past due.');
  });

  test('key figures stand from row 5 on; the total is a formula over the invoices', () => {
    expect(cells.get('5,0')).toBe('As-of date');
    expect(cells.get('5,1')).toBe(41090);
    expect(cells.get('6,1')).toBe('=SUM(ReceivablesAging_Detail[Open])');
  });

  test('formulas name the tables and the key figure where they stand', () => {
    const [bands] = sheet.tables;
    expect(bands?.columns.map((column) => column.formula)).toEqual([null, '=SUMIFS(ReceivablesAging_Detail[Open],ReceivablesAging_Detail[Band],[@Band])', "=[@Open]/'Aging'!$B$7"]);
    expect(bands?.columns.map((column) => column.total?.content)).toEqual(['Total', '=SUBTOTAL(109,ReceivablesAging_Bands[Open])', '=SUM(ReceivablesAging_Bands[[% of total]])']);
  });

  test('the bands table begins below its title and has two rows and a total', () => {
    expect(sheet.tables[0]?.area).toEqual({ row: 9, column: 0, rows: 4, columns: 3 });
    expect(cells.get('8,0')).toBe('By band');
  });

  test('the check compares live cells and gives its verdict by a native formula', () => {
    const row = [...cells].find(([, content]) => content === 'Bands = open')?.[0].split(',').map(Number)[0] ?? -1;
    expect(cells.get(`${row},1`)).toBe("='Aging'!$B$7");
    expect(cells.get(`${row},2`)).toBe('=SUM(ReceivablesAging_Bands[Open])');
    expect(cells.get(`${row},3`)).toBe(`=ROUND(C${row + 1}-B${row + 1},6)`);
    expect(cells.get(`${row},4`)).toBe(`=IF(ABS(D${row + 1})<=0.005,"✓","✗")`);
    expect(cells.get('2,0')).toBe(`="Checks passed: "&COUNTIF(E${row + 1}:E${row + 1},"✓")&"/1"`);
  });

  test('read = used + excluded + rejected is on the sheet, in rows and in money', () => {
    const at = (label: string, column: number): unknown => cells.get(`${[...cells].find(([place, content]) => content === label && place.endsWith(',0'))?.[0].split(',')[0]},${column}`);
    expect(['Read', 'Used', 'Excluded by rule', 'Could not be read'].map((label) => [at(label, 1), at(label, 2)])).toEqual([[5, 110], [4, 100], [0, 0], [1, 10]]);
  });

  test('subtotal and total rows have a line of their own, which adds nothing', () => {
    const more = { ...report, stamp: { ...report.stamp, totalRows: 2 }, leftOut: [...report.leftOut, { address: 'Invoices!A6:C6', kind: 'total' as const, reason: { en: 'Total', zh: '合计' }, content: 'Total', amount: null }] };
    const [sheet, , leftOut] = planReport(more, 'en', nothing).sheets as [PlannedSheet, PlannedSheet, PlannedSheet];
    const row = [...cellsOf(sheet)].find(([, content]) => content === 'Subtotal and total rows recognised and not counted')?.[0].split(',')[0];
    expect([1, 2].map((column) => cellsOf(sheet).get(`${row},${column}`))).toEqual([2, undefined]);
    expect([...cells.values()]).not.toContain('Subtotal and total rows recognised and not counted');
    expect(leftOut.tables[0]?.columns.map((column) => column.values?.[1])).toEqual(['Invoices!A6:C6', 'Total row, not counted', 'Total', 'Total', '']);
  });

  test('nothing lies over anything else, the chart included', () => {
    for (const planned of plan.sheets) {
      const areas: Area[] = [
        ...planned.blocks.map((block) => ({ row: block.row, column: block.column, rows: block.cells.length, columns: Math.max(...block.cells.map((row) => row.length)) })),
        ...planned.tables.map((table) => table.area),
        ...planned.charts.map(({ from, to }) => ({ row: from.row, column: from.column, rows: to.row - from.row + 1, columns: to.column - from.column + 1 })),
      ];
      areas.forEach((one, index) => areas.slice(index + 1).forEach((other) => expect(overlap(one, other)).toBe(false)));
    }
  });

  test('the invoices stand below row 4, frozen, customers as texts', () => {
    const detail = plan.sheets[1] as PlannedSheet;
    expect(detail.tables[0]?.area).toEqual({ row: 3, column: 0, rows: 6, columns: 4 });
    expect(detail.frozen).toEqual({ rows: 4, columns: 1 });
    expect(detail.tables[0]?.columns[0]?.format).toBe(numberFormats.text);
  });

  test('a chart shows bodies only, without heading and total', () => {
    expect(sheet.charts[0]).toMatchObject({ sheet: 'Aging', categories: { row: 10, column: 0, rows: 2, columns: 1 }, series: [{ name: 'Open', values: { row: 10, column: 1, rows: 2, columns: 1 } }] });
  });

  test('the row left out keeps place, reason, content and money', () => {
    const leftOut = plan.sheets[2] as PlannedSheet;
    expect(leftOut.tables[0]?.columns.map((column) => column.values?.[0])).toEqual(['Invoices!B4', 'Could not be read', 'Not a date', '-', 10]);
  });
});

test('in Chinese everything is Chinese, except names of tables', () => {
  const plan = planReport(report, 'zh', nothing);
  expect(plan.sheets.map(({ name }) => name)).toEqual(['账龄', '账龄明细', '未采用行']);
  const sheet = first(plan.sheets);
  expect(cellsOf(sheet).get('0,0')).toBe('应收账款账龄分析 · 截止日期 2012-06-30');
  expect(sheet.tables[0]?.columns[1]?.formula).toBe('=SUMIFS(ReceivablesAging_Detail[未收],ReceivablesAging_Detail[区间],[@区间])');
  const english = [...cellsOf(sheet).values()].filter((content) => typeof content === 'string' && !content.startsWith('=') && /[A-Za-z]{4,}/.test(content));
  expect(english).toEqual(['Invoices!A1:C6', 'Workcap 1.2.3']);
});

test('a second run takes other names', () => {
  const plan = planReport(report, 'en', { sheets: ['Invoices', 'Aging', 'Aging detail', 'Rows left out'], names: ['ReceivablesAging_Detail', 'ReceivablesAging_Bands', 'ReceivablesAging_LeftOut'], date1904: false });
  expect(plan.sheets.map(({ name }) => name)).toEqual(['Aging (2)', 'Aging detail (2)', 'Rows left out (2)']);
  expect(first(plan.sheets).tables[0]?.columns[2]?.formula).toBe("=[@Open]/'Aging (2)'!$B$7");
  expect(first(plan.sheets).tables[0]?.name).toBe('ReceivablesAging_Bands_2');
});

test('in a workbook that counts from 1904 the same days have smaller serials', () => {
  const plan = planReport(report, 'en', { ...nothing, date1904: true });
  expect(cellsOf(first(plan.sheets)).get('5,1')).toBe(41090 - 1462);
  expect(plan.sheets[1]?.tables[0]?.columns[1]?.values?.[0]).toBe(41090 - 1462);
  expect(cellsOf(first(plan.sheets)).get('0,0')).toBe('Receivables aging as of 2012-06-30');
});

test('a column of the wrong length is refused before anything is drawn', () => {
  const [bands, detail] = report.tables;
  const broken = { ...report, tables: [bands, { ...detail, rowCount: 3 }] } as typeof report;
  expect(() => planReport(broken, 'en', nothing)).toThrow('Column detail.customer has 4 values for 3 rows');
});

test('a table without rows keeps one empty row, as Excel wants', () => {
  const [bands, detail] = report.tables;
  const empty = { ...report, leftOut: [], tables: [bands, { ...detail, rowCount: 0, columns: detail?.columns.map((column) => ({ ...column, values: [] })) }] } as typeof report;
  const plan = planReport(empty, 'en', nothing);
  expect(plan.sheets).toHaveLength(2);
  expect(plan.sheets[1]?.tables[0]).toMatchObject({ rowCount: 1, area: { row: 3, column: 0, rows: 3, columns: 4 } });
});

function overlap(one: Area, other: Area): boolean {
  return one.row < other.row + other.rows && other.row < one.row + one.rows && one.column < other.column + other.columns && other.column < one.column + one.columns;
}
