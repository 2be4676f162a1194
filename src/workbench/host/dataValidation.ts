import type { DataValidation as Rule } from '../document';
import type { Rectangle } from '../engine';
import { intersect, same } from './area';
import { formatArea } from './address';
import type { Book } from './book';
import { HostError, invalidArgument, itemNotFound } from './errors';
import { HostObject } from './object';
import { RangeAreas } from './range/areas';
import type { Range } from './range/range';
import { coveringAreas } from './range/special';

const kinds = { wholeNumber: 'whole', decimal: 'decimal', date: 'date', textLength: 'textLength' } as const;
const typeNames: Readonly<Record<Rule['kind'], string>> = { whole: 'WholeNumber', decimal: 'Decimal', date: 'Date', textLength: 'TextLength', list: 'List', custom: 'Custom', any: 'None' };
const operators = ['Between', 'NotBetween', 'EqualTo', 'NotEqualTo', 'GreaterThan', 'LessThan', 'GreaterThanOrEqualTo', 'LessThanOrEqualTo'];

interface Alert {
  readonly showAlert: boolean;
  readonly style: string;
  readonly title: string;
  readonly message: string;
}

interface Details {
  prompt?: unknown;
  alert?: Alert;
  ignoreBlanks?: boolean;
}

export class DataValidation extends HostObject {
  /** What the document's rules do not hold, by sheet and address. */
  private static readonly details = new WeakMap<Book, Map<string, Details>>();

  constructor(book: Book, private readonly ranges: readonly Range[]) {
    super(book);
  }

  get className(): string {
    return 'DataValidation';
  }

  private get first(): Range {
    return this.ranges[0] as Range;
  }

  private get detail(): Details {
    const all = DataValidation.details.get(this.book) ?? new Map<string, Details>();
    DataValidation.details.set(this.book, all);
    const key = this.ranges.map((range) => `${range.sheet}!${formatArea(range.area)}`).join(',');
    const found = all.get(key) ?? {};
    all.set(key, found);
    return found;
  }

  private current(): Rule | null | 'mixed' {
    const rules = this.book.engine.dataValidations(this.first.sheet);
    const hits = rules.filter((rule) => rule.areas.some((area) => this.ranges.some((range) => intersect(area, range.area) !== null)));
    if (hits.length === 0) return null;
    const rule = hits[0] as Rule;
    const covers = hits.length === 1 && this.ranges.every((range) => rule.areas.some((area) => { const part = intersect(area, range.area); return part !== null && same(part, range.area); }));
    return covers ? rule : 'mixed';
  }

  get Type(): string {
    const rule = this.current();
    return rule === 'mixed' ? 'MixedCriteria' : rule === null ? 'None' : typeNames[rule.kind];
  }

  get Rule(): Record<string, unknown> | null {
    const rule = this.current();
    if (rule === 'mixed') return null;
    if (rule === null || rule.kind === 'any') return {};
    if (rule.kind === 'list') return { list: { inCellDropDown: true, source: rule.values === undefined ? (rule.formula1 ?? '') : rule.values.join(',') } };
    if (rule.kind === 'custom') return { custom: { formula: rule.formula1 ?? '' } };
    const name = (Object.keys(kinds) as (keyof typeof kinds)[]).find((key) => kinds[key] === rule.kind) as string;
    return { [name]: { formula1: scalarOf(rule.formula1), ...(rule.formula2 === undefined ? {} : { formula2: scalarOf(rule.formula2) }), operator: rule.operator ?? 'Between' } };
  }

  set Rule(value: unknown) {
    this.put(ruleOf(this.book, value));
  }

  private put(rule: Omit<Rule, 'areas'> | null): void {
    for (const range of this.ranges) this.book.guard(range.sheet, null);
    const areas = this.ranges.map((range) => range.area);
    const rest = this.book.engine.dataValidations(this.first.sheet).flatMap((other): Rule[] => {
      const left = other.areas.flatMap((area) => areas.reduce<Rectangle[]>((parts, hole) => parts.flatMap((part) => cut(part, hole)), [area]));
      return left.length === 0 ? [] : [{ ...other, areas: left }];
    });
    const message = this.detail.alert?.message;
    this.book.engine.setDataValidations(this.first.sheet, rule === null ? rest : [...rest, { ...rule, ...(message === undefined ? {} : { errorMessage: message }), areas }]);
  }

  get IgnoreBlanks(): boolean {
    return this.detail.ignoreBlanks ?? true;
  }
  set IgnoreBlanks(value: unknown) {
    if (typeof value !== 'boolean') throw invalidArgument('true or false is expected.');
    this.detail.ignoreBlanks = value;
  }
  get Prompt(): unknown {
    return this.detail.prompt ?? { showPrompt: true, title: '', message: '' };
  }
  set Prompt(value: unknown) {
    this.detail.prompt = value;
  }
  get ErrorAlert(): Alert {
    const rule = this.current();
    return this.detail.alert ?? { showAlert: true, style: 'Stop', title: '', message: rule === null || rule === 'mixed' ? '' : (rule.errorMessage ?? '') };
  }
  set ErrorAlert(value: unknown) {
    const alert = (value ?? {}) as Partial<Alert>;
    this.detail.alert = { showAlert: alert.showAlert !== false, style: alert.style ?? 'Stop', title: alert.title ?? '', message: alert.message ?? '' };
    const rule = this.current();
    if (rule !== null && rule !== 'mixed') this.put(rule);
  }

