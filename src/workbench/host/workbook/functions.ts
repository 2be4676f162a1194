import type { CellScalar, Rectangle } from '../../engine';
import { formatArea } from '../address';
import type { Book } from '../book';
import { apiNotFound, invalidArgument } from '../errors';
import { HostObject } from '../object';

/** What workbook.functions answers: a value or an error. */
export class FunctionResult extends HostObject {
  constructor(book: Book, private readonly result: CellScalar) {
    super(book);
  }
  get className(): string {
    return 'FunctionResult';
  }
  private get failed(): boolean {
    return typeof this.result === 'string' && /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!)$/.test(this.result);
  }
  get Value(): CellScalar | null {
    return this.failed ? null : this.result;
  }
  get Error(): string | null {
    return this.failed ? String(this.result) : null;
  }
}

/** Every worksheet function of Excel; the engine decides which it knows. */
export class Functions extends HostObject {
  get className(): string {
    return 'Functions';
  }

  /** office.js writes dots as underscores: Norm_S_Inv. */
  async call(member: string, args: readonly unknown[]): Promise<FunctionResult> {
    const name = member.replaceAll('_', '.').toUpperCase();
    if (!/^[A-Z][A-Z0-9.]*$/.test(name)) throw apiNotFound(`Functions.${member}`);
    const flat = args.length > 0 && Array.isArray(args.at(-1)) && !isMatrix(args.at(-1)) ? [...args.slice(0, -1), ...(args.at(-1) as unknown[])] : [...args];
    while (flat.length > 0 && (flat.at(-1) === null || flat.at(-1) === undefined)) flat.pop();
    const formula = `=${name}(${flat.map((arg) => this.literal(arg)).join(',')})`;
    const result = await this.book.engine.evaluate(formula, this.book.engine.activeSheet());
    const first = result[0]?.[0] ?? '';
    if (first === '#NAME?') throw apiNotFound(`Functions.${member.charAt(0).toLowerCase()}${member.slice(1)}`);
    return new FunctionResult(this.book, first);
  }

  private literal(arg: unknown): string {
    if (arg === null || arg === undefined) return '';
    if (typeof arg === 'number') return String(arg);
    if (typeof arg === 'boolean') return arg ? 'TRUE' : 'FALSE';
    if (typeof arg === 'string') return `"${arg.replaceAll('"', '""')}"`;
    if (arg instanceof FunctionResult) return this.literal(arg.Value ?? arg.Error);
    if (typeof arg === 'object' && 'place' in arg) {
      const { sheet, area } = arg as unknown as { sheet: string; area: Rectangle };
      return `${this.book.prefix(sheet)}${formatArea(area)}`;
    }
    if (isMatrix(arg)) return `{${(arg as unknown[][]).map((row) => row.map((one) => this.literal(one)).join(',')).join(';')}}`;
    throw invalidArgument('A function takes numbers, texts, truth values and ranges.');
  }
}

const isMatrix = (arg: unknown): boolean => Array.isArray(arg) && Array.isArray(arg[0]);
