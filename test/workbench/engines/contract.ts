import type { CellDocument, TableDocument, WorkbookDocument } from '../../../src/workbench/document';
import { sheetColumns, sheetRows, type CellChange, type CellScalar, type Engine, type FunctionCall, type FunctionInfo, type Rectangle, type SheetEvent } from '../../../src/workbench/engine';
import { formulaCases, type FormulaCase } from './formulaCases';

/** Runs or collects one case. In Node this is jest's `test`; in the page a list that is worked off there. */
export type Run = (name: string, body: () => Promise<void>) => void;

export const area = (row: number, column: number, rows = 1, columns = 1): Rectangle => ({ row, column, rows, columns });

/** Without jest, because the same cases run inside a page. */
export function equal(actual: unknown, expected: unknown, what = 'value'): void {
  const [a, b] = [written(actual), written(expected)];
  if (a !== b) throw new Error(`${what}: expected ${b}, found ${a}`);
}

function written(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (part instanceof Map) return { map: [...part].sort(([x], [y]) => Number(x) - Number(y)) };
    if (part instanceof Set) return { set: [...part].sort() };
    if (part instanceof Uint8Array) return { bytes: [...part] };
    if (part !== null && typeof part === 'object' && !Array.isArray(part)) return Object.fromEntries(Object.entries(part).filter(([, one]) => one !== undefined).sort(([x], [y]) => (x < y ? -1 : 1)));
    return typeof part === 'number' && !Number.isInteger(part) ? Number(part.toPrecision(12)) : part;
  }) ?? 'undefined';
}

export const table = (name: string, place: Rectangle, columns: TableDocument['columns'], totals = false): TableDocument => ({
  id: `id-${name}`, name, area: place, header: true, totals, style: 'TableStyleMedium2', bandedRows: true, bandedColumns: false, firstColumn: false, lastColumn: false, filterButton: true, columns,
});

const functions: readonly FunctionInfo[] = [
  { name: 'ZZ.TOTAL', description: 'Adds', parameters: [parameter('values', true), { ...parameter('factor', false), optional: true }] },
  { name: 'ZZ.GROW', description: 'Rows below each other', parameters: [parameter('count', false)] },
  { name: 'ZZ.SEEN', description: 'What it was given', parameters: [{ ...parameter('cells', true), errors: true }, parameter('one', false)] },
  { name: 'ZZ.FAIL', description: 'Fails', parameters: [parameter('value', false)] },
];

function parameter(name: string, matrix: boolean): FunctionInfo['parameters'][number] {
  return { name, description: name, matrix, optional: false, repeating: false, type: 'any', errors: false };
}

