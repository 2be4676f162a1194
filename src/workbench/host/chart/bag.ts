import type { ChartState } from '../book';
import type { Book } from '../book';
import { invalidArgument } from '../errors';
import { HostObject } from '../object';
import { normalColor } from '../range/color';

/** A property that a chart keeps without drawing it: what is set is checked, stored and read back. */
export interface Property {
  readonly fallback: unknown;
  readonly check: (value: unknown) => unknown;
  readonly readOnly?: boolean;
}

export const text = (fallback = ''): Property => ({ fallback, check: (value) => { if (typeof value !== 'string') throw invalidArgument('A text is expected.'); return value; } });
export const flag = (fallback: boolean): Property => ({ fallback, check: (value) => { if (typeof value !== 'boolean') throw invalidArgument('true or false is expected.'); return value; } });
export const number = (fallback: number | null): Property => ({ fallback, check: (value) => { if (typeof value !== 'number' && value !== '') throw invalidArgument('A number is expected.'); return value; } });
export const color = (fallback = '#000000'): Property => ({ fallback, check: normalColor });
export const choice = (fallback: string, options: readonly string[]): Property => ({ fallback, check: (value) => { if (!options.includes(String(value))) throw invalidArgument(`"${String(value)}" is not one of ${options.join(', ')}.`); return value; } });

export interface Spec {
  readonly className: string;
  readonly properties: Readonly<Record<string, Property>>;
  readonly parts?: Readonly<Record<string, BagClass>>;
}

export type BagClass = new (book: Book, state: ChartState, path: string, changed: () => void) => Bag;

/** A part of a chart whose properties live under a path of the chart's extras. */
export abstract class Bag extends HostObject {
  constructor(
    book: Book,
    protected readonly state: ChartState,
    protected readonly path: string,
    protected readonly changed: () => void,
  ) {
    super(book);
  }

  read(name: string, fallback: unknown): unknown {
    const key = `${this.path}/${name}`;
    return this.state.extras.has(key) ? this.state.extras.get(key) : fallback;
  }

  put(name: string, value: unknown): void {
    this.state.extras.set(`${this.path}/${name}`, value);
    this.changed();
  }

  remove(name: string): void {
    this.state.extras.delete(`${this.path}/${name}`);
    this.changed();
  }
}

/** A class with the properties and parts of a specification. */
export function bag(spec: Spec): BagClass {
  class Made extends Bag {
    get className(): string {
      return spec.className;
    }
    override get objects(): readonly string[] {
      return Object.keys(spec.parts ?? {});
    }
  }
  for (const [name, property] of Object.entries(spec.properties)) {
    Object.defineProperty(Made.prototype, name, {
      get(this: Made) {
        return this.read(name, property.fallback);
      },
      ...(property.readOnly === true ? {} : { set(this: Made, value: unknown) { this.put(name, property.check(value)); } }),
      enumerable: false,
      configurable: true,
    });
  }
  for (const [name, Part] of Object.entries(spec.parts ?? {})) {
    Object.defineProperty(Made.prototype, name, {
      get(this: Made) {
        return new Part(this.book, this.state, `${this.path}/${name}`, this.changed);
      },
      enumerable: false,
      configurable: true,
    });
  }
  return Made;
}

// Formats that many parts share

const lineStyles = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Grey25', 'Grey50', 'Grey75', 'Automatic', 'RoundDot'];

abstract class Clearable extends Bag {
  Clear(): void {
    for (const key of [...this.state.extras.keys()]) if (key.startsWith(`${this.path}/`)) this.state.extras.delete(key);
    this.put('Cleared', true);
  }
}

export class ChartFill extends Clearable {
  get className(): string {
    return 'ChartFill';
  }
  SetSolidColor(value: unknown): void {
    this.state.extras.delete(`${this.path}/Cleared`);
    this.put('SolidColor', normalColor(value));
  }
  GetSolidColor(): string {
    return String(this.read('SolidColor', ''));
  }
}

const border = (className: string): BagClass => {
  const Base = bag({ className, properties: { Color: color(), LineStyle: choice('Continuous', lineStyles), Weight: number(0.75) } });
  return class extends Base {
    get className(): string {
      return className;
    }
    Clear(): void {
      this.put('LineStyle', 'None');
    }
  };
};

export const ChartBorder = border('ChartBorder');
export const ChartLineFormat = border('ChartLineFormat');

export const ChartFont = bag({
  className: 'ChartFont',
  properties: { Bold: flag(false), Color: color('#595959'), Italic: flag(false), Name: text('Calibri'), Size: number(10), Underline: choice('None', ['None', 'Single']) },
});

export const formatOf = (className: string, parts: readonly ('Border' | 'Fill' | 'Font' | 'Line')[], properties: Spec['properties'] = {}): BagClass => {
  const all: Readonly<Record<string, BagClass>> = { Border: ChartBorder, Fill: ChartFill, Font: ChartFont, Line: ChartLineFormat };
  return bag({ className, properties, parts: Object.fromEntries(parts.map((name) => [name, all[name] as BagClass])) });
};
