import type { CellScalar, NameInfo } from '../engine';
import { formatArea, parseReference } from './address';
import type { Book } from './book';
import { HostError, invalidArgument, itemNotFound } from './errors';
import { formulaProblem } from './formulaText';
import { checkName } from './names';
import { HostCollection, HostObject } from './object';
import { Range } from './range/range';
import { resolveAddress, targetOf } from './resolve';
import { Worksheet } from './worksheet/worksheet';

export class NamedItem extends HostObject {
  constructor(
    book: Book,
    private readonly key: string,
    private readonly scope: string | null,
  ) {
    super(book);
  }

  get className(): string {
    return 'NamedItem';
  }
  override get objects(): readonly string[] {
    return ['ArrayValues', 'Worksheet', 'WorksheetOrNullObject'];
  }
  override get hiddenScalars(): readonly string[] {
    return ['_Id'];
  }
  override identity(): Record<string, unknown> {
    return { _Id: this.info.name };
  }

  private get info(): NameInfo {
    const found = this.book.engine.names().find((name) => name.sheet === this.scope && name.name.toLowerCase() === this.key.toLowerCase());
    if (found === undefined) throw itemNotFound(`The name "${this.key}"`);
    return found;
  }

  private change(change: Partial<NameInfo>): void {
    this.book.guardStructure();
    this.book.engine.setName({ ...this.info, ...change });
  }

  get _Id(): string {
    return this.info.name;
  }
  get Name(): string {
    return this.info.name;
  }
  get Formula(): string {
    return this.info.formula;
  }
  set Formula(value: unknown) {
    if (typeof value !== 'string') throw invalidArgument('A formula is a text.');
    const formula = value.startsWith('=') ? value : `=${value}`;
    const problem = formulaProblem(formula);
    if (problem !== null) throw invalidArgument(problem);
    this.change({ formula });
  }
  get Comment(): string {
    return this.info.comment;
  }
  set Comment(value: unknown) {
    if (typeof value !== 'string' || value.length > 255) throw invalidArgument('A comment has at most 255 characters.');
    this.change({ comment: value });
  }
  get Visible(): boolean {
    return this.info.visible;
  }
  set Visible(value: unknown) {
    if (typeof value !== 'boolean') throw invalidArgument('true or false is expected.');
    this.change({ visible: value });
  }
  get Scope(): string {
    return this.info.sheet === null ? 'Workbook' : 'Worksheet';
  }

  private constant(): CellScalar | null {
    const text = this.info.formula.slice(1).trim();
    if (/^-?\d+(\.\d+)?(e[-+]?\d+)?$/i.test(text)) return Number(text);
    if (/^(true|false)$/i.test(text)) return text.toLowerCase() === 'true';
    const quoted = /^"((?:[^"]|"")*)"$/.exec(text);
    return quoted === null ? null : (quoted[1] as string).replaceAll('""', '"');
  }

  get Type(): string {
    if (this.GetRangeOrNullObject() !== null) return 'Range';
    const constant = this.constant();
    if (constant !== null) return typeof constant === 'number' ? (Number.isInteger(constant) ? 'Integer' : 'Double') : typeof constant === 'boolean' ? 'Boolean' : 'String';
    if (/^=\{/.test(this.info.formula)) return 'Array';
    return this.info.formula.includes('#REF!') ? 'Error' : 'String';
  }
  get Value(): CellScalar {
    const range = this.GetRangeOrNullObject();
    if (range !== null) return `${this.book.prefix(range.sheet)}${formatArea(range.area, true)}`;
    return this.constant() ?? this.info.formula;
  }

  get Worksheet(): Worksheet {
    const { sheet } = this.info;
    if (sheet === null) throw itemNotFound('The sheet of a name of the whole workbook');
    return new Worksheet(this.book, sheet);
  }
  get WorksheetOrNullObject(): Worksheet | null {
    const { sheet } = this.info;
    return sheet === null ? null : new Worksheet(this.book, sheet);
  }
  get ArrayValues(): NamedItemArrayValues {
    return new NamedItemArrayValues(this.book, this.info.formula);
  }

  GetRangeOrNullObject(): Range | null {
    const { formula, sheet } = this.info;
    const found = resolveAddress(this.book, formula, sheet ?? this.book.engine.activeSheet());
    return found === null ? null : new Range(this.book, found.sheet, found.area);
  }
  GetRange(): Range {
    const found = this.GetRangeOrNullObject();
    if (found === null) throw itemNotFound(`A range behind "${this.key}"`);
    return found;
  }
  Delete(): void {
    this.book.guardStructure();
    const { name, sheet } = this.info;
    this.book.engine.deleteName(name, sheet);
  }
}

