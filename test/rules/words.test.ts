import ts from 'typescript';
import { literalText, parse, placeOf, sourceFiles, visit } from './support/files';

interface Pair {
  readonly place: string;
  readonly en: string;
  readonly zh: string;
}

/** Every {en: '…', zh: '…'} that is written out in a file. */
function pairsOf(path: string): Pair[] {
  const file = parse(path);
  const pairs: Pair[] = [];
  visit(file, (node) => {
    if (!ts.isObjectLiteralExpression(node)) return;
    const valueOf = (name: string): string | null => {
      const property = node.properties.find((each) => each.name !== undefined && ts.isIdentifier(each.name) && each.name.text === name);
      return property !== undefined && ts.isPropertyAssignment(property) ? literalText(property.initializer) : null;
    };
    const [en, zh] = [valueOf('en'), valueOf('zh')];
    if (en !== null && zh !== null) pairs.push({ place: placeOf(file, node), en, zh });
  });
  return pairs;
}

const rooms = ['texts', 'calculators', 'intake', 'report', 'analyses', 'functions', 'taskpane', 'commands', 'excel', 'workbooks', 'build'];
const pairs = rooms.flatMap((room) => sourceFiles(`src/${room}`)).flatMap(pairsOf);
const placeHolders = (text: string): string[] => [...new Set(text.match(/\{\w*\}/g) ?? [])].sort();
const latinOnly = (text: string): boolean => !/\p{Script=Han}/u.test(text);

test('there are words to look at', () => {
  expect(pairs.length).toBeGreaterThan(20);
});

test('no text is empty', () => {
  expect(pairs.filter(({ en, zh }) => en.trim() === '' || zh.trim() === '').map(({ place, en, zh }) => `${place}: "${en}" / "${zh}"`)).toEqual([]);
});

test('both languages name the same place holders', () => {
  const unequal = pairs.filter(({ en, zh }) => placeHolders(en).join() !== placeHolders(zh).join());
  expect(unequal.map(({ place, en, zh }) => `${place}: write the same {…} in both: "${en}" / "${zh}"`)).toEqual([]);
});

test('Chinese texts are Chinese, English texts are English', () => {
  // Signs, formulas and abbreviations (DSO, CCC) are the same in both, and a language is called by its own name.
  const english = (text: string): string => text.replace(/中文/g, '');
  const chinese = (text: string): string => text.replace(/\{\w*\}|\b(Workcap|Excel|English)\b/g, '');
  const untranslated = pairs.filter(({ en, zh }) => !latinOnly(english(en)) || (latinOnly(zh) && /[a-z]{3,}/.test(chinese(zh))));
  expect(untranslated.map(({ place, en, zh }) => `${place}: "${en}" / "${zh}"`)).toEqual([]);
});

test('Chinese sentences use Chinese marks', () => {
  const mixed = pairs.filter(({ zh }) => /\p{Script=Han}\s*[,;:?!](\s|$|\p{Script=Han})|\p{Script=Han}\.(\s|$)/u.test(zh));
  expect(mixed.map(({ place, zh }) => `${place}: "${zh}"`)).toEqual([]);
});

/** The field has one word for it, and so has every face of the product; what it must not be called, by language. */
const terms: readonly { readonly language: 'en' | 'zh'; readonly other: RegExp; readonly term: string }[] = [
  { language: 'zh', other: /可能缺货|可能断货|潜在断货/, term: '潜在缺货' },
  { language: 'en', other: /potential stockout|possible stock-?out/i, term: 'potential stock-out' },
  // The name of a band; in a sentence a document may well be not yet due.
  { language: 'en', other: /^Not (yet )?due$|\bNot yet due, /, term: 'Current' },
  { language: 'zh', other: /^(未逾期|账期内)$/, term: '未到期' },
];
const otherTerms = (all: readonly Pair[]): string[] =>
  all.flatMap((pair) => terms.filter(({ language, other }) => other.test(pair[language])).map(({ language, term }) => `${pair.place}: "${pair[language]}": it is called ${term} everywhere else; use that.`));

test('one thing has one name', () => {
  expect(otherTerms(pairs)).toEqual([]);
  for (const { term, language } of terms) expect([term, pairs.some((pair) => pair[language].toLowerCase().includes(term.toLowerCase()))]).toEqual([term, true]);
  const others = [{ en: 'Not yet due', zh: '未逾期' }, { en: 'Possible stock-out', zh: '可能缺货' }];
  expect(otherTerms(others.map((each) => ({ place: 'words.ts:1', ...each })))).toHaveLength(4);
  expect(otherTerms([{ place: 'words.ts:1', en: 'Receivables not yet due', zh: '未到期应收账款' }])).toEqual([]);
});

const spoken = new Set(['label', 'title', 'placeholder', 'alt', 'aria-label', 'aria-description', 'aria-roledescription', 'content', 'validationMessage', 'hint', 'text']);
const hasWords = (text: string): boolean => /\p{L}{2,}/u.test(text);

test('the pane shows no text that is not from Words', () => {
  const faults = ['taskpane', 'commands']
    .flatMap((room) => sourceFiles(`src/${room}`))
    .flatMap((path) => {
      const file = parse(path);
      const found: string[] = [];
      visit(file, (node) => {
        if (ts.isJsxText(node) && hasWords(node.text)) found.push(`${placeOf(file, node)}: put "${node.text.trim()}" into Words and say() it.`);
        if (ts.isJsxExpression(node) && node.expression !== undefined && ts.isJsxElement(node.parent)) {
          const text = literalText(node.expression);
          if (text !== null && hasWords(text.replaceAll('{}', ''))) found.push(`${placeOf(file, node)}: put "${text}" into Words and say() it.`);
        }
        if (ts.isJsxAttribute(node) && spoken.has(node.name.getText()) && node.initializer !== undefined) {
          const value = ts.isJsxExpression(node.initializer) ? node.initializer.expression : node.initializer;
          const text = value === undefined ? null : literalText(value);
          if (text !== null && hasWords(text.replaceAll('{}', ''))) found.push(`${placeOf(file, node)}: put ${node.name.getText()}="${text}" into Words and say() it.`);
        }
      });
      return found;
    });
  expect(faults).toEqual([]);
});
