import type { Fault } from '../intake/faults';
import { fault, faultOf } from './faults';
import { storeSheetName } from './store/layout';

/** Shows and selects the largest list on a visible sheet, leaving out the sheets in `except` and our own, should it be unhidden. For a user who has not found the place yet. */
export async function selectLargestList(except: ReadonlySet<string>): Promise<Fault | null> {
  try {
    return await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/id,items/name,items/visibility');
      await context.sync();
      const visible = worksheets.items.filter((sheet) => sheet.visibility === 'Visible' && !except.has(sheet.id) && !sheet.name.startsWith(storeSheetName));
      const used = visible.map((sheet) => {
        const range = sheet.getUsedRangeOrNullObject(true);
        range.load('rowCount,columnCount');
        return { sheet, range };
      });
      await context.sync();
      const lists = used.filter(({ range }) => !range.isNullObject && range.rowCount > 1 && range.columnCount > 1);
      lists.sort((one, other) => other.range.rowCount * other.range.columnCount - one.range.rowCount * one.range.columnCount);
      const [largest] = lists;
      if (largest === undefined) return fault('sourceNoList');
      largest.sheet.activate();
      largest.range.select();
      await context.sync();
      return null;
    });
  } catch (error) {
    return faultOf(error);
  }
}
