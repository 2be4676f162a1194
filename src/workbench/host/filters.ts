import type { CellScalar, Rectangle } from '../engine';
import type { Book } from './book';
import { bottom } from './area';
import { serialOf } from './typed';

/** One column's condition, in office.js's words. */
export interface FilterCriteria {
  readonly filterOn: string;
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: string;
  readonly values?: readonly unknown[];
  readonly dynamicCriteria?: string;
  readonly color?: string;
}

export interface FilterState {
  readonly sheet: string;
  /** Heading row and data. */
  area: Rectangle;
  readonly columns: Map<number, FilterCriteria>;
}

/** Filters of tables and sheets: the engine only hides rows, the conditions are kept here. */
export class Filters {
  private readonly states = new Map<string, FilterState>();

  constructor(private readonly book: Book) {}

  clear(): void {
    this.states.clear();
  }

  get(key: string): FilterState | null {
    return this.states.get(key) ?? null;
  }

  /** `key`: a table's id or "sheet:" and a sheet's id. */
  start(key: string, sheet: string, area: Rectangle): FilterState {
    const state = this.states.get(key) ?? { sheet, area, columns: new Map<number, FilterCriteria>() };
    state.area = area;
    this.states.set(key, state);
    return state;
  }

  end(key: string): void {
    const state = this.states.get(key);
    if (state === undefined) return;
    state.columns.clear();
    this.apply(key);
    this.states.delete(key);
  }

  /** Hides the rows that any column's condition refuses and shows the others. */
  apply(key: string): void {
    const state = this.states.get(key);
    if (state === undefined) return;
    const { sheet, area } = state;
    const data: Rectangle = { ...area, row: area.row + 1, rows: area.rows - 1 };
    if (data.rows < 1) return;
    const shown = new Array<boolean>(data.rows).fill(true);
    for (const [column, criteria] of state.columns) {
      const strip = { ...data, column: area.column + column, columns: 1 };
      const values = this.book.engine.values(sheet, strip).map((row) => row[0] as CellScalar);
      const texts = this.book.engine.text(sheet, strip).map((row) => row[0] as string);
      const passes = tester(criteria, values, texts, () => this.book.services.now());
      for (let row = 0; row < data.rows; row += 1) if (!passes(row)) shown[row] = false;
    }
    for (let row = 0; row < data.rows; ) {
      let end = row;
      while (end < data.rows && shown[end] === shown[row]) end += 1;
      this.book.engine.setHidden(sheet, 'row', data.row + row, end - row, !shown[row]);
      row = end;
    }
  }

  /** Shrinks or grows with its table. */
  resize(key: string, area: Rectangle): void {
    const state = this.states.get(key);
    if (state !== undefined) state.area = area;
  }

  describe(state: FilterState): string {
    return `${state.area.row}:${bottom(state.area)}`;
  }
}

type Test = (row: number) => boolean;

function tester(criteria: FilterCriteria, values: readonly CellScalar[], texts: readonly string[], now: () => Date): Test {
  switch (criteria.filterOn) {
    case 'Values': {
      const wanted = new Set((criteria.values ?? []).map((value) => (typeof value === 'object' && value !== null ? String((value as { date?: unknown }).date) : String(value)).toLowerCase()));
      return (row) => wanted.has((texts[row] as string).toLowerCase()) || wanted.has(String(values[row]).toLowerCase());
    }
    case 'TopItems':
    case 'BottomItems':
    case 'TopPercent':
    case 'BottomPercent': {
      const top = criteria.filterOn.startsWith('Top');
      const numbers = values.filter((value): value is number => typeof value === 'number').sort((a, b) => (top ? b - a : a - b));
      const asked = Number(criteria.criterion1 ?? 0);
      const count = criteria.filterOn.endsWith('Percent') ? Math.max(1, Math.floor((numbers.length * asked) / 100)) : asked;
      const limit = numbers[Math.min(count, numbers.length) - 1];
      return (row) => {
        const value = values[row];
        return typeof value === 'number' && limit !== undefined && (top ? value >= limit : value <= limit);
      };
    }
    case 'Dynamic':
      return dynamicTest(criteria.dynamicCriteria ?? 'Unknown', values, now());
    case 'Custom': {
      const first = condition(criteria.criterion1, values, texts);
      if (criteria.criterion2 === undefined || criteria.criterion2 === null) return first;
      const second = condition(criteria.criterion2, values, texts);
      return criteria.operator === 'Or' ? (row) => first(row) || second(row) : (row) => first(row) && second(row);
    }
    default:
      return () => true;
  }
}

