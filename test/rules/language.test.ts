import { read, repositoryFiles } from './support/files';

/** Put together from halves, so that this list does not contain what it looks for. */
const word = (...parts: readonly string[]): string => parts.join('');

interface Forbidden {
  readonly pattern: RegExp;
  readonly remedy: string;
}

/** Words of a workshop, not of the product. */
const everywhere: readonly Forbidden[] = [
  { pattern: new RegExp(word('\\bses', 'sions?\\b'), 'gi'), remedy: 'name the thing itself: run, visit, connection' },
  { pattern: new RegExp(word('\\bhel', 'pers?\\b'), 'gi'), remedy: 'name what the function or file does' },
  { pattern: new RegExp(word('(?<!user[- ])\\bag', 'ents?\\b'), 'gi'), remedy: 'name the program or the person' },
  { pattern: new RegExp(word('\\bA', 'I\\b'), 'g'), remedy: 'leave it out' },
  { pattern: new RegExp(word('\\bse', 'eds?\\b(?!:)'), 'gi'), remedy: 'say where a rule or a sequence comes from' },
  { pattern: new RegExp(word('registry\\.npm', 'js|npm', 'mirror|artifact', 'ory'), 'gi'), remedy: 'packages come from wherever npm is set to' },
  { pattern: new RegExp(word('(?<![\\w.~}/-])/(wo', 'rk|ro', 'ot|ho', 'me)/'), 'g'), remedy: 'paths of one computer do not belong here; start from process.cwd()' },
];
const inSource: readonly Forbidden[] = [{ pattern: new RegExp(word('(?<![\\w.])/t', 'mp\\b'), 'g'), remedy: 'use os.tmpdir()' }];

const textFile = /\.(ts|tsx|js|cjs|mjs|json|md|xml|html|css|svg|txt|yml|yaml|sh)$|(^|\/)(LICENSE|\.npmrc|\.gitignore|run)$/;

function faultsOf(path: string, text: string): string[] {
  return [...everywhere, ...(path.startsWith('src/') ? inSource : [])].flatMap(({ pattern, remedy }) =>
    [...text.matchAll(pattern)].map((match) => `${path}:${text.slice(0, match.index).split('\n').length}: "${match[0]}": ${remedy}.`),
  );
}

test('no word of a workshop and no path of one computer is in the repository', () => {
  const files = repositoryFiles().filter((path) => textFile.test(path) && path !== 'package-lock.json');
  expect(files.length).toBeGreaterThan(30);
  expect(files.flatMap((path) => faultsOf(path, read(path)))).toEqual([]);
});

test('the lock file names no place to download from', () => {
  expect(read('package-lock.json')).not.toMatch(/"resolved":/);
});

test('the machine finds what it must find', () => {
  const texts = [word('a ses', 'sion'), word('Hel', 'per functions'), word('an ag', 'ent'), word('with A', 'I'), word('the se', 'ed rules'), word('cd /wo', 'rk/main'), word("'/t", "mp'")];
  for (const text of texts) expect(faultsOf('src/a.ts', text)).toHaveLength(1);
  for (const text of ['navigator.userAgent', 'User-Agent', 'AIR', 'said', 'homework/main', word('{ se', 'ed: 7 }'), word('ses', 'sionStorage')]) expect(faultsOf('src/a.ts', text)).toEqual([]);
});