  private invalid(): Rectangle[] {
    const rule = this.current();
    if (rule === null || rule === 'mixed') return [];
    return this.ranges.flatMap((range) => {
      const values = this.book.engine.values(range.sheet, range.area);
      return coveringAreas(range.area, (r, c) => !passes(this.book, rule, values[r]?.[c] ?? '', this.IgnoreBlanks, range.sheet));
    });
  }

  get Valid(): boolean | null {
    const count = this.invalid().reduce((sum, area) => sum + area.rows * area.columns, 0);
    if (count === 0) return true;
    return count === this.ranges.reduce((sum, range) => sum + range.area.rows * range.area.columns, 0) ? false : null;
  }
  GetInvalidCellsOrNullObject(): RangeAreas | null {
    const areas = this.invalid();
    return areas.length === 0 ? null : new RangeAreas(this.book, areas.map((area) => this.first.at(area)));
  }
  GetInvalidCells(): RangeAreas {
    const found = this.GetInvalidCellsOrNullObject();
    if (found === null) throw itemNotFound('An invalid cell');
    return found;
  }
  Clear(): void {
    this.put(null);
  }
}

function ruleOf(book: Book, value: unknown): Omit<Rule, 'areas'> {
  const given = (value ?? {}) as Record<string, Record<string, unknown> | undefined>;
  const text = (one: unknown): string => {
    if (typeof one === 'object' && one !== null && 'place' in one) {
      const { sheet, area } = one as Range;
      return `=${book.prefix(sheet)}${formatArea(area, true)}`;
    }
    if (typeof one !== 'string' && typeof one !== 'number') throw invalidArgument('A rule needs a number, a text or a range.');
    return String(one);
  };
  if (given.list !== undefined) {
    const source = text(given.list.source);
    return source.startsWith('=') ? { kind: 'list', formula1: source } : { kind: 'list', values: source.split(',').map((part) => part.trim()) };
  }
  if (given.custom !== undefined) return { kind: 'custom', formula1: text(given.custom.formula) };
  for (const [name, kind] of Object.entries(kinds)) {
    const rule = given[name];
    if (rule === undefined) continue;
    const operator = String(rule.operator);
    if (!operators.includes(operator)) throw invalidArgument(`"${operator}" is no operator.`);
    const two = operator === 'Between' || operator === 'NotBetween';
    if (two && (rule.formula2 === undefined || rule.formula2 === null)) throw invalidArgument('The second limit is missing.');
    return { kind, operator, formula1: text(rule.formula1), ...(two ? { formula2: text(rule.formula2) } : {}) };
  }
  if (given.time !== undefined) throw new HostError('NotImplemented', 'The workbench has no rules on times.');
  throw invalidArgument('The rule says nothing.');
}

const scalarOf = (text: string | undefined): string | number => (text !== undefined && text.trim() !== '' && !Number.isNaN(Number(text)) ? Number(text) : (text ?? ''));

function passes(book: Book, rule: Rule, value: unknown, ignoreBlanks: boolean, sheet: string): boolean {
  if (value === '' && ignoreBlanks) return true;
  if (rule.kind === 'any' || rule.kind === 'custom') return true;
  if (rule.kind === 'list') {
    const range = rule.formula1 === undefined ? null : book.resolve(rule.formula1, sheet);
    const allowed = range === null ? (rule.values ?? []) : book.engine.values(range.sheet, range.area).flat();
    return allowed.some((one) => String(one) === String(value));
  }
  const measured = rule.kind === 'textLength' ? String(value).length : value;
  if (typeof measured !== 'number') return false;
  if (rule.kind === 'whole' && !Number.isInteger(measured)) return false;
  const limit = (text: string | undefined): number => {
    const range = text?.startsWith('=') === true ? book.resolve(text, sheet) : null;
    return Number(range === null ? text : book.engine.values(range.sheet, { ...range.area, rows: 1, columns: 1 })[0]?.[0]);
  };
  const one = limit(rule.formula1);
  switch (rule.operator) {
    case 'NotBetween':
      return measured < one || measured > limit(rule.formula2);
    case 'EqualTo':
      return measured === one;
    case 'NotEqualTo':
      return measured !== one;
    case 'GreaterThan':
      return measured > one;
    case 'LessThan':
      return measured < one;
    case 'GreaterThanOrEqualTo':
      return measured >= one;
    case 'LessThanOrEqualTo':
      return measured <= one;
    default:
      return measured >= one && measured <= limit(rule.formula2);
  }
}

/** What is left of an area when a hole is cut into it. */
export function cut(area: Rectangle, hole: Rectangle): Rectangle[] {
  const middle = intersect(area, hole);
  if (middle === null) return [area];
  return [
    { ...area, rows: middle.row - area.row },
    { ...area, row: middle.row + middle.rows, rows: area.row + area.rows - middle.row - middle.rows },
    { ...middle, column: area.column, columns: middle.column - area.column },
    { ...middle, column: middle.column + middle.columns, columns: area.column + area.columns - middle.column - middle.columns },
  ].filter((part) => part.rows > 0 && part.columns > 0);
}
