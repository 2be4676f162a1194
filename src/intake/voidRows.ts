import type { CellValue, SourceCells } from './cells';
import { keyText, normalizeHeading, simplify } from './normalize';
import { rowKind } from './notData';
import type { TypedTable } from './typed';

const set = (texts: string): ReadonlySet<string> => new Set(texts.split(',').map((text) => normalizeHeading(text)));
const statusHeadings = set('status, document status, doc status, invoice status, transaction status, state, 状态, 单据状态, 发票状态, 业务状态, 作废状态');
/** Headings that ask whether a document is void. */
const flagHeadings = set('void, voided, is void, cancelled, canceled, is cancelled, 作废, 是否作废, 作废标志, 作废标识, 已作废, 是否取消');
const voidWords = /^(?:已?(?:作废|取消|删除|撤销)(?:单据)?|void(?:ed)?|cancell?ed|deleted)$/i;
const yes = /^(?:是|y|yes|true|1|√|✓|x)$/i;

/** Rows of documents that the list itself calls void: nobody owes them. */
export function voidRows(cells: SourceCells, typed: TypedTable, headings: readonly { readonly index: number; readonly heading: string }[]): number[] {
  const columns = headings.flatMap(({ index, heading }) => {
    const name = normalizeHeading(heading);
    const flag = flagHeadings.has(name);
    const column = cells.columns[index];
    return column === undefined || (!flag && !statusHeadings.has(name)) ? [] : [{ column, flag, known: new Map<CellValue, boolean>() }];
  });
  if (columns.length === 0) return [];
  const rows: number[] = [];
  for (let row = typed.from; row < typed.to; row += 1) {
    if (typed.kinds[row] !== rowKind.data) continue;
    const isVoid = columns.some(({ column, flag, known }) => {
      const cell = column[row] ?? null;
      let found = known.get(cell);
      if (found === undefined) known.set(cell, (found = saysVoid(cell, flag)));
      return found;
    });
    if (isVoid) rows.push(row);
  }
  return rows;
}

function saysVoid(cell: CellValue, flag: boolean): boolean {
  const text = simplify(keyText(cell));
  return voidWords.test(text) || (flag && (cell === true || yes.test(text)));
}
