import { compare, FormulaError, numberFromText, type Scalar } from '../values';

/** The test that a criterion of SUMIF and its kin means: 5, "paid", ">=10", "<>", "A*". */
export function criterion(wanted: Scalar): (value: Scalar) => boolean {
  if (wanted instanceof FormulaError) return (value) => value === wanted;
  if (wanted === null) return (value) => value === 0;
  if (typeof wanted !== 'string') return (value) => value === wanted || (typeof wanted === 'number' && typeof value === 'string' && numberFromText(value) === wanted);
  const [, operator = '', rest = ''] = /^(<>|<=|>=|=|<|>)?([\s\S]*)$/.exec(wanted) ?? [];
  const number = numberFromText(rest);
  const boolean = /^true$/i.test(rest) ? true : /^false$/i.test(rest) ? false : null;
  if (operator === '' || operator === '=' || operator === '<>') {
    const equal = equality(rest, number, boolean, operator);
    return operator === '<>' ? (value) => !equal(value) : equal;
  }
  const bound: Scalar = number ?? boolean ?? rest;
  return (value) => {
    if (typeof value !== typeof bound || value === null || value instanceof FormulaError) return false;
    const order = compare(value, bound);
    return operator === '<' ? order < 0 : operator === '>' ? order > 0 : operator === '<=' ? order <= 0 : order >= 0;
  };
}

function equality(rest: string, number: number | null, boolean: boolean | null, operator: string): (value: Scalar) => boolean {
  // "=" and "<>" ask for truly blank cells, "" also for empty texts.
  if (rest === '') return operator === '' ? (value) => value === null || value === '' : (value) => value === null;
  if (number !== null) return (value) => value === number || (typeof value === 'string' && numberFromText(value) === number);
  if (boolean !== null) return (value) => value === boolean;
  const error = rest.startsWith('#') ? rest.toUpperCase() : null;
  const matches = pattern(rest);
  return (value) => (typeof value === 'string' ? matches(value) : error !== null && value instanceof FormulaError && value.code === error);
}

/** "*" any text, "?" any character, "~" takes the next one as it is; without regard to case. */
export function pattern(text: string): (value: string) => boolean {
  if (!/[*?~]/.test(text)) {
    const upper = text.toUpperCase();
    return (value) => value.toUpperCase() === upper;
  }
  let source = '';
  for (let index = 0; index < text.length; index++) {
    const character = text[index] ?? '';
    if (character === '~' && index + 1 < text.length) source += escape(text[++index] ?? '');
    else source += character === '*' ? '[\\s\\S]*' : character === '?' ? '[\\s\\S]' : escape(character);
  }
  const expression = new RegExp(`^${source}$`, 'iu');
  return (value) => expression.test(value);
}

const escape = (character: string): string => character.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
