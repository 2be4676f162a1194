import type { CellChange, Engine, Rectangle, Selection } from '../engine';
import { formatArea } from './address';
import { cells, intersect } from './area';

/** Numbers by which office.js knows its events. */
export const eventTypes = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  rowSorted: 19,
  columnSorted: 20,
  singleClicked: 21,
  rowHiddenChanged: 22,
  formulaChanged: 23,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
  moved: 27,
  chartAdded: 50,
  chartActivated: 51,
  chartDeactivated: 52,
  chartDeleted: 53,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  commentAdded: 250,
  commentDeleted: 251,
  commentChanged: 252,
  workbookActivated: 2203,
} as const;

export const workbookTarget = 'Workbook';

export interface HostEvent {
  readonly type: number;
  readonly target: string;
  readonly args: Readonly<Record<string, unknown>>;
}

export interface EventOutlet {
  post(events: readonly HostEvent[]): void;
  postDocument(event: string, data: Readonly<Record<string, unknown>>): void;
}

/** Which events the add-in has asked for, and the way out to it. */
export class EventHub {
  enabled = true;
  private readonly registrations = new Map<string, number>();
  /** Told of every new selection, whoever made it. */
  readonly selectionFollowers: ((selection: Selection) => void)[] = [];
  private outlet: EventOutlet | null = null;
  private stops: (() => void)[] = [];
  private active = '';
  private lastSelection = '';
  /** Content of the active cell when it was selected: what a user's edit replaces. */
  private before: { key: string; value: unknown; type: string } | null = null;
  private calculated = new Map<string, Rectangle | null>();

  constructor(private readonly engine: Engine) {
    this.active = engine.sheets().length > 0 ? engine.activeSheet() : '';
  }

  connect(outlet: EventOutlet): void {
    this.outlet = outlet;
    this.disconnect();
    this.active = this.engine.activeSheet();
    this.stops = [
      this.engine.onSelection((selection) => {
        this.selected(selection);
        this.clicked(selection);
      }),
      this.engine.onChange((change) => this.changed(change)),
      this.engine.onSheets((event) => {
        if (event.kind === 'added') this.sheetEvent(eventTypes.added, event.sheet, { source: 'Local' });
        if (event.kind === 'deleted') this.sheetEvent(eventTypes.deleted, event.sheet, { source: 'Local' });
        if (event.kind === 'activated') this.activated(event.sheet);
        if (event.kind === 'visibility') this.sheetEvent(eventTypes.visibilityChanged, event.sheet, { source: 'Local' });
        if (event.kind === 'renamed') this.sheetEvent(eventTypes.nameChanged, event.sheet, { source: 'Local', nameAfter: this.engine.sheets().find((sheet) => sheet.id === event.sheet)?.name ?? '' });
      }),
    ];
  }

  disconnect(): void {
    for (const stop of this.stops) stop();
    this.stops = [];
  }

  register(type: number, target: string): void {
    const key = `${type}|${target}`;
    this.registrations.set(key, (this.registrations.get(key) ?? 0) + 1);
  }

  unregister(type: number, target: string): void {
    const key = `${type}|${target}`;
    const count = (this.registrations.get(key) ?? 0) - 1;
    if (count > 0) this.registrations.set(key, count);
    else this.registrations.delete(key);
  }

  /** A pane that starts anew has no handlers any more. */
  forget(): void {
    this.registrations.clear();
  }

  wants(type: number, target: string): boolean {
    return this.enabled && this.registrations.has(`${type}|${target}`);
  }

  /** Sends an event to the handlers of each of the targets. */
  send(type: number, targets: readonly string[], args: Readonly<Record<string, unknown>>): void {
    const events = targets.filter((target) => this.wants(type, target)).map((target) => ({ type, target, args }));
    if (events.length > 0) this.outlet?.post(events);
  }

  sheetEvent(type: number, sheet: string, args: Readonly<Record<string, unknown>>): void {
    this.send(type, [sheet, workbookTarget], { worksheetId: sheet, ...args });
  }

  settingsChanged(): void {
    this.documentEvent('settingsChanged', {});
  }

  /** The older events that travel under their own name instead of the common channel. */
  documentEvent(event: string, data: Readonly<Record<string, unknown>>): void {
    if (this.enabled) this.outlet?.postDocument(event, data);
  }

