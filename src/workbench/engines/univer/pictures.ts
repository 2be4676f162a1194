import type { FUniver } from '@univerjs/core/facade';
import type { FOverGridImage } from '@univerjs/preset-sheets-drawing';
import type { Picture } from '../../engine';
import type { Sheet } from '../memory/sheet';
import { defaultHeight, defaultWidth, unit } from './sheetData';

/** Drawn charts as pictures over the grid. Univer loads pictures later, so they are put one after the other. */
export class Pictures {
  private readonly shown = new Set<string>();
  private queue: Promise<void> = Promise.resolve();

  constructor(private readonly api: FUniver) {}

  /** After the workbook was made anew. */
  forget(): void {
    this.shown.clear();
  }

  /** Draws the pictures of a sheet, also those that were drawn before. */
  show({ id: sheet, columnWidths, rowHeights, hiddenColumns, hiddenRows }: Sheet, wanted: readonly Picture[]): void {
    const keys = new Set(wanted.map((picture) => `${sheet}/${picture.id}`));
    for (const key of [...this.shown]) {
      if (!key.startsWith(`${sheet}/`) || keys.has(key)) continue;
      this.shown.delete(key);
      this.later(sheet, (current) => remove(current, key));
    }
    for (const picture of wanted) {
      const key = `${sheet}/${picture.id}`;
      this.shown.add(key);
      this.later(sheet, async (current) => {
        remove(current, key);
        // Univer takes a cell and a distance inside it; a distance beyond the cell stretches the picture.
        const column = lineAt(picture.left, columnWidths, hiddenColumns, defaultWidth);
        const row = lineAt(picture.top, rowHeights, hiddenRows, defaultHeight);
        const source = `data:image/svg+xml;base64,${btoa(String.fromCodePoint(...new TextEncoder().encode(picture.svg)))}`;
        // Not tied to cells: the host says where it is, and a later width of a column must not stretch it.
        const image = await current.newOverGridImage().setSource(source, this.api.Enum.ImageSourceType.BASE64).setColumn(column.line).setColumnOffset(column.offset).setRow(row.line).setRowOffset(row.offset).setWidth(picture.width).setHeight(picture.height).setAnchorType(this.api.Enum.SheetDrawingAnchorType.None).buildAsync();
        image.drawingId = key;
        current.insertImages([image]);
      });
    }
  }

  private later(sheet: string, work: (current: NonNullable<ReturnType<NonNullable<ReturnType<FUniver['getWorkbook']>>['getSheetBySheetId']>>) => void | Promise<void>): void {
    this.queue = this.queue.then(async () => {
      await new Promise((drawn) => requestAnimationFrame(drawn)); // Univer knows new widths once it has drawn them
      const current = this.api.getWorkbook(unit)?.getSheetBySheetId(sheet);
      if (current) await work(current);
    });
  }
}

function lineAt(pixels: number, sizes: ReadonlyMap<number, number>, hidden: ReadonlySet<number>, standard: number): { line: number; offset: number } {
  const size = (line: number): number => (hidden.has(line) ? 0 : (sizes.get(line) ?? standard));
  let line = 0;
  let offset = pixels;
  while (offset >= size(line)) offset -= size(line++);
  return { line, offset };
}

function remove(sheet: { getImageById(id: string): FOverGridImage | null; deleteImages(images: FOverGridImage[]): unknown }, id: string): void {
  const image = sheet.getImageById(id);
  if (image) sheet.deleteImages([image]);
}
