import type { CellScalar, Rectangle, Selection } from '../engine';
import { intersect } from '../host/area';
import type { Book } from '../host/book';
import { HostError } from '../host/errors';
import { Range } from '../host/range/range';
import type { ExecuteData } from './messages';

type Answer = Record<string, unknown>;

/** Office.js's own numbers: there is no such binding; the selection cannot be read or written in this form; wrong size of the data. */
const codes = { noBinding: 3002, form: 1004, size: 2003, noWrite: 2000 } as const;
const bindingKinds: Readonly<Record<string, number>> = { Table: 1, Text: 2, Range: 3 };
const done = (more: Answer = {}): Answer => ({ Error: 0, Version: 1, ...more });
const failed = (code: number): Answer => ({ Error: code, Version: 1 });

/** The older part of office.js, `Office.context.document`: the selection's data, and the events of bindings. */
export class DocumentMethods {
  /** What bound cells held when last looked at. */
  private readonly contents = new Map<string, string>();

  constructor(private readonly book: Book) {
    book.engine.onChange((change) => {
      this.eachBinding(change.sheet, [change.area], (id, place) => {
        // A calculation names the whole area it went through: only other values are a change.
        const content = JSON.stringify(book.engine.values(change.sheet, place));
        const same = this.contents.get(id) === content;
        this.contents.set(id, content);
        if (change.source !== 'calculated' || !same) book.events.documentEvent(`${id}_bindingDataChanged`, { ddaBinding: this.describe(id) });
      });
    });
    book.events.selectionFollowers.push((selection) => this.bindingSelected(selection));
  }

  private bindingSelected(selection: Selection): void {
    this.eachBinding(selection.sheet, selection.rectangles, (id, place, part) =>
      this.book.events.documentEvent(`${id}_bindingSelectionChanged`, {
        ddaBinding: this.describe(id),
        subset: { startRow: part.row - place.row, startColumn: part.column - place.column, rowCount: part.rows, columnCount: part.columns },
      }),
    );
  }

  private eachBinding(sheet: string, areas: readonly Rectangle[], tell: (id: string, place: Rectangle, part: Rectangle) => void): void {
    for (const [id, { place }] of this.book.bindings) {
      if (place.sheet !== sheet || place.area === null) continue;
      for (const area of areas) {
        const part = intersect(area, place.area);
        if (part !== null) tell(id, place.area, part);
      }
    }
  }

  private describe(id: string): Answer | null {
    const found = this.book.bindings.get(id);
    if (found === undefined || found.place.area === null) return null;
    const { rows, columns } = found.place.area;
    const table = found.type === 'Table';
    return { Name: id, BindingType: bindingKinds[found.type], RowCount: table ? rows - 1 : rows, ColCount: columns, HasHeaders: table };
  }

  binding(data: ExecuteData): Answer {
    const found = this.describe(String(data.DdaBindingsMethod?.BindingId));
    if (found === null) return failed(codes.noBinding);
    const { place } = this.book.bindings.get(String(found.Name)) ?? {};
    if (place !== undefined && place.area !== null) this.contents.set(String(found.Name), JSON.stringify(this.book.engine.values(place.sheet, place.area)));
    return done({ Bindings: [found] });
  }

  private get selected(): Range | null {
    const { sheet, rectangles } = this.book.engine.selection();
    return rectangles.length === 1 ? new Range(this.book, sheet, rectangles[0] as Rectangle) : null;
  }

  /** Text: tabs between columns, line feeds between rows. */
  selectedData(data: ExecuteData): Answer {
    const range = this.selected;
    const form = String(data.DdaGetBindingData?.CoerceType);
    const formatted = data.DdaGetBindingData?.ValueFormat === 'formatted';
    const cells: readonly (readonly CellScalar[])[] | null = range === null ? null : formatted || form === 'text' ? range.Text : range.Values;
    if (cells === null) return failed(codes.form);
    if (form === 'text') return done({ Data: cells.map((row) => row.join('\t')).join('\n') });
    return form === 'matrix' ? done({ Data: cells }) : failed(codes.form);
  }

  /** One selected cell stands for the top left of what is written; several must have the size of the data. */
  setSelectedData(data: ExecuteData): Answer {
    const range = this.selected;
    const given = data.DdaSetBindingData?.Data;
    const matrix = typeof given === 'string' ? given.split('\n').map((line) => line.split('\t')) : given;
    if (range === null || !Array.isArray(matrix) || !Array.isArray(matrix[0])) return failed(codes.form);
    const [rows, columns] = [matrix.length, matrix[0].length];
    const { area } = range;
    const single = area.rows === 1 && area.columns === 1;
    if (!single && (area.rows !== rows || area.columns !== columns)) return failed(codes.size);
    try {
      (single ? range.at({ ...area, rows, columns }) : range).Values = matrix as CellScalar[][];
      return done();
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      return failed(error.code === 'InvalidArgument' ? codes.size : codes.noWrite);
    }
  }
}
