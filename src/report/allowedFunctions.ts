/**
 * Worksheet functions that a report's formulas may use: those that Excel 2016 and WPS know, so that a reviewer can trace a
 * report anywhere. Left out on purpose: volatile ones (TODAY, OFFSET, INDIRECT), dynamic arrays and later ones (FILTER,
 * XLOOKUP, LET, LAMBDA, IFS, MAXIFS, TEXTJOIN), and our own worksheet functions, which need the add-in.
 */
export const allowedFunctions: ReadonlySet<string> = new Set([
  // conditions
  'AND', 'FALSE', 'IF', 'IFERROR', 'IFNA', 'ISBLANK', 'ISERROR', 'ISNUMBER', 'ISTEXT', 'NOT', 'OR', 'TRUE',
  // sums and counts
  'AVERAGE', 'AVERAGEIF', 'AVERAGEIFS', 'COUNT', 'COUNTA', 'COUNTBLANK', 'COUNTIF', 'COUNTIFS', 'PRODUCT', 'SUBTOTAL', 'SUM', 'SUMIF', 'SUMIFS', 'SUMPRODUCT', 'SUMSQ',
  // looking up
  'CHOOSE', 'COLUMNS', 'HYPERLINK', 'INDEX', 'LOOKUP', 'MATCH', 'ROW', 'ROWS', 'VLOOKUP',
  // days
  'DATE', 'DATEDIF', 'DAY', 'DAYS', 'EDATE', 'EOMONTH', 'MONTH', 'NETWORKDAYS', 'WEEKDAY', 'WORKDAY', 'YEAR', 'YEARFRAC',
  // numbers
  'ABS', 'CEILING', 'EXP', 'FLOOR', 'INT', 'LN', 'LOG10', 'MAX', 'MIN', 'MOD', 'POWER', 'ROUND', 'ROUNDDOWN', 'ROUNDUP', 'SIGN', 'SQRT',
  // statistics
  'LARGE', 'MEDIAN', 'NORM.S.DIST', 'NORM.S.INV', 'PERCENTILE.INC', 'RANK.EQ', 'SMALL', 'STDEV.P', 'STDEV.S', 'VAR.S',
  // text
  'LEFT', 'LEN', 'MID', 'RIGHT', 'TEXT', 'TRIM', 'VALUE',
]);

/** Names of the functions a formula calls, in capitals, each once; texts, sheet names and column names are skipped. */
export function functionsIn(formula: string): readonly string[] {
  const found = new Set<string>();
  let at = 0;
  while (at < formula.length) {
    const rest = formula.slice(at);
    const skipped = /^"(?:[^"]|"")*"?/.exec(rest) ?? /^'(?:[^']|'')*'?/.exec(rest);
    if (skipped !== null) {
      at += skipped[0].length;
      continue;
    }
    if (rest.startsWith('[')) {
      at += bracketLength(rest);
      continue;
    }
    const name = /^[\p{L}_\\][\p{L}\p{N}_.]*/u.exec(rest);
    if (name === null) {
      at += 1;
      continue;
    }
    at += name[0].length;
    if (formula[at] === '(') found.add(name[0].toUpperCase());
  }
  return [...found];
}

/** Functions of a formula that a report may not use. */
export function forbiddenFunctionsIn(formula: string): readonly string[] {
  return functionsIn(formula).filter((name) => !allowedFunctions.has(name));
}

/** Length of a column reference such as [@[Open amount]], where an apostrophe takes the next sign as it is. */
function bracketLength(text: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === "'") at += 1;
    else if (text[at] === '[') depth += 1;
    else if (text[at] === ']') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return text.length;
}
