import type { Fault } from '../intake/faults';
import { splitAddress } from './addresses';
import { fault, faultOf, hostCode } from './faults';

/** Shows a sheet that was drawn. */
export async function goToSheet(id: string): Promise<Fault | null> {
  try {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(id);
      sheet.activate();
      sheet.getRange('A1').select();
      await context.sync();
    });
    return null;
  } catch (error) {
    const told = faultOf(error);
    // There is one thing only that can be missing here, and selecting the list again would not bring it back.
    return told.code === 'hostItemGone' ? fault('reportSheetGone') : told;
  }
}

/** Shows and selects a place such as 'Sheet 1'!A17:H17; without a sheet, on the sheet that is shown. */
export async function goToPlace(address: string): Promise<Fault | null> {
  const { sheet: name, cells } = splitAddress(address);
  try {
    return await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = name === null ? worksheets.getActiveWorksheet() : worksheets.getItemOrNullObject(name);
      sheet.load('visibility');
      await context.sync();
      if (sheet.isNullObject) return fault('placeGone', address);
      if (sheet.visibility !== 'Visible') return fault('placeHidden', address);
      sheet.activate();
      sheet.getRange(cells).select();
      await context.sync();
      return null;
    });
  } catch (error) {
    return ['InvalidArgument', 'InvalidReference', 'ItemNotFound'].includes(hostCode(error) ?? '') ? fault('placeGone', address) : faultOf(error, address);
  }
}
