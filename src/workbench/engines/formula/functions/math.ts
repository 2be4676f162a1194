import type { FunctionTable } from '../host';
import { errors } from '../values';
import { lift, liftNumbers } from './lift';

/** Half away from zero on the decimal digits a person sees, so that ROUND(1.005, 2) is 1.01 as in Excel. */
export function roundHalfUp(value: number, digits: number): number {
  return shifted(value, digits, (scaled) => Math.sign(scaled) * Math.round(Math.abs(scaled)));
}

function shifted(value: number, digits: number, round: (scaled: number) => number): number {
  const places = Math.trunc(digits);
  if (value === 0 || places > 300) return value;
  const scaled = Number((Math.abs(places) <= 22 ? (places >= 0 ? value * 10 ** places : value / 10 ** -places) : value * 10 ** places).toPrecision(15));
  const rounded = round(scaled);
  return Number(`${rounded}e${-places}`);
}

const toward = (scaled: number): number => Math.trunc(scaled);
const away = (scaled: number): number => Math.sign(scaled) * Math.ceil(Math.abs(scaled));

export const mathFunctions: FunctionTable = {
  ABS: liftNumbers(1, 1, Math.abs),
  SIGN: liftNumbers(1, 1, Math.sign),
  INT: liftNumbers(1, 1, Math.floor),
  TRUNC: liftNumbers(1, 2, (value, digits = 0) => shifted(value, digits, toward)),
  ROUND: liftNumbers(2, 2, roundHalfUp),
  ROUNDUP: liftNumbers(2, 2, (value, digits) => shifted(value, digits, away)),
  ROUNDDOWN: liftNumbers(2, 2, (value, digits) => shifted(value, digits, toward)),
  MOD: liftNumbers(2, 2, (value, divisor) => (divisor === 0 ? errors.division : value - divisor * Math.floor(value / divisor))),
  POWER: liftNumbers(2, 2, (base, exponent) => (base === 0 && exponent < 0 ? errors.division : base ** exponent)),
  SQRT: liftNumbers(1, 1, Math.sqrt),
  EXP: liftNumbers(1, 1, Math.exp),
  LN: liftNumbers(1, 1, (value) => (value <= 0 ? errors.number : Math.log(value))),
  LOG10: liftNumbers(1, 1, (value) => (value <= 0 ? errors.number : Math.log10(value))),
  LOG: liftNumbers(1, 2, (value, base = 10) => (value <= 0 || base <= 0 ? errors.number : base === 1 ? errors.division : base === 10 ? Math.log10(value) : Math.log(value) / Math.log(base))),
  PI: lift(0, 0, () => Math.PI),
  CEILING: liftNumbers(2, 2, (value, step) => (step === 0 ? 0 : shiftedStep(value, step, Math.ceil))),
  FLOOR: liftNumbers(2, 2, (value, step) => (step === 0 ? errors.division : shiftedStep(value, step, Math.floor))),
  'CEILING.MATH': liftNumbers(1, 3, (value, step = 1) => (step === 0 ? 0 : shiftedStep(value, Math.abs(step), Math.ceil))),
  'FLOOR.MATH': liftNumbers(1, 3, (value, step = 1) => (step === 0 ? 0 : shiftedStep(value, Math.abs(step), Math.floor))),
  QUOTIENT: liftNumbers(2, 2, (value, divisor) => (divisor === 0 ? errors.division : Math.trunc(value / divisor))),
  RAND: lift(0, 0, () => Math.random()),
};

const shiftedStep = (value: number, step: number, round: (steps: number) => number): number => Number((round(Number((value / step).toPrecision(15))) * step).toPrecision(15));
