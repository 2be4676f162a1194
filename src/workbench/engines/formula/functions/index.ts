import type { FunctionTable } from '../host';
import { aggregateFunctions } from './aggregate';
import { arrayFunctions } from './array';
import { conditionalFunctions } from './conditional';
import { dateFunctions } from './date';
import { informationFunctions } from './information';
import { libraryFunctions } from './library';
import { lookupFunctions } from './lookup';
import { mathFunctions } from './math';
import { textFunctions } from './text';

/** Everything but the functions that do not evaluate all their arguments. Own ones come before the library's. */
export const worksheetFunctions: FunctionTable = Object.assign(
  Object.create(null) as object,
  libraryFunctions,
  mathFunctions,
  aggregateFunctions,
  conditionalFunctions,
  lookupFunctions,
  textFunctions,
  dateFunctions,
  informationFunctions,
  arrayFunctions,
);
