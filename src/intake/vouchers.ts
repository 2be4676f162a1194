import type { CellValue, SourceCells } from './cells';
import type { HeaderBlock } from './header';
import { cleanText, normalizeHeading } from './normalize';
import { withoutPosition } from './position';

const words: ReadonlySet<string> = new Set(['凭证字', '凭证类别字', '记账凭证字']);
const numbers: ReadonlySet<string> = new Set(['凭证号', '凭证号数', '凭证号码', '凭证编号', '记账凭证号']);
const longestWord = 4;

/** 凭证字 and 凭证号 in columns of their own: in the column of numbers stands 记-12, as 记 and 收 have a 12 each. The same cells where there are no two such columns. */
export function joinVouchers(cells: SourceCells, header: HeaderBlock): SourceCells {
  const at = (wanted: ReadonlySet<string>): number => header.headings.findIndex((heading) => wanted.has(normalizeHeading(withoutPosition(heading))));
  const [word, number] = [at(words), at(numbers)];
  if (word < 0 || number < 0) return cells;
  const joined = [...cells.columns[number]!];
  for (let row = header.last + 1; row < cells.rowCount; row += 1) joined[row] = joinedCell(cells.columns[word]![row], joined[row]);
  return { ...cells, columns: cells.columns.map((column, index) => (index === number ? joined : column)) };
}

/** A number alone gets its word; what has one already, and what is no number of a voucher, stays. */
function joinedCell(word: CellValue | undefined, number: CellValue | undefined): CellValue {
  const own = number ?? null;
  if (typeof word !== 'string' || own === null || typeof own === 'boolean') return own;
  const [before, digits] = [cleanText(word), cleanText(String(own))];
  return before === '' || before.length > longestWord || /\d/.test(before) || !/^\d+$/.test(digits) ? own : `${before}-${digits}`;
}
