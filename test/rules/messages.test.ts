import ts from 'typescript';
import { documentKinds } from '../../src/texts/shell';
import { kindCode } from '../../src/intake/findings';
import type { DocumentKind } from '../../src/intake/understanding';
import { hostSentences } from '../../src/texts/hostSentences';
import { sentences } from '../../src/texts/sentences';
import { parse, sourceFiles, visit } from './support/files';

/** One catalogue of sentences: every code in it is given somewhere, every code that is given is in it, and a test provokes each. */
const codes = Object.keys(sentences);

/** Literal texts of files, and the properties that they name: 'rowsHidden' and sentences.rowsHidden. */
function namedIn(paths: readonly string[]): ReadonlySet<string> {
  const named = new Set<string>();
  for (const path of paths) {
    visit(parse(path), (node) => {
      if (ts.isStringLiteralLike(node)) named.add(node.text);
      else if (ts.isPropertyAccessExpression(node)) named.add(node.name.text);
    });
  }
  return named;
}

/** Codes made from the kind of document that is refused. */
const kinds = new Set((Object.keys(documentKinds) as DocumentKind[]).map(kindCode));

const source = sourceFiles('src').filter((path) => !path.startsWith('src/texts/') && !path.startsWith('src/workbench/'));

test('every code of the catalogue is given somewhere', () => {
  const named = namedIn(source);
  expect(codes.length).toBeGreaterThan(100);
  expect(codes.filter((code) => !named.has(code) && !kinds.has(code))).toEqual([]);
});

test('every code that is given is in the catalogue', () => {
  const makers = new Set(['fault', 'finding', 'findingAt', 'refuse']);
  const unknown: string[] = [];
  for (const path of source) {
    visit(parse(path), (node) => {
      const name = ts.isCallExpression(node) && ts.isIdentifier(node.expression) ? node.expression.text : '';
      const first = ts.isCallExpression(node) ? node.arguments[0] : undefined;
      if (makers.has(name) && first !== undefined && ts.isStringLiteralLike(first) && /^[a-z]+[A-Z]/.test(first.text) && !(first.text in sentences) && !cellCodes.has(first.text)) unknown.push(`${path}: ${first.text}`);
    });
  }
  expect(unknown).toEqual([]);
});

/** Why one cell cannot be read: these stand in the table of rows left out, not in a sentence. */
const cellCodes: ReadonlySet<string> = new Set(['dateUnreadable', 'dateNoSuchDay', 'dateTimeOnly', 'dateMonthOnly', 'dateYear', 'errorCell', 'numberUnreadable', 'numberWithUnit', 'numberSuffix', 'numberSeparators', 'numberTrueFalse']);

/** What only an Excel that fails halfway says. Each leaves this list when a test provokes it. */
const notProvoked: readonly string[] = [];

/** Tests that run the product; those of texts and of the pane's words are given findings that nobody provoked. */
const provoking = sourceFiles('test').filter((path) => /\.tsx?$/.test(path) && !/^test\/(texts|taskpane|rules)\//.test(path));

/** A test may also look for words that only one sentence has, as the reader sees them. */
function quotedIn(literals: ReadonlySet<string>): ReadonlySet<string> {
  const texts = codes.flatMap((code) => [sentences[code as keyof typeof sentences].en, sentences[code as keyof typeof sentences].zh].map((text) => ({ code, text })));
  const quoted = new Set<string>();
  for (const literal of literals) {
    if (literal.length < (/\p{Script=Han}/u.test(literal) ? 6 : 16)) continue;
    const meant = new Set(texts.filter(({ text }) => text.includes(literal)).map(({ code }) => code));
    const [only] = meant;
    if (meant.size === 1 && only !== undefined) quoted.add(only);
  }
  return quoted;
}

test('every code is provoked by a test', () => {
  const literals = namedIn(provoking);
  const named = new Set([...literals, ...quotedIn(literals)]);
  const open = codes.filter((code) => !named.has(code));
  console.info(`Sentences: ${codes.length} codes, ${Object.keys(hostSentences).length} of them Excel's; provoked by a test: ${codes.length - open.length}. Not yet: ${open.join(', ') || 'none'}.`);
  expect(open.filter((code) => !notProvoked.includes(code)).map((code) => `${code}: write a test that provokes it and expects its code`)).toEqual([]);
  expect(notProvoked.filter((code) => named.has(code)).map((code) => `${code}: take it out of the list`)).toEqual([]);
});