/** Every promise of the interface that both grids keep. `create` gives a fresh engine with one sheet, `close` ends it. */
export function engineContract(create: () => Promise<Engine>, run: Run, close: (engine: Engine) => Promise<void> = (engine) => Promise.resolve(engine.dispose())): void {
  const check = (name: string, body: (engine: Engine, sheet: string) => Promise<void> | void): void =>
    run(name, async () => {
      const engine = await create();
      try {
        await body(engine, engine.activeSheet());
      } finally {
        await close(engine);
      }
    });
  const column = (engine: Engine, sheet: string, row: number, rows: number, at = 0): CellScalar[] => engine.values(sheet, area(row, at, rows)).map((line) => line[0] ?? '');

  check('what is written is read: numbers, texts, logical values, errors, blanks', (engine, sheet) => {
    engine.write(sheet, area(0, 0, 2, 3), [[1.5, 'text', true], ['#N/A', '', '007']]);
    equal(engine.values(sheet, area(0, 0, 2, 3)), [[1.5, 'text', true], ['#N/A', '', '007']]);
    equal(engine.valueTypes(sheet, area(0, 0, 2, 3)), [['Double', 'String', 'Boolean'], ['Error', 'Empty', 'String']]);
  });

  check('undefined leaves a cell, an empty text clears it', (engine, sheet) => {
    engine.write(sheet, area(0, 0, 1, 3), [[1, 2, 3]]);
    engine.write(sheet, area(0, 0, 1, 3), [[undefined, '', 9]]);
    equal(engine.values(sheet, area(0, 0, 1, 3)), [[1, '', 9]]);
  });

  check('a formula is read at once after what it reads was written, in any order', (engine, sheet) => {
    engine.write(sheet, area(0, 0), [['=A2*2']]);
    engine.write(sheet, area(1, 0), [['=A3+1']]);
    engine.write(sheet, area(2, 0), [[4]]);
    equal(column(engine, sheet, 0, 3), [10, 5, 4]);
    engine.write(sheet, area(2, 0), [[10]]);
    equal(column(engine, sheet, 0, 3), [22, 11, 10]);
    equal(engine.formulas(sheet, area(0, 0, 3)), [['=A2*2'], ['=A3+1'], [10]]);
  });

  for (const one of formulaCases) check(`formula ${one.formula}`, (engine, sheet) => formulaIs(engine, sheet, one));

  check('a sheet of its own name, quoted where needed, is read across', (engine, sheet) => {
    const other = engine.addSheet("Year's end 2025");
    engine.write(other, area(0, 0, 2), [[3], [4]]);
    engine.write(sheet, area(0, 0), [["=SUM('Year''s end 2025'!A1:A2)"]]);
    equal(column(engine, sheet, 0, 1), [7]);
    engine.renameSheet(other, 'Closing');
    equal(engine.formulas(sheet, area(0, 0)), [['=SUM(Closing!A1:A2)']]);
    equal(column(engine, sheet, 0, 1), [7]);
    engine.deleteSheet(other);
    equal(engine.formulas(sheet, area(0, 0)), [['=SUM(#REF!)']]);
    equal(column(engine, sheet, 0, 1), ['#REF!']);
  });

  check('names: of the workbook, of one sheet, a constant, and named like a function', (engine, sheet) => {
    engine.write(sheet, area(0, 0, 2), [[100], [50]]);
    const name = (text: string, formula: string, of: string | null = null): void => engine.setName({ name: text, sheet: of, formula, comment: '', visible: true });
    const own = engine.sheets()[0]?.name ?? '';
    name('Total', `=${own}!$A$1`);
    name('Rate', '=0.05');
    name('Total', `=${own}!$A$2`, sheet);
    engine.write(sheet, area(0, 2, 1, 2), [['=Total*Rate', '=RATE(12,-100,1000)>0']]);
    equal(engine.values(sheet, area(0, 2, 1, 2)), [[2.5, true]]);
    engine.deleteName('Total', sheet);
    equal(engine.values(sheet, area(0, 2)), [[5]]);
    equal(engine.names().length, 2);
    engine.deleteName('Rate', null);
    equal(engine.values(sheet, area(0, 2)), [['#NAME?']]);
  });

  check('tables: structured references, this row, a calculated column, a new name', (engine, sheet) => {
    engine.write(sheet, area(0, 0, 3, 3), [['Item', 'Amount', 'Two words'], ['a', 10, 1], ['b', 30, 2]]);
    engine.addTable(sheet, table('tblItems', area(0, 0, 3, 4), [{ name: 'Item' }, { name: 'Amount' }, { name: 'Two words' }, { name: 'Share', formula: '=[@Amount]/SUM([Amount])' }]));
    engine.write(sheet, area(0, 3), [['Share']]);
    equal(column(engine, sheet, 1, 2, 3), [0.25, 0.75]);
    engine.write(sheet, area(0, 6, 6), [['=SUM(tblItems[Amount])'], ['=SUM(tblItems[[Amount]:[Two words]])'], ['=ROWS(tblItems[#All])'], ['=INDEX(tblItems[#Headers],1,3)'], ['=SUM(tblItems[Two words])'], ['=COUNTA(tblItems[Item])']]);
    equal(column(engine, sheet, 0, 6, 6), [40, 43, 3, 'Two words', 3, 2]);
    const before = engine.tables()[0];
    if (!before) throw new Error('no table');
    engine.updateTable({ ...before, name: 'tblParts', columns: before.columns.map((one) => (one.name === 'Amount' ? { ...one, name: 'Value' } : one)) });
    equal(engine.formulas(sheet, area(0, 6)), [['=SUM(tblParts[Value])']]);
    equal(column(engine, sheet, 0, 1, 6), [40]);
    engine.deleteTable('id-tblItems');
    equal(engine.tables(), []);
    equal(column(engine, sheet, 0, 1, 6), ['#REF!']);
  });

  check('a table grown by updateTable takes its formula to the new rows, and its total row is outside the data', (engine, sheet) => {
    engine.write(sheet, area(0, 0, 4, 1), [['Amount'], [1], [2], [5]]);
    const made = table('tblGrow', area(0, 0, 3, 2), [{ name: 'Amount' }, { name: 'Twice', formula: '=[@Amount]*2' }]);
    engine.addTable(sheet, made);
    engine.updateTable({ ...made, area: area(0, 0, 5, 2), totals: true });
    engine.write(sheet, area(4, 0), [['=SUBTOTAL(109,tblGrow[Amount])']]);
    equal(column(engine, sheet, 1, 3, 1), [2, 4, 10]);
    equal(column(engine, sheet, 4, 1), [8]);
  });

  check('a formula entered in manual mode over formulas without results is right after the next calculation', (engine, sheet) => {
    engine.setCalculationMode('manual');
    engine.write(sheet, area(0, 2, 200, 1), Array.from({ length: 200 }, (_, row) => [`=${row + 1}*D1`]));
    engine.write(sheet, area(0, 3), [[1]]);
    engine.write(sheet, area(0, 0, 2, 1), [['=SUM(C1:C200)'], ['=COUNT(C1:C200)']]);
    engine.setCalculationMode('automatic');
    engine.calculate('dirty');
    equal(column(engine, sheet, 0, 2, 0), [20100, 200]);
  });

  check('an array spills, tells its range, and "#SPILL!" stands while something is in the way', (engine, sheet) => {
    engine.write(sheet, area(0, 0), [['=SEQUENCE(3,2)']]);
    equal(engine.values(sheet, area(0, 0, 3, 2)), [[1, 2], [3, 4], [5, 6]]);
    equal(engine.spill(sheet, 0, 0), area(0, 0, 3, 2));
    equal(engine.spill(sheet, 1, 0), null);
    engine.write(sheet, area(0, 4), [['=SUM(A1#)']]);
    equal(engine.values(sheet, area(0, 4)), [[21]]);
    engine.write(sheet, area(1, 1), [['x']]);
    equal(engine.values(sheet, area(0, 0, 3, 2)), [['#SPILL!', ''], ['', 'x'], ['', '']]);
    engine.clear(sheet, area(1, 1), 'contents');
    equal(engine.values(sheet, area(0, 4)), [[21]]);
    engine.clear(sheet, area(0, 0), 'contents');
    equal(engine.used(sheet, true), area(0, 4));
  });

  check('custom functions: busy, then the answer; ranges as matrices, blanks and omitted as null, the caller known', async (engine, sheet) => {
    const calls: FunctionCall[] = [];
    register(engine, calls);
    engine.write(sheet, area(0, 0, 3), [[1], [''], [3]]);
    engine.write(sheet, area(0, 2), [['=ZZ.TOTAL(A1:A3)*10']]);
    equal(engine.values(sheet, area(0, 2)), [['#BUSY!']]);
    equal(engine.valueTypes(sheet, area(0, 2)), [['Error']]);
    await engine.settled();
    equal(engine.values(sheet, area(0, 2)), [[40]]);
    equal(calls, [{ name: 'ZZ.TOTAL', args: [[[1], [null], [3]], null], address: `${engine.sheets()[0]?.name ?? ''}!C1` }]);
    engine.write(sheet, area(1, 0), [[6]]);
    await engine.settled();
    equal(engine.values(sheet, area(0, 2)), [[100]]);
    engine.write(sheet, area(1, 0), [['']]);
    await engine.settled();
    equal(engine.values(sheet, area(0, 2)), [[40]]);
    equal(calls.length, 2, 'calls, the third being remembered');
    engine.calculate('all');
    await engine.settled();
    equal(calls.length, 3, 'calls after calculating everything');
  });

  check('custom functions: a matrix spills, a range for one value is worked through, errors are errors', async (engine, sheet) => {
    const calls: FunctionCall[] = [];
    register(engine, calls);
    engine.write(sheet, area(0, 0, 1, 3), [['=ZZ.GROW(3)', '=ZZ.FAIL(1)', '=ZZ.UNKNOWN(1)']]);
    engine.write(sheet, area(5, 0, 2, 2), [[2, '=ZZ.TOTAL(A6:A7,A6:A7)'], [5, '']]);
    engine.write(sheet, area(8, 0, 1, 2), [['=1/0', '=ZZ.TOTAL(A9)']]);
    await engine.settled();
    equal(engine.values(sheet, area(0, 0, 3)), [[1], [2], [3]]);
    equal(engine.spill(sheet, 0, 0), area(0, 0, 3));
    equal(engine.values(sheet, area(0, 1, 1, 2)), [['#VALUE!', '#NAME?']]);
    equal(engine.values(sheet, area(5, 1, 2)), [[14], [35]]);
    equal(engine.values(sheet, area(8, 1)), [['#DIV/0!']]);
    equal(calls.some((call) => call.address.endsWith('!B9')), false, 'an error as argument is the result without a call');
  });

  check('custom functions: errors in cells reach a parameter that takes them, and only that one', async (engine, sheet) => {
    register(engine, []);
    engine.write(sheet, area(0, 0, 2, 3), [['=1/0', '=ZZ.SEEN(A1:A2,1)', '=ZZ.SEEN(A2,A1)'], [5, '', '']]);
    await engine.settled();
    equal(engine.values(sheet, area(0, 1, 1, 2)), [['[[["#DIV/0!"],[5]],1]', '#DIV/0!']]);
  });

  check('evaluate answers without a cell, waits for custom functions, and knows LET and LAMBDA', async (engine, sheet) => {
    register(engine, []);
    engine.write(sheet, area(0, 0, 2), [[2], [3]]);
    equal(await engine.evaluate('=SUM(A1:A2)*2', sheet), [[10]]);
    equal(await engine.evaluate('=ZZ.TOTAL(A1:A2)', sheet), [[5]]);
    equal(await engine.evaluate('=LET(x,A2,LAMBDA(a,b,a*b+x)(4,5))', sheet), [[23]]);
    engine.setName({ name: 'ZZ_DOUBLE', sheet: null, formula: '=LAMBDA(value,value*2)', comment: '', visible: true });
    equal(await engine.evaluate('=ZZ_DOUBLE(21)', sheet), [[42]]);
    equal(engine.used(sheet, true), area(0, 0, 2));
  });

  check('manual calculation: old results stay until told, a new formula is computed once', (engine, sheet) => {
    engine.write(sheet, area(0, 0, 1, 2), [[1, '=A1+1']]);
    equal(engine.values(sheet, area(0, 1)), [[2]]);
    engine.setCalculationMode('manual');
    engine.write(sheet, area(0, 0), [[5]]);
    equal(engine.values(sheet, area(0, 1)), [[2]]);
    engine.write(sheet, area(0, 2), [['=A1*10']]);
    equal(engine.values(sheet, area(0, 2)), [[50]]);
    engine.calculate('dirty');
    equal(engine.values(sheet, area(0, 1)), [[6]]);
    engine.setCalculationMode('automatic');
  });

  check('rows inserted: cells, formulas, names, tables, merges, rules, heights and hidden rows follow', (engine, sheet) => {
    engine.write(sheet, area(0, 0, 4, 2), [['Amount', ''], [1, '=A2*2'], [2, '=$A$3*2'], [3, '=SUM(A2:A4)']]);
    engine.addTable(sheet, table('tblMove', area(0, 0, 4, 1), [{ name: 'Amount' }]));
    engine.setName({ name: 'Second', sheet: null, formula: `=${engine.sheets()[0]?.name ?? ''}!$A$3`, comment: '', visible: true });
    engine.merge(sheet, area(5, 0, 1, 2));
    engine.setHidden(sheet, 'row', 3, 1, true);
    engine.setRowHeight(sheet, 3, 1, 40);
    engine.setConditionalFormats(sheet, [{ id: 'c', areas: [area(1, 0, 3)], priority: 1, stopIfTrue: false, kind: 'expression', formula: '=$A2>1', style: { bold: true } }]);
    engine.insertCells(sheet, area(2, 0, 2, sheetColumns), 'down');
    equal(engine.values(sheet, area(0, 0, 6, 2)), [['Amount', ''], [1, 2], ['', ''], ['', ''], [2, 4], [3, 6]]);
    equal(engine.formulas(sheet, area(4, 1, 2)), [['=$A$5*2'], ['=SUM(A2:A6)']]);
    equal(engine.tables()[0]?.area, area(0, 0, 6));
    equal(engine.names()[0]?.formula.endsWith('!$A$5'), true, 'the name follows');
    const after = engine.sheetDocument(sheet);
    equal(after.merges, [area(7, 0, 1, 2)]);
    equal([...after.hiddenRows], [5]);
    equal([...after.rowHeights], [[5, 40]]);
    equal(after.conditionalFormats[0]?.areas, [area(1, 0, 5)]);
    engine.deleteCells(sheet, area(1, 0, 3, sheetColumns), 'up');
    equal(engine.formulas(sheet, area(0, 0, 3, 2)), [['Amount', ''], [2, '=$A$2*2'], [3, '=SUM(A2:A3)']]);
    engine.deleteCells(sheet, area(1, 0, 1, sheetColumns), 'up');
    equal(engine.formulas(sheet, area(1, 1)), [['=SUM(A2:A2)']]);
    equal(engine.values(sheet, area(1, 1)), [[3]]);
  });

  check('columns and single cells inserted and deleted move only what lies behind', (engine, sheet) => {
    engine.write(sheet, area(0, 0, 2, 3), [[1, 2, '=A1+B1'], [3, 4, '=A2+B2']]);
    engine.setColumnWidth(sheet, 1, 1, 120);
    engine.insertCells(sheet, area(0, 1, sheetRows, 1), 'right');
    equal(engine.formulas(sheet, area(0, 0, 2, 4)), [[1, '', 2, '=A1+C1'], [3, '', 4, '=A2+C2']]);
    equal([...engine.sheetDocument(sheet).columnWidths], [[2, 120]]);
    engine.deleteCells(sheet, area(0, 1, sheetRows, 1), 'left');
    equal(engine.formulas(sheet, area(1, 0, 1, 3)), [[3, 4, '=A2+B2']]);
    engine.insertCells(sheet, area(0, 0), 'down');
    equal(engine.formulas(sheet, area(0, 0, 3, 3)), [['', 2, '=A2+B1'], [1, 4, '=A3+B2'], [3, '', '']]);
    engine.deleteCells(sheet, area(0, 0, 1, 1), 'left');
    equal(engine.formulas(sheet, area(0, 0, 1, 3)), [[2, '=A2+A1', '']]);
    engine.deleteCells(sheet, area(1, 0, sheetRows - 1, 1), 'up');
    equal(engine.formulas(sheet, area(0, 1)), [['=#REF!+A1']]);
  });

  check('number formats and what is shown', (engine, sheet) => {
    engine.write(sheet, area(0, 0, 1, 5), [[45_000, 1234.5, 0.125, 'text', 1 / 3]]);
    engine.setNumberFormats(sheet, area(0, 0, 1, 4), [['yyyy-mm-dd', '#,##0.00', '0.0%', '@']]);
    equal(engine.text(sheet, area(0, 0, 1, 5)), [['2023-03-15', '1,234.50', '12.5%', 'text', '0.333333333']]);
    equal(engine.numberFormats(sheet, area(0, 0, 1, 5)), [['yyyy-mm-dd', '#,##0.00', '0.0%', '@', 'General']]);
    equal(engine.values(sheet, area(0, 0)), [[45_000]], 'the value stays a number');
  });

  check('styles change only what is named, and null takes away', (engine, sheet) => {
    engine.setStyle(sheet, area(0, 0, 1, 2), { bold: true, fill: '#FFEEDD' });
    engine.setStyle(sheet, area(0, 1), { italic: true, fill: null, borderBottom: { style: 'thin', color: '#000000' } });
    equal(engine.styles(sheet, area(0, 0, 1, 3)), [[{ bold: true, fill: '#FFEEDD' }, { bold: true, italic: true, borderBottom: { style: 'thin', color: '#000000' } }, {}]]);
    equal(engine.used(sheet, true), null);
    equal(engine.used(sheet, false), area(0, 0, 1, 2));
    engine.setStyle(sheet, area(0, 4, sheetRows, 1), { fontColor: '#112233' });
    equal(engine.styles(sheet, area(999_999, 4)), [[{ fontColor: '#112233' }]], 'a whole column');
  });

  check('clear takes contents, formats or both', (engine, sheet) => {
    for (let row = 0; row < 3; row++) engine.write(sheet, area(row, 0), [[1]]);
    engine.setStyle(sheet, area(0, 0, 3), { bold: true });
    engine.clear(sheet, area(0, 0), 'contents');
    engine.clear(sheet, area(1, 0), 'formats');
    engine.clear(sheet, area(2, 0), 'all');
    equal(column(engine, sheet, 0, 3), ['', 1, '']);
    equal(engine.styles(sheet, area(0, 0, 3)), [[{ bold: true }], [{}], [{}]]);
  });

  check('sorting moves whole rows of the area, numbers before texts, blanks last, and formulas keep their own row', (engine, sheet) => {
    engine.write(sheet, area(0, 0, 5, 2), [['Key', 'Twice'], ['b', '=A2&A2'], ['', '=A3&A3'], [2, '=A4&A4'], ['a', '=A5&A5']]);
    engine.sort(sheet, area(0, 0, 5, 2), [{ column: 0, ascending: true }], true);
    equal(engine.values(sheet, area(0, 0, 5, 2)), [['Key', 'Twice'], [2, '22'], ['a', 'aa'], ['b', 'bb'], ['', '']]);
    equal(engine.formulas(sheet, area(1, 1)), [['=A2&A2']]);
    engine.sort(sheet, area(0, 0, 5, 2), [{ column: 0, ascending: false }], true);
    equal(column(engine, sheet, 1, 4), ['b', 'a', 2, '']);
  });

  check('a hidden row is left out of SUBTOTAL(109) and kept in SUBTOTAL(9)', (engine, sheet) => {
    engine.write(sheet, area(0, 0, 3, 2), [[1, '=SUBTOTAL(109,A1:A3)'], [2, '=SUBTOTAL(9,A1:A3)'], [4, '']]);
    engine.setHidden(sheet, 'row', 1, 1, true);
    equal(column(engine, sheet, 0, 2, 1), [5, 7]);
    engine.setHidden(sheet, 'row', 1, 1, false);
    equal(column(engine, sheet, 0, 2, 1), [7, 7]);
  });

  check('sheets: added, moved, hidden, coloured, activated', (engine, sheet) => {
    const second = engine.addSheet('Second');
    const third = engine.addSheet('Third');
    engine.moveSheet(third, 0);
    equal(engine.sheets().map((one) => one.id), [third, sheet, second]);
    engine.activateSheet(second);
    equal(engine.activeSheet(), second);
    engine.setVisibility(third, 'veryHidden');
    engine.setTabColor(second, '#0F6CBD');
    engine.setGridlines(second, false);
    equal(engine.sheets().map((one) => [one.name, one.visibility, one.tabColor, one.gridlines]).slice(0, 1), [['Third', 'veryHidden', null, true]]);
    equal(engine.sheets()[2], { id: second, name: 'Second', visibility: 'visible', tabColor: '#0F6CBD', gridlines: false });
    engine.deleteSheet(second);
    equal(engine.activeSheet(), sheet);
  });

  check('selection: set, read and told', (engine, sheet) => {
    const told: string[] = [];
    const stop = engine.onSelection((selection) => told.push(`${selection.sheet} ${selection.active.row},${selection.active.column} ${selection.rectangles.length}`));
    engine.select(sheet, [area(2, 1, 3, 2)]);
    equal(engine.selection(), { sheet, rectangles: [area(2, 1, 3, 2)], active: { row: 2, column: 1 } });
    equal(told.at(-1), `${sheet} 2,1 1`);
    stop();
    const { length } = told;
    engine.select(sheet, [area(0, 0)]);
    equal(told.length, length, 'nothing is told after stopping');
  });

  check('changes are told with their source and kind', async (engine, sheet) => {
    const told: CellChange[] = [];
    engine.write(sheet, area(0, 1), [['=A1*2']]);
    await engine.settled();
    engine.onChange((change) => told.push(change));
    engine.write(sheet, area(0, 0), [[7]]);
    await engine.settled();
    equal(told, [{ sheet, area: area(0, 0), source: 'write', kind: 'edited' }, { sheet, area: area(0, 1), source: 'calculated', kind: 'edited' }]);
    told.length = 0;
    engine.insertCells(sheet, area(0, 0, 1, sheetColumns), 'down');
    engine.deleteCells(sheet, area(0, 0, sheetRows, 1), 'left');
    engine.insertCells(sheet, area(3, 3), 'right');
    equal(told.filter((change) => change.source === 'write').map((change) => change.kind), ['rowInserted', 'columnDeleted', 'cellInserted']);
  });

  check('writing by the host tells no sheet event', async (engine) => {
    const told: SheetEvent[] = [];
    engine.onSheets((event) => told.push(event));
    const added = engine.addSheet('Added');
    engine.renameSheet(added, 'Renamed');
    engine.deleteSheet(added);
    await engine.settled();
    equal(told, []);
  });

  check('a whole workbook goes in and comes out without loss', async (engine) => {
    const document = sampleDocument();
    await engine.load(document);
    await engine.settled();
    equal(engine.snapshot(), document);
    equal(engine.values('s2', area(0, 0)), [[6]]);
    equal(engine.activeSheet(), 's2');
    engine.write('s1', area(1, 0), [[10]]);
    equal(engine.values('s2', area(0, 0)), [[15]]);
  });

  check('load recalculates what calls something unknown or has no cached result', async (engine) => {
    const document = sampleDocument();
    const cells = new Map([[0, new Map<number, CellDocument>([[0, { formula: '=1+1' }], [1, { formula: '=ZZ.NOWHERE(1)', value: 5 }], [2, { formula: '=2+2', value: 99 }]])]]);
    await engine.load({ ...document, sheets: document.sheets.map((one) => (one.id === 's2' ? { ...one, cells, tables: [] } : one)) });
    equal(engine.values('s2', area(0, 0, 1, 3)), [[2, '#NAME?', 99]], 'computed, unknown, kept');
  });

  check('a hundred thousand rows of eight columns are written and read whole', (engine, sheet) => {
    const rows = Array.from({ length: 100_000 }, (_, row) => Array.from({ length: 8 }, (__, at) => row * 8 + at));
    engine.write(sheet, area(0, 0, 100_000, 8), rows);
    engine.write(sheet, area(0, 9), [['=SUM(A1:H100000)']]);
    equal(engine.values(sheet, area(0, 9)), [[(799_999 * 800_000) / 2]]);
    equal(engine.values(sheet, area(99_999, 0, 1, 8))[0]?.[7], 799_999);
    equal(engine.used(sheet, true), area(0, 0, 100_000, 10));
  });
}

