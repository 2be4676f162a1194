import type { Border, CellStyle, ConditionalFormat as Rule } from '../../document';
import { HostError, invalidArgument } from '../errors';
import { formulaProblem, fromR1C1, toR1C1 } from '../formulaText';
import { HostCollection, HostObject } from '../object';
import { normalColor } from '../range/color';
import type { ConditionalFormat } from './collection';

export abstract class Part extends HostObject {
  constructor(protected readonly owner: ConditionalFormat) {
    super(owner.book);
  }

  protected get style(): CellStyle {
    const { rule } = this.owner;
    return rule.kind === 'expression' || rule.kind === 'cellValue' ? rule.style : {};
  }

  protected setStyle(change: CellStyle): void {
    this.owner.change((rule) => (rule.kind === 'expression' || rule.kind === 'cellValue' ? { ...rule, style: { ...rule.style, ...change } } : rule));
  }
}

export const flag = (value: unknown): boolean => {
  if (typeof value !== 'boolean') throw invalidArgument('true or false is expected.');
  return value;
};

class ConditionalRangeFont extends Part {
  get className(): string {
    return 'ConditionalRangeFont';
  }
  get Color(): string { return this.style.fontColor ?? ''; }
  set Color(value: unknown) { this.setStyle({ fontColor: normalColor(value) }); }
  get Bold(): boolean | null { return this.style.bold ?? null; }
  set Bold(value: unknown) { this.setStyle({ bold: flag(value) }); }
  get Italic(): boolean | null { return this.style.italic ?? null; }
  set Italic(value: unknown) { this.setStyle({ italic: flag(value) }); }
  get Strikethrough(): boolean | null { return this.style.strikethrough ?? null; }
  set Strikethrough(value: unknown) { this.setStyle({ strikethrough: flag(value) }); }
  get Underline(): string { return this.style.underline === true ? 'Single' : 'None'; }
  set Underline(value: unknown) { this.setStyle({ underline: value !== 'None' }); }
  Clear(): void {
    this.owner.change((rule) => {
      if (rule.kind !== 'expression' && rule.kind !== 'cellValue') return rule;
      const { fontColor: _color, bold: _bold, italic: _italic, strikethrough: _strike, underline: _underline, ...style } = rule.style;
      return { ...rule, style };
    });
  }
}

class ConditionalRangeFill extends Part {
  get className(): string {
    return 'ConditionalRangeFill';
  }
  get Color(): string { return this.style.fill ?? ''; }
  set Color(value: unknown) { this.setStyle({ fill: normalColor(value) }); }
  Clear(): void { this.setStyle({ fill: null }); }
}

const sides = { EdgeTop: 'borderTop', EdgeBottom: 'borderBottom', EdgeLeft: 'borderLeft', EdgeRight: 'borderRight' } as const;
const lines: Readonly<Record<string, Border['style']>> = { Continuous: 'thin', Dash: 'dashed', DashDot: 'dashed', DashDotDot: 'dotted', Dot: 'dotted' };

class ConditionalRangeBorder extends Part {
  constructor(owner: ConditionalFormat, private readonly side: keyof typeof sides) {
    super(owner);
  }
  get className(): string {
    return 'ConditionalRangeBorder';
  }
  private get border(): Border | null {
    return this.style[sides[this.side]] ?? null;
  }
  get SideIndex(): string { return this.side; }
  get Color(): string { return this.border?.color ?? '#000000'; }
  set Color(value: unknown) { this.setStyle({ [sides[this.side]]: { style: this.border?.style ?? 'thin', color: normalColor(value) } }); }
  get Style(): string { return this.border === null ? 'None' : this.border.style === 'dashed' ? 'Dash' : this.border.style === 'dotted' ? 'Dot' : 'Continuous'; }
  set Style(value: unknown) {
    const style = lines[String(value)];
    if (value !== 'None' && style === undefined) throw invalidArgument(`"${String(value)}" is no line style.`);
    this.setStyle({ [sides[this.side]]: style === undefined ? null : { style, color: this.Color } });
  }
}

