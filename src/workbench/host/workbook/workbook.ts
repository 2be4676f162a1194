import { cell } from '../area';
import { parseReference } from '../address';
import { Chart } from '../chart/chart';
import { CommentCollection } from '../comments';
import { HostError, invalidArgument, invalidOperation, itemNotFound } from '../errors';
import { eventTypes, workbookTarget } from '../eventHub';
import { NamedItemCollection } from '../namedItem';
import { HostObject } from '../object';
import { RangeAreas } from '../range/areas';
import { Range } from '../range/range';
import { addRegistrations } from '../registration';
import { SettingCollection } from '../settings';
import { TableCollection } from '../table/collection';
import { WorksheetCollection } from '../worksheet/collection';
import { Application, Runtime } from './application';
import { Functions } from './functions';
import { BindingCollection, CustomXmlPartCollection, WorkbookProtection } from './parts';
import { DocumentProperties } from './properties';
import { StyleCollection } from './styles';

/** The root of every batch. */
export class Workbook extends HostObject {
  get className(): string {
    return 'Workbook';
  }
  override get objects(): readonly string[] {
    return ['Application', 'Bindings', 'Comments', 'CustomXmlParts', 'Functions', 'Names', 'Properties', 'Protection', 'Settings', 'Styles', 'Tables', 'Worksheets', '_Runtime'];
  }

  get Application(): Application { return new Application(this.book); }
  get Bindings(): BindingCollection { return new BindingCollection(this.book); }
  get Comments(): CommentCollection { return new CommentCollection(this.book, null); }
  get CustomXmlParts(): CustomXmlPartCollection { return new CustomXmlPartCollection(this.book); }
  get Functions(): Functions { return new Functions(this.book); }
  get Names(): NamedItemCollection { return new NamedItemCollection(this.book, null); }
  get Properties(): DocumentProperties { return new DocumentProperties(this.book); }
  get Protection(): WorkbookProtection { return new WorkbookProtection(this.book); }
  get Settings(): SettingCollection { return new SettingCollection(this.book); }
  get Styles(): StyleCollection { return new StyleCollection(this.book); }
  get Tables(): TableCollection { return new TableCollection(this.book, null); }
  get Worksheets(): WorksheetCollection { return new WorksheetCollection(this.book); }
  get _Runtime(): Runtime { return new Runtime(this.book); }

  get Name(): string { return this.book.name; }
  get ReadOnly(): boolean { return false; }
  get IsDirty(): boolean { return this.book.dirty; }
  set IsDirty(value: unknown) {
    if (typeof value !== 'boolean') throw invalidArgument('true or false is expected.');
    this.book.dirty = value;
  }
  get AutoSave(): boolean { return false; }
  get PreviouslySaved(): boolean { return true; }
  get CalculationEngineVersion(): number { return new Application(this.book).CalculationEngineVersion; }
  get ChartDataPointTrack(): boolean { return true; }
  get UsePrecisionAsDisplayed(): boolean { return false; }

  GetSelectedRange(): Range {
    const { sheet, rectangles } = this.book.engine.selection();
    if (this.book.activeChart !== null) throw new HostError('InvalidSelection', 'A chart is selected.');
    // One range only; several areas need getSelectedRanges.
    if (rectangles.length > 1) throw new HostError('InvalidSelection', 'Several ranges are selected.');
    return new Range(this.book, sheet, rectangles[0] ?? cell(0, 0));
  }

  GetSelectedRanges(): RangeAreas {
    const { sheet, rectangles } = this.book.engine.selection();
    return new RangeAreas(this.book, rectangles.map((area) => new Range(this.book, sheet, area)));
  }

  GetActiveCell(): Range {
    const { sheet, active } = this.book.engine.selection();
    return new Range(this.book, sheet, cell(active.row, active.column));
  }

  GetActiveChartOrNullObject(): Chart | null {
    const state = this.book.charts.find((chart) => chart.document.id === this.book.activeChart);
    return state === undefined ? null : new Chart(this.book, state);
  }
  GetActiveChart(): Chart {
    const found = this.GetActiveChartOrNullObject();
    if (found === null) throw itemNotFound('An active chart');
    return found;
  }

  /** The page saves; an add-in cannot make the workbench write a file or close. */
  Save(): void {
    throw invalidOperation('The workbench is saved by its own button.');
  }
  Close(): void {
    throw invalidOperation('The workbench cannot be closed by an add-in.');
  }
  GetIsActiveCollabSession(): boolean {
    return false;
  }

  // How office.js keeps and finds objects

  _GetObjectByReferenceId(id: unknown): HostObject {
    const found = this.book.references.get(String(id));
    if (found === undefined) throw new HostError('InvalidObjectPath', 'The object is not kept any more.');
    return found as HostObject;
  }
  _GetObjectTypeNameByReferenceId(id: unknown): string {
    return this._GetObjectByReferenceId(id).className;
  }
  _GetReferenceCount(): number {
    return this.book.references.size;
  }
  _RemoveReference(id: unknown): void {
    this.book.release(String(id));
  }
  _RemoveAllReferences(): void {
    for (const id of [...this.book.references.keys()]) this.book.release(id);
  }
  /** An event tells its range as "sheet id!address". */
  _GetRangeOrNullObjectForEventByReferenceId(id: unknown): Range | null {
    const text = String(id);
    const at = text.lastIndexOf('!');
    const found = parseReference(text.slice(at + 1));
    const sheet = text.slice(0, at);
    if (found === null || !this.book.engine.sheets().some((one) => one.id === sheet)) return null;
    return new Range(this.book, sheet, found.area);
  }
  _GetRangeForEventByReferenceId(id: unknown): Range {
    const found = this._GetRangeOrNullObjectForEventByReferenceId(id);
    if (found === null) throw itemNotFound('The range of the event');
    return found;
  }
}

addRegistrations(Workbook, { ActivatedEvent: eventTypes.workbookActivated }, () => workbookTarget);
