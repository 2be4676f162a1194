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
  const codes: string[] = [];
  const names: string[] = [];
  const first = new Int32Array(typed.to - typed.from);
  const keys = new TextIndex(first.length);
  // Cells that are not written as their key is; the others are found by the key itself.
  const byCell = new Map<CellValue, number>();
  const lead = codeColumn ?? nameColumn;
  let onePerRow = true;
  for (let row = typed.from; row < typed.to; row += 1) {
    if (typed.kinds[row] !== rowKind.data) continue;
    const cell = lead === null ? null : lead[row]!;
    let item = lead === null ? undefined : byCell.get(cell);
    if (item === undefined) {
      const block = blocks?.[row] ?? null;
      const code = block !== null ? block.code : codeColumn === null ? '' : keyText(cell);
      const name = block !== null ? block.name : keyText(nameColumn?.[row]);
      if (code === '' && (name === '' || codeColumn !== null)) continue;
      // A name is no code, even if it is written like one.
      const key = code === '' ? `\u0000${keyOf(name)}` : capitalsMatter ? code : keyOf(code);
      item = keys.numberOf(key);
      if (item === codes.length) {
        codes.push(code);
        names.push(name);
        first[item] = row;
      } else onePerRow = false;
      if (lead !== null && !(capitalsMatter && cell === code)) byCell.set(cell, item);
    } else onePerRow = false;
    if (names[item] === '' && nameColumn !== null) names[item] = keyText(nameColumn[row]);
    of[row] = item;
  }
  return { count: codes.length, codes, names, of, firstRow: first.slice(0, codes.length), present: new Uint8Array(codes.length), onePerRow, differByCase: capitalsMatter ? differByCase(codes) : 0 };
}

function differByCase(codes: readonly string[]): number {
  if (!codes.some(hasSmallLetter)) return 0;
  const known = new TextIndex(codes.length);
  for (const code of codes) known.numberOf(keyOf(code));
  return codes.length - known.count - Math.max(0, codes.filter((code) => code === '').length - 1);
}

const smallLetter = /\p{Ll}/u;

function hasSmallLetter(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit >= 0x61) return unit <= 0x7a || smallLetter.test(text);
  }
  return false;
}
