import { addMonths } from '../../src/math/dates';
import { leftOutTable } from '../../src/excel/plan/leftOut';
import type { SourceCells } from '../../src/intake/cells';
import { normalInverse } from '../../src/math/normal';
import type { BesideColumns, Report, ReportTable, ReportValue } from '../../src/report/report';
import type { Words } from '../../src/texts/words';

/**
 * A second reckoning of a report: every formula is worked out from the values of the report, as a sheet would, and compared with the value that stands
 * beside it. Only what the reports use is known: an unknown function or name is a mistake.
 */
type Scalar = string | number | boolean | null;
type Value = Scalar | Scalar[];

interface Place {
  readonly tables: ReadonlyMap<string, ReportTable>;
  readonly figures: ReadonlyMap<string, Scalar>;
  readonly table: Pick<ReportTable, 'id' | 'columns'> | null;
  readonly row: number;
  /** The list that columns are put beside, and the row of it. */
  readonly source?: { readonly cells: SourceCells; readonly row: number };
}

const plain = (value: ReportValue | Words): Scalar => (typeof value === 'object' && value !== null ? value.en : value);

/** Columns beside the list as a table of their own, so that they find each other. */
function besideTable({ columns }: BesideColumns): Pick<ReportTable, 'id' | 'columns'> {
  return { id: 'beside', columns: columns.map(({ id, heading, format, values }) => ({ id, heading, format, values })) };
}

/** What does not agree, in words; empty for a report whose formulas give their values. `cells`: the list, where columns stand beside it. */
export function formulaFaults(report: Report, cells?: SourceCells): string[] {
  const leftOut = leftOutTable(report);
  const tables = new Map([...report.tables, ...(leftOut === null ? [] : [leftOut])].map((table) => [table.id, table]));
  const figures = new Map(report.keyFigures.map((figure) => [figure.id, plain(figure.value)]));
  const at = { tables, figures, table: null, row: 0 };
  const faults: string[] = [];
  const compare = (what: string, formula: string | undefined, value: Scalar, place: Place): void => {
    if (formula === undefined) return;
    let found: Value;
    try {
      found = evaluate(formula, place);
    } catch (error) {
      faults.push(`${what}: ${formula}: ${(error as Error).message}`);
      return;
    }
    const [one, other] = [found === '' ? null : found, value === '' ? null : value];
    const same = typeof one === 'number' && typeof other === 'number' ? Math.abs(one - other) <= 1e-6 + 1e-12 * Math.abs(one) : one === other;
    if (!same) faults.push(`${what}: ${formula} gives ${String(one)}, the report says ${String(other)}`);
  };
  for (const figure of report.keyFigures) compare(`figure ${figure.id}`, figure.formula, plain(figure.value), at);
  for (const table of tables.values()) {
    for (const column of table.columns) {
      if (column.formula !== undefined) column.values.forEach((value, row) => compare(`${table.id}[${column.id}] row ${row + 1}`, column.formula, plain(value), { ...at, table, row }));
      if (column.total?.kind === 'formula') compare(`total of ${table.id}[${column.id}]`, column.total.formula, column.total.value, at);
      if (column.total?.kind === 'sum') compare(`total of ${table.id}[${column.id}]`, `=SUM(${table.id}[${column.id}])`, column.total.value, at);
    }
  }
  if (report.beside !== undefined && cells !== undefined) {
    const { columns, rows } = report.beside;
    const table = besideTable(report.beside);
    for (const { id, formula, values } of columns) {
      values.forEach((value, row) => compare(`beside [${id}] row ${row + 1}`, formula, plain(value), { ...at, table, row, source: { cells, row: rows[row]! } }));
    }
  }
  for (const check of report.checks) {
    compare(`check ${check.id}, expected`, check.expectedFormula, check.expected, at);
    compare(`check ${check.id}, found`, check.foundFormula, check.found, at);
  }
  return faults;
}

type Token = { readonly kind: 'number' | 'text' | 'name' | 'own' | 'figure' | 'column' | 'sign'; readonly text: string };

const lexemes: readonly (readonly [Token['kind'], RegExp])[] = [
  ['number', /^\d+(?:\.\d+)?/],
  ['text', /^"(?:[^"]|"")*"/],
  ['figure', /^\{[\w-]+\}/],
  ['own', /^\[@[\w:-]+\]/],
  ['column', /^[A-Za-z][\w-]*\[[\w-]+\]/],
  ['name', /^[A-Z][A-Z.]*(?=\()/],
  ['sign', /^(?:<=|>=|<>|[-+*/^&=<>(),])/],
];

