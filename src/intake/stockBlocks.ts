import type { SourceCells } from './cells';
import { cleanText, isEmpty, simplify } from './normalize';
import { rowKind } from './notData';
import { plainKey } from './titleLines';

/** The item whose movements a block of rows holds. */
export interface BlockItem {
  readonly code: string;
  readonly name: string;
}

const itemKeys = new Set('存货 存货编码 物料 物料编码 料号 品号 商品 商品编码 货品 产品 item itemno itemcode material materialno product sku'.split(' '));
const nameKeys = new Set('存货名称 物料名称 商品名称 品名 产品名称 货品名称 itemname materialname description productname'.split(' '));
const keyed = /(\p{L}[^:：\s]{0,12})\s*[:：]\s*([^:：]*?)(?=\s+\p{L}[^:：\s]{0,12}\s*[:：]|$)/gu;

/** For each row the item that the title lines above it name; null without any. A stock ledger is printed one block an item. */
export function stockBlocks(cells: SourceCells, typed: { readonly from: number; readonly to: number; readonly kinds: Uint8Array }, headerFirst: number): readonly (BlockItem | null)[] | null {
  const of: (BlockItem | null)[] = [];
  let item: BlockItem | null = null;
  for (let row = 0; row < headerFirst; row += 1) item = itemIn(cells, row) ?? item;
  for (let row = typed.from; row < typed.to; row += 1) {
    const kind = typed.kinds[row];
    if (kind === rowKind.group || kind === rowKind.footer || (kind === rowKind.data && item === null)) item = itemIn(cells, row) ?? item;
    of[row] = item;
  }
  return of.some((one) => one !== null && one !== undefined) ? of : null;
}

/** The item that the title lines of a sheet name, where no line below its headings (row `headings` and on) names another one; null otherwise. */
export function sheetItem(cells: SourceCells, headings: number): BlockItem | null {
  let item: BlockItem | null = null;
  for (let row = 0; row < cells.rowCount; row += 1) {
    const own = itemIn(cells, row);
    if (own === null) continue;
    if (row >= headings && own.code !== item?.code) return null;
    item = own;
  }
  return item;
}

/** "存货：010203 不锈钢板 304 2.0mm", or code and name in cells of their own. */
function itemIn(cells: SourceCells, row: number): BlockItem | null {
  let code = '';
  let name = '';
  for (const column of cells.columns) {
    const cell = column[row];
    if (typeof cell !== 'string' || isEmpty(cell) || !/[:：]/.test(cell)) continue;
    for (const [, key, value] of simplify(cleanText(cell)).matchAll(keyed)) {
      const plain = plainKey(key!);
      if (nameKeys.has(plain)) name ||= value!.trim();
      else if (itemKeys.has(plain) && code === '') ({ code, name } = partsOf(value!.trim(), name));
    }
  }
  return code === '' && name === '' ? null : { code: code || name, name };
}

function partsOf(text: string, known: string): BlockItem {
  const bracketed = /^[[(【]\s*([^\])】]+?)\s*[\])】]\s*(.*)$/.exec(text);
  if (bracketed !== null) return { code: bracketed[1]!, name: bracketed[2] || known };
  const [code = '', ...rest] = text.split(/\s+|(?<=\d)[-–](?=\p{Script=Han})/u);
  return { code, name: rest.join(' ') || known };
}
