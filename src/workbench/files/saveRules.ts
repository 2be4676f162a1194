import { conditionalFormatXml, movedRuleXml, removeExtendedRule, type SourceRule } from '../../ooxml/conditionalFormat';
import { readValidations, validationXml } from '../../ooxml/dataValidation';
import { lookKey } from '../../ooxml/look';
import { addChild, parseSheet, setChild } from '../../ooxml/sheet';
import { childrenOf, splice } from '../../ooxml/xml';
import type { ConditionalFormat, SheetDocument } from '../document';
import { ruleId, sourceRules } from './readSheet';
import type { SaveContext } from './saveContext';

export function saveRules(context: SaveContext, xml: string, before: SheetDocument, after: SheetDocument): string {
  if (before.conditionalFormats === after.conditionalFormats) return xml;
  const old = before.conditionalFormats.map(ruleKey);
  const now = after.conditionalFormats.map(ruleKey);
  if (old.length === now.length && old.every((key, index) => key === now[index])) return xml;
  const sources = new Map<string, SourceRule>(sourceRules(context.before, xml).map((source, index) => [ruleId(before.id, index), source]));
  const byId = new Map(before.conditionalFormats.map((rule) => [rule.id, rule]));
  const texts = after.conditionalFormats.map((rule) => {
    const source = sources.get(rule.id);
    const was = byId.get(rule.id);
    if (source !== undefined && was !== undefined && contentKey(was) === contentKey(rule)) return movedRuleXml(xml, source, rule);
    // A kind that the workbench does not know can only be copied; without its origin there is nothing to write.
    return rule.kind === 'other' ? '' : conditionalFormatXml(rule, (look) => context.styles.dxfFor(look));
  });
  const kept = new Set(after.conditionalFormats.map((rule) => rule.id));
  let result = splice(xml, childrenOf(parseSheet(xml), 'conditionalFormatting').map((element) => ({ start: element.start, end: element.end, text: '' })));
  if (texts.length > 0) result = addChild(result, 'conditionalFormatting', texts.join(''));
  for (const [id, source] of sources) if (!kept.has(id)) result = removeExtendedRule(result, xml.slice(source.element.start, source.element.end));
  return result;
}

function ruleKey(rule: ConditionalFormat): string {
  return `${rule.id} ${JSON.stringify(rule.areas)} ${rule.priority} ${rule.stopIfTrue} ${contentKey(rule)}`;
}

/** Everything of a rule but its place and rank. */
function contentKey(rule: ConditionalFormat): string {
  if (rule.kind === 'expression') return `expression ${rule.formula} ${lookKey(rule.style)}`;
  if (rule.kind === 'cellValue') return `cellValue ${rule.operator} ${rule.formulas.join(' ')} ${lookKey(rule.style)}`;
  if (rule.kind === 'dataBar') return `dataBar ${rule.color}`;
  return rule.kind === 'colorScale' ? `colorScale ${rule.colors.join(' ')}` : `other ${rule.name}`;
}

export function saveValidations(xml: string, before: SheetDocument, after: SheetDocument): string {
  const key = (validation: unknown): string => JSON.stringify(validation, (_, value: unknown) => (typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value));
  const old = before.dataValidations.map(key);
  const now = after.dataValidations.map(key);
  if (old.length === now.length && old.every((one, index) => one === now[index])) return xml;
  const present = readValidations(parseSheet(xml)).map(({ element }) => element);
  const used = new Set<number>();
  const texts = after.dataValidations.map((validation, index) => {
    const from = old.findIndex((one, at) => one === now[index] && !used.has(at));
    const element = present[from];
    if (element === undefined) return validationXml(validation);
    used.add(from);
    const text = xml.slice(element.start, element.end);
    return element.prefix === '' ? text : text.replaceAll(`<${element.prefix}:`, '<').replaceAll(`</${element.prefix}:`, '</');
  });
  return setChild(xml, 'dataValidations', texts.length === 0 ? null : `<dataValidations count="${texts.length}">${texts.join('')}</dataValidations>`);
}