function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
  let rest = formula.replace(/^=/, '');
  while (rest !== '') {
    const found = lexemes.map(([kind, pattern]) => ({ kind, text: pattern.exec(rest)?.[0] })).find(({ text }) => text !== undefined);
    if (found?.text === undefined) throw new Error(`cannot be read at ${rest}`);
    tokens.push({ kind: found.kind, text: found.text });
    rest = rest.slice(found.text.length);
  }
  return tokens;
}

function evaluate(formula: string, place: Place): Value {
  const tokens = tokensOf(formula);
  let at = 0;
  const take = (text: string): boolean => (tokens[at]?.kind === 'sign' && tokens[at]!.text === text ? ((at += 1), true) : false);
  const expect = (text: string): void => {
    if (!take(text)) throw new Error(`${text} is missing`);
  };
  const binary = (signs: readonly string[], next: () => Value): Value => {
    let left = next();
    for (;;) {
      const sign = signs.find((candidate) => take(candidate));
      if (sign === undefined) return left;
      const right = next();
      left = together(left, right, (one, other) => operate(sign, one, other));
    }
  };
  const comparison = (): Value => binary(['<=', '>=', '<>', '=', '<', '>'], joining);
  const joining = (): Value => binary(['&'], adding);
  const adding = (): Value => binary(['+', '-'], multiplying);
  const multiplying = (): Value => binary(['*', '/'], signed);
  const signed = (): Value => (take('-') ? together(signed(), 0, (one) => -number(one)) : raised());
  const raised = (): Value => binary(['^'], primary);
  const primary = (): Value => {
    if (take('(')) {
      const value = comparison();
      expect(')');
      return value;
    }
    const token = tokens[at];
    if (token === undefined) throw new Error('ends too early');
    at += 1;
    switch (token.kind) {
      case 'number':
        return Number(token.text);
      case 'text':
        return token.text.slice(1, -1).replaceAll('""', '"');
      case 'figure': {
        const id = token.text.slice(1, -1);
        if (!place.figures.has(id)) throw new Error(`there is no figure ${id}`);
        return place.figures.get(id)!;
      }
      case 'own': {
        const column = /^\[@source:(\d+)\]$/.exec(token.text);
        if (column !== null) return place.source?.cells.columns[Number(column[1])]?.[place.source.row] ?? null;
        return columnOf(place.table, token.text.slice(2, -1))[place.row]!;
      }
      case 'column': {
        const [, table = '', column = ''] = /^(.+)\[(.+)\]$/.exec(token.text)!;
        return columnOf(place.tables.get(table) ?? null, column);
      }
      case 'name': {
        expect('(');
        const values: Value[] = [];
        if (!take(')')) {
          do values.push(comparison());
          while (take(','));
          expect(')');
        }
        return call(token.text, values);
      }
      default:
        throw new Error(`${token.text} is out of place`);
    }
  };
  const value = comparison();
  if (at < tokens.length) throw new Error(`${tokens[at]!.text} is one too many`);
  return value;
}

function columnOf(table: Pick<ReportTable, 'id' | 'columns'> | null, id: string): Scalar[] {
  const column = table?.columns.find((candidate) => candidate.id === id);
  if (column === undefined) throw new Error(`there is no column ${table?.id ?? '?'}[${id}]`);
  return column.values.map(plain);
}

function number(value: Scalar): number {
  if (value === null || value === '') return 0;
  if (typeof value === 'string') throw new Error(`"${value}" is no number`);
  return Number(value);
}

function together(left: Value, right: Value, work: (one: Scalar, other: Scalar) => Scalar): Value {
  if (!Array.isArray(left) && !Array.isArray(right)) return work(left, right);
  const length = Array.isArray(left) ? left.length : (right as Scalar[]).length;
  if (Array.isArray(left) && Array.isArray(right) && left.length !== right.length) throw new Error('columns of different lengths');
  return Array.from({ length }, (_, index) => work(Array.isArray(left) ? left[index]! : left, Array.isArray(right) ? right[index]! : right));
}

