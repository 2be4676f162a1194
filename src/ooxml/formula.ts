import { columnIndex, columnName, sheetPrefix } from './address';
import { argumentsOf, closingParenthesis, isCell, tokenize, type Token } from './formulaTokens';
import { dottedFunctions, etaFunctions, futureFunctions, lambdaTakers, worksheetOnly } from './futureFunctions';
import { bracketToFile, bracketToUi } from './structuredReference';

/**
 * The two forms of a formula: as a person types it and office.js gives it ("=WC.CCC([@Open])"), and as the file keeps it
 * ("_xldudf_WC_CCC(Table1[[#This Row],[Open]])"). Texts and quoted sheet names are never touched.
 */
export interface FormulaPlace {
  /** Name of the table that the cell stands in; null outside of tables. */
  readonly table: string | null;
}

const nowhere: FormulaPlace = { table: null };

/** Typed form, with or without "=", to the form of the file (never with "="). */
export function formulaToFile(typed: string, place: FormulaPlace = nowhere): string {
  const formula = typed.startsWith('=') ? typed.slice(1) : typed;
  if (plain.test(formula) && !formula.includes('#') && !formula.includes('@')) return formula;
  const tokens = tokenize(formula);
  const texts = tokens.map((token) => token.text);
  markParameters(tokens, texts);
  tokens.forEach((token, index) => {
    if (token.kind === 'bracket' && texts[index] === token.text && !isWorkbookNumber(tokens, index)) texts[index] = bracketToFile(token.text, tableBefore(tokens, index), place.table);
    else if (token.kind === 'name' && texts[index] === token.text && tokens[index + 1]?.text === '(') texts[index] = functionToFile(token.text);
  });
  rewriteSpills(tokens, texts);
  rewriteIntersections(tokens, texts);
  return texts.join('');
}

/** Form of the file to the typed form, with "=". */
export function formulaToUi(stored: string, place: FormulaPlace = nowhere): string {
  if (plain.test(stored) && !stored.includes('_x')) return `=${stored}`;
  const tokens = tokenize(stored);
  const texts = tokens.map((token) => token.text);
  tokens.forEach((token, index) => {
    if (token.kind === 'bracket' && !isWorkbookNumber(tokens, index)) {
      const table = tableBefore(tokens, index);
      const ui = bracketToUi(token.text, table, place.table);
      texts[index] = ui.text;
      if (ui.dropTable) texts[index - 1] = '';
    } else if (token.kind === 'name') {
      texts[index] = nameToUi(token.text, tokens[index + 1]?.text === '(');
    }
  });
  for (let index = tokens.length - 2; index >= 0; index--) {
    const name = texts[index]!.toUpperCase();
    if (tokens[index]!.kind !== 'name' || tokens[index + 1]!.text !== '(' || (name !== 'ANCHORARRAY' && name !== 'SINGLE')) continue;
    const close = closingParenthesis(tokens, index + 1);
    if (argumentsOf(tokens, index + 1).length !== 1) continue;
    const simple = name === 'SINGLE' || texts.slice(index + 2, close).every((text) => /^[^\s+\-*/^&=<>,(){}]*$/.test(text) || text.endsWith('!'));
    texts[index] = name === 'SINGLE' ? '@' : '';
    texts[index + 1] = name === 'ANCHORARRAY' && !simple ? '(' : name === 'SINGLE' && needsParentheses(tokens, index + 2, close) ? '(' : '';
    texts[close] = name === 'SINGLE' ? (texts[index + 1] === '(' ? ')' : '') : simple ? '#' : ')#';
  }
  return `=${texts.join('')}`;
}

