/** Where the tables and key figures of a report came to stand. */
export interface Names {
  /** Table id -> its Excel name and its columns by id. */
  readonly tables: ReadonlyMap<string, { readonly name: string; readonly headings: ReadonlyMap<string, string> }>;
  /** Key figure id -> "'Sheet'!$B$5". */
  readonly keyFigures: ReadonlyMap<string, string>;
}

const placeHolder = /\{([A-Za-z][\w-]*)\}|\[@([A-Za-z][\w:-]*)\]|\b([A-Za-z][\w-]*)\[([A-Za-z][\w-]*)\]/g;

/** How a formula names a cell of its own row, by the id of the column; undefined for a column that is not there. */
export type OwnRow = (column: string) => string | undefined;

/**
 * Replaces `detail[open]`, `[@open]` and `{asOf}` by Excel's names. Texts in quotes are left alone. A name that the report does not have
 * is a mistake of the analysis, not of the user, and throws. `own`: the table that the formula stands in, or how it names its row elsewhere.
 */
export function resolveFormula(formula: string, names: Names, own: string | OwnRow | null): string {
  const body = formula.startsWith('=') ? formula.slice(1) : formula;
  const parts = body.split(/("(?:[^"]|"")*")/);
  return `=${parts.map((part, index) => (index % 2 === 1 ? part : resolvePart(part, names, own, formula))).join('')}`;
}

function resolvePart(part: string, names: Names, ownRow: string | OwnRow | null, formula: string): string {
  return part.replace(placeHolder, (_whole, figure?: string, ownColumn?: string, table?: string, column?: string) => {
    if (figure !== undefined) return known(names.keyFigures.get(figure), figure, formula);
    if (ownColumn !== undefined) {
      if (typeof ownRow === 'function') return known(ownRow(ownColumn), ownColumn, formula);
      const own = known(names.tables.get(ownRow ?? ''), 'a table of its own', formula);
      return thisRow(known(own.headings.get(ownColumn), ownColumn, formula));
    }
    const other = known(names.tables.get(table ?? ''), table ?? '', formula);
    return wholeColumn(other.name, known(other.headings.get(column ?? ''), column ?? '', formula));
  });
}

function known<Found>(found: Found | undefined, name: string, formula: string): Found {
  if (found === undefined) throw new Error(`Formula ${formula} names ${name}, which the report does not have`);
  return found;
}

/** "Aging_Detail[Open amount]", with the second pair of brackets that Excel wants around anything but letters, digits, underscores and spaces. */
export function wholeColumn(table: string, heading: string): string {
  return heading.split(' ').every(isPlain) ? `${table}[${heading}]` : `${table}[[${escapeHeading(heading)}]]`;
}

/** "[@Open]" or "[@[Not due]]". */
export function thisRow(heading: string): string {
  return isPlain(heading) ? `[@${heading}]` : `[@[${escapeHeading(heading)}]]`;
}

function isPlain(heading: string): boolean {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(heading);
}

/** Inside a structured reference, these need an apostrophe. */
function escapeHeading(heading: string): string {
  return heading.replace(/['[\]#@]/g, (character) => `'${character}`);
}
