import { areasName, parseAreas, type Area } from './address';
import { formulaToFile, formulaToUi } from './formula';
import type { Look } from './look';
import { argb } from './styleWrite';
import { readColor, type ThemeColors } from './theme';
import { attributes, child, childrenOf, escapeText, flag, type XmlElement } from './xml';

export type Comparison = 'between' | 'notBetween' | 'equal' | 'notEqual' | 'greaterThan' | 'lessThan' | 'greaterThanOrEqual' | 'lessThanOrEqual';

/** One conditional rule; formulas in typed form with "=". */
export type ConditionalRule = { readonly areas: readonly Area[]; readonly priority: number; readonly stopIfTrue: boolean } & (
  | { readonly kind: 'expression'; readonly formula: string; readonly style: Look }
  | { readonly kind: 'cellValue'; readonly operator: Comparison; readonly formulas: readonly string[]; readonly style: Look }
  | { readonly kind: 'dataBar'; readonly color: string }
  | { readonly kind: 'colorScale'; readonly colors: readonly string[] }
  | { readonly kind: 'other'; readonly name: string }
);

/** A rule and the element it came from. */
export interface SourceRule {
  readonly rule: ConditionalRule;
  readonly element: XmlElement;
  readonly container: XmlElement;
}

export function readConditionalFormats(worksheet: XmlElement, dxf: (index: number) => Look, theme: ThemeColors): SourceRule[] {
  const found: SourceRule[] = [];
  for (const container of childrenOf(worksheet, 'conditionalFormatting')) {
    const areas = parseAreas(container.attributes.sqref ?? '');
    for (const element of childrenOf(container, 'cfRule')) found.push({ rule: readRule(element, areas, dxf, theme), element, container });
  }
  return found;
}

function readRule(element: XmlElement, areas: readonly Area[], dxf: (index: number) => Look, theme: ThemeColors): ConditionalRule {
  const { type, priority, stopIfTrue, operator, dxfId } = element.attributes;
  const common = { areas, priority: Number(priority ?? 1), stopIfTrue: flag(stopIfTrue, false) };
  const formulas = childrenOf(element, 'formula').map((formula) => formulaToUi(formula.text));
  const style = dxfId === undefined ? {} : dxf(Number(dxfId));
  const colors = (parent: XmlElement | undefined): string[] => childrenOf(parent, 'color').map((color) => readColor(color.attributes, theme) ?? '#000000');
  if (type === 'expression' && formulas.length === 1) return { ...common, kind: 'expression', formula: formulas[0]!, style };
  if (type === 'cellIs' && operator !== undefined && formulas.length > 0) return { ...common, kind: 'cellValue', operator: operator as Comparison, formulas, style };
  if (type === 'dataBar') return { ...common, kind: 'dataBar', color: colors(child(element, 'dataBar'))[0] ?? '#638EC6' };
  if (type === 'colorScale') return { ...common, kind: 'colorScale', colors: colors(child(element, 'colorScale')) };
  return { ...common, kind: 'other', name: type ?? '' };
}

/** <conditionalFormatting> with one rule. A rule of kind "other" can only come from the file, so it has no text of its own. */
export function conditionalFormatXml(rule: Exclude<ConditionalRule, { kind: 'other' }>, dxfFor: (look: Look) => number): string {
  const common = (type: string, more: Record<string, string | number | undefined> = {}): string =>
    attributes({ type, dxfId: more.dxfId, priority: rule.priority, stopIfTrue: rule.stopIfTrue ? 1 : undefined, operator: more.operator });
  const formula = (text: string): string => `<formula>${escapeText(formulaToFile(text))}</formula>`;
  const dxf = (look: Look): number | undefined => (Object.keys(look).length === 0 ? undefined : dxfFor(look));
  let xml: string;
  if (rule.kind === 'expression') xml = `<cfRule${common('expression', { dxfId: dxf(rule.style) })}>${formula(rule.formula)}</cfRule>`;
  else if (rule.kind === 'cellValue') xml = `<cfRule${common('cellIs', { dxfId: dxf(rule.style), operator: rule.operator })}>${rule.formulas.map(formula).join('')}</cfRule>`;
  else if (rule.kind === 'dataBar') xml = `<cfRule${common('dataBar')}><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="${argb(rule.color)}"/></dataBar></cfRule>`;
  else xml = `<cfRule${common('colorScale')}><colorScale>${scale(rule.colors)}</colorScale></cfRule>`;
  return container(rule.areas, xml);
}

/** A rule of the file with other areas or another priority, otherwise as it was. */
export function movedRuleXml(source: string, from: SourceRule, rule: ConditionalRule): string {
  const { element } = from;
  const open = source.slice(element.start, element.contentStart).replace(/\s(priority|stopIfTrue)\s*=\s*("[^"]*"|'[^']*')/g, '');
  const tag = element.prefix === '' ? '<cfRule' : `<${element.prefix}:cfRule`;
  const text = tag + attributes({ priority: rule.priority, stopIfTrue: rule.stopIfTrue ? 1 : undefined }) + open.slice(tag.length) + source.slice(element.contentStart, element.end);
  return container(rule.areas, element.prefix === '' ? text : text.replaceAll(`<${element.prefix}:`, '<').replaceAll(`</${element.prefix}:`, '</'), from.container.attributes);
}

function container(areas: readonly Area[], inside: string, present: Readonly<Record<string, string>> = {}): string {
  return `<conditionalFormatting${attributes({ ...present, sqref: areasName(areas) })}>${inside}</conditionalFormatting>`;
}

function scale(colors: readonly string[]): string {
  const points = colors.length === 2 ? ['<cfvo type="min"/>', '<cfvo type="max"/>'] : ['<cfvo type="min"/>', '<cfvo type="percentile" val="50"/>', '<cfvo type="max"/>'];
  return points.join('') + colors.map((color) => `<color rgb="${argb(color)}"/>`).join('');
}

/** Excel keeps the details of a data bar a second time, under an id; without its rule that must go too. */
export function removeExtendedRule(xml: string, removed: string): string {
  const id = /\{[0-9A-Fa-f-]{36}\}/.exec(/<(?:[\w.-]+:)?id>([^<]*)<\//.exec(removed)?.[1] ?? '')?.[0];
  if (id === undefined) return xml;
  return xml.replace(/<((?:[\w.-]+:)?)conditionalFormatting\b[^>]*>(?:(?!<\/\1conditionalFormatting>)[\s\S])*<\/\1conditionalFormatting>/g, (block, prefix: string) => {
    if (prefix === '' || !block.includes(`id="${id}"`)) return block;
    const rest = block.replace(/<((?:[\w.-]+:)?)cfRule\b[^>]*?(?:\/>|>[\s\S]*?<\/\1cfRule>)/g, (rule) => (rule.includes(`id="${id}"`) ? '' : rule));
    return /<(?:[\w.-]+:)?cfRule\b/.test(rest) ? rest : '';
  });
}
