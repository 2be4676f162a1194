import type { Rectangle } from '../engine';
import { contains, intersect } from './area';
import type { Place } from './book';

/**
 * Formats that office.js can set and that the grid neither draws nor saves (the angle of a text, a hatched fill):
 * kept so that they are read back.
 */
export class Notes {
  private all: { place: Place; name: string; value: unknown }[] = [];

  clear(): void {
    this.all = [];
  }

  places(): readonly Place[] {
    return this.all.map((one) => one.place);
  }

  /** The value of all cells, undefined where none was set, null where the cells differ. */
  get(sheet: string, area: Rectangle, name: string): unknown {
    for (let index = this.all.length - 1; index >= 0; index -= 1) {
      const { place, name: own, value } = this.all[index] as (typeof this.all)[number];
      if (own !== name || place.sheet !== sheet || place.area === null) continue;
      if (contains(place.area, area)) return value;
      if (intersect(place.area, area) !== null) return null;
    }
    return undefined;
  }

  /** undefined takes the note away. */
  set(sheet: string, area: Rectangle, name: string, value: unknown): void {
    const had = this.all.some((one) => one.name === name && one.place.sheet === sheet && one.place.area !== null && intersect(one.place.area, area) !== null);
    if (value === undefined && !had) return;
    this.all = this.all.filter((one) => one.name !== name || one.place.sheet !== sheet || one.place.area === null || !contains(area, one.place.area));
    this.all.push({ place: { sheet, area }, name, value });
  }

  /** Formats were cleared. */
  drop(sheet: string, area: Rectangle): void {
    for (const name of new Set(this.all.map((one) => one.name))) this.set(sheet, area, name, undefined);
  }
}
