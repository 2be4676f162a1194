import { openWorkbook, saveWorkbook } from '../../../src/workbench/files';
import type { WorkbookDocument } from '../../../src/workbench/document';
import { changedParts, comparable, partsOf, reportSheet, richWorkbook, sheet, textsOf, withCell, withSheet, workbook } from './support';

async function reopened(document: WorkbookDocument): Promise<WorkbookDocument> {
  return openWorkbook(await saveWorkbook(document), 'saved.xlsx');
}

async function withReport(): Promise<{ bytes: Uint8Array; document: WorkbookDocument; saved: Uint8Array }> {
  const bytes = richWorkbook();
  const opened = await openWorkbook(bytes, 'rich.xlsx');
  const report = reportSheet('new-1', 'Aging report');
  const document: WorkbookDocument = {
    ...opened,
    sheets: [...opened.sheets, report.sheet],
    charts: [...opened.charts, report.chart],
    names: [...opened.names, { name: 'AsOfReport', sheet: null, formula: "='Aging report'!$B$2", comment: 'reporting date', visible: true }, { name: 'Local', sheet: 'new-1', formula: '=0.05', comment: '', visible: false }],
  };
  return { bytes, document, saved: await saveWorkbook(document) };
}

describe('a file that was opened', () => {
  it('comes back byte for byte when nothing was changed', async () => {
    const bytes = richWorkbook();
    const saved = await saveWorkbook(await openWorkbook(bytes, 'rich.xlsx'));
    expect(changedParts(bytes, saved)).toEqual({ changed: [], added: [], removed: [] });
    expect([...partsOf(saved).keys()]).toEqual([...partsOf(bytes).keys()]);
  });

  it('keeps every other part byte for byte when a report is added', async () => {
    const { bytes, saved } = await withReport();
    const { changed, added, removed } = changedParts(bytes, saved);
    expect(removed).toEqual([]);
    expect(changed).toEqual(['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/workbook.xml']);
    expect(added).toEqual([
      'xl/charts/chart3.xml', 'xl/drawings/_rels/drawing2.xml.rels', 'xl/drawings/drawing2.xml', 'xl/tables/table2.xml', 'xl/worksheets/_rels/sheet4.xml.rels', 'xl/worksheets/sheet4.xml',
    ]);
  });

  it('gives back the report when it is opened again', async () => {
    const { document, saved } = await withReport();
    expect(comparable(await openWorkbook(saved, 'a.xlsx'))).toEqual(comparable(document));
  });

  it('keeps formats, formulas and neighbours of a changed cell', async () => {
    const bytes = richWorkbook();
    const opened = await openWorkbook(bytes, 'rich.xlsx');
    const was = opened.sheets[0]!.cells.get(1)!.get(4)!;
    const saved = await saveWorkbook(withCell(opened, 0, 1, 4, { ...was, value: 999.99 }));
    expect(changedParts(bytes, saved)).toEqual({ changed: ['xl/worksheets/sheet1.xml'], added: [], removed: [] });
    const [before, after] = [textsOf(bytes)['xl/worksheets/sheet1.xml']!, textsOf(saved)['xl/worksheets/sheet1.xml']!];
    expect(after).toBe(before.replace('<v>2217.89</v>', '<v>999.99</v>'));
  });

  it('drops the order of calculation when a formula changed, and only then', async () => {
    const { zip } = await import('./support');
    const texts = textsOf(richWorkbook());
    texts['xl/calcChain.xml'] = '<?xml version="1.0"?><calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="B1" i="2"/></calcChain>';
    texts['[Content_Types].xml'] = texts['[Content_Types].xml']!.replace('</Types>', '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>');
    texts['xl/_rels/workbook.xml.rels'] = texts['xl/_rels/workbook.xml.rels']!.replace('</Relationships>', '<Relationship Id="rId77" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>');
    const bytes = zip(texts);
    const opened = await openWorkbook(bytes, 'c.xlsx');
    expect(partsOf(await saveWorkbook(withCell(opened, 0, 1, 4, { value: 1 }))).has('xl/calcChain.xml')).toBe(true);
    const saved = textsOf(await saveWorkbook(withCell(opened, 0, 30, 0, { formula: '=1+1', value: 2 })));
    expect(saved['xl/calcChain.xml']).toBeUndefined();
    expect(saved['[Content_Types].xml']).not.toContain('calcChain');
    expect(saved['xl/_rels/workbook.xml.rels']).not.toContain('calcChain');
  });

  it('renames, moves, hides and deletes sheets, with names, charts and parts following', async () => {
    const bytes = richWorkbook();
    const opened = await openWorkbook(bytes, 'rich.xlsx');
    const [data, dash, settings] = opened.sheets;
    const names = opened.names.map((name) => ({ ...name, formula: name.formula.replace('Data!', "'My data'!") }));
    const moved: WorkbookDocument = { ...opened, names, sheets: [dash!, { ...data!, name: 'My data' }, { ...settings!, visibility: 'visible' }], charts: opened.charts.map((chart) => ({ ...chart, series: chart.series.map((one) => ({ ...one, values: one.values.replace('Data!', "'My data'!"), categories: one.categories.replace('Data!', "'My data'!") })) })) };
    const again = await reopened(moved);
    expect(again.sheets.map((one) => [one.name, one.visibility])).toEqual([['Dash Board', 'visible'], ['My data', 'visible'], ['Cfg', 'visible']]);
    expect(again.names.find((name) => name.name === 'LocalN')).toMatchObject({ sheet: 'sheet-1', formula: "='My data'!$E$2:$E$21" });
    expect(again.charts[0]!.series[0]).toMatchObject({ name: 'Amount', values: "'My data'!$E$2:$E$21" });
    const texts = textsOf(await saveWorkbook(moved));
    expect(texts['xl/workbook.xml']).toContain(`<definedName name="_xlnm.Print_Area" localSheetId="0">'Dash Board'!$A$1:$N$40</definedName>`);
    expect(texts['xl/charts/chart1.xml']).toBe(textsOf(bytes)['xl/charts/chart1.xml']!.replaceAll('<c:f>Data!', "<c:f>'My data'!"));
    expect(texts['xl/worksheets/sheet2.xml']).toContain("<xm:f>'My data'!E2:E21</xm:f>");

    const less = await saveWorkbook({ ...opened, sheets: [data!, settings!], charts: [], names: opened.names, activeSheet: data!.id });
    const { removed } = changedParts(bytes, less);
    expect(removed).toEqual(['xl/charts/_rels/chart1.xml.rels', 'xl/charts/chart1.xml', 'xl/charts/chart2.xml', 'xl/charts/colors1.xml', 'xl/charts/style1.xml', 'xl/drawings/_rels/drawing1.xml.rels', 'xl/drawings/drawing1.xml', 'xl/worksheets/_rels/sheet2.xml.rels', 'xl/worksheets/sheet2.xml']);
    const left = await openWorkbook(less, 'l.xlsx');
    expect(left.activeSheet).toBe('sheet-1');
    expect(textsOf(less)['xl/workbook.xml']).not.toContain('Print_Area');
  });

  it('changes widths, hidden lines, freeze, rules, table and settings of a sheet and nothing else', async () => {
    const bytes = richWorkbook();
    const opened = await openWorkbook(bytes, 'rich.xlsx');
    const data = opened.sheets[0]!;
    const table = data.tables[0]!;
    const document: WorkbookDocument = {
      ...withSheet(opened, 0, {
        columnWidths: new Map([[0, 101], [2, 84], [3, 120], [9, 70]]), rowHeights: new Map([[2, 40]]), hiddenRows: new Set([3]), hiddenColumns: new Set([1]), frozen: { rows: 2, columns: 1 }, tabColor: null, gridlines: true,
        conditionalFormats: [data.conditionalFormats[0]!, { ...data.conditionalFormats[3]!, priority: 2 }],
        tables: [{ ...table, name: 'Invoices', style: 'TableStyleLight1' }],
        dataValidations: [...data.dataValidations, { areas: [{ row: 1, column: 4, rows: 20, columns: 1 }], kind: 'decimal', operator: 'greaterThanOrEqual', formula1: '=0' }],
      }),
      settings: { ...opened.settings, run: '{"a":1}' },
      workbookSettings: { language: '"zh"' },
    };
    const saved = await saveWorkbook(document);
    expect(comparable(await openWorkbook(saved, 'x.xlsx'))).toEqual(comparable(document));
    const { changed, added } = changedParts(bytes, saved);
    expect(changed).toEqual(['[Content_Types].xml', 'xl/tables/table1.xml', 'xl/webextensions/_rels/taskpanes.xml.rels', 'xl/webextensions/taskpanes.xml', 'xl/worksheets/sheet1.xml']);
    expect(added).toEqual(['xl/webextensions/webextension2.xml']);
    const xml = textsOf(saved)['xl/worksheets/sheet1.xml']!;
    expect(xml).toContain('<legacyDrawing r:id="rId2"/>');
    expect(xml).toContain('x14:dataBar');
    expect(xml).toContain('<x14:id>{AB7C7B8A-0001-4F7B-9B7C-000000000001}</x14:id>');
  });

  it('takes the second half of a data bar away with its rule', async () => {
    const opened = await openWorkbook(richWorkbook(), 'rich.xlsx');
    const saved = await saveWorkbook(withSheet(opened, 0, { conditionalFormats: opened.sheets[0]!.conditionalFormats.slice(1) }));
    expect(textsOf(saved)['xl/worksheets/sheet1.xml']).not.toContain('AB7C7B8A-0001');
  });

  it('keeps what an array formula filled although the engine does not say it', async () => {
    const bytes = richWorkbook();
    const opened = await openWorkbook(bytes, 'rich.xlsx');
    let document = opened;
    for (const [row, column] of [[4, 1], [5, 1], [6, 1], [7, 2], [8, 1], [8, 2]] as const) document = withCell(document, 1, row, column, null);
    expect(changedParts(bytes, await saveWorkbook(document))).toEqual({ changed: [], added: [], removed: [] });
  });
});

