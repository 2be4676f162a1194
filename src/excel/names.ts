/** Legal and unused names for sheets, tables and table columns. Excel compares all of them without regard to case. */

const sheetNameLength = 31;

/** The proposed name, cleaned, shortened and, where it is taken, numbered: "Aging", "Aging (2)". */
export function uniqueSheetName(proposed: string, taken: Iterable<string>): string {
  const used = new Set([...taken].map(fold));
  used.add('history'); // Excel keeps this one for itself
  const clean = cutTo(trimQuotes(proposed.replace(/[\\/?*:[\]\p{Cc}]/gu, ' ').replace(/\s+/g, ' ').trim()), sheetNameLength) || 'Report';
  if (!used.has(fold(clean))) return clean;
  for (let number = 2; ; number += 1) {
    const ending = ` (${number})`;
    const candidate = trimQuotes(cutTo(clean, sheetNameLength - ending.length)) + ending;
    if (!used.has(fold(candidate))) return candidate;
  }
}

/** "receivables-aging", "detail" -> "ReceivablesAging_Detail"; numbered where a table or a defined name has it already. */
export function uniqueTableName(analysis: string, table: string, taken: Iterable<string>): string {
  const used = new Set([...taken].map(fold));
  const name = `${inCapitals(analysis)}_${inCapitals(table)}`;
  return numbered(/^[\p{L}_]/u.test(name) ? name : `T_${name}`, used);
}

/** A fixed name, numbered where something else has it. */
export function uniqueStoreName(name: string, taken: Iterable<string>): string {
  return numbered(name, new Set([...taken].map(fold)));
}

function numbered(name: string, used: ReadonlySet<string>): string {
  if (!used.has(fold(name))) return name;
  for (let number = 2; ; number += 1) {
    const candidate = `${name}_${number}`;
    if (!used.has(fold(candidate))) return candidate;
  }
}

/** Headings of a table must differ and must not be blank; a repeated one gets a number. */
export function uniqueHeadings(headings: readonly string[], taken: readonly string[] = []): string[] {
  const used = new Set<string>(taken.map(fold));
  return headings.map((heading, index) => {
    const clean = heading.replace(/[\r\n\t]+/g, ' ').trim() || `Column ${index + 1}`;
    let candidate = clean;
    for (let number = 2; used.has(fold(candidate)); number += 1) candidate = `${clean} ${number}`;
    used.add(fold(candidate));
    return candidate;
  });
}

function fold(name: string): string {
  return name.toLowerCase();
}

function trimQuotes(name: string): string {
  return name.replace(/^'+|'+$/g, '').trim();
}

/** Cuts at a length in UTF-16 units, as Excel counts, without halving a character. */
function cutTo(name: string, length: number): string {
  let cut = '';
  for (const character of name) {
    if (cut.length + character.length > length) break;
    cut += character;
  }
  return cut.trim();
}

function inCapitals(id: string): string {
  return id
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');
}
