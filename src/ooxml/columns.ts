import { setChild, parseSheet } from './sheet';
import { attributes, child, childrenOf, flag, type XmlElement } from './xml';

export interface ColumnInfo {
  /** Characters of the default font, as the file counts. */
  readonly width: number | undefined;
  readonly hidden: boolean;
  /** Format of the column's empty cells. */
  readonly style: number;
}

/** Columns beyond this one are left to the file: writers format "all the rest" up to the last column. */
const farthest = 1024;

interface Segment {
  min: number;
  max: number;
  values: Record<string, string | number | undefined>;
}

export function readColumns(sheet: XmlElement): Map<number, ColumnInfo> {
  const columns = new Map<number, ColumnInfo>();
  for (const segment of segmentsOf(sheet)) {
    const { width, hidden, style, customWidth } = segment.values;
    // Writers name the usual width where a column is only hidden or formatted.
    const usual = !flag(customWidth === undefined ? undefined : String(customWidth), false) && Math.round(Number(width) * 7) === 64;
    const info = { width: width === undefined || usual ? undefined : Number(width), hidden: flag(hidden === undefined ? undefined : String(hidden), false), style: Number(style ?? 0) };
    for (let column = segment.min; column <= Math.min(segment.max, farthest); column++) columns.set(column - 1, info);
  }
  return columns;
}

/** Sets width (null: the default one) and visibility of single columns; what else the columns have stays. */
export function patchColumns(xml: string, changes: ReadonlyMap<number, { readonly width?: number | null; readonly hidden?: boolean }>): string {
  if (changes.size === 0) return xml;
  let segments = segmentsOf(parseSheet(xml));
  for (const [column, change] of [...changes].sort((a, b) => a[0] - b[0])) {
    const number = column + 1;
    const present = segments.find((segment) => segment.min <= number && segment.max >= number);
    const values = { ...present?.values };
    if (change.width !== undefined) {
      values.width = change.width ?? undefined;
      values.customWidth = change.width === null ? undefined : 1;
      delete values.bestFit;
    }
    if (change.hidden !== undefined) values.hidden = change.hidden ? 1 : undefined;
    if (values.width === undefined && (values.hidden !== undefined || values.style !== undefined)) values.width = 9.140625;
    const pieces: Segment[] = [];
    if (present !== undefined && present.min < number) pieces.push({ ...present, max: number - 1 });
    if (Object.values(values).some((value) => value !== undefined)) pieces.push({ min: number, max: number, values });
    if (present !== undefined && present.max > number) pieces.push({ ...present, min: number + 1 });
    segments = [...segments.filter((segment) => segment !== present), ...pieces].sort((a, b) => a.min - b.min);
  }
  const merged: Segment[] = [];
  for (const segment of segments) {
    const last = merged[merged.length - 1];
    if (last !== undefined && last.max + 1 === segment.min && attributes(last.values) === attributes(segment.values)) last.max = segment.max;
    else merged.push({ ...segment });
  }
  const text = merged.map((segment) => `<col${attributes({ min: segment.min, max: segment.max, ...segment.values })}/>`).join('');
  return setChild(xml, 'cols', text === '' ? null : `<cols>${text}</cols>`);
}

function segmentsOf(sheet: XmlElement): Segment[] {
  return childrenOf(child(sheet, 'cols'), 'col').map((column) => {
    const { min, max, ...values } = column.attributes;
    return { min: Number(min), max: Number(max), values };
  });
}
