/**
 * "[…]" of a structured reference. `@` is short for "this row": Table1[@Open] is kept as Table1[[#This Row],[Open]],
 * and inside its own table a person writes [@Open].
 */
export function bracketToFile(bracket: string, table: string | null, own: string | null): string {
  const name = table === null ? (own ?? '') : '';
  const inside = bracket.slice(1, -1).trim();
  if (!inside.startsWith('@')) return name + bracket;
  const rest = inside.slice(1).trim();
  if (rest === '') return `${name}[#This Row]`;
  return `${name}[[#This Row],${rest.startsWith('[') ? rest : `[${rest}]`}]`;
}

export function bracketToUi(bracket: string, table: string | null, own: string | null): { text: string; dropTable: boolean } {
  const match = /^\[\s*(?:\[#This Row\]\s*,\s*(.+)|#This Row)\s*\]$/is.exec(bracket);
  const inOwn = table !== null && own !== null && table.toLowerCase() === own.toLowerCase();
  if (match === null) return { text: bracket, dropTable: false };
  if (match[1] === undefined) return { text: '[@]', dropTable: inOwn };
  const columns = match[1].trim();
  const single = /^\[([\p{L}\p{N}_]+)\]$/u.exec(columns);
  return { text: `[@${single?.[1] ?? columns}]`, dropTable: inOwn };
}

/** A column's name as it stands inside brackets. */
export function escapeColumn(name: string): string {
  return name.replace(/['[\]#@]/g, "'$&");
}