/** The values of a name that is an array constant: ={1,2;3,4}. */
export class NamedItemArrayValues extends HostObject {
  constructor(book: Book, private readonly formula: string) {
    super(book);
  }
  get className(): string {
    return 'NamedItemArrayValues';
  }
  get Values(): CellScalar[][] | null {
    const match = /^=\{(.*)\}$/.exec(this.formula);
    if (match === null) return null;
    return (match[1] as string).split(';').map((row) => (row.match(/"(?:[^"]|"")*"|[^,]+/g) ?? []).map((part) => (part.startsWith('"') ? part.slice(1, -1).replaceAll('""', '"') : Number.isNaN(Number(part)) ? part.trim() : Number(part))));
  }
  get Types(): string[][] | null {
    return this.Values?.map((row) => row.map((value) => (typeof value === 'number' ? 'Double' : 'String'))) ?? null;
  }
}

export class NamedItemCollection extends HostCollection<NamedItem> {
  constructor(book: Book, private readonly scope: string | null) {
    super(book);
  }
  get className(): string {
    return 'NamedItemCollection';
  }
  items(): readonly NamedItem[] {
    return this.book.engine.names().filter((name) => name.sheet === this.scope).map((name) => new NamedItem(this.book, name.name, name.sheet));
  }
  override find(key: unknown): NamedItem | null {
    return this.items().find((item) => item.Name.toLowerCase() === String(key).toLowerCase()) ?? null;
  }

  Add(name: unknown, reference: unknown, comment?: unknown): NamedItem {
    this.book.guardStructure();
    const checked = checkName(this.book, name, { sheet: this.scope });
    return this.put(checked, this.formulaOf(reference), comment);
  }

  AddFormulaLocal(name: unknown, formula: unknown, comment?: unknown): NamedItem {
    return this.Add(name, formula, comment);
  }

  private formulaOf(reference: unknown): string {
    if (typeof reference === 'object' && reference !== null && 'place' in reference) {
      const { sheet, area } = targetOf(this.book, reference, '');
      return `=${this.book.prefix(sheet)}${formatArea(area, true)}`;
    }
    if (typeof reference === 'number' || typeof reference === 'boolean') return `=${String(reference).toUpperCase()}`;
    if (typeof reference !== 'string' || reference === '') throw invalidArgument('A name needs a range or a formula.');
    if (!reference.startsWith('=')) return `="${reference.replaceAll('"', '""')}"`;
    const problem = formulaProblem(reference);
    if (problem !== null) throw invalidArgument(problem);
    const plain = parseReference(reference.slice(1));
    // A reference without a sheet belongs to the sheet that is looked at.
    if (plain !== null && plain.sheet === null) return `=${this.book.prefix(this.scope ?? this.book.engine.activeSheet())}${reference.slice(1)}`;
    if (plain !== null && plain.sheet !== null && this.book.findSheet(plain.sheet) === null) throw new HostError('InvalidReference', `There is no sheet "${plain.sheet}".`);
    return reference;
  }

  private put(name: string, formula: string, comment: unknown): NamedItem {
    this.book.engine.setName({ name, sheet: this.scope, formula, comment: typeof comment === 'string' ? comment : '', visible: true });
    this.book.dirty = true;
    return new NamedItem(this.book, name, this.scope);
  }
}
