import type { RichRule } from '../book';
import { invalidArgument } from '../errors';
import { formulaOf } from './formulas';
import { ConditionalRangeFormat, Part, flag } from './kinds';

/** A kind that the host keeps beside the grid's document, where it is a formula or, for icons, only a name. */
abstract class Rich extends Part {
  protected get kept(): RichRule['rule'] {
    return this.book.richRules.get(this.owner.id)?.rule ?? {};
  }

  protected keep(type: RichRule['type'], rule: RichRule['rule']): void {
    const kind: RichRule = { type, rule };
    const formula = formulaOf(kind, this.owner.rule.areas);
    this.owner.change((old) => (old.kind === 'expression' ? { ...old, formula } : old));
    this.book.richRules.set(this.owner.id, kind);
  }
}

const plainObject = (value: unknown): Record<string, unknown> => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidArgument('A rule is an object.');
  return value as Record<string, unknown>;
};

abstract class Formatted extends Rich {
  override get objects(): readonly string[] {
    return ['Format'];
  }
  get Format(): ConditionalRangeFormat { return new ConditionalRangeFormat(this.owner); }
}

export class TextConditionalFormat extends Formatted {
  get className(): string {
    return 'TextConditionalFormat';
  }
  get Rule(): unknown { return this.kept; }
  set Rule(value: unknown) {
    const { operator, text } = plainObject(value);
    if (typeof text !== 'string' || text === '') throw invalidArgument('The text to look for is missing.');
    this.keep('ContainsText', { operator, text });
  }
}

export class TopBottomConditionalFormat extends Formatted {
  get className(): string {
    return 'TopBottomConditionalFormat';
  }
  get Rule(): unknown { return this.kept; }
  set Rule(value: unknown) {
    const { rank, type } = plainObject(value);
    this.keep('TopBottom', { rank, type });
  }
}

export class PresetCriteriaConditionalFormat extends Formatted {
  get className(): string {
    return 'PresetCriteriaConditionalFormat';
  }
  get Rule(): unknown { return this.kept; }
  set Rule(value: unknown) {
    const { criterion } = plainObject(value);
    this.keep('PresetCriteria', { criterion });
  }
}

const iconSets = ['ThreeArrows', 'ThreeArrowsGray', 'ThreeFlags', 'ThreeTrafficLights1', 'ThreeTrafficLights2', 'ThreeSigns', 'ThreeSymbols', 'ThreeSymbols2', 'FourArrows', 'FourArrowsGray', 'FourRedToBlack', 'FourRating', 'FourTrafficLights', 'FiveArrows', 'FiveArrowsGray', 'FiveRating', 'FiveQuarters', 'ThreeStars', 'ThreeTriangles', 'FiveBoxes'];
const iconCount = (style: string): number => (style.startsWith('Three') ? 3 : style.startsWith('Four') ? 4 : 5);

/** Thresholds in equal parts of a hundred, as Excel sets them for a new set of icons. */
const evenly = (count: number): Record<string, unknown>[] =>
  Array.from({ length: count }, (_, index) => (index === 0 ? { type: 'Invalid', formula: '', operator: 'Invalid' } : { type: 'Percent', formula: `=${Math.round((100 * index) / count)}`, operator: 'GreaterThanOrEqual' }));

export const newIconSet: RichRule = { type: 'IconSet', rule: { style: 'ThreeTrafficLights1', criteria: evenly(3), reverseIconOrder: false, showIconOnly: false } };

/** Icons are kept and read back, not drawn. */
export class IconSetConditionalFormat extends Rich {
  get className(): string {
    return 'IconSetConditionalFormat';
  }
  private set(name: string, value: unknown): void {
    this.keep('IconSet', { ...this.kept, [name]: value });
  }
  get Style(): unknown { return this.kept.style; }
  set Style(value: unknown) {
    if (!iconSets.includes(String(value))) throw invalidArgument(`"${String(value)}" is no set of icons.`);
    const count = iconCount(String(value));
    this.set('style', value);
    if ((this.kept.criteria as readonly unknown[]).length !== count) this.set('criteria', evenly(count));
  }
  get Criteria(): unknown { return this.kept.criteria; }
  set Criteria(value: unknown) {
    const count = iconCount(String(this.kept.style));
    if (!Array.isArray(value) || value.length !== count) throw invalidArgument(`The set of icons needs ${count} criteria.`);
    const even = evenly(count);
    this.set('criteria', value.map((one: unknown, index) => (index === 0 ? { ...even[0], ...(one as object) } : { ...plainObject(one) })));
  }
  get ReverseIconOrder(): unknown { return this.kept.reverseIconOrder; }
  set ReverseIconOrder(value: unknown) { this.set('reverseIconOrder', flag(value)); }
  get ShowIconOnly(): unknown { return this.kept.showIconOnly; }
  set ShowIconOnly(value: unknown) { this.set('showIconOnly', flag(value)); }
}
