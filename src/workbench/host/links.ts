import type { CellDocument, WorkbookDocument } from '../document';
import type { Rectangle } from '../engine';
import { contains, intersect } from './area';
import type { Book, Place } from './book';
import { invalidArgument } from './errors';

export interface Link {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

/** Hyperlinks of cells, which move with them. */
export class Links {
  private all: { place: Place; link: Link }[] = [];

  constructor(private readonly book: Book) {}

  load(document: WorkbookDocument): void {
    this.all = [];
    for (const sheet of document.sheets) {
      for (const [row, cells] of sheet.cells) {
        for (const [column, cell] of cells) {
          if (cell.hyperlink === undefined) continue;
          const link: Link = cell.hyperlink.startsWith('#') ? { documentReference: cell.hyperlink.slice(1) } : { address: cell.hyperlink };
          this.all.push({ place: { sheet: sheet.id, area: { row, column, rows: 1, columns: 1 } }, link });
        }
      }
    }
  }

  places(): readonly Place[] {
    return this.all.map((one) => one.place);
  }

  get(sheet: string, area: Rectangle): Link | null {
    const found = this.all.find((one) => one.place.sheet === sheet && one.place.area !== null && contains(one.place.area, area));
    return found === undefined ? null : { textToDisplay: this.book.engine.text(sheet, { ...area, rows: 1, columns: 1 })[0]?.[0] ?? '', ...found.link };
  }

  set(sheet: string, area: Rectangle, value: unknown): void {
    this.remove(sheet, area);
    if (value === null || value === '') return;
    if (typeof value !== 'object') throw invalidArgument('A hyperlink is an object.');
    const link = value as Link;
    if ((link.address ?? '') === '' && (link.documentReference ?? '') === '') throw invalidArgument('A hyperlink needs an address or a place in the document.');
    for (let row = 0; row < area.rows; row += 1) {
      for (let column = 0; column < area.columns; column += 1) {
        const place = { sheet, area: { row: area.row + row, column: area.column + column, rows: 1, columns: 1 } };
        this.all.push({ place, link: { ...link } });
        const shown = link.textToDisplay;
        const current = this.book.engine.formulas(sheet, place.area)[0]?.[0];
        if (shown !== undefined) this.book.engine.write(sheet, place.area, [[shown]]);
        else if (current === '') this.book.engine.write(sheet, place.area, [[link.address ?? link.documentReference ?? '']]);
      }
    }
    this.book.engine.setStyle(sheet, area, { fontColor: '#0563C1', underline: true });
  }

  remove(sheet: string, area: Rectangle): void {
    const kept = this.all.filter((one) => one.place.sheet !== sheet || one.place.area === null || intersect(one.place.area, area) === null);
    const had = kept.length !== this.all.length;
    this.all = kept;
    if (had) this.book.engine.setStyle(sheet, area, { fontColor: null, underline: false });
  }

  /** "row,column" -> target, for saving. */
  of(sheet: string): ReadonlyMap<string, string> {
    const found = new Map<string, string>();
    for (const { place, link } of this.all) {
      if (place.sheet === sheet && place.area !== null) found.set(`${place.area.row},${place.area.column}`, link.address ?? `#${link.documentReference ?? ''}`);
    }
    return found;
  }
}

type Cells = ReadonlyMap<number, ReadonlyMap<number, CellDocument>>;

/** The cells with exactly these links ("row,column" -> target). */
export function withLinks(cells: Cells, links: ReadonlyMap<string, string>): Cells {
  const result = new Map<number, ReadonlyMap<number, CellDocument>>(cells);
  const line = (row: number): Map<number, CellDocument> => {
    const own = new Map(result.get(row));
    result.set(row, own);
    return own;
  };
  for (const [row, columns] of cells) {
    for (const [column, cell] of columns) {
      if (cell.hyperlink === undefined || links.get(`${row},${column}`) === cell.hyperlink) continue;
      const { hyperlink: _gone, ...rest } = cell;
      line(row).set(column, rest);
    }
  }
  for (const [key, target] of links) {
    const [row, column] = key.split(',').map(Number) as [number, number];
    const cell = result.get(row)?.get(column);
    if (cell?.hyperlink !== target) line(row).set(column, { ...cell, hyperlink: target });
  }
  const ordered = <T>(map: ReadonlyMap<number, T>): ReadonlyMap<number, T> => new Map([...map].sort(([a], [b]) => a - b));
  for (const row of new Set([...links.keys()].map((key) => Number(key.split(',')[0])))) result.set(row, ordered(line(row)));
  return links.size === 0 ? result : ordered(result);
}
