import { PaneUnderTest } from '../workbench/host/pane';

const pane = new PaneUnderTest();
beforeAll(() => pane.start(), 120_000);
afterAll(() => pane.stop());

describe('Range: what is in the cells', () => {
  test('values are written and read as a matrix, blanks are empty texts', async () => {
    const result = await pane.run(async (context, sheet) => {
      const range = sheet.getRange('B2:C4');
      range.values = [['Name', 'Amount'], ['Ann', 12.5], [true, null as never]];
      const larger = sheet.getRange('A1:D5');
      range.load('values, valueTypes, text');
      larger.load({ values: true, address: true, cellCount: true, rowIndex: true, columnIndex: true });
      await context.sync();
      return { values: range.values, types: range.valueTypes, text: range.text, larger: larger.values, address: larger.address, count: larger.cellCount };
    });
    expect(result.values).toEqual([['Name', 'Amount'], ['Ann', 12.5], [true, '']]);
    expect(result.types).toEqual([['String', 'String'], ['String', 'Double'], ['Boolean', 'Empty']]);
    expect(result.text).toEqual([['Name', 'Amount'], ['Ann', '12.5'], ['TRUE', '']]);
    expect(result.larger[0]).toEqual(['', '', '', '']);
    expect(result.address).toMatch(/^Sheet\d+!A1:D5$/);
    expect(result.count).toBe(20);
  });

  test('one value fills a range, null leaves a cell, an empty text clears it', async () => {
    const result = await pane.run(async (context, sheet) => {
      const range = sheet.getRange('A1:B2');
      range.values = 7 as never;
      await context.sync();
      range.values = [[null as never, ''], [9, null as never]];
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(result).toEqual([[7, ''], [9, 7]]);
  });

  test('texts that look like dates, numbers and percentages are read as typed in English', async () => {
    const result = await pane.run(async (context, sheet) => {
      const range = sheet.getRange('A1:A7');
      range.values = [['2012-01-03'], ['5%'], ['1,234.50'], ["'0012"], ['3/4/2020'], ['TRUE'], ['(12)']];
      range.load('values, numberFormat, valueTypes, numberFormatCategories');
      await context.sync();
      return { values: range.values, formats: range.numberFormat, types: range.valueTypes, categories: range.numberFormatCategories };
    });
    expect(result.values.flat()).toEqual([40911, 0.05, 1234.5, '0012', 43894, true, -12]);
    expect(result.formats.flat().slice(0, 3)).toEqual(['m/d/yyyy', '0%', '#,##0.00']);
    expect(result.types[3]).toEqual(['String']);
    expect(result.categories.flat().slice(0, 3)).toEqual(['Date', 'Percentage', 'Number']);
  });

  test('cells formatted as text keep every text', async () => {
    const result = await pane.run(async (context, sheet) => {
      const range = sheet.getRange('A1:A3');
      range.numberFormat = [['@'], ['@'], ['@']];
      range.values = [['2012-01-03'], ['007'], ['5%']];
      range.load('values, valueTypes');
      await context.sync();
      return [range.values, range.valueTypes];
    });
    expect(result).toEqual([[['2012-01-03'], ['007'], ['5%']], [['String'], ['String'], ['String']]]);
  });

  test('formulas in A1 and R1C1, their results and errors', async () => {
    const result = await pane.run(async (context, sheet) => {
      sheet.getRange('A1:A3').values = [[1], [2], [3]];
      sheet.getRange('B1:B4').formulas = [['=A1*2'], ['=SUM($A$1:A2)'], ['=1/0'], ['plain']];
      sheet.getRange('C1:C2').formulasR1C1 = [['=RC[-2]+R1C1'], ['=SUM(R1C1:R[1]C1)']];
      const all = sheet.getRange('A1:C4');
      all.load('values, formulas, formulasLocal, formulasR1C1, valueTypes');
      await context.sync();
      return { values: all.values, formulas: all.formulas, r1c1: all.formulasR1C1, types: all.valueTypes };
    });
    expect(result.values.map((row) => row[1])).toEqual([2, 3, '#DIV/0!', 'plain']);
    expect(result.values.map((row) => row[2]).slice(0, 2)).toEqual([2, 6]);
    expect(result.formulas[1]).toEqual([2, '=SUM($A$1:A2)', '=SUM($A$1:$A3)']);
    expect(result.r1c1[0]).toEqual([1, '=RC[-1]*2', '=RC[-2]+R1C1']);
    expect(result.types[2]).toEqual(['Double', 'Error', 'Empty']);
  });

  test('a write above 1,500 cells, which office.js splits, arrives whole', async () => {
    const result = await pane.run(async (context, sheet) => {
      const rows = Array.from({ length: 4000 }, (_, row) => [row, `n${row}`]);
      const range = sheet.getRange('A1').getResizedRange(3999, 1);
      range.values = rows;
      range.numberFormat = rows.map(() => ['0.0', '@']);
      const end = sheet.getRange('A3999:B4000');
      end.load('values, text');
      await context.sync();
      return [end.values, end.text];
    });
    expect(result).toEqual([[[3998, 'n3998'], [3999, 'n3999']], [['3998.0', 'n3998'], ['3999.0', 'n3999']]]);
  });

  test('one number format fills a column of a table, as Microsoft\'s tutorial writes it', async () => {
    const result = await pane.run(async (context, sheet) => {
      sheet.getRange('A1:A3').values = [['Amount'], [1200], [5]];
      const table = sheet.tables.add('A1:A3', true);
      table.columns.getItemAt(0).getRange().numberFormat = [['€#,##0.00']];
      const body = table.getDataBodyRange();
      body.load('text, numberFormat');
      await context.sync();
      return [body.text, body.numberFormat];
    });
    expect(result).toEqual([[['€1,200.00'], ['€5.00']], [['€#,##0.00'], ['€#,##0.00']]]);
  });

  test('whole columns have no values, but an address and a used part', async () => {
    const result = await pane.run(async (context, sheet) => {
      sheet.getRange('A2:B3').values = [[1, 2], [3, 4]];
      const columns = sheet.getRange('A:C');
      const rows = sheet.getRange('2:3');
      const used = columns.getUsedRange(true);
      columns.load('values, address, isEntireColumn, rowCount');
      rows.load('address, isEntireRow, isEntireColumn');
      used.load('address');
      await context.sync();
      return { values: columns.values, address: columns.address.split('!')[1], entire: columns.isEntireColumn, count: columns.rowCount, rows: rows.address.split('!')[1], entireRow: rows.isEntireRow, not: rows.isEntireColumn, used: used.address.split('!')[1] };
    });
    expect(result).toEqual({ values: null, address: 'A:C', entire: true, count: 1_048_576, rows: '2:3', entireRow: true, not: false, used: 'A2:B3' });
  });
});

describe('Range: neighbours', () => {
  test('cells, rows, columns, offsets and sizes', async () => {
    const result = await pane.run(async (context, sheet) => {
      const range = sheet.getRange('C3:E6');
      const all = {
        cell: range.getCell(0, 1), row: range.getRow(2), column: range.getColumn(0), lastCell: range.getLastCell(), lastRow: range.getLastRow(), lastColumn: range.getLastColumn(),
        offset: range.getOffsetRange(-1, 2), resized: range.getResizedRange(1, -2), absolute: range.getAbsoluteResizedRange(1, 2), above: range.getRowsAbove(), below: range.getRowsBelow(2), before: range.getColumnsBefore(2), after: range.getColumnsAfter(),
        entireRow: range.getEntireRow(), entireColumn: range.getEntireColumn(), bounding: range.getBoundingRect('A1'), intersection: range.getIntersection(sheet.getRange('A1:C4')),
      };
      Object.values(all).forEach((one) => one.load('address'));
      await context.sync();
      return Object.fromEntries(Object.entries(all).map(([name, one]) => [name, one.address.split('!')[1]]));
    });
    expect(result).toEqual({
      cell: 'D3', row: 'C5:E5', column: 'C3:C6', lastCell: 'E6', lastRow: 'C6:E6', lastColumn: 'E3:E6', offset: 'E2:G5', resized: 'C3:C7', absolute: 'C3:D3', above: 'C2:E2', below: 'C7:E8', before: 'A3:B6', after: 'F3:F6',
      entireRow: '3:6', entireColumn: 'C:E', bounding: 'A1:E6', intersection: 'C3:C4',
    });
  });

  test('no intersection is a null object', async () => {
    const result = await pane.run(async (context, sheet) => {
      const none = sheet.getRange('A1').getIntersectionOrNullObject('C3');
      none.load('address');
      await context.sync();
      return none.isNullObject;
    });
    expect(result).toBe(true);
  });

  test('edges, extended ranges and the surrounding region', async () => {
    const result = await pane.run(async (context, sheet) => {
      sheet.getRange('B2:D5').values = [[1, 2, 3], [4, 5, 6], [7, 8, 9], [1, 2, 3]];
      const all = { edge: sheet.getRange('B2').getRangeEdge('Down'), extended: sheet.getRange('B2').getExtendedRange('Right'), region: sheet.getRange('C3').getSurroundingRegion(), far: sheet.getRange('B5').getRangeEdge('Down') };
      Object.values(all).forEach((one) => one.load('address'));
      await context.sync();
      return Object.fromEntries(Object.entries(all).map(([name, one]) => [name, one.address.split('!')[1]]));
    });
    expect(result).toEqual({ edge: 'B5', extended: 'B2:D2', region: 'B2:D5', far: 'B1048576' });
  });

  test('special cells, several areas and the visible view', async () => {
    const result = await pane.run(async (context, sheet) => {
      sheet.getRange('A1:B4').values = [['x', 1], ['y', '=B1*2'], ['', 3], ['z', '']];
      const constants = sheet.getRange('A1:B4').getSpecialCells('Constants', 'Numbers');
      const formulas = sheet.getRange('A1:B4').getSpecialCells('Formulas');
      const blanks = sheet.getRange('A1:B4').getSpecialCells('Blanks');
      sheet.getRange('2:2').rowHidden = true;
      const view = sheet.getRange('A1:B4').getVisibleView();
      const areas = sheet.getRanges('A1:A2, B4');
      const none = sheet.getRange('A1:B4').getSpecialCellsOrNullObject('Constants', 'Logical');
      constants.load('address');
      formulas.load('address');
      blanks.load('address, areaCount, cellCount');
      view.load('values, rowCount, cellAddresses');
      view.rows.load('items/values');
      areas.load('address, areaCount');
      areas.areas.load('items/address');
      none.load('address');
      const hidden = sheet.getRange('A1:B4').load('rowHidden, hidden, columnHidden');
      await context.sync();
      const local = (address: string): string => address.replace(/Sheet\d+!/g, '');
      return { constants: local(constants.address), formulas: local(formulas.address), blanks: [local(blanks.address), blanks.areaCount, blanks.cellCount], view: view.values, rows: view.rows.items.length, areas: local(areas.address), count: areas.areas.items.length, none: none.isNullObject, hidden: [hidden.rowHidden, hidden.hidden, hidden.columnHidden] };
    });
    expect(result).toEqual({ constants: 'B1,B3', formulas: 'B2', blanks: ['A3,B4', 2, 2], view: [['x', 1], ['', 3], ['z', '']], rows: 3, areas: 'A1:A2,B4', count: 2, none: true, hidden: [null, null, false] });
  });

  test('find and replace', async () => {
    const result = await pane.run(async (context, sheet) => {
      sheet.getRange('A1:A4').values = [['Apple'], ['apple pie'], ['pear'], ['APPLE']];
      const found = sheet.getRange('A1:A4').find('apple', { completeMatch: true, matchCase: false, searchDirection: 'Backwards' });
      const missing = sheet.getRange('A1:A4').findOrNullObject('plum', {});
      const all = sheet.findAll('apple', { completeMatch: false, matchCase: true });
      const count = sheet.getRange('A1:A4').replaceAll('apple', 'plum', { completeMatch: false, matchCase: false });
      const range = sheet.getRange('A1:A4');
      found.load('address');
      missing.load('address');
      all.load('address');
      range.load('values');
      await context.sync();
      return [found.address.split('!')[1], missing.isNullObject, all.address.split('!')[1], count.value, range.values.flat()];
    });
    expect(result).toEqual(['A4', true, 'A2', 3, ['plum', 'plum pie', 'pear', 'plum']]);
  });

  test('a dynamic array spills', async () => {
    const result = await pane.run(async (context, sheet) => {
      sheet.getRange('B2').formulas = [['=SEQUENCE(3,2)']];
      await context.sync();
      const spill = sheet.getRange('B2').getSpillingToRange();
      const parent = sheet.getRange('C4').getSpillParent();
      const none = sheet.getRange('A1').getSpillingToRangeOrNullObject();
      const cell = sheet.getRange('B2').load('hasSpill');
      spill.load('address, values');
      parent.load('address');
      none.load('address');
      await context.sync();
      return [spill.address.split('!')[1], spill.values, parent.address.split('!')[1], none.isNullObject, cell.hasSpill];
    });
    expect(result).toEqual(['B2:C4', [[1, 2], [3, 4], [5, 6]], 'B2', true, true]);
  });
});

describe('Range: changes', () => {
  test('insert and delete move what lies behind, and kept ranges follow', async () => {
    const result = await pane.run(async (context, sheet) => {
      sheet.getRange('A1:A3').values = [[1], [2], [3]];
      const kept = sheet.getRange('A3');
      kept.load('address');
      await context.sync();
      sheet.getRange('2:3').insert('Down');
      const inserted = sheet.getRange('A1:A5');
      inserted.load('values');
      kept.load('address, values');
      await context.sync();
      const moved = [kept.address.split('!')[1], kept.values];
      sheet.getRange('A2:A3').delete('Up');
      const after = sheet.getRange('A1:A3').load('values');
      await context.sync();
      return [moved, inserted.values.flat(), after.values.flat()];
    });
    expect(result).toEqual([['A5', [[3]]], [1, '', '', 2, 3], [1, 2, 3]]);
  });

  test('clear contents, formats or all', async () => {
    const result = await pane.run(async (context, sheet) => {
      const range = sheet.getRange('A1');
      range.values = [[1]];
      range.format.font.bold = true;
      range.clear('Contents');
      range.load('values, format/font/bold');
      await context.sync();
      const first = [range.values[0]?.[0], range.format.font.bold];
      range.values = [[2]];
      range.clear('Formats');
      range.load('values, format/font/bold');
      await context.sync();
      return [first, range.values[0]?.[0], range.format.font.bold];
    });
    expect(result).toEqual([['', true], 2, false]);
  });

  test('merge, unmerge and merged areas', async () => {
    const result = await pane.run(async (context, sheet) => {
      sheet.getRange('A1:B2').values = [[1, 2], [3, 4]];
      sheet.getRange('A1:B2').merge(false);
      sheet.getRange('D1:E2').merge(true);
      const merged = sheet.getRange('A1:F5').getMergedAreasOrNullObject();
      merged.load('address');
      const cells = sheet.getRange('A1:B2').load('values');
      await context.sync();
      sheet.getRange('A1:F5').unmerge();
      const none = sheet.getRange('A1:F5').getMergedAreasOrNullObject();
      none.load('address');
      await context.sync();
      return [merged.address.replace(/Sheet\d+!/g, ''), cells.values, none.isNullObject];
    });
    expect(result).toEqual(['A1:B2,D1:E1,D2:E2', [[1, ''], ['', '']], true]);
  });

  test('copy moves relative references; values, formats and transposition', async () => {
    const result = await pane.run(async (context, sheet) => {
      sheet.getRange('A1:B2').values = [[1, 10], [2, 20]];
      sheet.getRange('C1:C2').formulas = [['=A1+B1'], ['=A2+$B$1']];
      sheet.getRange('C1').format.font.bold = true;
      sheet.getRange('C5').copyFrom('C1:C2');
      sheet.getRange('E1').copyFrom(sheet.getRange('A1:B2'), 'Values', false, true);
      sheet.getRange('G1').copyFrom('C1:C2', 'Values');
      sheet.getRange('I1').copyFrom('C1', 'Formats');
      const copied = sheet.getRange('C5:C6').load('formulas');
      const turned = sheet.getRange('E1:F2').load('values');
      const values = sheet.getRange('G1:G2').load('formulas');
      const format = sheet.getRange('I1').load('format/font/bold, values');
      await context.sync();
      return [copied.formulas, turned.values, values.formulas, format.format.font.bold, format.values];
    });
    expect(result).toEqual([[['=A5+B5'], ['=A6+$B$1']], [[1, 2], [10, 20]], [[11], [12]], true, [['']]]);
  });

  test('move, fill, sort and remove duplicates', async () => {
    const result = await pane.run(async (context, sheet) => {
      sheet.getRange('A1:A2').values = [[1], [3]];
      sheet.getRange('A1:A2').autoFill('A1:A5', 'FillSeries');
      sheet.getRange('B1').formulas = [['=A1*2']];
      sheet.getRange('B1').autoFill('B1:B5', 'FillDefault');
      sheet.getRange('D1:E4').values = [['b', 1], ['a', 2], ['b', 1], ['c', 0]];
      sheet.getRange('D1:E4').sort.apply([{ key: 1, ascending: false }, { key: 0, ascending: true }]);
      const sorted = sheet.getRange('D1:E4').load('values');
      await context.sync();
      const rows = sorted.values;
      const removed = sheet.getRange('D1:E4').removeDuplicates([0, 1], false);
      removed.load('removed, uniqueRemaining');
      sheet.getRange('A1:A2').moveTo('H1');
      const filled = sheet.getRange('A3:B5').load('values, formulas');
      const moved = sheet.getRange('H1:H2').load('values');
      const left = sheet.getRange('A1:A2').load('values');
      await context.sync();
      return { rows, removed: [removed.removed, removed.uniqueRemaining], filled: filled.formulas, moved: moved.values, left: left.values };
    });
    expect(result).toEqual({ rows: [['a', 2], ['b', 1], ['b', 1], ['c', 0]], removed: [1, 3], filled: [[5, '=A3*2'], [7, '=A4*2'], [9, '=A5*2']], moved: [[1], [3]], left: [[''], ['']] });
  });

  test('selection, active cell and hyperlink', async () => {
    const result = await pane.run(async (context, sheet) => {
      sheet.getRange('B2:C3').select();
      const selected = context.workbook.getSelectedRange().load('address');
      const active = context.workbook.getActiveCell().load('address');
      sheet.getRange('A1').hyperlink = { address: 'https://example.com/', textToDisplay: 'Example', screenTip: 'tip' };
      const link = sheet.getRange('A1').load('hyperlink, values');
      await context.sync();
      return [selected.address.split('!')[1], active.address.split('!')[1], link.hyperlink, link.values];
    });
    expect(result).toEqual(['B2:C3', 'B2', { address: 'https://example.com/', textToDisplay: 'Example', screenTip: 'tip' }, [['Example']]]);
  });

  test('a range is loaded whole, set by an object and turned into JSON', async () => {
    const result = await pane.run(async (context, sheet) => {
      const range = sheet.getRange('A1:B1');
      range.set({ values: [['a', 'b']], format: { fill: { color: 'yellow' }, font: { bold: true } } });
      range.load();
      await context.sync();
      const json = range.toJSON();
      const fill = range.format.fill.load('color');
      await context.sync();
      return [json.values, json.address?.split('!')[1], json.isEntireRow, fill.color];
    });
    expect(result).toEqual([[['a', 'b']], 'A1:B1', false, '#FFFF00']);
  });
});
