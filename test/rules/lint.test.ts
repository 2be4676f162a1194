import type { Linter } from 'eslint';
import { ESLint } from 'eslint';
import { join } from 'node:path';
import { root } from './support/files';

const config = jest.requireActual<Linter.Config[]>('../../eslint.config.js');
const lint = new ESLint({ cwd: root, overrideConfigFile: true, overrideConfig: config });

async function rulesBrokenBy(path: string, code: string): Promise<readonly (string | null)[]> {
  const [result] = await lint.lintText(code, { filePath: join(root, path) });
  return (result?.messages ?? []).map((message) => message.ruleId);
}

/** Each rule is seen to speak, and to be silent about the same code where it belongs. */
const cases: readonly (readonly [what: string, path: string, code: string, rule: string | null])[] = [
  ['a calculator reads the clock', 'src/calculators/cash/a.ts', 'export const today = Date.now();', 'no-restricted-properties'],
  ['a calculator makes a Date', 'src/calculators/cash/a.ts', 'export const day = new Date(0);', 'no-restricted-syntax'],
  ['an analysis throws dice', 'src/analyses/a.ts', 'export const dice = Math.random();', 'no-restricted-properties'],
  ['the pane throws dice', 'src/taskpane/a.ts', 'export const dice = Math.random();', null],
  ['an analysis touches the page', 'src/analyses/a.ts', 'export const title = document.title;', 'no-restricted-globals'],
  ['an analysis has a parameter named document', 'src/analyses/a.ts', 'export const size = (document: string): number => document.length;', null],
  ['the pane calls Excel', 'src/taskpane/a.ts', 'export const run = (): unknown => Excel.run(async () => 1);', 'no-restricted-globals'],
  ['the pane names a type of Excel', 'src/taskpane/a.ts', 'export type Cells = Excel.Range;', 'no-restricted-syntax'],
  ['excel calls Excel', 'src/excel/a.ts', 'export const run = (): unknown => Excel.run(async () => 1);', null],
  ['excel names a type of Excel', 'src/excel/a.ts', 'export type Cells = Excel.Range;', null],
  ['the pane registers a function', 'src/taskpane/a.ts', "CustomFunctions.associate('A', () => 1);", 'no-restricted-globals'],
  ['register.ts registers a function', 'src/functions/register.ts', "CustomFunctions.associate('A', () => 1);", null],
  ['register.ts calls Office', 'src/functions/register.ts', 'void Office.onReady();', 'no-restricted-globals'],
  ['math imports words', 'src/math/a.ts', "import { say } from '../texts/words';\nexport const a = say;", 'no-restricted-imports'],
  ['a calculator imports an analysis', 'src/calculators/cash/a.ts', "import { b } from '../../analyses/b';\nexport const a = b;", 'no-restricted-imports'],
  ['a calculator imports math', 'src/calculators/cash/a.ts', "import { b } from '../../math/b';\nexport const a = b;", null],
  ['an analysis imports a package', 'src/analyses/a.ts', "import { b } from 'react';\nexport const a = b;", 'no-restricted-imports'],
  ['ooxml imports its package', 'src/ooxml/a.ts', "import { b } from 'fflate';\nexport const a = b;", null],
  ['the workbench imports the product', 'src/workbench/a.ts', "import { b } from '../excel/b';\nexport const a = b;", 'no-restricted-imports'],
  ['the pane opens a dialog of the browser', 'src/taskpane/a.ts', "window.alert('no');", 'no-restricted-properties'],
  ['the pane opens a dialog by its bare name', 'src/taskpane/a.ts', "alert('no');", 'no-restricted-globals'],
  ['a picture has no text', 'src/taskpane/a.tsx', 'export const picture = <img src="a.png" />;', 'jsx-a11y/alt-text'],
  ['a hook is called on a condition', 'src/taskpane/a.tsx', "import { useState } from 'react';\nexport function Part({ on }: { on: boolean }): null {\n  if (on) useState(1);\n  return null;\n}", 'react-hooks/rules-of-hooks'],
  ['excel waits in a loop', 'src/excel/a.ts', 'export async function f(context: Excel.RequestContext): Promise<void> {\n  for (const _ of [1, 2]) await context.sync();\n}', 'office-addins/no-context-sync-in-loop'],
  ['excel loads nothing', 'src/excel/a.ts', 'export function f(context: Excel.RequestContext): void {\n  const range = context.workbook.getSelectedRange();\n  range.load();\n}', 'office-addins/no-empty-load'],
];

test.each(cases)('%s', async (_what, path, code, rule) => {
  const found = await rulesBrokenBy(path, `${code}\n`);
  if (rule === null) expect(found).toEqual([]);
  else expect(found).toContain(rule);
});

test('what is built or installed is not looked at', async () => {
  expect(await lint.isPathIgnored(join(root, 'dist/addin/taskpane.js'))).toBe(true);
  expect(await lint.isPathIgnored(join(root, 'src/texts/words.ts'))).toBe(false);
});
