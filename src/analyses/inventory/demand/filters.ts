import type { CellValue, SourceCells } from '../../../intake/cells';
import { cleanText, simplify } from '../../../intake/normalize';
import { rowKind } from '../../../intake/notData';
import type { TypedTable } from '../../../intake/typed';
import type { Mapping } from '../../../intake/understanding';
import type { Words } from '../../../texts/words';
import type { DemandChoices } from './demand';
import { demandReasons } from './words';

/** Why a row is not looked at, and the column that says so. */
export interface Refusal {
  readonly reason: Words;
  readonly column: number | undefined;
}

const unusable = /不良|待检|待验|报废|废品|次品|残次|残品|退货|隔离|冻结|不合格|返修|待处理|呆滞|quarantin|defect|reject|scrap|inspection|blocked|damaged|unusable|nonconform|return|\bqc\b|on hold/i;
const consigned = /寄售|vmi|客供|客户供料|代管|代保管|受托|甲供|consign|customer[- ](?:owned|supplied)|supplier[- ]owned|third[- ]party/i;
const othersStock = /寄售|客户|供应商|受托|customer|supplier|vendor|consign/i;

/** Rows that are hidden, unusable or not ours, as far as they are not wanted. */
export function refusalsOf(cells: SourceCells, typed: TypedTable, mapping: Mapping, choices: DemandChoices): (row: number) => Refusal | null {
  const hidden = new Set(choices.hiddenRows ? [] : cells.hiddenRows.filter((row) => typed.kinds[row] === rowKind.data));
  const tests: ((row: number) => Refusal | null)[] = [];
  if (hidden.size > 0) tests.push((row) => (hidden.has(row) ? { reason: demandReasons.hiddenRow, column: undefined } : null));
  const ask = (column: number | undefined, words: RegExp, reason: Words): void => {
    const values = column === undefined ? undefined : cells.columns[column];
    if (values === undefined) return;
    const refusal: Refusal = { reason, column };
    const known = new Map<CellValue, boolean>();
    tests.push((row) => {
      const cell = values[row]!;
      if (typeof cell !== 'string') return null;
      let refused = known.get(cell);
      if (refused === undefined) known.set(cell, (refused = words.test(simplify(cleanText(cell)))));
      return refused ? refusal : null;
    });
  };
  if (!choices.unusableWarehouses) {
    ask(mapping.warehouse, unusable, demandReasons.unusable);
    ask(mapping.stock_status, unusable, demandReasons.unusable);
  }
  if (!choices.consignedWarehouses) {
    ask(mapping.warehouse, consigned, demandReasons.consigned);
    ask(mapping.stock_owner, othersStock, demandReasons.consigned);
  }
  if (tests.length === 0) return () => null;
  return (row) => {
    for (const test of tests) {
      const refusal = test(row);
      if (refusal !== null) return refusal;
    }
    return null;
  };
}
