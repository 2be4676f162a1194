import { areasName, parseAreas, type Area } from './address';
import { formulaToFile, formulaToUi } from './formula';
import { decodeCellText, withCodes } from './text';
import { attributes, child, childrenOf, escapeText, type XmlElement } from './xml';

/** What may be typed into cells; formulas in typed form with "=". */
export interface Validation {
  readonly areas: readonly Area[];
  readonly kind: 'list' | 'whole' | 'decimal' | 'date' | 'textLength' | 'custom' | 'any';
  readonly operator?: string;
  readonly formula1?: string;
  readonly formula2?: string;
  readonly values?: readonly string[];
  readonly errorMessage?: string;
}

const kinds: ReadonlySet<string> = new Set(['list', 'whole', 'decimal', 'date', 'textLength', 'custom']);

export function readValidations(worksheet: XmlElement): { readonly validation: Validation; readonly element: XmlElement }[] {
  return childrenOf(child(worksheet, 'dataValidations'), 'dataValidation').map((element) => ({ validation: readValidation(element), element }));
}

function readValidation(element: XmlElement): Validation {
  const { type, operator, sqref, error } = element.attributes;
  const first = child(element, 'formula1')?.text;
  const second = child(element, 'formula2')?.text;
  const typed = type === 'list' && first !== undefined ? /^"(.*)"$/s.exec(first) : null;
  const kind = kinds.has(type ?? '') ? (type as Validation['kind']) : 'any';
  const compared = kind === 'whole' || kind === 'decimal' || kind === 'date' || kind === 'textLength';
  return {
    areas: parseAreas(sqref ?? ''),
    kind,
    ...(compared ? { operator: operator ?? 'between' } : {}),
    ...(typed !== null ? { values: typed[1]!.replace(/""/g, '"').split(',').map((value) => value.trim()) } : first === undefined ? {} : { formula1: formulaToUi(first) }),
    ...(second === undefined ? {} : { formula2: formulaToUi(second) }),
    ...(error === undefined ? {} : { errorMessage: decodeCellText(error) }),
  };
}

export function validationXml(validation: Validation): string {
  const values = attributes({
    type: validation.kind === 'any' ? undefined : validation.kind,
    operator: validation.operator === undefined || validation.operator === 'between' ? undefined : validation.operator,
    allowBlank: 1,
    showErrorMessage: 1,
    error: validation.errorMessage === undefined ? undefined : withCodes(validation.errorMessage),
    sqref: areasName(validation.areas),
  });
  const formula = (name: string, text: string | undefined): string => (text === undefined ? '' : `<${name}>${escapeText(formulaToFile(text))}</${name}>`);
  const first = validation.values === undefined ? formula('formula1', validation.formula1) : `<formula1>${escapeText(`"${validation.values.join(',').replace(/"/g, '""')}"`)}</formula1>`;
  const inside = first + formula('formula2', validation.formula2);
  return inside === '' ? `<dataValidation${values}/>` : `<dataValidation${values}>${inside}</dataValidation>`;
}
