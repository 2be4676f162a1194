import * as formulajs from '@formulajs/formulajs';
import type { CallContext, FunctionTable, WorksheetFunction } from '../host';
import { errors, FormulaError, isErrorCode, isMatrix, type Scalar, type Value } from '../values';
import { lift, matrixOf, numbersOf } from './lift';

type Foreign = (...args: unknown[]) => unknown;

/** Names of Excel that the library has under another one. */
const others: Readonly<Record<string, string>> = { PERCENTILE: 'PERCENTILE.INC', QUARTILE: 'QUARTILE.INC', PERCENTRANK: 'PERCENTRANK.INC', 'FORECAST.LINEAR': 'FORECAST' };

function foreign(name: string): Foreign {
  let found: unknown = formulajs;
  for (const part of (others[name] ?? name).split('.')) found = (found as Record<string, unknown> | undefined)?.[part];
  if (typeof found !== 'function') throw new Error(`The function library lacks ${name}`);
  return found as Foreign;
}

function translated(result: unknown): Scalar {
  if (result instanceof Error) return isErrorCode(result.message) ? FormulaError.of(result.message) : errors.value;
  if (typeof result === 'number') return Number.isFinite(result) ? result : errors.number;
  return typeof result === 'string' || typeof result === 'boolean' ? result : errors.value;
}

/** Functions of single values. */
const scalar = `ACOS ACOSH ASIN ASINH ATAN ATAN2 ATANH COS COSH SIN SINH TAN TANH DEGREES RADIANS EVEN ODD FACT FACTDOUBLE COMBIN COMBINA PERMUT GAMMALN GAMMA ERF ERFC MROUND RANDBETWEEN PROPER
 NORM.S.INV NORM.S.DIST NORM.INV NORM.DIST NORMSINV NORMSDIST NORMINV NORMDIST T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T POISSON.DIST BINOM.DIST EXPON.DIST GAMMA.DIST GAMMA.INV LOGNORM.DIST LOGNORM.INV
 CHISQ.DIST CHISQ.INV BETA.DIST WEIBULL.DIST STANDARDIZE CONFIDENCE.NORM
 PMT PV FV RATE NPER IPMT PPMT EFFECT NOMINAL SLN SYD DB DDB CUMIPMT CUMPRINC RRI PDURATION ISEVEN ISODD`.split(/\s+/);

/** Functions of all the numbers in their arguments. */
const gathered = 'GEOMEAN HARMEAN AVEDEV DEVSQ SKEW KURT SUMSQ GCD LCM MODE.SNGL'.split(' ');

/** A list of numbers first, single values after it. */
const listed = 'PERCENTILE PERCENTILE.INC PERCENTILE.EXC QUARTILE QUARTILE.INC QUARTILE.EXC TRIMMEAN PERCENTRANK PERCENTRANK.INC IRR RANK.AVG'.split(' ');

/** Lists of equal length, taken whole. */
const paired = 'CORREL PEARSON SLOPE INTERCEPT RSQ STEYX COVARIANCE.P COVARIANCE.S XIRR XNPV SUMX2MY2 SUMX2PY2 SUMXMY2 FORECAST FORECAST.LINEAR'.split(' ');

const flat = (value: Value, context: CallContext): unknown => {
  const read = context.read(value);
  if (!isMatrix(read)) {
    if (read instanceof FormulaError) throw read;
    return read ?? 0;
  }
  return read.flat().map((one) => {
    if (one instanceof FormulaError) throw one;
    return one;
  });
};

const table: Record<string, WorksheetFunction> = {};
for (const name of scalar) {
  const apply = foreign(name);
  table[name] = lift(0, 20, (...values) => translated(apply(...values.map((value) => value ?? 0))));
}
for (const name of gathered) {
  const apply = foreign(name);
  table[name] = (args, context) => translated(apply(...numbersOf(args, context)));
}
for (const name of listed) {
  const apply = foreign(name);
  table[name] = ([list, ...rest], context) =>
    name === 'RANK.AVG'
      ? translated(apply(context.single(list), numbersOf([rest[0]], context), rest[1] === undefined ? false : context.single(rest[1])))
      : translated(apply(numbersOf([list], context), ...rest.map((arg) => context.single(arg))));
}
for (const name of paired) {
  const apply = foreign(name);
  table[name] = (args, context) => translated(apply(...args.map((arg) => flat(arg, context))));
}
table.NPV = ([rate, ...flows], context) => translated(foreign('NPV')(context.single(rate), ...numbersOf(flows, context)));
table.FREQUENCY = (args, context) => {
  const values = numbersOf([args[0]], context);
  const bounds = matrixOf(args[1], context).flat().filter((bound): bound is number => typeof bound === 'number');
  return [...bounds, Infinity].map((bound, index) => [values.filter((value) => value <= bound && (index === 0 || value > (bounds[index - 1] ?? -Infinity))).length]);
};

export const libraryFunctions: FunctionTable = table;
