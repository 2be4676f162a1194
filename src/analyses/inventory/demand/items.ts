import type { CellValue, SourceCells } from '../../../intake/cells';
import { keyOf, keyText } from '../../../intake/normalize';
import { rowKind } from '../../../intake/notData';
import type { TypedTable } from '../../../intake/typed';
import type { Mapping } from '../../../intake/understanding';
import { stockBlocks } from '../../../intake/stockBlocks';
import { TextIndex } from '../../../intake/textIndex';
import type { DemandItems } from './demand';

/** Items by code, by name where there is no code; the first spelling is shown. A stock ledger names its item in the lines above each block. */
export function readItems(cells: SourceCells, typed: TypedTable, mapping: Mapping, headerFirst: number, capitalsMatter: boolean): DemandItems {
  const codeColumn = mapping.item_code === undefined ? null : (cells.columns[mapping.item_code] ?? null);
  const nameIndex = mapping.item_name ?? (codeColumn === null ? undefined : mapping.text);
  const nameColumn = nameIndex === undefined ? null : (cells.columns[nameIndex] ?? null);
  const blocks = codeColumn === null && nameColumn === null ? stockBlocks(cells, typed, headerFirst) : null;
  const of = new Int32Array(cells.rowCount).fill(-1);
  const first = new Int32Array(typed.to - typed.from);
  const keys = new TextIndex(first.length);
  const names: string[] = [];
  // A code is its own key where capitals matter.
  const codes: string[] = capitalsMatter && codeColumn !== null ? keys.texts : [];
  const reading: ItemReading = { codeColumn, nameColumn, lead: codeColumn ?? nameColumn, blocks, capitalsMatter, keys, byCell: new Map(), codes, names, first };
  let withItem = 0;
  for (let row = typed.from; row < typed.to; row += 1) {
    const item = typed.kinds[row] === rowKind.data ? itemOf(reading, row) : -1;
    if (item < 0) continue;
    withItem += 1;
    if (nameColumn !== null && names[item] === '') names[item] = keyText(nameColumn[row]);
    of[row] = item;
  }
  return { count: codes.length, codes, names, of, firstRow: first.slice(0, codes.length), present: new Uint8Array(codes.length), onePerRow: withItem === codes.length, differByCase: capitalsMatter ? differByCase(codes) : 0 };
}

interface ItemReading {
  readonly codeColumn: readonly CellValue[] | null;
  readonly nameColumn: readonly CellValue[] | null;
  /** The column that tells items apart. */
  readonly lead: readonly CellValue[] | null;
  readonly blocks: ReturnType<typeof stockBlocks> | null;
  readonly capitalsMatter: boolean;
  readonly keys: TextIndex;
  /** Items by cells that are not written as their key is; the others are found by the key itself. */
  readonly byCell: Map<CellValue, number>;
  readonly codes: string[];
  readonly names: string[];
  readonly first: Int32Array;
}

/** Item of a row, a new one if need be; -1 where the row names none. */
function itemOf({ codeColumn, nameColumn, lead, blocks, capitalsMatter, keys, byCell, codes, names, first }: ItemReading, row: number): number {
  const cell = lead === null ? null : lead[row]!;
  const known = byCell.size === 0 ? undefined : byCell.get(cell);
  if (known !== undefined) return known;
  const block = blocks === null ? null : (blocks[row] ?? null);
  const code = block !== null ? block.code : codeColumn === null ? '' : keyText(cell);
  const name = block !== null ? block.name : nameColumn === null ? '' : keyText(nameColumn[row]);
  if (code === '' && (name === '' || codeColumn !== null)) return -1;
  // A name is no code, even if it is written like one.
  const item = keys.numberOf(code === '' ? `\u0000${keyOf(name)}` : capitalsMatter ? code : keyOf(code));
  if (item === names.length) {
    if (codes !== keys.texts) codes.push(code);
    names.push(name);
    first[item] = row;
  }
  if (lead !== null && !(capitalsMatter && cell === code)) byCell.set(cell, item);
  return item;
}

function differByCase(codes: readonly string[]): number {
  if (!codes.some(hasSmallLetter)) return 0;
  const known = new TextIndex(codes.length);
  for (const code of codes) known.numberOf(keyOf(code));
  return codes.length - known.texts.length - Math.max(0, codes.filter((code) => code === '').length - 1);
}

const smallLetter = /\p{Ll}/u;

function hasSmallLetter(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit >= 0x61) return unit <= 0x7a || smallLetter.test(text);
  }
  return false;
}
