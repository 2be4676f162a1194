import type { SourceCells } from './cells';
import { type DateColumn, swapped } from './dates';
import type { RoleId } from './roles';
import type { Mapping } from './understanding';

/** Columns of dates whose day and month changed places when the file was opened, and what shows it. */
export interface SwappedDates {
  readonly roles: readonly RoleId[];
  /** Certain: real dates up to the 12th only, texts above it only. Otherwise documents due before they were written, before and after. */
  readonly evidence: 'halfConverted' | { readonly before: number; readonly after: number };
}

interface Source {
  readonly cells: SourceCells;
  readonly mapping: Mapping;
  readonly dates: ReadonlyMap<RoleId, DateColumn>;
  readonly from: number;
  readonly to: number;
}

/** One in a hundred documents due before it was written is more than slips of the pen. */
const reversedShare = 0.01;
const fewestReversed = 3;
/** Swapping back must put right at least so many of them. */
const mostLeft = 0.25;

/**
 * One file was opened in one way: where one column shows that its dates were swapped, every other one in which no date speaks against it was, too.
 * Without such a column, swapping is proposed where it puts documents right that are due before they were written.
 */
export function findSwapped(source: Source): SwappedDates | null {
  const { dates } = source;
  if ([...dates.values()].some(({ halfConverted }) => halfConverted)) {
    return { roles: [...dates].filter(([, { real }]) => real.count > 0 && !real.above12).map(([role]) => role), evidence: 'halfConverted' };
  }
  const due = dates.get('due_date');
  const documents = dates.get('doc_date');
  if (due === undefined || documents === undefined || source.mapping.due_date === source.mapping.doc_date) return null;
  const { count: before, both } = countReversed(source, due.values, documents.values);
  if (before < fewestReversed || before <= both * reversedShare) return null;
  const otherDue = swappedBack(source, 'due_date', due);
  const otherDocuments = swappedBack(source, 'doc_date', documents);
  const ways: readonly { readonly roles: readonly RoleId[]; readonly due: Float64Array; readonly documents: Float64Array }[] = [
    { roles: ['due_date'], due: otherDue, documents: documents.values },
    { roles: ['doc_date'], due: due.values, documents: otherDocuments },
    { roles: ['due_date', 'doc_date'], due: otherDue, documents: otherDocuments },
  ];
  let best: SwappedDates | null = null;
  let fewest = before * mostLeft;
  for (const way of ways) {
    const after = countReversed(source, way.due, way.documents).count;
    // Of two ways that put the same right, the one that changes less.
    if (after < fewest || (best === null && after <= fewest)) {
      best = { roles: way.roles, evidence: { before, after } };
      fewest = after;
    }
  }
  return best;
}

function countReversed({ from, to }: Source, due: Float64Array, documents: Float64Array): { count: number; both: number } {
  let count = 0;
  let both = 0;
  for (let row = from; row < to; row += 1) {
    if (due[row]! < documents[row]!) count += 1;
    if (!Number.isNaN(due[row]!) && !Number.isNaN(documents[row]!)) both += 1;
  }
  return { count, both };
}

/** Only cells that Excel holds as dates: a text was never converted. */
function swappedBack({ cells, mapping, from, to }: Source, role: RoleId, column: DateColumn): Float64Array {
  const own = cells.columns[mapping[role]!]!;
  const values = column.values.slice();
  for (let row = from; row < to; row += 1) if (typeof own[row] === 'number') values[row] = swapped(values[row]!);
  return values;
}