/** No brackets, quotes or function calls: the same in both forms. */
const plain = /^[^"'[\]({@#]*$/;

function functionToFile(name: string): string {
  const upper = name.toUpperCase();
  if (upper.startsWith('_XL')) return name;
  if (worksheetOnly.has(upper)) return `_xlfn._xlws.${upper}`;
  if (futureFunctions.has(upper)) return `_xlfn.${upper}`;
  // Excel keeps a function of an add-in under one name without dots.
  if (name.includes('.') && !dottedFunctions.has(upper)) return `_xldudf_${name.replace(/\./g, '_')}`;
  return name;
}

function nameToUi(name: string, call: boolean): string {
  if (!/^_xl/i.test(name)) return name;
  if (/^_xldudf_/i.test(name)) return name.slice(8).replace('_', '.');
  if (/^_xlop\./i.test(name)) return `[${name.slice(6)}]`;
  if (/^_xlpm\./i.test(name)) return name.slice(6);
  if (/^_xleta\./i.test(name)) return name.slice(7);
  return call ? name.replace(/^_xlfn\.(_xlws\.)?/i, '').replace(/^_xlws\./i, '') : name;
}

/** LET and LAMBDA: their parameters carry "_xlpm." in the file, wherever they are used inside the call. */
function markParameters(tokens: readonly Token[], texts: string[]): void {
  tokens.forEach((token, index) => {
    const name = token.text.toUpperCase();
    if (token.kind !== 'name' || tokens[index + 1]?.text !== '(') return;
    const list = argumentsOf(tokens, index + 1);
    if (name === 'LET' || name === 'LAMBDA') {
      list.forEach((argument, position) => {
        if (name === 'LET' ? position % 2 === 1 || position === list.length - 1 : position === list.length - 1) return;
        const parameter = onlyToken(tokens, argument);
        if (parameter === null) return;
        const found = tokens[parameter]!;
        if (name === 'LAMBDA' && found.kind === 'bracket') {
          const optional = found.text.slice(1, -1).trim();
          texts[parameter] = `_xlop.${optional}`;
          mark(optional, parameter + 1, closingParenthesis(tokens, index + 1), '_xlpm.', tokens, texts);
        } else if (found.kind === 'name') {
          mark(found.text, parameter, closingParenthesis(tokens, index + 1), '_xlpm.', tokens, texts);
        }
      });
    } else if (lambdaTakers.has(name)) {
      for (const argument of list) {
        const only = onlyToken(tokens, argument);
        if (only !== null && tokens[only]!.kind === 'name' && etaFunctions.has(tokens[only]!.text.toUpperCase())) texts[only] = `_xleta.${tokens[only]!.text.toUpperCase()}`;
      }
    }
  });
}

function mark(parameter: string, from: number, to: number, prefix: string, tokens: readonly Token[], texts: string[]): void {
  const wanted = parameter.toLowerCase();
  for (let index = from; index <= to; index++) {
    const token = tokens[index]!;
    if (token.kind === 'name' && token.text.toLowerCase() === wanted && texts[index] === token.text && tokens[index - 1]?.kind !== 'sheet') texts[index] = prefix + token.text;
  }
}

/** The only token of an argument besides blanks; null when there are more. */
function onlyToken(tokens: readonly Token[], argument: { from: number; to: number }): number | null {
  let found: number | null = null;
  for (let index = argument.from; index <= argument.to; index++) {
    if (/^\s*$/.test(tokens[index]!.text)) continue;
    if (found !== null) return null;
    found = index;
  }
  return found;
}

/** A1# and Sheet!A1# become ANCHORARRAY(…). */
function rewriteSpills(tokens: readonly Token[], texts: string[]): void {
  tokens.forEach((token, index) => {
    if (token.kind !== 'symbol' || token.text !== '#' || index === 0) return;
    const start = operandStart(tokens, index - 1);
    texts[start] = `_xlfn.ANCHORARRAY(${texts[start]}`;
    texts[index] = ')';
  });
}

/** @A1:A9, @name and @F(…) become SINGLE(…). */
function rewriteIntersections(tokens: readonly Token[], texts: string[]): void {
  for (let index = tokens.length - 1; index >= 0; index--) {
    if (tokens[index]!.kind !== 'symbol' || tokens[index]!.text !== '@') continue;
    const end = operandEnd(tokens, index + 1);
    if (end < 0) continue;
    const whole = tokens[index + 1]!.text === '(' && closingParenthesis(tokens, index + 1) === end;
    texts[index] = whole ? '_xlfn.SINGLE' : '_xlfn.SINGLE(';
    if (!whole) texts[end] += ')';
  }
}

function operandStart(tokens: readonly Token[], last: number): number {
  let index = last;
  if (tokens[index]!.text === ')') {
    for (let depth = 0; index >= 0; index--) {
      if (tokens[index]!.kind !== 'symbol') continue;
      if (tokens[index]!.text === ')') depth++;
      if (tokens[index]!.text === '(' && --depth === 0) break;
    }
    if (index < 0) return 0;
    if (tokens[index - 1]?.kind === 'name') index--;
  } else if (tokens[index]!.kind === 'bracket' && tokens[index - 1]?.kind === 'name') {
    index--;
  }
  return tokens[index - 1]?.kind === 'sheet' ? index - 1 : index;
}

function operandEnd(tokens: readonly Token[], first: number): number {
  let index = first;
  if (tokens[index]?.kind === 'bracket') index++;
  if (tokens[index]?.kind === 'sheet') index++;
  const token = tokens[index];
  if (token === undefined) return index > first ? index - 1 : -1;
  if (token.text === '(') index = closingParenthesis(tokens, index);
  else if (token.kind === 'name') {
    if (tokens[index + 1]?.text === '(') index = closingParenthesis(tokens, index + 1);
    else if (tokens[index + 1]?.kind === 'bracket') index++;
  } else if (token.kind !== 'error') return -1;
  if (tokens[index + 1]?.text === '#') index++;
  if (tokens[index + 1]?.text === ':') {
    const end = operandEnd(tokens, index + 2);
    if (end >= 0) return end;
  }
  return index;
}

function needsParentheses(tokens: readonly Token[], from: number, close: number): boolean {
  return operandEnd(tokens, from) !== close - 1;
}

function tableBefore(tokens: readonly Token[], index: number): string | null {
  const before = tokens[index - 1];
  return before?.kind === 'name' ? before.text : null;
}

/** "[2]Sheet1!A1": the bracket is a workbook, not a column. */
function isWorkbookNumber(tokens: readonly Token[], index: number): boolean {
  return tokens[index + 1]?.kind === 'sheet' && tokens[index - 1]?.kind !== 'name';
}

/** Moves the relative references of a formula, as the members of a shared formula need it. */
export function shiftFormula(stored: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return stored;
  const tokens = tokenize(stored);
  return tokens
    .map((token, index) => {
      if (token.kind !== 'name' || tokens[index + 1]?.text === '(') return token.text;
      if (isCell(token.text)) return shiftCell(token.text, rows, columns);
      const lines = /^(\$?)(\d+):(\$?)(\d+)$/.exec(token.text);
      if (lines !== null) return `${lines[1]}${Number(lines[2]) + (lines[1] === '' ? rows : 0)}:${lines[3]}${Number(lines[4]) + (lines[3] === '' ? rows : 0)}`;
      const whole = tokens[index + 1]?.text === ':' || tokens[index - 1]?.text === ':';
      return whole && /^[A-Za-z]{1,3}$/.test(token.text) ? shiftColumn(token.text, columns) : token.text;
    })
    .join('');
}

function shiftCell(text: string, rows: number, columns: number): string {
  const match = /^(\$?)([A-Za-z]{1,3})(\$?)(\d+)$/.exec(text)!;
  const column = match[1] === '' ? shiftColumn(match[2]!, columns) : match[2]!;
  const row = match[3] === '' ? ((Number(match[4]) - 1 + rows + 1_048_576) % 1_048_576) + 1 : Number(match[4]);
  return `${match[1]}${column}${match[3]}${row}`;
}

function shiftColumn(name: string, columns: number): string {
  return columnName((columnIndex(name) + columns + 16_384) % 16_384);
}

/** The formula with one sheet called otherwise; the same text when it does not name the sheet. */
export function renameSheet(stored: string, from: string, to: string): string {
  const quoted = `'${from.replace(/'/g, "''")}'!`.toLowerCase();
  const bare = `${from}!`.toLowerCase();
  return tokenize(stored)
    .map((token) => (token.kind === 'sheet' && (token.text.toLowerCase() === quoted || token.text.toLowerCase() === bare) ? `${sheetPrefix(to)}!` : token.text))
    .join('');
}
