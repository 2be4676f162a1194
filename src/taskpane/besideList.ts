import type { ListAsked } from '../excel/beside/look';
import type { Source } from '../excel/source';
import type { Understanding } from '../intake/understanding';

/** Where columns may stand: beside one list that has headings. */
export function besideList(parts: readonly Source[], { headerRows }: Pick<Understanding, 'headerRows'>): ListAsked | null {
  const [source, ...others] = parts;
  // Rows of a sheet count from 1 there.
  return source === undefined || others.length > 0 || headerRows === null ? null : { source, head: headerRows.last - 1 };
}
