import { patchColumns, readColumns } from '../../src/ooxml/columns';
import { parseSheet } from '../../src/ooxml/sheet';

const sheet = (columns: string): string => `<worksheet><sheetFormatPr/>${columns}<sheetData/></worksheet>`;
const columnsOf = (xml: string): string => /<cols>.*<\/cols>|$/.exec(xml)![0];

describe('columns of a sheet', () => {
  it('have width, visibility and format; the usual width named without need is none', () => {
    const read = readColumns(parseSheet(sheet('<cols><col min="1" max="2" width="12.7109375" style="3" customWidth="1"/><col min="4" max="4" width="9.140625" hidden="1"/><col min="5" max="5" width="9.140625" customWidth="true"/></cols>')));
    expect([...read]).toEqual([
      [0, { width: 12.7109375, hidden: false, style: 3 }], [1, { width: 12.7109375, hidden: false, style: 3 }], [3, { width: undefined, hidden: true, style: 0 }], [4, { width: 9.140625, hidden: false, style: 0 }],
    ]);
    expect(readColumns(parseSheet('<worksheet><sheetData/></worksheet>')).size).toBe(0);
  });

  it('formatted up to the last one stop early', () => {
    const read = readColumns(parseSheet(sheet('<cols><col min="3" max="16384" width="8" customWidth="1"/></cols>')));
    expect([read.has(1), read.has(2), read.has(1023), read.has(1024)]).toEqual([false, true, true, false]);
  });
});

describe('changing columns', () => {
  it('cuts a group in three and keeps the format of its parts', () => {
    const xml = patchColumns(sheet('<cols><col min="1" max="3" width="12" style="2" customWidth="1" bestFit="1"/></cols>'), new Map([[1, { width: 20.5 }]]));
    expect(columnsOf(xml)).toBe('<cols><col min="1" max="1" width="12" style="2" customWidth="1" bestFit="1"/><col min="2" max="2" width="20.5" style="2" customWidth="1"/><col min="3" max="3" width="12" style="2" customWidth="1" bestFit="1"/></cols>');
  });

  it('writes neighbours that are the same as one', () => {
    expect(columnsOf(patchColumns(sheet(''), new Map([[3, { width: 10 }], [1, { width: 10 }], [2, { width: 10 }], [0, { hidden: true }]])))).toBe('<cols><col min="1" max="1" hidden="1" width="9.140625"/><col min="2" max="4" width="10" customWidth="1"/></cols>');
  });

  it('stands before the cells, also in a file with prefixes and at the last column', () => {
    expect(patchColumns('<x:worksheet xmlns:x="m"><x:dimension ref="A1"/><x:sheetData/></x:worksheet>', new Map([[16_383, { hidden: true }]]))).toBe(
      '<x:worksheet xmlns:x="m"><x:dimension ref="A1"/><x:cols><x:col min="16384" max="16384" hidden="1" width="9.140625"/></x:cols><x:sheetData/></x:worksheet>',
    );
  });

  it('takes away what says nothing more, and the empty list with it', () => {
    const xml = sheet('<cols><col min="2" max="2" width="30" customWidth="1"/></cols>');
    expect(patchColumns(xml, new Map([[1, { width: null }]]))).toBe(sheet(''));
    expect(patchColumns(xml, new Map())).toBe(xml);
    expect(columnsOf(patchColumns(sheet('<cols><col min="2" max="2" width="30" customWidth="1" hidden="1" outlineLevel="1"/></cols>'), new Map([[1, { hidden: false }]])))).toBe('<cols><col min="2" max="2" width="30" customWidth="1" outlineLevel="1"/></cols>');
  });

  it('leaves a width for a column that keeps its format', () => {
    expect(columnsOf(patchColumns(sheet('<cols><col min="2" max="2" width="30" style="4" customWidth="1"/></cols>'), new Map([[1, { width: null }]])))).toBe('<cols><col min="2" max="2" width="9.140625" style="4"/></cols>');
  });
});