  /** The active sheet is another one now, whoever changed it. */
  activated(sheet: string): void {
    if (sheet === this.active) return;
    const before = this.active;
    this.active = sheet;
    if (this.engine.sheets().some((one) => one.id === before)) this.sheetEvent(eventTypes.deactivated, before, {});
    this.sheetEvent(eventTypes.activated, sheet, {});
  }

  selected(selection: Selection): void {
    const key = `${selection.sheet}!${selection.rectangles.map((area) => formatArea(area)).join(',')}`;
    this.remember(selection);
    if (key === this.lastSelection) return;
    this.lastSelection = key;
    this.activated(selection.sheet);
    const address = selection.rectangles.map((area) => formatArea(area)).join(',');
    this.sheetEvent(eventTypes.selectionChanged, selection.sheet, { address });
    for (const table of this.engine.tables()) {
      if (table.sheet !== selection.sheet || !this.wants(eventTypes.tableSelectionChanged, table.id)) continue;
      const hit = selection.rectangles.map((area) => intersect(area, table.area)).filter((area) => area !== null);
      this.send(eventTypes.tableSelectionChanged, [table.id], { worksheetId: selection.sheet, tableId: table.id, address: hit.map((area) => formatArea(area)).join(',') });
    }
    this.documentEvent('documentSelectionChanged', {});
    for (const follow of this.selectionFollowers) follow(selection);
  }

  /** The grid tells of a new selection only; one cell is taken for a click into it. */
  private clicked({ sheet, rectangles }: Selection): void {
    const [area] = rectangles;
    if (rectangles.length === 1 && area !== undefined && cells(area) === 1) this.sheetEvent(eventTypes.singleClicked, sheet, { address: formatArea(area), offsetX: 0, offsetY: 0 });
  }

  /** Keeps what a cell holds before it is changed, so that the event can tell. */
  remember(selection: { sheet: string; active: { row: number; column: number } }): void {
    const area = { ...selection.active, rows: 1, columns: 1 };
    if (this.engine.sheets().every((sheet) => sheet.id !== selection.sheet)) return;
    this.before = {
      key: `${selection.sheet}!${formatArea(area)}`,
      value: this.engine.values(selection.sheet, area)[0]?.[0],
      type: this.engine.valueTypes(selection.sheet, area)[0]?.[0] ?? 'Empty',
    };
  }

  private changed(change: CellChange): void {
    if (change.source === 'calculated') {
      this.collectCalculated(change.sheet, change.area);
      return;
    }
    const address = formatArea(change.area);
    const kinds = { edited: 'RangeEdited', rowInserted: 'RowInserted', rowDeleted: 'RowDeleted', columnInserted: 'ColumnInserted', columnDeleted: 'ColumnDeleted', cellInserted: 'CellInserted', cellDeleted: 'CellDeleted' } as const;
    const args: Record<string, unknown> = {
      worksheetId: change.sheet,
      address,
      changeType: kinds[change.kind],
      source: 'Local',
      triggerSource: change.source === 'write' ? 'ThisLocalAddin' : 'Unknown',
      shiftDirection: 'None',
      referenceId: `${change.sheet}!${address}`,
    };
    const key = `${change.sheet}!${address}`;
    if (change.kind === 'edited' && cells(change.area) === 1 && this.before?.key === key) {
      args.valueBefore = this.before.value;
      args.valueTypeBefore = this.before.type;
      args.valueAfter = this.engine.values(change.sheet, change.area)[0]?.[0];
      args.valueTypeAfter = this.engine.valueTypes(change.sheet, change.area)[0]?.[0];
      this.before = { key, value: args.valueAfter, type: String(args.valueTypeAfter) };
    }
    this.sheetEvent(eventTypes.changed, change.sheet, args);
    for (const table of this.engine.tables()) {
      if (table.sheet !== change.sheet) continue;
      const hit = intersect(change.area, table.area);
      if (hit !== null) this.send(eventTypes.tableChanged, [table.id, change.sheet, workbookTarget], { ...args, tableId: table.id, address: formatArea(hit) });
    }
  }

  /** One event a sheet for all that was calculated in one go. */
  private collectCalculated(sheet: string, area: Rectangle | null): void {
    if (this.calculated.size === 0) queueMicrotask(() => this.flushCalculated());
    this.calculated.set(sheet, area);
  }

  private flushCalculated(): void {
    const all = [...this.calculated];
    this.calculated.clear();
    for (const [sheet, area] of all) this.sheetEvent(eventTypes.calculated, sheet, { address: area === null ? '' : formatArea(area) });
  }
}