async function formulaIs(engine: Engine, sheet: string, { formula, result }: FormulaCase): Promise<void> {
  engine.write(sheet, area(0, 0, 5, 4), [['Key', 'Amount', 'Date', 'Text'], ['a', 10, 45_000, 'x1'], ['b', 20, 45_031, ' padded  text '], ['a', -5.5, 45_100, ''], ['c', '', 45_200, true]]);
  engine.write(sheet, area(9, 9), [[formula]]);
  await engine.settled();
  const found = engine.values(sheet, area(9, 9))[0]?.[0];
  if (typeof result === 'number' && typeof found === 'number') {
    if (Math.abs(found - result) > 1e-9 * Math.max(1, Math.abs(result))) throw new Error(`expected ${result}, found ${found}`);
  } else equal(found, result);
}

function register(engine: Engine, calls: FunctionCall[]): void {
  engine.registerFunctions(functions, async (batch) => {
    calls.push(...batch);
    await new Promise((resolve) => setTimeout(resolve, 5));
    return batch.map((call) => {
      if (call.name === 'ZZ.FAIL') return { ok: false, error: '#VALUE!', message: 'on purpose' };
      if (call.name === 'ZZ.SEEN') return { ok: true, value: JSON.stringify(call.args) };
      if (call.name === 'ZZ.GROW') return { ok: true, value: Array.from({ length: Number(call.args[0]) }, (_, row) => [row + 1]) };
      const [values, factor] = call.args as [unknown[][], number | null];
      return { ok: true, value: values.flat().reduce<number>((total, one) => total + Number(one ?? 0), 0) * (factor ?? 1) };
    });
  });
}

