import type { FunctionTable, WorksheetFunction } from '../host';
import { broadcast, errors, FormulaError, Reference, type Scalar } from '../values';

const test = (decide: (value: Scalar) => boolean): WorksheetFunction => ([value], context) => broadcast([context.read(value)], ([one]) => decide(one ?? null));

export const informationFunctions: FunctionTable = {
  ISBLANK: test((value) => value === null),
  ISNUMBER: test((value) => typeof value === 'number'),
  ISTEXT: test((value) => typeof value === 'string'),
  ISNONTEXT: test((value) => typeof value !== 'string'),
  ISLOGICAL: test((value) => typeof value === 'boolean'),
  ISERROR: test((value) => value instanceof FormulaError),
  ISERR: test((value) => value instanceof FormulaError && value !== errors.missing),
  ISNA: test((value) => value === errors.missing),
  ISREF: ([value]) => value instanceof Reference,
  NA: () => errors.missing,
};
