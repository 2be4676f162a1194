import fc from 'fast-check';
import type { CellDocument, CellStyle, SheetDocument, WorkbookDocument } from '../../../src/workbench/document';
import { openWorkbook, saveWorkbook } from '../../../src/workbench/files';
import { comparable, sheet, textsOf, workbook } from './support';

const color = fc.constantFrom('#000000', '#FF0000', '#1F4E79', '#FFFFFF');
const border = fc.record({ style: fc.constantFrom('thin', 'medium', 'thick', 'double', 'dashed', 'dotted', 'hair'), color });
const style: fc.Arbitrary<CellStyle> = fc.record(
  {
    fontName: fc.constantFrom('Arial', '宋体'), fontSize: fc.constantFrom(8, 10.5, 20), fontColor: color, bold: fc.constant(true), italic: fc.constant(true), underline: fc.constant(true), strikethrough: fc.constant(true), fill: color,
    vertical: fc.constantFrom('top', 'center'), wrap: fc.constant(true), locked: fc.constant(false), borderTop: border, borderBottom: border, borderLeft: border, borderRight: border,
  },
  { requiredKeys: [] },
);
const text = fc.oneof(fc.string({ minLength: 1, maxLength: 10 }), fc.string({ unit: 'binary', minLength: 1, maxLength: 6 }), fc.constantFrom('00123', ' x ', 'a\nb', '_x000D_', '=not a formula', "'quoted", '<&>"', '\t', '\u0007'));
const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0)));
const cell: fc.Arbitrary<CellDocument> = fc
  .record({
    content: fc.oneof(
      text.map((value) => ({ value })), number.map((value) => ({ value })), fc.boolean().map((value) => ({ value })),
      fc.constantFrom('#N/A', '#DIV/0!', '#VALUE!').map((value) => ({ value, error: true })), fc.tuple(fc.constantFrom('=A1+1', '=SUM(B:B)&"x"', '=WC.DSO(A1,"=")', '=NORM.S.INV(0.5)'), number).map(([formula, value]) => ({ formula, value })), fc.constant({}),
    ),
    numberFormat: fc.option(fc.constantFrom('0.00', '#,##0.00_);[Red](#,##0.00);"-"_)', 'yyyy-mm-dd', '@'), { nil: undefined }),
    style: fc.option(style, { nil: undefined }),
  })
  .map(({ content, numberFormat, style: look }) => ({ ...content, ...(numberFormat === undefined ? {} : { numberFormat }), ...(look === undefined || Object.keys(look).length === 0 ? {} : { style: look }) }));
const cells = fc.array(fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 30 }), cell), { maxLength: 25 });
const lines = fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 1, max: 300 })), { maxLength: 4 }).map((list) => new Map(list));
const hidden = fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 4 }).map((list) => new Set(list));
const sheets = fc.record({ cells, columnWidths: lines, rowHeights: lines, hiddenRows: hidden, hiddenColumns: hidden, gridlines: fc.boolean(), tabColor: fc.option(color, { nil: null }), protected: fc.boolean(), rows: fc.integer({ min: 0, max: 3 }), columns: fc.integer({ min: 0, max: 3 }) });

type Drawn = typeof sheets extends fc.Arbitrary<infer Value> ? Value : never;

function sheetOf(id: string, drawn: Drawn): SheetDocument {
  const { cells: list, rows, columns, ...more } = drawn;
  // A carriage return is the file's own business: a cell holds line feeds.
  const clean = list.map(([row, column, one]) => [row, column, typeof one.value === 'string' ? { ...one, value: one.value.replace(/\r\n?/g, '\n') } : one] as const);
  return sheet(id, `Sheet ${id}`, clean.filter(([, , one]) => Object.keys(one).length > 0), { ...more, frozen: { rows, columns } });
}

describe('any workbook', () => {
  it('is the same after saving and opening, new or changed', async () => {
    await fc.assert(
      fc.asyncProperty(sheets, sheets, async (first, second) => {
        const before = workbook([sheetOf('a', first)]);
        const opened = await openWorkbook(await saveWorkbook(before), 'a.xlsx');
        expect(comparable(opened)).toEqual(comparable(before));
        expect(await saveWorkbook(opened)).toEqual(opened.package);
        // The opened file with everything of the other one: the second saving patches the first one's parts.
        const changed: WorkbookDocument = { ...opened, sheets: [{ ...sheetOf('b', second), id: opened.sheets[0]!.id }] };
        const again = await openWorkbook(await saveWorkbook(changed), 'b.xlsx');
        expect(comparable(again)).toEqual(comparable(changed));
      }),
      { numRuns: 150 },
    );
  });

  it('keeps the text of rows that did not change', async () => {
    const opened = await openWorkbook(await saveWorkbook(workbook([sheet('a', 'A', Array.from({ length: 50 }, (_, row) => [row, 0, { value: `row ${row}` }] as const))])), 'a.xlsx');
    const rows = (bytes: Uint8Array): string[] => textsOf(bytes)['xl/worksheets/sheet1.xml']!.match(/<row .*?<\/row>/g)!;
    const edited = new Map(opened.sheets[0]!.cells);
    edited.set(20, new Map([[0, { value: 'other' }]]));
    edited.delete(30);
    const saved = rows(await saveWorkbook({ ...opened, sheets: [{ ...opened.sheets[0]!, cells: edited }] }));
    const old = rows(opened.package!);
    expect(saved.filter((row) => !old.includes(row))).toEqual(['<row r="21"><c r="A21" t="inlineStr"><is><t>other</t></is></c></row>']);
    expect(saved).toHaveLength(49);
  });
});
