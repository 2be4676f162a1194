import { hostCode } from '../faults';
import { takeBackStore } from '../store/write';
import type { StoreWrites } from '../store/write';

const attempts = 3;
const pauseMs = 400;

/** What remains although it should be gone. */
export interface Left {
  readonly sheets: readonly string[];
  /** Our hidden tables are not what they were. */
  readonly store: boolean;
}

/** Whatever hinders Excel may still be there for a moment, such as a cell that is being edited: three attempts, then the error. */
export async function persistently<Done>(attempt: (number: number) => Promise<Done>): Promise<Done> {
  for (let number = 1; ; number += 1) {
    try {
      return await attempt(number);
    } catch (error) {
      if (hostCode(error) === null || number === attempts) throw error;
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }
}

/** Removes the sheets of these names that were not there before, and takes back what was written into our hidden tables: each as far as Excel lets us. */
export async function takeBack(names: readonly string[], before: ReadonlySet<string>, writes: StoreWrites | null): Promise<Left> {
  const sheets = names.length === 0 || (await done(() => removeSheets(names, before)));
  const store = writes === null || writes.grown.length === 0 || (await done(() => restoreStore(writes)));
  return { sheets: sheets ? [] : names, store: !store };
}

async function done(work: () => Promise<void>): Promise<boolean> {
  try {
    await persistently(work);
    return true;
  } catch (error) {
    if (hostCode(error) === null) throw error;
    return false;
  }
}

function removeSheets(names: readonly string[], before: ReadonlySet<string>): Promise<void> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name,items/visibility');
    await context.sync();
    for (const sheet of worksheets.items) {
      if (!names.includes(sheet.name) || before.has(sheet.id)) continue;
      // Excel deletes no very hidden sheet.
      if (sheet.visibility === 'VeryHidden') sheet.visibility = 'Hidden';
      sheet.delete();
    }
    await context.sync();
  });
}

function restoreStore(writes: StoreWrites): Promise<void> {
  return Excel.run(async (context) => {
    takeBackStore(context, writes);
    await context.sync();
  });
}
