import type { SourceCells } from '../intake/cells';
import { findHeader } from '../intake/header';
import { normalizeHeading } from '../intake/normalize';
import { withoutPosition } from '../intake/position';
import { addressOf, readableSheet } from './areas';
import { hostCode } from './faults';
import { headsOf, visiblePlaces } from './heads';
import type { Source } from './source';

/**
 * The other visible sheets whose list has the headings of this one, in any order and below any title lines: one file often has a sheet for each
 * month or company. The sheet of the source itself is not among them. It is only an offer: what Excel refuses leaves it out.
 */
export async function siblingSheets(source: Source): Promise<readonly Source[]> {
  try {
    return await Excel.run(async (context) => {
      const places = (await visiblePlaces(context)).filter((place) => place.sheetId !== source.sheetId);
      if (places.length === 0) return [];
      const [own, ...heads] = await headsOf(context, [source, ...places]);
      const wanted = own === undefined ? null : headingKey(own.cells);
      if (wanted === null) return [];
      return heads
        .filter((head) => headingKey(head.cells) === wanted)
        .map(({ sheetId, sheet, area }) => ({ sheetId, sheet, area, table: null, address: `${readableSheet(sheet)}!${addressOf(area)}` }));
    });
  } catch (error) {
    if (hostCode(error) === null) throw error;
    return [];
  }
}

/** Equal for lists with the same headings; null where nothing can be a heading. */
export function headingKey(cells: SourceCells): string | null {
  const headings = findHeader(cells)
    ?.headings.map((heading) => normalizeHeading(withoutPosition(heading)))
    .filter((heading) => heading !== '');
  return headings === undefined || headings.length < 2 ? null : headings.sort().join('\n');
}
