import type { ChartDocument, PageSetup, WorkbookDocument } from '../document';
import type { CellScalar, Engine, Rectangle, SheetInfo, TableInfo } from '../engine';
import { parseReference, quoteSheet } from './address';
import { contains, intersect, shifted } from './area';
import { accessDenied, itemNotFound } from './errors';
import { EventHub } from './eventHub';
import { Filters } from './filters';
import { Links, withLinks } from './links';
import { Notes } from './notes';
import { Outlines } from './outline';
import { StyleNames } from './styleNames';

/** A range's place, which moves when rows and columns are inserted or deleted. */
export interface Place {
  sheet: string;
  /** null: all of its cells were deleted. */
  area: Rectangle | null;
}

export interface SheetProtection {
  readonly options: Readonly<Record<string, unknown>>;
  readonly password: string;
}

export interface ChartState {
  document: ChartDocument;
  /** Everything office.js can set and the document does not hold, by path ("title/format/font/color"). */
  readonly extras: Map<string, unknown>;
}

export interface CommentState {
  readonly id: string;
  readonly sheet: string;
  place: Place;
  content: string;
  resolved: boolean;
  readonly created: string;
  replies: { id: string; content: string; created: string }[];
}

export interface RichRule {
  readonly type: 'ContainsText' | 'IconSet' | 'PresetCriteria' | 'TopBottom';
  readonly rule: Readonly<Record<string, unknown>>;
}

export interface BookServices {
  readonly name: string;
  readonly language: 'en' | 'zh';
  /** Draws a chart as SVG; absent in tests without charts. */
  readonly drawChart?: (chart: ChartDocument, read: (reference: string) => CellScalar[]) => string;
  /** PNG in base64 of an SVG; only a browser can. */
  readonly rasterise?: (svg: string, width: number, height: number) => Promise<string>;
  readonly now: () => Date;
}

/** The open workbook as the host sees it: the engine's grid, and all that office.js knows beside it. */
export class Book {
  readonly events: EventHub;
  readonly filters: Filters;
  readonly links: Links;
  readonly styleNames: StyleNames;
  readonly notes = new Notes();
  readonly outlines = new Outlines();
  readonly settings = new Map<string, string>();
  readonly workbookSettings = new Map<string, string>();
  readonly protections = new Map<string, SheetProtection>();
  readonly pages = new Map<string, Record<string, unknown>>();
  readonly sheetProperties = new Map<string, Map<string, string>>();
  readonly properties = new Map<string, unknown>();
  readonly customProperties = new Map<string, unknown>();
  readonly customXml = new Map<string, string>();
  readonly bindings = new Map<string, { type: string; place: Place }>();
  /** Messages of errors that worksheet functions answered, by "Sheet1!A1". */
  readonly functionMessages = new Map<string, string>();
  /** Tables whose only row is the blank one that Excel shows for a table without data. */
  readonly emptyTables = new Set<string>();
  /** Conditional formats that the grid's document knows as something plainer: what office.js set, by the rule's id. */
  readonly richRules = new Map<string, RichRule>();
  charts: ChartState[] = [];
  comments: CommentState[] = [];
  workbookProtection: { password: string } | null = null;
  calculationMode = 'Automatic';
  dirty = false;
  /** Calculation waits for the end of the batch. */
  suspended = false;
  screenSuspended = false;
  activeChart: string | null = null;
  name: string;
  /** Worksheet function calls without an answer. */
  pendingCalls = 0;
  /** Sheets that a test has declared protected; true for all. */
  declaredProtected: string | true | null = null;
  /** Kept references of the add-in. */
  readonly references = new Map<string, object>();
  private readonly places = new Map<string, Place>();
  private readonly placeIds = new Map<Place, string>();
  private batchPlaces = new Set<Place>();
  private counter = 0;
  private opened: WorkbookDocument | null = null;

  constructor(
    readonly engine: Engine,
    readonly services: BookServices,
  ) {
    this.name = services.name;
    this.events = new EventHub(engine);
    this.filters = new Filters(this);
    this.links = new Links(this);
    this.styleNames = new StyleNames(this);
    engine.onChange((change) => {
      if (change.source !== 'calculated') this.dirty = true;
      // Rows and columns that the user inserts in the grid itself move what the host remembers, too.
      if (change.source === 'user' && change.kind !== 'edited') this.follow(change.sheet, change.area, change.kind);
    });
  }

  nextId(prefix: string): string {
    this.counter += 1;
    return `{${prefix}-${this.counter.toString(16).padStart(8, '0')}}`;
  }

  // Whole workbook

  async load(document: WorkbookDocument, name: string): Promise<void> {
    await this.engine.load(document);
    this.opened = document;
    this.name = name;
    this.dirty = false;
    for (const map of [this.settings, this.workbookSettings, this.protections, this.pages, this.sheetProperties, this.properties, this.customProperties, this.customXml, this.bindings, this.functionMessages, this.references]) map.clear();
    this.emptyTables.clear();
    this.richRules.clear();
    this.places.clear();
    this.placeIds.clear();
    this.batchPlaces.clear();
    this.filters.clear();
    this.links.load(document);
    this.styleNames.clear();
    this.notes.clear();
    this.outlines.clear();
    this.comments = [];
    this.workbookProtection = null;
    this.activeChart = null;
    for (const [key, value] of Object.entries(document.settings)) this.settings.set(key, value);
    for (const [key, value] of Object.entries(document.workbookSettings)) this.workbookSettings.set(key, value);
    for (const sheet of document.sheets) {
      if (sheet.protected) this.protections.set(sheet.id, { options: {}, password: '' });
      if (sheet.page !== null) this.pages.set(sheet.id, { setup: sheet.page });
    }
    this.charts = document.charts.map((chart) => ({ document: chart, extras: new Map() }));
  }

