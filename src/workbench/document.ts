import type { ConditionalRule } from '../ooxml/conditionalFormat';
import type { Validation } from '../ooxml/dataValidation';
import type { Look, LookBorder } from '../ooxml/look';
import type { CellScalar, NameInfo, Rectangle, Visibility } from './engine';

/**
 * A whole workbook as plain data: what opening a file gives and what saving takes. Rows and columns count from 0.
 * `package` holds the bytes of the opened file, so that saving can keep every part that the workbench does not know.
 */
export interface WorkbookDocument {
  readonly sheets: readonly SheetDocument[];
  readonly activeSheet: string;
  readonly names: readonly NameInfo[];
  readonly date1904: boolean;
  /** Add-in settings (office.js document settings): name -> JSON text. */
  readonly settings: Readonly<Record<string, string>>;
  /** office.js workbook.settings (SettingCollection): name -> JSON text. */
  readonly workbookSettings: Readonly<Record<string, string>>;
  readonly charts: readonly ChartDocument[];
  readonly package: Uint8Array | null;
}

export interface SheetDocument {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  readonly tabColor: string | null;
  readonly gridlines: boolean;
  /** Sparse: cells.get(row)?.get(column) */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, CellDocument>>;
  readonly columnWidths: ReadonlyMap<number, number>; // pixels
  readonly rowHeights: ReadonlyMap<number, number>; // pixels
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly merges: readonly Rectangle[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly tables: readonly TableDocument[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly dataValidations: readonly DataValidation[];
  readonly protected: boolean;
  /** Page set-up the product sets: landscape, fit to one page wide, rows repeated at the top, footer. */
  readonly page: PageSetup | null;
}

export interface CellDocument {
  /** Value, or the cached result of the formula; errors are texts such as "#N/A" with error: true. Absent = blank. */
  readonly value?: CellScalar;
  readonly error?: boolean;
  /** "=SUM(A1:A3)" in en-US typed form (WC.CCC(...), never _xldudf_…). */
  readonly formula?: string;
  /** Legacy or dynamic array formula: the area it fills. */
  readonly array?: { readonly area: Rectangle; readonly dynamic: boolean };
  readonly numberFormat?: string;
  readonly style?: CellStyle;
  readonly hyperlink?: string;
}

/** Only what is set; null removes. The file's own words for it, so that nothing is translated on the way. */
export type CellStyle = Look;
export type Border = LookBorder;

export interface TableDocument {
  readonly id: string;
  readonly name: string;
  /** With the heading row and the total row. */
  readonly area: Rectangle;
  readonly header: boolean;
  readonly totals: boolean;
  readonly style: string; // "TableStyleMedium2"
  readonly bandedRows: boolean;
  readonly bandedColumns: boolean;
  readonly firstColumn: boolean;
  readonly lastColumn: boolean;
  readonly filterButton: boolean;
  readonly columns: readonly TableColumnDocument[];
}

export interface TableColumnDocument {
  readonly name: string;
  /** "=[@Open]/…" where the whole column has one formula. */
  readonly formula?: string;
  readonly totalsLabel?: string;
  /** A built-in function of the total row ("sum") or a formula. */
  readonly totalsFunction?: string;
  readonly totalsFormula?: string;
}

/** 'other' is kept in the file and not drawn. */
export type ConditionalFormat = { readonly id: string } & ConditionalRule;
export type DataValidation = Validation;

export interface ChartDocument {
  readonly id: string;
  readonly sheet: string;
  readonly name: string;
  readonly kind: 'columnClustered' | 'columnStacked' | 'columnStacked100' | 'barClustered' | 'barStacked' | 'line' | 'lineMarkers' | 'pie' | 'doughnut' | 'area' | 'scatter' | 'other';
  readonly title: string;
  readonly series: readonly ChartSeriesDocument[];
  readonly legend: 'none' | 'top' | 'bottom' | 'left' | 'right';
  /** Ends of the second value axis; as the values need when absent. */
  readonly secondAxis?: { readonly minimum: number; readonly maximum: number; readonly percent?: boolean };
  /** Lying bars from top to bottom, as a list is read. */
  readonly firstAtTop?: boolean;
  /** Pixels from the top left of the sheet. */
  readonly box: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
  /** Opened from the file and untouched: its part is kept byte for byte. */
  readonly fromFile: boolean;
}

export interface ChartSeriesDocument {
  readonly name: string;
  /** "Sheet1!$B$2:$B$7" */
  readonly values: string;
  readonly categories: string;
  readonly color?: string;
  readonly secondAxis?: boolean;
  /** Draws this one as a line over columns. */
  readonly line?: boolean;
}

export interface PageSetup {
  readonly landscape: boolean;
  readonly fitToWidth: boolean;
  readonly repeatRows: { readonly first: number; readonly last: number } | null;
  readonly footer: string;
}
