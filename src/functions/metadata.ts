import type { Language } from '../texts/words';
import { worksheetFunctions } from './all';
import { argumentName, canSpill, describeInput, isOptional } from './arguments';
import { inputsOf } from './describe';
import type { WorksheetFunction } from './describe';

/** functions.json as Excel reads it. */
export interface FunctionsFile {
  /** Error values in cells reach us, so that one bad cell of a range does not take the others with it. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionEntry[];
}

export interface FunctionEntry {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly ParameterEntry[];
  readonly result: { readonly type: 'any'; readonly dimensionality: 'scalar' | 'matrix' };
}

export interface ParameterEntry {
  readonly name: string;
  readonly description: string;
  readonly type: 'any';
  readonly dimensionality: 'matrix';
  readonly optional?: true;
}

/** Where the help page of a function stands below the address of the add-in. */
export function helpPath(id: string, language: Language): string {
  return `help/${language}/${id}.html`;
}

/** Same ids and names in every language: a formula typed in one is read in the other. Only what people read is translated. */
export function functionsFile(language: Language, address: string): FunctionsFile {
  return { allowErrorForDataTypeAny: true, functions: worksheetFunctions.map((called) => entryOf(called, language, address)) };
}

function entryOf(called: WorksheetFunction, language: Language, address: string): FunctionEntry {
  return {
    id: called.id,
    name: called.id,
    description: called.summary[language],
    helpUrl: `${address}/${helpPath(called.id, language)}`,
    parameters: inputsOf(called).map(([key, input]) => ({
      name: argumentName(key, input, language),
      description: describeInput(input)[language],
      // 'any': Excel hands the cells over as they are, text and blanks included, and our sentence says what is wrong with them.
      type: 'any',
      dimensionality: 'matrix',
      ...(isOptional(input) ? { optional: true as const } : {}),
    })),
    result: { type: 'any', dimensionality: canSpill(called) ? 'matrix' : 'scalar' },
  };
}
