import { sheetColumns, sheetRows, type Engine, type Rectangle } from '../engine';
import type { Place } from './book';
import { invalidArgument, invalidOperation } from './errors';

export type Axis = 'row' | 'column';

interface Group {
  readonly axis: Axis;
  readonly place: Place;
}

const first = (axis: Axis, area: Rectangle): number => (axis === 'row' ? area.row : area.column);
const count = (axis: Axis, area: Rectangle): number => (axis === 'row' ? area.rows : area.columns);

export function axisOf(option: unknown): Axis {
  if (option === 'ByRows') return 'row';
  if (option === 'ByColumns') return 'column';
  throw invalidArgument(`"${String(option)}" is neither ByRows nor ByColumns.`);
}

/** Groups of rows and columns that can be folded; they hide and show lines and are not part of the saved file. */
export class Outlines {
  private all: Group[] = [];

  clear(): void {
    this.all = [];
  }

  places(): readonly Place[] {
    return this.all.map((group) => group.place);
  }

  private of(sheet: string, axis: Axis): readonly Rectangle[] {
    return this.all.filter((group) => group.axis === axis && group.place.sheet === sheet).flatMap((group) => (group.place.area === null ? [] : [group.place.area]));
  }

  /** How many groups hold the line. */
  private level(sheet: string, axis: Axis, line: number): number {
    return this.of(sheet, axis).filter((area) => line >= first(axis, area) && line < first(axis, area) + count(axis, area)).length;
  }

  private strip(axis: Axis, start: number, length: number): Rectangle {
    return axis === 'row' ? { row: start, column: 0, rows: length, columns: sheetColumns } : { row: 0, column: start, rows: sheetRows, columns: length };
  }

  group(sheet: string, axis: Axis, area: Rectangle): void {
    for (let line = first(axis, area); line < first(axis, area) + count(axis, area); line += 1) if (this.level(sheet, axis, line) >= 7) throw invalidOperation('Groups can be nested seven deep.');
    this.all.push({ axis, place: { sheet, area: this.strip(axis, first(axis, area), count(axis, area)) } });
  }

  /** Takes the innermost group away from the lines. */
  ungroup(engine: Engine, sheet: string, axis: Axis, area: Rectangle): void {
    const start = first(axis, area);
    const end = start + count(axis, area);
    const touching = this.all.filter((group) => group.axis === axis && group.place.sheet === sheet && group.place.area !== null && first(axis, group.place.area) < end && first(axis, group.place.area) + count(axis, group.place.area) > start);
    if (touching.length === 0) throw invalidOperation('The range is in no group.');
    const inner = touching.reduce((least, group) => (count(axis, group.place.area as Rectangle) < count(axis, least.place.area as Rectangle) ? group : least));
    const own = inner.place.area as Rectangle;
    this.all = this.all.filter((group) => group !== inner);
    for (const [from, to] of [[first(axis, own), Math.min(start, first(axis, own) + count(axis, own))], [Math.max(end, first(axis, own)), first(axis, own) + count(axis, own)]] as const) {
      if (to > from) this.all.push({ axis, place: { sheet, area: this.strip(axis, from, to - from) } });
    }
    engine.setHidden(sheet, axis, Math.max(start, first(axis, own)), Math.min(end, first(axis, own) + count(axis, own)) - Math.max(start, first(axis, own)), false);
  }

  setDetails(engine: Engine, sheet: string, axis: Axis, area: Rectangle, hidden: boolean): void {
    const start = first(axis, area);
    const end = start + count(axis, area);
    const groups = this.of(sheet, axis).filter((group) => first(axis, group) < end && first(axis, group) + count(axis, group) > start);
    if (groups.length === 0) throw invalidOperation('The range is in no group.');
    for (const group of groups) engine.setHidden(sheet, axis, first(axis, group), count(axis, group), hidden);
  }

  /** Level 1 shows the totals only, each further level one group more; 0 leaves the axis as it is. */
  showLevels(engine: Engine, sheet: string, axis: Axis, levels: unknown): void {
    if (typeof levels !== 'number' || !Number.isInteger(levels) || levels < 0 || levels > 8) throw invalidArgument('A level is a whole number from 0 to 8.');
    if (levels === 0) return;
    const lines = new Set<number>();
    for (const area of this.of(sheet, axis)) for (let line = first(axis, area); line < first(axis, area) + count(axis, area); line += 1) lines.add(line);
    for (const line of lines) engine.setHidden(sheet, axis, line, 1, this.level(sheet, axis, line) >= levels);
  }
}