/** ">100", "=*north*", "<>", "text". */
function condition(text: string | undefined, values: readonly CellScalar[], texts: readonly string[]): Test {
  const match = /^(<=|>=|<>|=|<|>)?([\s\S]*)$/.exec(text ?? '') as RegExpExecArray;
  const operator = match[1] ?? '=';
  const operand = match[2] as string;
  const number = operand.trim() === '' ? Number.NaN : Number(operand);
  if (operand === '') return operator === '<>' ? (row) => values[row] !== '' : (row) => values[row] === '';
  const pattern = new RegExp(`^${operand.replace(/~?[*?]|[.+^${}()|[\]\\]/g, (part) => (part === '*' ? '[\\s\\S]*' : part === '?' ? '[\\s\\S]' : part.startsWith('~') ? `\\${part.slice(1)}` : `\\${part}`))}$`, 'i');
  return (row) => {
    const value = values[row] as CellScalar;
    if (operator === '=') return (!Number.isNaN(number) && value === number) || pattern.test(texts[row] as string) || pattern.test(String(value));
    if (operator === '<>') return !((!Number.isNaN(number) && value === number) || pattern.test(texts[row] as string));
    const order = typeof value === 'number' && !Number.isNaN(number) ? value - number : typeof value === 'string' && value !== '' && Number.isNaN(number) ? value.localeCompare(operand) : Number.NaN;
    if (operator === '>') return order > 0;
    if (operator === '>=') return order >= 0;
    if (operator === '<') return order < 0;
    return order <= 0;
  };
}

function dynamicTest(name: string, values: readonly CellScalar[], now: Date): Test {
  const numbers = values.filter((value): value is number => typeof value === 'number');
  const average = numbers.reduce((sum, value) => sum + value, 0) / Math.max(1, numbers.length);
  const day = (year: number, month: number, date: number): number => {
    const moment = new Date(Date.UTC(year, month, date));
    return serialOf(moment.getUTCFullYear(), moment.getUTCMonth() + 1, moment.getUTCDate()) ?? 0;
  };
  const year = now.getFullYear();
  const month = now.getMonth();
  const date = now.getDate();
  const quarter = Math.floor(month / 3) * 3;
  const week = date - now.getDay();
  const spans: Readonly<Record<string, readonly [number, number]>> = {
    Today: [day(year, month, date), day(year, month, date + 1)],
    Yesterday: [day(year, month, date - 1), day(year, month, date)],
    Tomorrow: [day(year, month, date + 1), day(year, month, date + 2)],
    ThisWeek: [day(year, month, week), day(year, month, week + 7)],
    LastWeek: [day(year, month, week - 7), day(year, month, week)],
    NextWeek: [day(year, month, week + 7), day(year, month, week + 14)],
    ThisMonth: [day(year, month, 1), day(year, month + 1, 1)],
    LastMonth: [day(year, month - 1, 1), day(year, month, 1)],
    NextMonth: [day(year, month + 1, 1), day(year, month + 2, 1)],
    ThisQuarter: [day(year, quarter, 1), day(year, quarter + 3, 1)],
    LastQuarter: [day(year, quarter - 3, 1), day(year, quarter, 1)],
    NextQuarter: [day(year, quarter + 3, 1), day(year, quarter + 6, 1)],
    ThisYear: [day(year, 0, 1), day(year + 1, 0, 1)],
    LastYear: [day(year - 1, 0, 1), day(year, 0, 1)],
    NextYear: [day(year + 1, 0, 1), day(year + 2, 0, 1)],
    YearToDate: [day(year, 0, 1), day(year, month, date + 1)],
  };
  return (row) => {
    const value = values[row];
    if (typeof value !== 'number') return false;
    if (name === 'AboveAverage') return value > average;
    if (name === 'BelowAverage') return value < average;
    const span = spans[name];
    return span === undefined || (value >= span[0] && value < span[1]);
  };
}
