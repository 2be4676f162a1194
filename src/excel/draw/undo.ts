import { hostCode } from '../faults';

const attempts = 3;
const pauseMs = 400;

/** Removes the sheets of these names that were not there before. Answers with the names of those that remain. */
export async function removeSheets(names: readonly string[], before: ReadonlySet<string>): Promise<readonly string[]> {
  if (names.length === 0) return [];
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await removeOnce(names, before);
    } catch (error) {
      // Whatever hindered the drawing may still be there for a moment, such as a cell that is being edited.
      if (hostCode(error) === null) throw error;
      if (attempt === attempts) return names;
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }
}

async function removeOnce(names: readonly string[], before: ReadonlySet<string>): Promise<readonly string[]> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name');
    await context.sync();
    for (const sheet of worksheets.items) {
      if (names.includes(sheet.name) && !before.has(sheet.id)) sheet.delete();
    }
    await context.sync();
    return [];
  });
}