class ConditionalRangeBorderCollection extends HostCollection<ConditionalRangeBorder> {
  constructor(private readonly owner: ConditionalFormat) {
    super(owner.book);
  }
  get className(): string {
    return 'ConditionalRangeBorderCollection';
  }
  override get objects(): readonly string[] {
    return ['Top', 'Bottom', 'Left', 'Right'];
  }
  items(): readonly ConditionalRangeBorder[] {
    return (Object.keys(sides) as (keyof typeof sides)[]).map((side) => new ConditionalRangeBorder(this.owner, side));
  }
  override find(key: unknown): ConditionalRangeBorder | null {
    if (typeof key !== 'string' || !(key in sides)) throw invalidArgument(`"${String(key)}" is no side.`);
    return new ConditionalRangeBorder(this.owner, key as keyof typeof sides);
  }
  get Count(): number { return 4; }
  get Top(): ConditionalRangeBorder { return new ConditionalRangeBorder(this.owner, 'EdgeTop'); }
  get Bottom(): ConditionalRangeBorder { return new ConditionalRangeBorder(this.owner, 'EdgeBottom'); }
  get Left(): ConditionalRangeBorder { return new ConditionalRangeBorder(this.owner, 'EdgeLeft'); }
  get Right(): ConditionalRangeBorder { return new ConditionalRangeBorder(this.owner, 'EdgeRight'); }
}

export class ConditionalRangeFormat extends Part {
  get className(): string {
    return 'ConditionalRangeFormat';
  }
  override get objects(): readonly string[] {
    return ['Borders', 'Fill', 'Font'];
  }
  get Borders(): ConditionalRangeBorderCollection { return new ConditionalRangeBorderCollection(this.owner); }
  get Fill(): ConditionalRangeFill { return new ConditionalRangeFill(this.owner); }
  get Font(): ConditionalRangeFont { return new ConditionalRangeFont(this.owner); }
}

export class ConditionalFormatRule extends Part {
  get className(): string {
    return 'ConditionalFormatRule';
  }
  private get origin(): { row: number; column: number } {
    return this.owner.rule.areas[0] ?? { row: 0, column: 0 };
  }
  get Formula(): string {
    const { rule } = this.owner;
    return rule.kind === 'expression' ? rule.formula : '';
  }
  set Formula(value: unknown) {
    if (typeof value !== 'string' || value === '') throw invalidArgument('A formula is a text.');
    const formula = value.startsWith('=') ? value : `=${value}`;
    const problem = formulaProblem(formula);
    if (problem !== null) throw invalidArgument(problem);
    this.owner.change((rule) => (rule.kind === 'expression' ? { ...rule, formula } : rule));
  }
  get FormulaLocal(): string { return this.Formula; }
  set FormulaLocal(value: unknown) { this.Formula = value as string; }
  get FormulaR1C1(): string { return toR1C1(this.Formula, this.origin.row, this.origin.column); }
  set FormulaR1C1(value: unknown) { this.Formula = fromR1C1(String(value), this.origin.row, this.origin.column); }
}

export class CustomConditionalFormat extends Part {
  get className(): string {
    return 'CustomConditionalFormat';
  }
  override get objects(): readonly string[] {
    return ['Format', 'Rule'];
  }
  get Format(): ConditionalRangeFormat { return new ConditionalRangeFormat(this.owner); }
  get Rule(): ConditionalFormatRule { return new ConditionalFormatRule(this.owner); }
}

type CellOperator = Extract<Rule, { kind: 'cellValue' }>['operator'];
const operators: Readonly<Record<string, CellOperator>> = { Between: 'between', NotBetween: 'notBetween', EqualTo: 'equal', NotEqualTo: 'notEqual', GreaterThan: 'greaterThan', LessThan: 'lessThan', GreaterThanOrEqual: 'greaterThanOrEqual', LessThanOrEqual: 'lessThanOrEqual' };

