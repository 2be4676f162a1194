/**
 * Long columns on their way between the pane and the worker: numbers as one buffer, texts that come again as a list with indexes, different texts as
 * one text with the ends of each. Copied as they are, a million rows would take seconds and a multiple of the memory.
 */
export type PackedColumn = readonly unknown[] | PackedNumbers | PackedList | PackedTexts;

/** Numbers; NaN stands for null. What is neither, such as a heading above amounts, stands in `others`, by row. */
interface PackedNumbers {
  readonly kind: 'numbers';
  readonly values: Float64Array;
  readonly rows: readonly number[];
  readonly others: readonly unknown[];
}
/** Few values that come again; `index` points into `list`. */
interface PackedList {
  readonly kind: 'list';
  readonly list: readonly unknown[];
  readonly index: Uint16Array | Uint32Array;
}
/** Different texts, one after the other; a negative end, less one, belongs to null. */
interface PackedTexts {
  readonly kind: 'texts';
  readonly text: string;
  readonly ends: Int32Array;
}

/** Shorter columns are not worth it. */
const fewest = 2_000;
/** So many rows say whether texts come again. */
const looked = 4_000;
const mostListed = 65_536;
/** The longest text of all that is put together: a text has a limit. */
const mostCharacters = 200_000_000;

export function packColumn(values: readonly unknown[]): PackedColumn {
  if (values.length < fewest) return values;
  return packNumbers(values) ?? packList(values) ?? packTexts(values) ?? values;
}

export function unpackColumn(packed: PackedColumn): unknown[] {
  if (!('kind' in packed)) return packed as unknown[];
  switch (packed.kind) {
    case 'numbers':
      return unpackNumbers(packed);
    case 'list': {
      const { list, index } = packed;
      const values = new Array<unknown>(index.length);
      for (let row = 0; row < index.length; row += 1) values[row] = list[index[row]!];
      return values;
    }
    case 'texts':
      return unpackTexts(packed);
  }
}

/** Buffers that may change hands; what they were taken from is not used again. */
export function buffersOf(packed: PackedColumn): ArrayBuffer[] {
  if (!('kind' in packed)) return [];
  const { buffer } = packed.kind === 'numbers' ? packed.values : packed.kind === 'list' ? packed.index : packed.ends;
  return [buffer as ArrayBuffer];
}

function packNumbers(values: readonly unknown[]): PackedNumbers | null {
  const numbers = new Float64Array(values.length);
  const rows: number[] = [];
  const others: unknown[] = [];
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row];
    if (typeof value === 'number' && !Number.isNaN(value)) {
      numbers[row] = value;
      continue;
    }
    numbers[row] = Number.NaN;
    if (value === null) continue;
    rows.push(row);
    others.push(value);
    if (rows.length * 20 > values.length) return null;
  }
  return { kind: 'numbers', values: numbers, rows, others };
}

function unpackNumbers({ values: numbers, rows, others }: PackedNumbers): unknown[] {
  const values = new Array<unknown>(numbers.length);
  for (let row = 0; row < numbers.length; row += 1) {
    const value = numbers[row]!;
    values[row] = Number.isNaN(value) ? null : value;
  }
  rows.forEach((row, at) => (values[row] = others[at]));
  return values;
}

function packList(values: readonly unknown[]): PackedList | null {
  const places = new Map<unknown, number>();
  const list: unknown[] = [];
  const index = new Uint32Array(values.length);
  let before: unknown;
  let place = -1;
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row];
    if (place < 0 || value !== before) {
      let found = places.get(value);
      if (found === undefined) {
        if (list.length === mostListed || (row >= looked && list.length * 2 > row)) return null;
        places.set(value, (found = list.push(value) - 1));
      }
      before = value;
      place = found;
    }
    index[row] = place;
  }
  return { kind: 'list', list, index: list.length < mostListed ? new Uint16Array(index) : index };
}

function packTexts(values: readonly unknown[]): PackedTexts | null {
  const ends = new Int32Array(values.length);
  const texts = new Array<string>(values.length);
  let end = 0;
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row];
    if (typeof value === 'string') texts[row] = value;
    else if (value === null) texts[row] = '';
    else return null;
    end += texts[row]!.length;
    if (end > mostCharacters) return null;
    ends[row] = value === null ? -end - 1 : end;
  }
  return { kind: 'texts', text: texts.join(''), ends };
}

function unpackTexts({ text, ends }: PackedTexts): unknown[] {
  const values = new Array<unknown>(ends.length);
  let from = 0;
  for (let row = 0; row < ends.length; row += 1) {
    const end = ends[row]!;
    if (end < 0) values[row] = null;
    else {
      values[row] = text.slice(from, end);
      from = end;
    }
  }
  return values;
}
