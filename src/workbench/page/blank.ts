import type { WorkbookDocument } from '../document';

/** A new workbook with one empty sheet. */
export function blankDocument(language: 'en' | 'zh'): WorkbookDocument {
  return {
    sheets: [
      {
        id: 'sheet1',
        name: language === 'zh' ? '工作表1' : 'Sheet1',
        visibility: 'visible',
        tabColor: null,
        gridlines: true,
        cells: new Map(),
        columnWidths: new Map(),
        rowHeights: new Map(),
        hiddenRows: new Set(),
        hiddenColumns: new Set(),
        merges: [],
        frozen: { rows: 0, columns: 0 },
        tables: [],
        conditionalFormats: [],
        dataValidations: [],
        protected: false,
        page: null,
      },
    ],
    activeSheet: 'sheet1',
    names: [],
    date1904: false,
    settings: {},
    workbookSettings: {},
    charts: [],
    package: null,
  };
}
