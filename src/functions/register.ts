import type { Value } from '../calculators/define';
import { excelErrorOf } from '../calculators/errors';
import type { ExcelError, Failure } from '../calculators/errors';
import { evaluateCalculator, explainCall, isGrid } from '../calculators/evaluate';
import { languageOf, say } from '../texts/words';
import type { Language } from '../texts/words';
import { worksheetFunctions } from './all';
import { canSpill } from './arguments';
import type { WorksheetFunction } from './describe';

type CellResult = number | string | CustomFunctions.Error;

/** Gives every function to Excel under its id. The language is asked at each call: the user may change it while the add-in runs. */
export function registerFunctions(language: () => Language = languageOfPage): void {
  for (const called of worksheetFunctions) {
    CustomFunctions.associate(called.id, (...passed: unknown[]) => answer(called, passed, language()));
  }
}

/** Excel passes the arguments in order, null for an omitted one, and its own invocation object after them. */
function answer(called: WorksheetFunction, passed: readonly unknown[], language: Language): CellResult | CellResult[][] {
  const inputs = Object.fromEntries(Object.keys(called.inputs).map((name, index) => [name, received(passed[index])]));
  const result = evaluateCalculator(called, inputs);
  if (!result.ok) throw asExcelError(called, result, language);
  const { value } = result;
  if (isGrid(value)) return value.map((row) => row.map((one) => (isFailure(one) ? asExcelError(called, one, language) : inLanguage(one, language))));
  return canSpill(called) ? [[inLanguage(value, language)]] : inLanguage(value, language);
}

/** Error values arrive as objects; the calculators know them as Excel's texts. Any other object is the invocation of a host that left arguments out. */
function received(content: unknown): unknown {
  if (Array.isArray(content)) return holdsObjects(content) ? content.map(received) : content;
  if (content instanceof CustomFunctions.Error) return content.code;
  return typeof content === 'object' ? null : content;
}

/** Most ranges hold none, and need no copy. */
function holdsObjects(content: unknown): boolean {
  return Array.isArray(content) ? content.some(holdsObjects) : typeof content === 'object' && content !== null;
}

function inLanguage(value: Value, language: Language): number | string {
  return typeof value === 'object' ? say(value, language) : value;
}

function isFailure(value: Value | Failure): value is Failure {
  return typeof value === 'object' && 'ok' in value;
}

function asExcelError(called: WorksheetFunction, failure: Failure, language: Language): CustomFunctions.Error {
  return new CustomFunctions.Error(errorCode(excelErrorOf(failure)), say(explainCall(called.inputs, failure), language));
}

/** A function may not answer #NAME? or #REF!; those errors of an input become #VALUE! with a sentence that names them. */
function errorCode(error: ExcelError): CustomFunctions.ErrorCode {
  switch (error) {
    case '#NUM!':
      return CustomFunctions.ErrorCode.invalidNumber;
    case '#DIV/0!':
      return CustomFunctions.ErrorCode.divisionByZero;
    case '#N/A':
      return CustomFunctions.ErrorCode.notAvailable;
    case '#NULL!':
      return CustomFunctions.ErrorCode.nullReference;
    default:
      return CustomFunctions.ErrorCode.invalidValue;
  }
}

function languageOfPage(): Language {
  return languageOf(document.documentElement.lang);
}
