import type { FUniver } from '@univerjs/core/facade';
import type { FOverGridImage } from '@univerjs/preset-sheets-drawing';
import type { Picture } from '../../engine';
import { unit } from './sheetData';

/** Drawn charts as pictures over the grid. Univer loads pictures later, so they are put one after the other. */
export class Pictures {
  private readonly shown = new Map<string, { svg: string; box: string }>();
  private queue: Promise<void> = Promise.resolve();

  constructor(private readonly api: FUniver) {}

  /** After the workbook was made anew. */
  forget(): void {
    this.shown.clear();
  }

  show(sheet: string, wanted: readonly Picture[]): void {
    const keys = new Set(wanted.map((picture) => `${sheet}/${picture.id}`));
    for (const key of [...this.shown.keys()]) {
      if (!key.startsWith(`${sheet}/`) || keys.has(key)) continue;
      this.shown.delete(key);
      this.later(sheet, (current) => remove(current, key));
    }
    for (const picture of wanted) {
      const key = `${sheet}/${picture.id}`;
      const box = `${picture.left},${picture.top},${picture.width},${picture.height}`;
      const known = this.shown.get(key);
      if (known && known.svg === picture.svg && known.box === box) continue;
      this.shown.set(key, { svg: picture.svg, box });
      this.later(sheet, async (current) => {
        remove(current, key);
        const source = `data:image/svg+xml;base64,${btoa(String.fromCodePoint(...new TextEncoder().encode(picture.svg)))}`;
        const image = await current.newOverGridImage().setSource(source, this.api.Enum.ImageSourceType.BASE64).setColumn(0).setRow(0).setColumnOffset(picture.left).setRowOffset(picture.top).setWidth(picture.width).setHeight(picture.height).buildAsync();
        image.drawingId = key;
        current.insertImages([image]);
      });
    }
  }

  private later(sheet: string, work: (current: NonNullable<ReturnType<NonNullable<ReturnType<FUniver['getWorkbook']>>['getSheetBySheetId']>>) => void | Promise<void>): void {
    this.queue = this.queue.then(async () => {
      const current = this.api.getWorkbook(unit)?.getSheetBySheetId(sheet);
      if (current) await work(current);
    });
  }
}

function remove(sheet: { getImageById(id: string): FOverGridImage | null; deleteImages(images: FOverGridImage[]): unknown }, id: string): void {
  const image = sheet.getImageById(id);
  if (image) sheet.deleteImages([image]);
}