export class CellValueConditionalFormat extends Part {
  get className(): string {
    return 'CellValueConditionalFormat';
  }
  override get objects(): readonly string[] {
    return ['Format'];
  }
  get Format(): ConditionalRangeFormat { return new ConditionalRangeFormat(this.owner); }
  get Rule(): Record<string, unknown> {
    const { rule } = this.owner;
    if (rule.kind !== 'cellValue') return {};
    return { formula1: rule.formulas[0] ?? '', ...(rule.formulas[1] === undefined ? {} : { formula2: rule.formulas[1] }), operator: Object.keys(operators).find((name) => operators[name] === rule.operator) };
  }
  set Rule(value: unknown) {
    const given = (value ?? {}) as { formula1?: unknown; formula2?: unknown; operator?: unknown };
    const operator = operators[String(given.operator)];
    if (operator === undefined) throw invalidArgument(`"${String(given.operator)}" is no operator.`);
    const text = (one: unknown): string => {
      if (typeof one !== 'string' && typeof one !== 'number') throw invalidArgument('A rule needs a formula.');
      const formula = String(one);
      return formula.startsWith('=') ? formula : `=${formula}`;
    };
    const two = operator === 'between' || operator === 'notBetween';
    const formulas = two ? [text(given.formula1), text(given.formula2)] : [text(given.formula1)];
    this.owner.change((rule) => (rule.kind === 'cellValue' ? { ...rule, operator, formulas } : rule));
  }
}

class ConditionalDataBarPositiveFormat extends Part {
  get className(): string {
    return 'ConditionalDataBarPositiveFormat';
  }
  get FillColor(): string {
    const { rule } = this.owner;
    return rule.kind === 'dataBar' ? rule.color : '';
  }
  set FillColor(value: unknown) {
    const color = normalColor(value);
    this.owner.change((rule) => (rule.kind === 'dataBar' ? { ...rule, color } : rule));
  }
  get GradientFill(): boolean { return false; }
  set GradientFill(value: unknown) {
    if (flag(value)) throw new HostError('NotImplemented', 'The workbench draws data bars in one colour.');
  }
  get BorderColor(): string { return ''; }
}

export class DataBarConditionalFormat extends Part {
  get className(): string {
    return 'DataBarConditionalFormat';
  }
  override get objects(): readonly string[] {
    return ['PositiveFormat'];
  }
  get PositiveFormat(): ConditionalDataBarPositiveFormat { return new ConditionalDataBarPositiveFormat(this.owner); }
  get BarDirection(): string { return 'Context'; }
  set BarDirection(value: unknown) {
    if (value !== 'Context' && value !== 'LeftToRight') throw new HostError('NotImplemented', 'The workbench draws data bars from the left.');
  }
  get ShowDataBarOnly(): boolean { return false; }
  get AxisFormat(): string { return 'Automatic'; }
  get AxisColor(): string { return '#000000'; }
  get LowerBoundRule(): Record<string, string> { return { type: 'Automatic' }; }
  get UpperBoundRule(): Record<string, string> { return { type: 'Automatic' }; }
}

export class ColorScaleConditionalFormat extends Part {
  get className(): string {
    return 'ColorScaleConditionalFormat';
  }
  private get colors(): readonly string[] {
    const { rule } = this.owner;
    return rule.kind === 'colorScale' ? rule.colors : [];
  }
  get ThreeColorScale(): boolean { return this.colors.length === 3; }
  get Criteria(): Record<string, unknown> {
    const point = (type: string, color: string | undefined): Record<string, unknown> => ({ type, formula: null, color });
    const three = this.colors.length === 3;
    return { minimum: point('LowestValue', this.colors[0]), ...(three ? { midpoint: { ...point('Percentile', this.colors[1]), formula: '50' } } : {}), maximum: point('HighestValue', this.colors.at(-1)) };
  }
  set Criteria(value: unknown) {
    const given = (value ?? {}) as { minimum?: { color?: unknown }; midpoint?: { color?: unknown } | null; maximum?: { color?: unknown } };
    if (given.minimum === undefined || given.maximum === undefined) throw invalidArgument('A colour scale needs a minimum and a maximum.');
    const points = given.midpoint === undefined || given.midpoint === null ? [given.minimum, given.maximum] : [given.minimum, given.midpoint, given.maximum];
    const colors = points.map((point) => normalColor(point.color));
    this.owner.change((rule) => (rule.kind === 'colorScale' ? { ...rule, colors } : rule));
  }
}
