import type { OoxmlPackage } from '../../ooxml/package';
import type { StyleSheet } from '../../ooxml/styles';
import type { WorkbookDocument } from '../document';
import type { CellChanges } from './compareCells';
import type { OpenedWorkbook } from './readWorkbook';

/** One saving: the file being changed, what was in it, and what the pieces found out on the way. */
export interface SaveContext {
  readonly file: OoxmlPackage;
  readonly before: OpenedWorkbook;
  readonly document: WorkbookDocument;
  readonly styles: StyleSheet;
  /** Path of every sheet's part, by sheet id. */
  readonly paths: ReadonlyMap<string, string>;
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
  /**
   * Something that formulas may read was changed. Otherwise the results in the file are Excel's own and better than those of
   * the workbench, which computes a little differently.
   */
  readonly inputsChanged: boolean;
  readonly changes: ReadonlyMap<string, CellChanges>;
  /** Formulas were added, changed or removed: the order of calculation in the file is no longer true. */
  formulasChanged: boolean;
  /** A formula has no result that the file can hold. */
  resultsMissing: boolean;
}