function sampleDocument(): WorkbookDocument {
  const sheet = { visibility: 'visible' as const, tabColor: null, gridlines: true, columnWidths: new Map<number, number>(), rowHeights: new Map<number, number>(), hiddenRows: new Set<number>(), hiddenColumns: new Set<number>(), merges: [], frozen: { rows: 0, columns: 0 }, tables: [], conditionalFormats: [], dataValidations: [], protected: false, page: null };
  return {
    sheets: [
      {
        ...sheet, id: 's1', name: 'Data', tabColor: '#107C10', columnWidths: new Map([[1, 130]]), rowHeights: new Map([[0, 30]]), hiddenRows: new Set([7]), hiddenColumns: new Set([9]), merges: [area(9, 0, 1, 2)], frozen: { rows: 1, columns: 1 },
        tables: [{ ...table('tblData', area(0, 0, 4, 2), [{ name: 'Amount' }, { name: 'Twice', formula: '=[@Amount]*2' }]) }],
        conditionalFormats: [
          { id: 'a', areas: [area(1, 0, 3)], priority: 1, stopIfTrue: true, kind: 'cellValue', operator: 'greaterThan', formulas: ['=2'], style: { fontColor: '#9C0006', fill: '#FFC7CE' } },
          { id: 'b', areas: [area(1, 0, 3)], priority: 2, stopIfTrue: false, kind: 'dataBar', color: '#638EC6' },
          { id: 'c', areas: [area(1, 1, 3)], priority: 3, stopIfTrue: false, kind: 'colorScale', colors: ['#F8696B', '#FFEB84', '#63BE7B'] },
          { id: 'd', areas: [area(1, 1, 3)], priority: 4, stopIfTrue: false, kind: 'other', name: 'top10' },
        ],
        dataValidations: [{ areas: [area(1, 0, 3)], kind: 'list', values: ['open', 'paid'], errorMessage: 'Pick one' }],
        page: { landscape: true, fitToWidth: true, repeatRows: { first: 0, last: 0 }, footer: '&P' },
        cells: new Map<number, Map<number, CellDocument>>([
          [0, new Map<number, CellDocument>([[0, { value: 'Amount', style: { bold: true } }], [1, { value: 'Twice' }]])],
          [1, new Map<number, CellDocument>([[0, { value: 1, numberFormat: '#,##0.00' }], [1, { value: 2, formula: '=[@Amount]*2' }], [4, { value: 'link', hyperlink: 'https://example.com/' }]])],
          [2, new Map<number, CellDocument>([[0, { value: 2 }], [1, { value: 4, formula: '=[@Amount]*2' }], [4, { value: '#N/A', error: true }]])],
          [3, new Map<number, CellDocument>([[0, { value: 3 }], [1, { value: 6, formula: '=[@Amount]*2' }]])],
          [5, new Map<number, CellDocument>([[0, { value: 1, formula: '=SEQUENCE(2)', array: { area: area(5, 0, 2), dynamic: true } }]])],
          [6, new Map<number, CellDocument>([[0, { value: 2 }]])],
          [9, new Map<number, CellDocument>([[0, { style: { fill: '#EEEEEE', horizontal: 'center' as const } }]])],
        ]),
      },
      { ...sheet, id: 's2', name: 'Sum of all', cells: new Map([[0, new Map([[0, { value: 6, formula: '=SUM(Data!A2:A4)' }]])]]) },
      { ...sheet, id: 's3', name: 'Hidden', visibility: 'veryHidden', gridlines: false, cells: new Map() },
    ],
    activeSheet: 's2',
    names: [{ name: 'AsOf', sheet: null, formula: "=Data!$A$2", comment: 'reporting date', visible: true }, { name: 'Local', sheet: 's1', formula: '=0.05', comment: '', visible: false }],
    date1904: false,
    settings: { pane: '{"a":1}' },
    workbookSettings: { other: '"x"' },
    charts: [{ id: 'ch', sheet: 's1', name: 'Chart 1', kind: 'columnClustered', title: 'Amounts', series: [{ name: 'Amount', values: 'Data!$A$2:$A$4', categories: '' }], legend: 'bottom', box: { left: 10, top: 20, width: 300, height: 200 }, fromFile: false }],
    package: new Uint8Array([80, 75, 3, 4]),
  };
}
