import type { Calculator } from '../calculators/define';
import { calculators } from '../calculators/index';
import type { Words } from '../texts/words';
import { latinName } from './arguments';

/** A workbook-level name that does a calculator's work without the add-in: =CCC(…). Every argument is required. */
export interface LambdaName {
  readonly name: string;
  /** Excel's en-US typed form. */
  readonly formula: string;
  readonly comment: Words;
}

/** The closed-form calculators as LAMBDA names, in the order of every list. */
export function lambdaNames(): readonly LambdaName[] {
  return calculators.map(lambdaName).filter((name) => name !== null);
}

/** Null when the formula is not closed-form. */
export function lambdaName(calculator: Pick<Calculator, 'id' | 'inputs' | 'excel' | 'summary'>): LambdaName | null {
  if (calculator.excel === null) return null;
  const names = Object.keys(calculator.inputs).map(latinName);
  return { name: calculator.id, formula: `=LAMBDA(${[...names, calculator.excel].join(',')})`, comment: calculator.summary };
}
