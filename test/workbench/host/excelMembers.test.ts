import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { excelKnows, excelProperties } from '../../../src/workbench/host/excelMembers';

/** The properties of each class of the namespace Excel, as Microsoft declares them. */
function declared(): Map<string, Set<string>> {
  const file = path.join(process.cwd(), 'node_modules/@types/office-js/index.d.ts');
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const classes = new Map<string, Set<string>>();
  for (const space of source.statements) {
    if (!ts.isModuleDeclaration(space) || space.name.text !== 'Excel' || space.body === undefined || !ts.isModuleBlock(space.body)) continue;
    for (const statement of space.body.statements) {
      if (!ts.isClassDeclaration(statement) || statement.name === undefined) continue;
      const names = classes.get(statement.name.text) ?? new Set<string>();
      classes.set(statement.name.text, names);
      for (const member of statement.members) if (ts.isPropertyDeclaration(member) && ts.isIdentifier(member.name)) names.add(member.name.text);
    }
  }
  return classes;
}

test('the lists name what Microsoft declares, class by class', () => {
  const classes = declared();
  expect(Object.keys(excelProperties).length).toBeGreaterThan(100);
  for (const [name, list] of Object.entries(excelProperties)) {
    const expected = [...(classes.get(name) ?? [])].filter((one) => one !== 'context' && one !== 'items' && !/^on[A-Z]/.test(one)).sort();
    expect([name, list === '' ? [] : list.split(' ')]).toEqual([name, expected]);
  }
});

test('a name that no class has is unknown; of a class that is not listed nothing is said', () => {
  expect(excelKnows('Range', 'values')).toBe(true);
  expect(excelKnows('Range', 'noPropertiesNeeded')).toBe(false);
  expect(excelKnows('_Runtime', 'anything')).toBe(true);
});