function operate(sign: string, one: Scalar, other: Scalar): Scalar {
  if (sign === '&') return `${one ?? ''}${other ?? ''}`;
  if (sign === '+') return number(one) + number(other);
  if (sign === '-') return number(one) - number(other);
  if (sign === '*') return number(one) * number(other);
  // Both branches of an IF are worked out here; what is divided by nothing is no number and must not be taken.
  if (sign === '^') return number(one) ** number(other);
  if (sign === '/') return number(other) === 0 ? Number.NaN : number(one) / number(other);
  const texts = typeof one === 'string' || typeof other === 'string';
  const [left, right] = texts ? [String(one ?? ''), String(other ?? '')] : [number(one), number(other)];
  if (sign === '=') return left === right;
  if (sign === '<>') return left !== right;
  if (sign === '<=') return left <= right;
  if (sign === '>=') return left >= right;
  return sign === '<' ? left < right : left > right;
}

const list = (value: Value | undefined): Scalar[] => (Array.isArray(value) ? value : [value ?? null]);
const numbersIn = (value: Value | undefined): number[] => list(value).filter((each) => typeof each === 'number');
const one = (value: Value | undefined): Scalar => {
  if (Array.isArray(value)) throw new Error('a column where a value should be');
  return value ?? null;
};
const add = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Rows that meet all criteria, given as pairs of a column and what is asked of it. */
function rowsThat(pairs: readonly Value[], length: number): number[] {
  const tests = Array.from({ length: pairs.length / 2 }, (_, index) => ({ column: list(pairs[2 * index]), meets: criterion(one(pairs[2 * index + 1])) }));
  for (const { column } of tests) if (column.length !== length) throw new Error('columns of different lengths');
  return Array.from({ length }, (_, row) => row).filter((row) => tests.every(({ column, meets }) => meets(column[row]!)));
}

function criterion(wanted: Scalar): (value: Scalar) => boolean {
  const compared = typeof wanted === 'string' ? /^(<=|>=|<|>)(-?\d+(?:\.\d+)?)$/.exec(wanted) : null;
  if (compared !== null) return (value) => typeof value === 'number' && operate(compared[1]!, value, Number(compared[2])) === true;
  if (typeof wanted === 'string' && /^[<>=]|[*?~]/.test(wanted)) throw new Error(`criterion ${wanted} would not be taken as text`);
  return (value) => (typeof value === 'string' && typeof wanted === 'string' ? value.toLowerCase() === wanted.toLowerCase() : value === wanted);
}

function call(name: string, values: readonly Value[]): Value {
  const [first, second, third] = values;
  switch (name) {
    case 'SUM':
      return add(values.flatMap(numbersIn));
    case 'COUNT':
      return values.flatMap(numbersIn).length;
    case 'ROWS':
      return list(first).length;
    case 'MAX':
      return Math.max(...values.flatMap(numbersIn));
    case 'SUMIFS':
      return add(rowsThat(values.slice(1), list(first).length).map((row) => number(list(first)[row]!)));
    case 'COUNTIFS':
      return rowsThat(values, list(first).length).length;
    case 'SUMPRODUCT':
      return add(list(values.reduce((left, right) => together(left, right, (a, b) => (typeof a === 'string' || typeof b === 'string' ? 0 : number(a) * number(b))))).map((value) => (typeof value === 'number' ? value : 0)));
    case 'INDEX':
      return indexed(list(first), number(one(second)));
    case 'MATCH':
      if (number(one(third)) !== 0) throw new Error('only exact matches');
      return list(second).indexOf(one(first)) + 1;
    case 'IF':
      return one(first) === true ? one(second) : one(third);
    case 'OR':
      return values.some((value) => one(value) === true);
    case 'SQRT':
      return Math.sqrt(number(one(first)));
    case 'NORM.S.INV':
      return normalInverse(number(one(first)));
    case 'ROUNDUP':
      // As Excel does to no places: what is a trifle above a whole number goes to the next.
      return Math.sign(number(one(first))) * Math.ceil(Math.abs(number(one(first))));
    case 'CEILING':
      return Math.ceil(number(one(first)) / number(one(second)) - 1e-12) * number(one(second));
    case 'AND':
      return values.every((value) => one(value) === true);
    case 'EDATE':
      return addMonths(number(one(first)), number(one(second)));
    case 'HYPERLINK':
      return values[1] ?? values[0]!;
    case 'ROUND':
      return Math.round(number(one(first)) * 10 ** number(one(second))) / 10 ** number(one(second));
    default:
      throw new Error(`${name} is not known here`);
  }
}

function indexed(values: readonly Scalar[], place: number): Scalar {
  if (place < 1 || place > values.length) throw new Error(`row ${place} of ${values.length}`);
  return values[place - 1]!;
}