  /** The workbook as plain data, with what only the host knows. */
  document(): WorkbookDocument {
    const snapshot = this.engine.snapshot();
    return {
      ...snapshot,
      sheets: snapshot.sheets.map((sheet) => ({
        ...sheet,
        cells: withLinks(sheet.cells, this.links.of(sheet.id)),
        protected: this.protections.has(sheet.id),
        page: (this.pages.get(sheet.id)?.setup as PageSetup | undefined) ?? null,
      })),
      settings: Object.fromEntries(this.settings),
      workbookSettings: Object.fromEntries(this.workbookSettings),
      charts: this.charts.map((chart) => chart.document),
      package: this.opened?.package ?? snapshot.package,
      date1904: this.opened?.date1904 ?? snapshot.date1904,
    };
  }

  // Sheets

  sheet(id: string): SheetInfo {
    const found = this.engine.sheets().find((sheet) => sheet.id === id);
    if (found === undefined) throw itemNotFound('The worksheet');
    return found;
  }

  findSheet(key: string): SheetInfo | null {
    const lower = key.toLowerCase();
    const sheets = this.engine.sheets();
    return sheets.find((sheet) => sheet.id === key) ?? sheets.find((sheet) => sheet.name.toLowerCase() === lower) ?? null;
  }

  prefix(sheet: string): string {
    return `${quoteSheet(this.sheet(sheet).name)}!`;
  }

  tablesOf(sheet: string): readonly TableInfo[] {
    return this.engine.tables().filter((table) => table.sheet === sheet);
  }

  findTable(key: string): TableInfo | null {
    const lower = key.toLowerCase();
    const tables = this.engine.tables();
    return tables.find((table) => table.id === key) ?? tables.find((table) => table.name.toLowerCase() === lower) ?? null;
  }

  /** The place that a name's or a chart's formula points at; null when it is no plain reference. */
  resolve(formula: string, defaultSheet: string | null = null): { sheet: string; area: Rectangle } | null {
    const reference = parseReference(formula.replace(/^=/, ''));
    if (reference === null) return null;
    const sheet = reference.sheet === null ? defaultSheet : (this.findSheet(reference.sheet)?.id ?? null);
    return sheet === null ? null : { sheet, area: reference.area };
  }

  /** The add-in's sentence about the error in a cell; null when there is none. */
  functionMessage(sheet: string, address: string): string | null {
    const { name } = this.sheet(sheet);
    return this.functionMessages.get(`${quoteSheet(name)}!${address}`) ?? this.functionMessages.get(`${name}!${address}`) ?? null;
  }

  // Protection

  isProtected(sheet: string): boolean {
    if (this.protections.has(sheet)) return true;
    return this.declaredProtected === true || (this.declaredProtected !== null && this.declaredProtected === this.sheet(sheet).name);
  }

  /** Refuses a write to locked cells of a protected sheet; `option` names the permission that allows it anyway. */
  guard(sheet: string, area: Rectangle | null, option?: string): void {
    if (!this.isProtected(sheet)) return;
    if (option !== undefined && this.protections.get(sheet)?.options[option] === true) return;
    if (area !== null) {
      const used = this.engine.used(sheet, false);
      const part = used === null ? null : intersect(area, used);
      if (part !== null && contains(part, area) && this.engine.styles(sheet, area).every((row) => row.every((style) => style.locked === false))) return;
    }
    throw accessDenied(`The sheet "${this.sheet(sheet).name}" is protected.`);
  }

  guardStructure(): void {
    if (this.workbookProtection !== null) throw accessDenied('The structure of the workbook is protected.');
  }

  // Places that move with the cells

  track(place: Place): Place {
    this.batchPlaces.add(place);
    return place;
  }

  keep(place: Place, object: object): string {
    const known = this.placeIds.get(place);
    if (known !== undefined) return known;
    this.counter += 1;
    const id = `reference${this.counter}`;
    this.places.set(id, place);
    this.placeIds.set(place, id);
    this.references.set(id, object);
    return id;
  }

  referenceOf(place: Place): string | null {
    return this.placeIds.get(place) ?? null;
  }

  release(id: string): void {
    const place = this.places.get(id);
    if (place !== undefined) this.placeIds.delete(place);
    this.places.delete(id);
    this.references.delete(id);
  }

  endBatch(): void {
    this.batchPlaces.clear();
  }

  insert(sheet: string, area: Rectangle, shift: 'down' | 'right'): void {
    this.engine.insertCells(sheet, area, shift);
    this.move(sheet, area, shift);
  }

  remove(sheet: string, area: Rectangle, shift: 'up' | 'left'): void {
    this.engine.deleteCells(sheet, area, shift);
    this.move(sheet, area, shift);
  }

  private follow(sheet: string, area: Rectangle, kind: string): void {
    if (kind === 'rowInserted') this.move(sheet, area, 'down');
    if (kind === 'rowDeleted') this.move(sheet, area, 'up');
    if (kind === 'columnInserted') this.move(sheet, area, 'right');
    if (kind === 'columnDeleted') this.move(sheet, area, 'left');
  }

  private move(sheet: string, area: Rectangle, direction: 'down' | 'right' | 'up' | 'left'): void {
    const all = new Set<Place>([...this.batchPlaces, ...this.places.values(), ...[...this.bindings.values()].map((binding) => binding.place), ...this.comments.map((comment) => comment.place), ...this.links.places(), ...this.notes.places(), ...this.outlines.places()]);
    for (const place of all) {
      if (place.sheet === sheet && place.area !== null) place.area = shifted(place.area, area, direction);
    }
  }
}
