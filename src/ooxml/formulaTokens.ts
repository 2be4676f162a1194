export type TokenKind = 'string' | 'sheet' | 'name' | 'number' | 'error' | 'bracket' | 'symbol';

/** `text` is what stands in the formula; all tokens together give the formula again. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const errorPattern = /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|EXTERNAL!|PYTHON!|TIMEOUT!)/iy;
const namePattern = /[\p{L}_\\$][\p{L}\p{M}\p{N}_.\\?$]*/uy;
const rowsPattern = /\$?\d+:\$?\d+/y;
const numberPattern = /\d+\.?\d*(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?/y;

/**
 * Cuts a formula (without its "=") into tokens. Sheet prefixes come as one token with the "!"; a bracket token is a whole
 * "[…]" of a structured reference or a workbook number, with everything nested inside.
 */
export function tokenize(formula: string): Token[] {
  const tokens: Token[] = [];
  let index = 0;
  const push = (kind: TokenKind, end: number): void => {
    tokens.push({ kind, text: formula.slice(index, end) });
    index = end;
  };
  while (index < formula.length) {
    const character = formula[index]!;
    if (character === '"') {
      push('string', afterQuote(formula, index, '"'));
    } else if (character === "'") {
      const end = afterQuote(formula, index, "'");
      if (formula[end] === '!') push('sheet', end + 1);
      else push('symbol', end);
    } else if (character === '[') {
      push('bracket', afterBracket(formula, index));
    } else if (character === '#') {
      errorPattern.lastIndex = index;
      const error = errorPattern.exec(formula);
      if (error !== null) push('error', index + error[0].length);
      else push('symbol', index + 1);
    } else {
      const rows = at(rowsPattern, formula, index);
      if (rows !== null) {
        push('name', index + rows.length);
        continue;
      }
      const name = at(namePattern, formula, index);
      if (name !== null) {
        const end = index + name.length;
        if (formula[end] === '!') push('sheet', end + 1);
        else if (formula[end] === ':' && /^:[\p{L}_][\p{L}\p{N}_.]*!/u.test(formula.slice(end, end + 40))) push('sheet', formula.indexOf('!', end) + 1);
        else push('name', end);
        continue;
      }
      const number = at(numberPattern, formula, index);
      if (number !== null) push('number', index + number.length);
      else push('symbol', index + 1);
    }
  }
  return tokens;
}

function at(pattern: RegExp, text: string, index: number): string | null {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0] ?? null;
}

function afterQuote(text: string, open: number, quote: string): number {
  let end = text.indexOf(quote, open + 1);
  while (end >= 0 && text[end + 1] === quote) end = text.indexOf(quote, end + 2);
  return end < 0 ? text.length : end + 1;
}

/** Inside brackets an apostrophe makes the next character plain. */
export function afterBracket(text: string, open: number): number {
  let depth = 0;
  for (let index = open; index < text.length; index++) {
    const character = text[index];
    if (character === "'") index++;
    else if (character === '[') depth++;
    else if (character === ']' && --depth === 0) return index + 1;
  }
  return text.length;
}

const cellPattern = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;

export function isCell(text: string): boolean {
  const match = cellPattern.exec(text);
  return match !== null && Number(match[4]) >= 1 && Number(match[4]) <= 1_048_576 && (match[2]!.length < 3 || match[2]!.toUpperCase() <= 'XFD');
}

/** Index of the token that closes the parenthesis opened at `open`; the last one when it is missing. */
export function closingParenthesis(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let index = open; index < tokens.length; index++) {
    const text = tokens[index]!.text;
    if (tokens[index]!.kind !== 'symbol') continue;
    if (text === '(' || text === '{') depth++;
    else if ((text === ')' || text === '}') && --depth === 0) return index;
  }
  return tokens.length - 1;
}

/** First and last token (inclusive) of every argument of the call whose "(" stands at `open`. */
export function argumentsOf(tokens: readonly Token[], open: number): { from: number; to: number }[] {
  const close = closingParenthesis(tokens, open);
  const found: { from: number; to: number }[] = [];
  let from = open + 1;
  let depth = 0;
  for (let index = open + 1; index <= close; index++) {
    const { kind, text } = tokens[index]!;
    if (kind !== 'symbol') continue;
    if (index === close || (depth === 0 && text === ',')) {
      found.push({ from, to: index - 1 });
      from = index + 1;
    } else if (text === '(' || text === '{') depth++;
    else if (text === ')' || text === '}') depth--;
  }
  return found;
}
