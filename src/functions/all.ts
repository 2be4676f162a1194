import { calculators } from '../calculators/index';
import type { WorksheetFunction } from './describe';
import { explainFunction } from './explain';

/** Every function a cell can call, in the order of every list. */
export const worksheetFunctions: readonly WorksheetFunction[] = [...calculators, explainFunction(() => worksheetFunctions)];