describe('results', () => {
  it('stay as Excel computed them until something was changed that a formula may read', async () => {
    const bytes = richWorkbook();
    const opened = await openWorkbook(bytes, 'rich.xlsx');
    const report = reportSheet('new', 'Report');
    let computed = withCell(opened, 1, 0, 1, { ...opened.sheets[1]!.cells.get(0)!.get(1)!, value: 91_234.5 });
    computed = withCell(computed, 1, 5, 1, { value: 'Cust 9' });
    const added = { ...computed, sheets: [...computed.sheets, report.sheet] };
    expect(changedParts(bytes, await saveWorkbook(added)).changed).toEqual(['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/workbook.xml']);
    for (const edited of [withCell(added, 2, 0, 1, { value: 45_000 }), { ...added, names: added.names.map((name) => (name.name === 'Rate' ? { ...name, formula: '=0.06' } : name)) }, withSheet(added, 0, { hiddenRows: new Set([3]) })]) {
      const xml = textsOf(await saveWorkbook(edited))['xl/worksheets/sheet2.xml'];
      expect(xml).toContain('<f>SUM(Table1[Amount])</f><v>91234.5</v>');
      expect(xml).toContain('Cust 9');
    }
  });

  it('are not given up because a function is not there yet, but errors of their own are kept', async () => {
    const bytes = richWorkbook();
    const opened = await openWorkbook(bytes, 'rich.xlsx');
    const cell = opened.sheets[1]!.cells.get(1)!.get(1)!;
    expect(changedParts(bytes, await saveWorkbook(withCell(opened, 1, 1, 1, { ...cell, value: '#NAME?', error: true }))).changed).toEqual([]);
    let spill = withCell(opened, 1, 7, 1, { formula: '=WC.OTHER_ADDIN(Table1[Open])', value: '#NAME?', error: true });
    for (const [row, column] of [[7, 2], [8, 1], [8, 2]] as const) spill = withCell(spill, 1, row, column, null);
    expect(changedParts(bytes, await saveWorkbook(spill)).changed).toEqual([]);
    expect(textsOf(await saveWorkbook(withCell(withCell(opened, 1, 1, 1, { ...cell, value: '#NUM!', error: true }), 2, 0, 1, { value: 1 })))['xl/worksheets/sheet2.xml']).toContain('t="e"><f>_xldudf_WC_CCC(Table1[[Amount]:[Open]],Data!$C$2:$D$21)</f><v>#NUM!</v>');
    expect(textsOf(await saveWorkbook(withCell(opened, 1, 1, 1, { ...cell, formula: '=WC.DSO(1)', value: '#NAME?', error: true })))['xl/worksheets/sheet2.xml']).toContain('<f>_xldudf_WC_DSO(1)</f><v>#NAME?</v>');
  });
});

