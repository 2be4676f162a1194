import ts from 'typescript';
import { parse, placeOf, visit } from './support/files';

/** What may be called there: it only puts names together. */
const builders = new Set(['each', 'ofTwo', 'policyBy', 'tierOf', 'Object.fromEntries', 'Object.entries(names).map', 'Object.entries']);

test('the mapping of the vectors computes nothing: no operator, no condition, no function but its own builders', () => {
  const file = parse('test/oracles/mapping.ts');
  const found: string[] = [];
  let calls = 0;
  visit(file, (node) => {
    if (ts.isBinaryExpression(node) || ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node) || ts.isConditionalExpression(node) || ts.isTemplateExpression(node)) found.push(`${placeOf(file, node)}: ${node.getText()}`);
    if (ts.isImportDeclaration(node)) found.push(`${placeOf(file, node)}: it imports nothing`);
    if (!ts.isCallExpression(node)) return;
    calls += 1;
    if (!builders.has(node.expression.getText())) found.push(`${placeOf(file, node)}: ${node.expression.getText()}(…)`);
  });
  expect(calls).toBeGreaterThan(50);
  expect(found).toEqual([]);
});

test('constants of the mapping are 0, 1, nothing or the name of a choice', () => {
  const file = parse('test/oracles/mapping.ts');
  const numbers: string[] = [];
  visit(file, (node) => {
    if (!ts.isNumericLiteral(node)) return;
    const name = ts.isPropertyAssignment(node.parent) ? node.parent.name.getText() : '';
    // Places of a cell in a list and of a column in a table are no amounts.
    if (!['at', 'column'].includes(name) && !['0', '1'].includes(node.text)) numbers.push(`${placeOf(file, node)}: ${node.text}`);
  });
  expect(numbers).toEqual([]);
});
