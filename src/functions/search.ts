import { languages } from '../texts/words';
import { functionGroups } from './describe';
import type { WorksheetFunction } from './describe';
import { namespace } from './namespace';

/** What a person may look for: the name as it is typed, title, summary, group and arguments, in both languages at once. */
export function searchText(called: WorksheetFunction): string {
  const words = [called.title, called.summary, functionGroups[called.group], ...Object.values(called.inputs).map((input) => input.label)];
  return folded([`${namespace}.${called.id}`, ...words.flatMap((each) => languages.map((language) => each[language]))].join('\n'));
}

/** Functions that hold every word of what is looked for; those whose name or title holds it come first. */
export function search<Searched extends WorksheetFunction>(all: readonly Searched[], wanted: string): readonly Searched[] {
  const words = folded(wanted).split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return all;
  const found = all.filter((each) => {
    const text = searchText(each);
    return words.every((word) => text.includes(word));
  });
  const rank = (each: Searched): number => {
    const first = words.join(' ');
    if (folded(each.id) === first || folded(`${namespace}.${each.id}`) === first) return 0;
    return [each.id, each.title.en, each.title.zh].some((text) => folded(text).includes(first)) ? 1 : 2;
  };
  return [...found].sort((one, other) => rank(one) - rank(other));
}

/** A name as a person may have written it: "=wc.ccc(…)" -> "CCC". */
export function nameIn(written: string): string {
  return written
    .normalize('NFKC')
    .trim()
    .replace(/^=/, '')
    .replace(/\(.*$/s, '')
    .toUpperCase()
    .replace(new RegExp(`^${namespace}\\.`), '')
    .trim();
}

const mostNear = 5;

/** Names that may have been meant, the likeliest first. */
export function nearNames(all: readonly WorksheetFunction[], written: string): readonly string[] {
  const name = nameIn(written);
  const holding = name === '' ? [] : all.filter(({ id }) => id.includes(name) || (id.length > 2 && name.includes(id)));
  const distance = new Map(all.map(({ id }) => [id, editDistance(id, name)]));
  const close = all.filter(({ id }) => (distance.get(id) ?? name.length) <= Math.max(1, Math.floor(name.length / 3)));
  const nearest = (list: readonly WorksheetFunction[]): WorksheetFunction[] => [...list].sort((one, other) => (distance.get(one.id) ?? 0) - (distance.get(other.id) ?? 0));
  const likely = [...nearest(close), ...nearest(holding), ...search(all, written)];
  const near = likely.length > 0 ? likely : nearest(all).slice(0, 3);
  return [...new Set(near.map(({ id }) => id))].slice(0, mostNear);
}

/** Letters to put in, take out or change to make one word of another. */
function editDistance(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1] ? 0 : 1;
      line.push(Math.min((above[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1, (above[column - 1] ?? 0) + same));
    }
    above = line;
  }
  return above[other.length] ?? 0;
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}