describe('a new workbook', () => {
  it('is the same when it is opened again', async () => {
    const report = reportSheet('a', '账龄 report');
    const data = sheet('b', 'Data', [
      [0, 0, { value: '  spaces \n and lines ' }], [0, 1, { value: true }], [0, 2, { value: '#N/A', error: true }], [0, 3, { value: 0.1 + 0.2 }], [0, 4, { value: -1e-300 }], [0, 5, { value: '007' }],
      [1, 0, { value: '_x0041_ & <b> "q" \u0001' }], [1, 1, { value: '😀 中文' }], [1, 2, { value: 'x', hyperlink: 'https://example.org/?a=1&b=2' }], [1, 3, { value: 60, numberFormat: 'yyyy-mm-dd' }],
      [3, 0, { value: 1, formula: '=SEQUENCE(2,2)', array: { area: { row: 3, column: 0, rows: 2, columns: 2 }, dynamic: true } }], [3, 1, { value: 2 }], [4, 0, { value: 3 }], [4, 1, { value: 4 }],
      [6, 0, { value: 6, formula: '=SUM(A4:B4*2)', array: { area: { row: 6, column: 0, rows: 1, columns: 1 }, dynamic: false } }],
      [7, 0, { value: 42.5, formula: '=WC.CCC(A1:B2,"WC.CCC(x)")' }], [8, 0, { value: '', formula: '=""' }], [9, 0, { style: { fill: '#FFFF00' } }],
    ], { visibility: 'hidden', protected: true });
    const document = workbook([report.sheet, data], { charts: [report.chart], date1904: true, settings: { one: '"1"' }, workbookSettings: { two: '2' }, names: [{ name: 'Rate', sheet: null, formula: '=0.05', comment: 'a & b', visible: true }] });
    expect(comparable(await reopened(document))).toEqual(comparable(document));
  });

  it('is saved the same way twice', async () => {
    const report = reportSheet('a', 'Report');
    const document = workbook([report.sheet], { charts: [report.chart] });
    expect(Buffer.compare(Buffer.from(await saveWorkbook(document)), Buffer.from(await saveWorkbook(document)))).toBe(0);
  });

  it('asks Excel to compute when a formula has no result', async () => {
    const document = (cell: object) => workbook([sheet('a', 'A', [[0, 0, cell]])]);
    expect(textsOf(await saveWorkbook(document({ formula: '=1+1' })))['xl/workbook.xml']).toContain('fullCalcOnLoad="1"');
    expect(textsOf(await saveWorkbook(document({ formula: '=1+1', value: 2 })))['xl/workbook.xml']).not.toContain('fullCalcOnLoad');
  });
});
