import type { ConditionalFormat as Rule } from '../../document';
import type { Rectangle } from '../../engine';
import { contains, intersect } from '../area';
import type { Book, RichRule } from '../book';
import { cut } from '../dataValidation';
import { invalidArgument, itemNotFound } from '../errors';
import { HostCollection, HostObject } from '../object';
import { RangeAreas } from '../range/areas';
import { Range } from '../range/range';
import { CellValueConditionalFormat, ColorScaleConditionalFormat, CustomConditionalFormat, DataBarConditionalFormat } from './kinds';
import { IconSetConditionalFormat, PresetCriteriaConditionalFormat, TextConditionalFormat, TopBottomConditionalFormat, newIconSet } from './rich';

const typeNames: Readonly<Record<Rule['kind'], string>> = { expression: 'Custom', cellValue: 'CellValue', dataBar: 'DataBar', colorScale: 'ColorScale', other: 'Custom' };

export class ConditionalFormat extends HostObject {
  constructor(
    book: Book,
    readonly sheet: string,
    readonly id: string,
  ) {
    super(book);
  }

  get className(): string {
    return 'ConditionalFormat';
  }
  override get objects(): readonly string[] {
    return ['CellValue', 'CellValueOrNullObject', 'ColorScale', 'ColorScaleOrNullObject', 'Custom', 'CustomOrNullObject', 'DataBar', 'DataBarOrNullObject', 'IconSet', 'IconSetOrNullObject', 'Preset', 'PresetOrNullObject', 'TextComparison', 'TextComparisonOrNullObject', 'TopBottom', 'TopBottomOrNullObject'];
  }
  override identity(): Record<string, unknown> {
    return { Id: this.rule.id };
  }

  get rule(): Rule {
    const found = this.book.engine.conditionalFormats(this.sheet).find((rule) => rule.id === this.id);
    if (found === undefined) throw itemNotFound('The conditional format');
    return found;
  }

  /** The rule as it is after the change, put in its place. */
  change(make: (rule: Rule) => Rule): void {
    this.book.guard(this.sheet, null, 'allowFormatCells');
    this.book.engine.setConditionalFormats(this.sheet, this.book.engine.conditionalFormats(this.sheet).map((rule) => (rule.id === this.id ? make(rule) : rule)));
  }

  get Id(): string {
    return this.rule.id;
  }
  get Type(): string {
    return this.book.richRules.get(this.rule.id)?.type ?? typeNames[this.rule.kind];
  }
  get Priority(): number {
    return this.rule.priority - 1;
  }
  set Priority(value: unknown) {
    if (typeof value !== 'number' || value < 0) throw invalidArgument('A number from 0 is expected.');
    const rules = [...this.book.engine.conditionalFormats(this.sheet)].sort((a, b) => a.priority - b.priority).filter((rule) => rule.id !== this.id);
    rules.splice(value, 0, this.rule);
    this.book.engine.setConditionalFormats(this.sheet, rules.map((rule, index) => ({ ...rule, priority: index + 1 })));
  }
  get StopIfTrue(): boolean | null {
    return this.rule.kind === 'dataBar' || this.rule.kind === 'colorScale' || this.Type === 'IconSet' ? null : this.rule.stopIfTrue;
  }
  set StopIfTrue(value: unknown) {
    if (typeof value !== 'boolean') throw invalidArgument('true or false is expected.');
    this.change((rule) => ({ ...rule, stopIfTrue: value }));
  }

  private as<T>(kind: Rule['kind'], make: () => T): T | null {
    return this.rule.kind === kind && !this.book.richRules.has(this.id) ? make() : null;
  }
  private rich<T>(type: RichRule['type'], make: () => T): T | null {
    return this.book.richRules.get(this.rule.id)?.type === type ? make() : null;
  }
  private must<T>(found: T | null): T {
    if (found === null) throw itemNotFound('A conditional format of this kind');
    return found;
  }
  get CustomOrNullObject(): CustomConditionalFormat | null { return this.as('expression', () => new CustomConditionalFormat(this)); }
  get Custom(): CustomConditionalFormat { return this.must(this.CustomOrNullObject); }
  get CellValueOrNullObject(): CellValueConditionalFormat | null { return this.as('cellValue', () => new CellValueConditionalFormat(this)); }
  get CellValue(): CellValueConditionalFormat { return this.must(this.CellValueOrNullObject); }
  get DataBarOrNullObject(): DataBarConditionalFormat | null { return this.as('dataBar', () => new DataBarConditionalFormat(this)); }
  get DataBar(): DataBarConditionalFormat { return this.must(this.DataBarOrNullObject); }
  get ColorScaleOrNullObject(): ColorScaleConditionalFormat | null { return this.as('colorScale', () => new ColorScaleConditionalFormat(this)); }
  get ColorScale(): ColorScaleConditionalFormat { return this.must(this.ColorScaleOrNullObject); }

