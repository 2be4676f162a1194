import { findingAt, type FindingInput, type Found, nameOf } from './findingInput';
import { isoDate, serialOf } from '../math/dates';
import { rowKind } from './notData';
import type { RoleId } from './roles';

/** Dates that systems write where they know none. */
const noDates: ReadonlySet<number> = new Set([1, 2, serialOf({ year: 1970, month: 1, day: 1 })!, serialOf({ year: 2099, month: 12, day: 31 })!, serialOf({ year: 2999, month: 12, day: 31 })!, serialOf({ year: 9999, month: 12, day: 31 })!]);
/** Limits of whole numbers in databases: what stands there ran over. */
const overflows: ReadonlySet<number> = new Set([-2147483648, 2147483647]);
const nines = /^9+(?:\.99?)?$/;
const share = 0.01;
const fewest = 3;

/** -99, 9999.99: nines only. Small positive ones are prices. */
function looksLikeStandIn(value: number): boolean {
  const text = String(Math.abs(value));
  return nines.test(text) && (value < 0 ? value <= -99 : value >= 9999);
}

/** One extreme value in more than one row in a hundred, or a number that ran over: probably no amount. It is told, and nothing is left out. */
export function standIns(input: FindingInput, roles: readonly RoleId[]): Found[] {
  return roles.flatMap((role) => {
    const column = input.typed.numbers.get(role);
    if (column === undefined) return [];
    const { least, most, count } = extremesOf(input, column.values);
    const repeated = [least, most].filter((value, index, all) => all.indexOf(value) === index && looksLikeStandIn(value));
    return [...repeated.flatMap((value) => repeatedIn(input, role, column.values, value, count, String(value))), ...[...overflows].flatMap((value) => (value === least || value === most ? repeatedIn(input, role, column.values, value, 0, String(value)) : []))];
  });
}

/** Dates such as 1900-01-01 and 9999-12-31 in more than one row in a hundred. */
export function standInDates(input: FindingInput): Found[] {
  return (['due_date', 'doc_date', 'posting_date'] as const).flatMap((role) => {
    const column = input.typed.dates.get(role);
    if (column === undefined || input.mapping[role] === undefined) return [];
    const { least, most, count } = extremesOf(input, column.values);
    return [least, most].filter((value, index, all) => all.indexOf(value) === index && noDates.has(value)).flatMap((value) => repeatedIn(input, role, column.values, value, count, isoDate(value) ?? ''));
  });
}

function extremesOf({ typed }: FindingInput, values: Float64Array): { least: number; most: number; count: number } {
  let least = Infinity;
  let most = -Infinity;
  let count = 0;
  for (let row = typed.from; row < typed.to; row += 1) {
    const value = values[row]!;
    if (Number.isNaN(value) || typed.kinds[row] !== rowKind.data) continue;
    count += 1;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return { least, most, count };
}

function repeatedIn(input: FindingInput, role: RoleId, values: Float64Array, value: number, of: number, text: string): Found[] {
  const { typed, mapping } = input;
  const rows: number[] = [];
  for (let row = typed.from; row < typed.to; row += 1) if (values[row] === value && typed.kinds[row] === rowKind.data) rows.push(row);
  if (rows.length === 0 || (of > 0 && (rows.length < fewest || rows.length <= of * share))) return [];
  const index = mapping[role]!;
  return [findingAt('valueRepeated', input, rows, index, { heading: nameOf(input, index), value: text })];
}

const fewestCompared = 5;

/** The open amount is a thousandth of the whole amount, or a thousand times as much, in most documents: one of them is stated in another unit. */
export function thousandfold(input: FindingInput): Found[] {
  const { typed, mapping } = input;
  const [one, other] = [typed.numbers.get('open_amount'), typed.numbers.get('amount_gross')];
  if (one === undefined || other === undefined || mapping.open_amount === undefined || mapping.amount_gross === undefined) return [];
  const rows: number[] = [];
  let compared = 0;
  for (let row = typed.from; row < typed.to; row += 1) {
    const open = one.values[row]!;
    const whole = other.values[row]!;
    if (typed.kinds[row] !== rowKind.data || !(open !== 0 && whole !== 0) || Number.isNaN(open) || Number.isNaN(whole)) continue;
    compared += 1;
    const ratio = Math.abs(open / whole);
    const near = (factor: number): boolean => Math.abs(ratio - factor) < factor * 0.002;
    if (near(1000) || near(10_000) || near(0.001) || near(0.0001)) rows.push(row);
  }
  if (rows.length < fewestCompared || rows.length * 2 <= compared) return [];
  return [findingAt('amountsThousandfold', input, rows, mapping.open_amount, { heading: nameOf(input, mapping.open_amount), other: nameOf(input, mapping.amount_gross) })];
}
