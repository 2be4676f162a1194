import type { FaultPlan, Workbench } from '../api';
import type { CellScalar, Rectangle } from '../engine';
import { columnLetters, formatArea } from '../host/address';
import { cell } from '../host/area';
import type { Book } from '../host/book';
import { areaOnSheet } from '../host/resolve';
import type { Channel } from '../protocol/channel';
import { fetchFile, fileName, fromBase64, isAddress, toBase64 } from './bytes';

export interface PageParts {
  readonly book: Book;
  readonly channel: Channel;
  openBytes(bytes: Uint8Array, name: string): Promise<void>;
  saveBytes(): Promise<Uint8Array>;
}

/** `window.workbench`: what tests and the console do with the page. */
export function workbenchApi(parts: PageParts): Workbench {
  const { book, channel } = parts;
  const { engine } = book;
  const sheetOf = (name: string): string => {
    const sheet = book.findSheet(name);
    if (sheet === null) throw new Error(`There is no sheet "${name}".`);
    return sheet.id;
  };
  const areaOf = (sheet: string, address: string): Rectangle => {
    if (address !== '') return areaOnSheet(book, sheet, address);
    return engine.used(sheet, true) ?? cell(0, 0);
  };
  const read = <T>(reader: (sheet: string, area: Rectangle) => T[][]) => (sheet: string, address: string): Promise<T[][]> => {
    const id = sheetOf(sheet);
    return Promise.resolve(reader(id, areaOf(id, address)));
  };
  return {
    async open(source, name) {
      if (typeof source === 'string' && isAddress(source)) {
        const bytes = await fetchFile(source);
        if (bytes === null) throw new Error(`${source} was not found`);
        await parts.openBytes(bytes, name ?? fileName(source));
        return;
      }
      await parts.openBytes(typeof source === 'string' ? fromBase64(source) : Uint8Array.from(source instanceof Uint8Array ? source : Object.values(source)), name ?? 'Book1.xlsx');
    },
    async save() {
      return toBase64(await parts.saveBytes());
    },
    async sheets() {
      return engine.sheets().map(({ name, visibility }) => ({ name, visibility }));
    },
    async select(sheet, address) {
      const id = sheetOf(sheet);
      engine.activateSheet(id);
      engine.select(id, address.split(',').map((part) => areaOf(id, part.trim())));
      book.events.selected(engine.selection());
    },
    values: read<CellScalar>((sheet, area) => engine.values(sheet, area)),
    formulas: read<CellScalar>((sheet, area) => engine.formulas(sheet, area)),
    text: read<string>((sheet, area) => engine.text(sheet, area)),
    numberFormats: read<string>((sheet, area) => engine.numberFormats(sheet, area)),
    async setValues(sheet, address, values) {
      const id = sheetOf(sheet);
      const start = areaOf(id, address);
      // One cell is enough to say where a block begins.
      const area = start.rows === 1 && start.columns === 1 ? { ...start, rows: values.length, columns: values[0]?.length ?? 1 } : start;
      engine.write(id, area, values);
    },
    async setFormula(sheet, address, formula) {
      const id = sheetOf(sheet);
      const area = areaOf(id, address);
      engine.write(id, { ...area, rows: 1, columns: 1 }, [[formula]]);
    },
    async tables() {
      return engine.tables().map((table) => ({ name: table.name, sheet: book.sheet(table.sheet).name, address: formatArea(table.area), columns: table.columns.map((column) => column.name) }));
    },
    async names() {
      return engine.names().map((name) => ({ name: name.name, sheet: name.sheet === null ? null : book.sheet(name.sheet).name, formula: name.formula }));
    },
    async charts() {
      return book.charts.map(({ document }) => ({
        name: document.name,
        sheet: book.sheet(document.sheet).name,
        kind: document.kind,
        title: document.title,
        series: document.series.map(({ name, values, categories }) => ({ name, values, categories })),
      }));
    },
    async recalculated() {
      await engine.settled();
    },
    async faults(plan: FaultPlan | null) {
      channel.service.faults.set(plan);
      book.declaredProtected = plan?.protectedSheet ?? null;
    },
    async log() {
      return channel.service.log;
    },
    async clearLog() {
      channel.service.clearLog();
    },
    async errorMessage(sheet, address) {
      const id = sheetOf(sheet);
      const area = areaOf(id, address);
      const type = engine.valueTypes(id, { ...area, rows: 1, columns: 1 })[0]?.[0];
      return type === 'Error' ? (book.functionMessage(id, `${columnLetters(area.column)}${area.row + 1}`) ?? '') : '';
    },
    async ready() {
      return channel.ready;
    },
  };
}
