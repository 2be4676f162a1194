/** A sheet in a formula, with its exclamation mark: quoted, or a name that needs no quotes. */
const mention = /'((?:[^']|'')+)'!|([\p{L}_\\][\p{L}\p{N}_.\\]*)!/gu;

/** A formula that was kept as a text, with the names that its sheets have now. Texts in quotes are left alone. `names`: then, in lower case -> now. */
export function withNamesNow(formula: string, names: ReadonlyMap<string, string>): string {
  if (names.size === 0 || !formula.includes('!')) return formula;
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(mention, (whole, quoted?: string, plain?: string) => nameNow(quoted?.replace(/''/g, "'") ?? plain ?? '', names) ?? whole)))
    .join('');
}

function nameNow(then: string, names: ReadonlyMap<string, string>): string | null {
  const now = names.get(then.toLowerCase());
  return now === undefined ? null : `'${now.replace(/'/g, "''")}'!`;
}

/** Names that are others now, for `withNamesNow`. `then`: name -> id. */
export function renamed(then: ReadonlyMap<string, string>, now: readonly { readonly id: string; readonly name: string }[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [name, id] of then) {
    const sheet = now.find((each) => each.id === id);
    if (sheet !== undefined && sheet.name !== name) names.set(name.toLowerCase(), sheet.name);
  }
  return names;
}
