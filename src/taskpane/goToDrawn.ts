import type { Drawn } from '../excel/draw';
import { goToPlace, goToSheet } from '../excel/goTo';
import type { Fault } from '../intake/faults';

export type DrawnSheet = Drawn['sheets'][number];

/** Shows a sheet that was drawn: by its id, which a new name does not change; else by its name, for some programs give the sheets of a file new ids. */
export async function goToDrawn({ id, name }: DrawnSheet): Promise<Fault | null> {
  const told = await goToSheet(id);
  if (told?.code !== 'reportSheetGone') return told;
  return (await goToPlace(`'${name.replaceAll("'", "''")}'!A1`)) === null ? null : told;
}
