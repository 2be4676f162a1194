import type { Language } from '../texts/words';
import { argumentName, isOptional } from './arguments';
import { inputsOf, quoted } from './describe';
import type { WorksheetFunction } from './describe';
import { qualified } from './namespace';

/**
 * The formula that the pane inserts: =WC.DSO("receivables","sales"), with the names of the required arguments as texts. Excel takes a text anywhere, so the
 * formula can be entered, and the function answers with the sentence that names the first argument which is no number yet. Bare words would be names:
 * #NAME? if there are none, and silently somebody else's numbers if there are. Numbers of an example would look like a result.
 */
export function insertedFormula(called: WorksheetFunction, language: Language): string {
  const names = inputsOf(called).flatMap(([key, input]) => (isOptional(input) ? [] : [quoted(argumentName(key, input, language))]));
  return `=${qualified(called.id)}(${names.join(',')})`;
}

/** Does the inserted formula compute as it is? */
export function needsNothing(called: WorksheetFunction): boolean {
  return inputsOf(called).every(([, input]) => isOptional(input));
}
