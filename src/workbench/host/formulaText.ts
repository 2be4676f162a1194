import { sheetColumns, sheetRows } from '../engine';
import { columnIndex, columnLetters } from './address';

/** One A1 reference corner inside a formula. */
interface Corner {
  readonly row: number | null;
  readonly column: number | null;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

const reference = /(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})|(\$?)(\d{1,7}):(\$?)(\d{1,7})/y;
const nameLetter = /[\p{L}\p{N}_.\\?]/u;

/** What stands at a place of a formula: the text for it, and how many characters of the formula it replaces; null where nothing is to be changed. */
type Change = (index: number, written: string) => { readonly text: string; readonly length: number } | null;

/** Rewrites a formula from left to right. Texts, quoted sheet names, structured references and the insides of words stay as they are. */
function rewrite(formula: string, change: Change, brackets: boolean): string {
  let result = '';
  let index = 0;
  while (index < formula.length) {
    const letter = formula.charAt(index);
    const changed = letter === '"' || letter === "'" || (brackets && letter === '[') ? null : index === 0 || letter === '$' || !nameLetter.test(formula.charAt(index - 1)) ? change(index, result) : null;
    const end = letter === '"' || letter === "'" ? closingQuote(formula, index, letter) : brackets && letter === '[' ? closingBracket(formula, index) : index + 1;
    result += changed?.text ?? formula.slice(index, end);
    index = changed === null ? end : index + changed.length;
  }
  return result;
}

/** The match of a pattern at a place, unless it is the beginning of a longer word or what `not` names follows. */
function matchAt(pattern: RegExp, formula: string, index: number, not: string): RegExpExecArray | null {
  pattern.lastIndex = index;
  const match = pattern.exec(formula);
  const after = match === null ? '' : formula.charAt(index + match[0].length);
  return after !== '' && (nameLetter.test(after) || not.includes(after)) ? null : match;
}

/** Calls `change` for each reference of a formula in A1 form and puts its answer in its place. */
function mapReferences(formula: string, change: (corners: readonly Corner[]) => string): string {
  return rewrite(
    formula,
    (index) => {
      const match = matchAt(reference, formula, index, '(![');
      const corners = match === null ? null : toCorners(match);
      return match === null ? null : { text: corners === null ? match[0] : change(corners), length: match[0].length };
    },
    true,
  );
}

function closingQuote(formula: string, start: number, quote: string): number {
  let index = start + 1;
  while (index < formula.length) {
    if (formula.charAt(index) === quote) {
      if (formula.charAt(index + 1) !== quote) return index + 1;
      index += 1;
    }
    index += 1;
  }
  return formula.length;
}

function closingBracket(formula: string, start: number): number {
  let depth = 0;
  for (let index = start; index < formula.length; index += 1) {
    const letter = formula.charAt(index);
    if (letter === "'") index += 1;
    else if (letter === '[') depth += 1;
    else if (letter === ']') {
      depth -= 1;
      if (depth === 0) return index + 1;
    }
  }
  return formula.length;
}

function toCorners(match: RegExpExecArray): readonly Corner[] | null {
  if (match[2] !== undefined) {
    const column = columnIndex(match[2]);
    const row = Number(match[4]) - 1;
    return column < sheetColumns && row >= 0 && row < sheetRows ? [{ row, column, rowFixed: match[3] === '$', columnFixed: match[1] === '$' }] : null;
  }
  if (match[6] !== undefined) {
    return [
      { row: null, column: columnIndex(match[6]), rowFixed: true, columnFixed: match[5] === '$' },
      { row: null, column: columnIndex(match[8] as string), rowFixed: true, columnFixed: match[7] === '$' },
    ];
  }
  return [
    { row: Number(match[10]) - 1, column: null, rowFixed: match[9] === '$', columnFixed: true },
    { row: Number(match[12]) - 1, column: null, rowFixed: match[11] === '$', columnFixed: true },
  ];
}

