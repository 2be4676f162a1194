import { existsSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { parse, read, repositoryFiles, root, sourceFiles, visit } from './support/files';

/** Everything that may stand at the top of the repository. */
const topLevel = new Set([
  '.ci', '.gitattributes', '.gitignore', '.npmrc',
  'CHANGELOG.md', 'CONTRIBUTING.md', 'LICENSE', 'README.md',
  'assets', 'src', 'test',
  'eslint.config.js', 'manifest.xml', 'package-lock.json', 'package.json', 'tsconfig.json', 'webpack.config.js',
]);

test('the top of the repository holds only what belongs there', () => {
  const names = new Set(repositoryFiles().map((path) => path.split('/')[0] ?? path));
  expect(names.size).toBeGreaterThan(8);
  expect([...names].filter((name) => !topLevel.has(name)).map((name) => `${name}: move it into src, test or assets; the top of the repository is fixed.`)).toEqual([]);
});

const longest = 450;
test(`no source file has more than ${longest} lines`, () => {
  const files = sourceFiles('src');
  expect(files.length).toBeGreaterThan(15);
  const long = files.map((path) => ({ path, lines: read(path).split('\n').length })).filter(({ lines }) => lines > longest);
  expect(long.map(({ path, lines }) => `${path} has ${lines} lines: split it by what its parts are about.`)).toEqual([]);
});

/** Rooms of plain code: a file that computes something has a test of the same name. */
const mirroredRooms = ['math', 'calculators', 'intake', 'analyses', 'report', 'ooxml'];

/** Functions with a body worth testing; lists of words, types and one-line identities have none. */
function computes(path: string): boolean {
  let found = false;
  visit(parse(path), (node) => {
    if (!ts.isFunctionLike(node) || !('body' in node) || node.body === undefined) return;
    const body = node.body as ts.Node;
    if (ts.isBlock(body) ? body.statements.length > 1 : ts.isCallExpression(body) || ts.isBinaryExpression(body)) found = true;
  });
  return found;
}

test.each(mirroredRooms)('every file of src/%s that computes has a test of the same name', (room) => {
  const missing = sourceFiles(`src/${room}`)
    .filter((path) => !path.endsWith('/index.ts') && computes(path))
    .map((path) => ({ path, mirror: path.replace(/^src\//, 'test/').replace(/\.tsx?$/, '.test.ts') }))
    .filter(({ mirror }) => !existsSync(join(root, mirror)));
  expect(missing.map(({ path, mirror }) => `${path}: write ${mirror}.`)).toEqual([]);
});

test('every test of these rooms tests a file that exists', () => {
  const lost = mirroredRooms
    .flatMap((room) => sourceFiles(`test/${room}`))
    .filter((path) => path.endsWith('.test.ts'))
    .filter((path) => {
      const source = path.replace(/^test\//, 'src/').replace(/\.test\.ts$/, '');
      return !['.ts', '.tsx'].some((ending) => existsSync(join(root, source + ending))) && !existsSync(join(root, source));
    });
  expect(lost.map((path) => `${path}: name it after the source file it tests.`)).toEqual([]);
});

/** Names that must stand in one place, so that changing them is one edit. */
const onePlace = [
  { what: 'the address of office.js', pattern: /appsforoffice\.microsoft\.com/ },
  { what: 'the namespace of the worksheet functions', pattern: /^WC$|\bWC\.[A-Z]/ },
];

test.each(onePlace)('$what stands in one place of src', ({ pattern }) => {
  const places = sourceFiles('src').flatMap((path) => {
    const found: string[] = [];
    visit(parse(path), (node) => {
      if ((ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node) || ts.isJsxText(node)) && pattern.test(node.text)) found.push(path);
    });
    return found;
  });
  expect(places).toHaveLength(1);
});
