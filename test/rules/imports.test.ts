import { dirname, posix } from 'node:path';
import ts from 'typescript';
import borders from './borders.json';
import { read, sourceFiles } from './support/files';

interface Border {
  readonly allowed: readonly string[];
  readonly packages: readonly string[] | string;
}
const table: Readonly<Record<string, Border>> = borders;

/** Every module a file names: imports, re-exports, import types, import(), require() and new URL('…', …). */
function importsOf(path: string): readonly string[] {
  const text = read(path);
  const found = ts.preProcessFile(text, true, true).importedFiles.map((file) => file.fileName);
  for (const match of text.matchAll(/new URL\(\s*'(\.[^']+)'/g)) found.push(match[1] ?? '');
  return found;
}

function roomOf(path: string): string | null {
  const [first, room, more] = path.split('/');
  return first === 'src' && room !== undefined && more !== undefined ? room : null;
}

/** What is wrong with the imports of a file, one sentence each. */
function importFaults(path: string, imports: readonly string[]): string[] {
  const room = roomOf(path);
  if (room === null) return [`${path}: files stand in a room of src; move it into one.`];
  const border = table[room];
  if (border === undefined) return [`${path}: src/${room} is no room of the house. Use an existing room, or add it to test/rules/borders.json with what it may import.`];
  return imports.flatMap((name) => {
    if (name.startsWith('.')) {
      const target = posix.normalize(posix.join(dirname(path), name));
      const other = roomOf(target.endsWith('.ts') || target.split('/').length > 2 ? target : `${target}/index`);
      if (other === room) return [];
      if (other === null) return [`${path}: imports ${name}, which is outside src. Source files import source files only.`];
      return border.allowed.includes(other) ? [] : [`${path}: src/${room} must not import src/${other} (${name}). It may import: ${border.allowed.join(', ') || 'no other room'}.`];
    }
    if (border.packages === 'any' || (Array.isArray(border.packages) && border.packages.some((allowed) => name === allowed || name.startsWith(`${allowed}/`)))) return [];
    return [`${path}: src/${room} must not use the package ${name}.`];
  });
}

const files = sourceFiles('src');

test('there are source files to look at', () => {
  expect(files.length).toBeGreaterThan(15);
});

test('imports go one way between the rooms', () => {
  expect(files.flatMap((path) => importFaults(path, importsOf(path)))).toEqual([]);
});

test('the table of rooms has no way back', () => {
  const state = new Map<string, 'open' | 'done'>();
  const walk = (room: string, way: readonly string[]): void => {
    if (state.get(room) === 'done') return;
    if (state.get(room) === 'open') throw new Error(`Rooms import each other in a circle: ${[...way, room].join(' -> ')}. Take one arrow out of test/rules/borders.json.`);
    state.set(room, 'open');
    for (const next of table[room]?.allowed ?? []) walk(next, [...way, room]);
    state.set(room, 'done');
  };
  Object.keys(table).forEach((room) => walk(room, []));
  expect(state.size).toBe(Object.keys(table).length);
});

test('the machine finds what it must find', () => {
  expect(importFaults('src/math/sum.ts', ['../texts/words'])).toHaveLength(1);
  expect(importFaults('src/workbench/host.ts', ['../excel/read', '../ooxml/parts', 'react'])).toHaveLength(1);
  expect(importFaults('src/calculators/cash/cycle.ts', ['../../math/sum', '../define', '../../excel/read', 'react'])).toHaveLength(2);
  expect(importFaults('src/analyses/aging.ts', ['../../test/support'])).toHaveLength(1);
  expect(importFaults('src/extra/aging.ts', [])).toHaveLength(1);
});