/** A formula as it reads after being copied down by `rows` and right by `columns`. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  return mapReferences(formula, (corners) => {
    const parts: string[] = [];
    for (const one of corners) {
      const row = one.row === null ? null : one.rowFixed ? one.row : one.row + rows;
      const column = one.column === null ? null : one.columnFixed ? one.column : one.column + columns;
      if ((row !== null && (row < 0 || row >= sheetRows)) || (column !== null && (column < 0 || column >= sheetColumns))) return '#REF!';
      parts.push(`${column === null ? '' : `${one.columnFixed ? '$' : ''}${columnLetters(column)}`}${row === null ? '' : `${one.rowFixed ? '$' : ''}${row + 1}`}`);
    }
    return parts.join(':');
  });
}

/** The formula of the cell at (row, column) in R1C1 notation. */
export function toR1C1(formula: string, row: number, column: number): string {
  const part = (letter: string, at: number, fixed: boolean, from: number): string => {
    if (fixed) return `${letter}${at + 1}`;
    return at === from ? letter : `${letter}[${at - from}]`;
  };
  return mapReferences(formula, (corners) => {
    const texts = corners.map((one) => `${one.row === null ? '' : part('R', one.row, one.rowFixed, row)}${one.column === null ? '' : part('C', one.column, one.columnFixed, column)}`);
    return texts.length === 2 && texts[0] === texts[1] ? (texts[0] as string) : texts.join(':');
  });
}

const r1c1 = /R(\d+|\[-?\d+\])?C(\d+|\[-?\d+\])?|R(\d+|\[-?\d+\])?(?![A-Za-z\d_.([])|C(\d+|\[-?\d+\])?(?![A-Za-z\d_.([])/y;

/** R1C1 -> A1 as seen from the cell at (row, column). */
export function fromR1C1(formula: string, row: number, column: number): string {
  const corner = (text: string | undefined, from: number): { at: number; fixed: boolean } => {
    if (text === undefined || text === '') return { at: from, fixed: false };
    return text.startsWith('[') ? { at: from + Number(text.slice(1, -1)), fixed: false } : { at: Number(text) - 1, fixed: true };
  };
  const rowText = (value: { at: number; fixed: boolean }): string => `${value.fixed ? '$' : ''}${value.at + 1}`;
  const columnText = (value: { at: number; fixed: boolean }): string => `${value.fixed ? '$' : ''}${columnLetters(value.at)}`;
  // Brackets are offsets here, and no structured references.
  return rewrite(
    formula,
    (index, written) => {
      const match = matchAt(r1c1, formula, index, '(');
      if (match === null) return null;
      const [text] = match;
      const { length } = text;
      if (/C/.test(text) && text.startsWith('R')) return { text: columnText(corner(match[2], column)) + rowText(corner(match[1], row)), length };
      const whole = text.startsWith('R') ? rowText(corner(match[3], row)) : columnText(corner(match[4], column));
      const pair = formula.charAt(index + length) === ':' || written.endsWith(':');
      return { text: pair ? whole : `${whole}:${whole}`, length };
    },
    false,
  );
}

/** What is plainly not a formula: unclosed texts and brackets, a missing operand at the end. null = fine. */
export function formulaProblem(formula: string): string | null {
  if (formula.length > 8192) return 'The formula is longer than 8,192 characters.';
  const open: string[] = [];
  const pairs: Readonly<Record<string, string>> = { ')': '(', '}': '{' };
  let last = '';
  for (let index = 1; index < formula.length; index += 1) {
    const letter = formula.charAt(index);
    if (letter === '"' || letter === "'") {
      const end = closingQuote(formula, index, letter);
      if (formula.charAt(end - 1) !== letter || end - 1 === index) return 'A text in the formula is not closed.';
      index = end - 1;
    } else if (letter === '[') {
      const end = closingBracket(formula, index);
      if (formula.charAt(end - 1) !== ']') return 'A bracket in the formula is not closed.';
      index = end - 1;
    } else if (letter === '(' || letter === '{') open.push(letter);
    else if (letter === ')' || letter === '}') {
      if (open.pop() !== pairs[letter]) return 'The parentheses of the formula do not match.';
    }
    if (letter.trim() !== '') last = letter;
  }
  if (open.length > 0) return 'A parenthesis in the formula is not closed.';
  return last === '' || /[-+*/^&=<>,:(]/.test(last) ? 'The formula ends too early.' : null;
}
