/** What a test, a demonstration or the browser's console can do with the running workbench: `window.workbench`. */
export interface Workbench {
  /** Opens an .xlsx or .csv; bytes, base64 or an address on this server. */
  open(source: Uint8Array | string, name?: string): Promise<void>;
  /** The workbook as an .xlsx file, in base64 (strings travel through a test's wire whole). */
  save(): Promise<string>;
  sheets(): Promise<readonly { readonly name: string; readonly visibility: 'visible' | 'hidden' | 'veryHidden' }[]>;
  select(sheet: string, address: string): Promise<void>;
  /** Addresses without sheet; "" for the used range. 2-D, blanks "" as office.js gives them. */
  values(sheet: string, address: string): Promise<(string | number | boolean)[][]>;
  formulas(sheet: string, address: string): Promise<(string | number | boolean)[][]>;
  text(sheet: string, address: string): Promise<string[][]>;
  numberFormats(sheet: string, address: string): Promise<string[][]>;
  setValues(sheet: string, address: string, values: readonly (readonly (string | number | boolean)[])[]): Promise<void>;
  setFormula(sheet: string, address: string, formula: string): Promise<void>;
  tables(): Promise<readonly { readonly name: string; readonly sheet: string; readonly address: string; readonly columns: readonly string[] }[]>;
  names(): Promise<readonly { readonly name: string; readonly sheet: string | null; readonly formula: string }[]>;
  charts(): Promise<readonly { readonly name: string; readonly sheet: string; readonly kind: string; readonly title: string; readonly series: readonly { readonly name: string; readonly values: string; readonly categories: string }[] }[]>;
  /** Resolves when no calculation and no custom function is under way. */
  recalculated(): Promise<void>;
  /** Makes the host fail on purpose; null ends it. */
  faults(plan: FaultPlan | null): Promise<void>;
  /** The batches so far, oldest first. */
  log(): Promise<readonly BatchRecord[]>;
  clearLog(): Promise<void>;
  /** Message of the error in a cell, as Excel shows it beside the cell; "" when there is none. */
  errorMessage(sheet: string, address: string): Promise<string>;
  /** True once office.js of the pane has asked for its context. */
  ready(): Promise<boolean>;
}

export interface FaultPlan {
  /** Which batch fails, counted from 1 from now on; without it every batch does. */
  readonly sync?: number;
  /** From this batch on every one fails. */
  readonly from?: number;
  /** Only batches that ask for this member are counted and fail, by Excel's name of it, for example "Tables". */
  readonly member?: string;
  /** Excel's code of the failure, for example "GeneralException" or "ItemNotFound". */
  readonly code?: string;
  /** The failing batch is carried out all the same; only its answer is lost. */
  readonly late?: boolean;
  /** Every batch waits this long. */
  readonly delayMs?: number;
  /** The host's thread is busy (blocked) this long at the next batch. */
  readonly busyMs?: number;
  /** The user is editing a cell. */
  readonly cellEdit?: boolean;
  /** Bytes allowed in a request or response. */
  readonly payloadLimit?: number;
  /** Name of a sheet to protect; true for all. */
  readonly protectedSheet?: string | true;
}

export interface BatchRecord {
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly actions: number;
  /** "Range.Values=", "Worksheet.GetRange" … in order, for reading; cut after 50. */
  readonly summary: readonly string[];
  readonly error: string | null;
  readonly milliseconds: number;
}

declare global {
  interface Window {
    workbench: Workbench;
  }
}
