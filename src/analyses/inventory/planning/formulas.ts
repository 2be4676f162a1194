import type { PlanningChoices } from './choices';
import { type Rule, rules, valueRules } from './methods';

/** Where a figure of the row stands: [@lead] in our table, [@source:3] beside the reader's list; null where there is no such column. */
export type Reference = (name: Figure) => string | null;
export type Figure = 'class' | 'level' | 'demand' | 'deviation' | 'error' | 'highest' | 'lead' | 'spread' | 'longest' | 'rule' | 'computed' | 'safety' | 'point' | 'target' | 'position' | 'upper' | 'onHand' | 'onOrder' | 'reserved' | 'backorders' | 'minimum' | 'multiple' | 'maximum' | 'cost';

export interface FormulaInput {
  readonly choices: PlanningChoices;
  /** Rules that occur in this report. */
  readonly used: ReadonlySet<Rule>;
  /** Lead times are converted to the period of demand. */
  readonly converted: boolean;
}

/** Service level of the row's class, or its own where the list has one. */
export function levelFormula(own: string | null, group: string): string {
  const byClass = `IF(${group}="A",{serviceLevelA},IF(${group}="B",{serviceLevelB},{serviceLevelC}))`;
  return own === null ? byClass : `IF(AND(${own}>0,${own}<1),${own},${byClass})`;
}

/** Safety stock before it is rounded, by the rule of the row; empty where the row has none. */
export function exactFormula(input: FormulaInput, reference: Reference): string {
  const rule = reference('rule')!;
  const chosen = rules.filter((one) => input.used.has(one));
  const nested = chosen.reduceRight((rest, one, index) => (index === chosen.length - 1 ? ruleFormula(one, input, reference) : `IF(${rule}="${one}",${ruleFormula(one, input, reference)},${rest})`), '""');
  return nested;
}

function ruleFormula(rule: Rule, { converted }: FormulaInput, reference: Reference): string {
  if (valueRules.has(rule)) return reference('computed')!;
  const at = (name: Figure): string => reference(name)!;
  const factor = converted ? '*{leadFactor}' : '';
  const lead = `${at('lead')}${factor}`;
  const protection = `(${at('lead')}+{review})${factor}`;
  const z = (): string => `NORM.S.INV(${at('level')})`;
  switch (rule) {
    case 'SS-2':
      return `${z()}*${at('deviation')}*SQRT(${protection})`;
    case 'SS-3':
      return `${z()}*${at('demand')}*${at('spread')}${factor}`;
    case 'SS-4':
      return `${z()}*(${at('deviation')}*SQRT(${protection})+${at('demand')}*${at('spread')}${factor})`;
    case 'SS-8': {
      const highest = reference('highest');
      return `${highest ?? `${at('demand')}*(1+{demandFluctuation})`}*${reference('longest') ?? `${at('lead')}*(1+{leadFluctuation})`}${factor}-${at('demand')}*${lead}`;
    }
    case 'SS-9':
      return `{coverDays}/{daysPerPeriod}*${at('demand')}`;
    case 'SS-11':
      return `${at('demand')}*${lead}*((1+{demandFluctuation})*(1+{leadFluctuation})-1)`;
    default: {
      const spread = reference('spread');
      return `${z()}*SQRT(${protection}*${at(rule === 'SS-6' ? 'error' : 'deviation')}^2${spread === null ? '' : `+(${at('demand')}*${spread}${factor})^2`})`;
    }
  }
}

export function roundedFormula({ choices }: FormulaInput, exact: string, multiple: string | null): string {
  if (choices.rounding === 'none') return `MAX(0,${exact})`;
  const plain = `ROUND(MAX(0,${exact}),6)`;
  return choices.rounding === 'multiple' && multiple !== null ? `IF(${multiple}>0,CEILING(${plain},${multiple}),ROUNDUP(${plain},0))` : `ROUNDUP(${plain},0)`;
}

export function pointFormula({ converted }: FormulaInput, reference: Reference): string {
  return `${reference('demand')!}*${reference('lead')!}${converted ? '*{leadFactor}' : ''}+${reference('safety')!}`;
}

export function targetFormula({ converted }: FormulaInput, reference: Reference): string {
  return `${reference('demand')!}*(${reference('lead')!}+{review})${converted ? '*{leadFactor}' : ''}+${reference('safety')!}`;
}

export function positionFormula(reference: Reference): string {
  const part = (sign: string, name: Figure): string => (reference(name) === null ? '' : `${sign}${reference(name)}`);
  return `${reference('onHand')!}${part('+', 'onOrder')}${part('-', 'reserved')}${part('-', 'backorders')}`;
}

export function upperFormula(reference: Reference): string {
  const maximum = reference('maximum');
  const lots = [reference('minimum'), reference('multiple')].filter((one) => one !== null);
  const upper = `MAX(${reference('target')!},${reference('point')!}${lots.length === 0 ? '' : `+MAX(${lots.join(',')})`})`;
  return maximum === null ? upper : `IF(${maximum}>0,${maximum},${upper})`;
}

export function orderFormula({ choices }: FormulaInput, reference: Reference): string {
  const missing = `ROUND(${reference('target')!}-${reference('position')!},6)`;
  const minimum = reference('minimum');
  const multiple = reference('multiple');
  const quantity = minimum === null ? missing : `MAX(${missing},${minimum})`;
  const whole = choices.rounding === 'none' ? quantity : `ROUNDUP(ROUND(${quantity},6),0)`;
  return `IF(${missing}<=0,0,${multiple === null ? whole : `IF(${multiple}>0,CEILING(ROUND(${quantity},6),${multiple}),${whole})`})`;
}

/** The name of the status from the table of them, so that the formula holds no word of any language. */
export function statusFormula(reference: Reference): string {
  const [held, demand, safety, position, point, upper] = (['onHand', 'demand', 'safety', 'position', 'point', 'upper'] as const).map((name) => reference(name)!);
  return `INDEX(statuses[status],IF(${safety}="",6,IF(AND(${held}<=0,${demand}>0),1,IF(OR(${held}<${safety},${position}<${point}),2,IF(${held}>${upper},4,IF(${position}>${upper},5,3))))))`;
}

/** Days that a quantity lasts. */
export function daysFormula(quantity: string, demand: string): string {
  return `IF(${quantity}="","",IF(${demand}>0,${quantity}/${demand}*{daysPerPeriod},""))`;
}

export function moneyFormula(quantity: string, cost: string): string {
  return `IF(OR(${quantity}="",${cost}=""),"",${quantity}*${cost})`;
}
