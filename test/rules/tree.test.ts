import { existsSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import ts from 'typescript';
import { namespace } from '../../src/functions/namespace';
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

/**
 * Rooms of plain code: a file that computes something has a test of the same name, or a test of the same room that imports it.
 * Parts in a folder named after a file (aging/ beside aging.ts) are that file's own and may be covered by its test.
 */
const mirroredRooms = ['math', 'calculators', 'intake', 'analyses', 'report', 'ooxml'];

/** Has a function of its own worth testing; lists of words, types and one-line identities have none. */
function computes(path: string): boolean {
  let found = false;
  visit(parse(path), (node) => {
    const named = ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node) || (ts.isArrowFunction(node) && ts.isVariableDeclaration(node.parent));
    if (!named || node.body === undefined) return;
    if (ts.isBlock(node.body) ? node.body.statements.length > 1 : ts.isCallExpression(node.body) || ts.isBinaryExpression(node.body)) found = true;
  });
  return found;
}

test.each(mirroredRooms)('every file of src/%s that computes is tested by name', (room) => {
  const imported = new Set(
    sourceFiles(`test/${room}`).flatMap((path) => ts.preProcessFile(read(path)).importedFiles.map((file) => posix.normalize(posix.join(dirname(path), file.fileName)))),
  );
  const missing = sourceFiles(`src/${room}`)
    .filter((path) => !path.endsWith('/index.ts') && computes(path))
    .map((path) => ({ path, mirror: path.replace(/^src\//, 'test/').replace(/\.tsx?$/, '.test.ts') }))
    .filter(({ path, mirror }) => !existsSync(join(root, mirror)) && !imported.has(path.replace(/\.tsx?$/, '')) && !(existsSync(join(root, `${dirname(path)}.ts`)) && existsSync(join(root, `${dirname(mirror)}.test.ts`))));
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
test('the namespace of the worksheet functions stands in one place of src', () => {
  const places = sourceFiles('src').filter((path) => {
    let found = false;
    visit(parse(path), (node) => {
      if ((ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node) || ts.isJsxText(node)) && /^WC$|\bWC\.[A-Z]/.test(node.text)) found = true;
    });
    return found;
  });
  expect(places).toEqual(['src/functions/namespace.ts']);
  // The manifest says the same; test/manifest.test.ts looks at its other parts.
  expect(read('manifest.xml')).toContain(`id="Functions.Namespace" DefaultValue="${namespace}"`);
});

test('the address of office.js stands in one place of the product', () => {
  const address = /https:\/\/[\w.-]+\/lib\/[\w./-]*office(\.debug)?\.js/g;
  const files = repositoryFiles().filter((path) => (/^src\/.*\.(ts|tsx|html)$/.test(path) && !path.startsWith('src/workbench/')) || path === 'webpack.config.js');
  const places = files.flatMap((path) => (read(path).match(address) ?? []).map((found) => `${path}: ${found}`));
  expect(places).toHaveLength(1);
  // The workbench stands in for that address, so it has to name it, and names the same.
  const inWorkbench = new Set(sourceFiles('src/workbench').flatMap((path) => read(path).match(address) ?? []));
  expect(places.map((place) => place.split(': ')[1])).toEqual([...inWorkbench]);
});