  get TextComparisonOrNullObject(): TextConditionalFormat | null { return this.rich('ContainsText', () => new TextConditionalFormat(this)); }
  get TextComparison(): TextConditionalFormat { return this.must(this.TextComparisonOrNullObject); }
  get TopBottomOrNullObject(): TopBottomConditionalFormat | null { return this.rich('TopBottom', () => new TopBottomConditionalFormat(this)); }
  get TopBottom(): TopBottomConditionalFormat { return this.must(this.TopBottomOrNullObject); }
  get PresetOrNullObject(): PresetCriteriaConditionalFormat | null { return this.rich('PresetCriteria', () => new PresetCriteriaConditionalFormat(this)); }
  get Preset(): PresetCriteriaConditionalFormat { return this.must(this.PresetOrNullObject); }
  get IconSetOrNullObject(): IconSetConditionalFormat | null { return this.rich('IconSet', () => new IconSetConditionalFormat(this)); }
  get IconSet(): IconSetConditionalFormat { return this.must(this.IconSetOrNullObject); }

  GetRanges(): RangeAreas {
    const { book, sheet } = this;
    return new RangeAreas(book, this.rule.areas.map((area) => new Range(book, sheet, area)));
  }
  GetRangeOrNullObject(): Range | null {
    const { areas } = this.rule;
    return areas.length === 1 ? new Range(this.book, this.sheet, areas[0] as Rectangle) : null;
  }
  GetRange(): Range {
    return this.must(this.GetRangeOrNullObject());
  }
  Delete(): void {
    this.book.guard(this.sheet, null, 'allowFormatCells');
    this.book.engine.setConditionalFormats(this.sheet, this.book.engine.conditionalFormats(this.sheet).filter((rule) => rule.id !== this.id));
  }
}

export class ConditionalFormatCollection extends HostCollection<ConditionalFormat> {
  constructor(book: Book, private readonly ranges: readonly Range[]) {
    super(book);
  }

  get className(): string {
    return 'ConditionalFormatCollection';
  }

  private get sheet(): string {
    return (this.ranges[0] as Range).sheet;
  }

  items(): readonly ConditionalFormat[] {
    return [...this.book.engine.conditionalFormats(this.sheet)]
      .filter((rule) => rule.areas.some((area) => this.ranges.some((range) => intersect(area, range.area) !== null)))
      .sort((a, b) => a.priority - b.priority)
      .map((rule) => new ConditionalFormat(this.book, this.sheet, rule.id));
  }

  override find(key: unknown): ConditionalFormat | null {
    return this.items().find((item) => item.id === key) ?? null;
  }

  Add(type: unknown): ConditionalFormat {
    this.book.guard(this.sheet, null, 'allowFormatCells');
    const rules = this.book.engine.conditionalFormats(this.sheet);
    const common = { id: this.book.nextId('format'), areas: this.ranges.map((range) => range.area), priority: 1, stopIfTrue: false };
    const rule = this.made(type, common);
    // A new rule comes before the others.
    this.book.engine.setConditionalFormats(this.sheet, [rule, ...rules.map((other) => ({ ...other, priority: other.priority + 1 }))]);
    return new ConditionalFormat(this.book, this.sheet, rule.id);
  }

  private made(type: unknown, common: Pick<Rule, 'id' | 'areas' | 'priority' | 'stopIfTrue'>): Rule {
    switch (type) {
      case 'Custom':
        return { ...common, kind: 'expression', formula: '', style: {} };
      case 'CellValue':
        return { ...common, kind: 'cellValue', operator: 'equal', formulas: [], style: {} };
      case 'DataBar':
        return { ...common, kind: 'dataBar', color: '#638EC6' };
      case 'ColorScale':
        return { ...common, kind: 'colorScale', colors: ['#F8696B', '#FFEB84', '#63BE7B'] };
      case 'TopBottom':
      case 'PresetCriteria':
      case 'ContainsText':
        this.book.richRules.set(common.id, { type, rule: {} });
        return { ...common, kind: 'expression', formula: '', style: {} };
      case 'IconSet':
        this.book.richRules.set(common.id, newIconSet);
        return { ...common, kind: 'other', name: 'iconSet' };
      default:
        throw invalidArgument(`"${String(type)}" is no kind of conditional format.`);
    }
  }

  ClearAll(): void {
    this.book.guard(this.sheet, null, 'allowFormatCells');
    const rules = this.book.engine.conditionalFormats(this.sheet).flatMap((rule): Rule[] => {
      const areas = rule.areas.flatMap((area) => this.ranges.reduce<Rectangle[]>((parts, range) => parts.flatMap((part) => (contains(range.area, part) ? [] : cut(part, range.area))), [area]));
      return areas.length === 0 ? [] : [{ ...rule, areas }];
    });
    this.book.engine.setConditionalFormats(this.sheet, rules);
  }
}
