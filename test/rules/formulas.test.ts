import ts from 'typescript';
import { forbiddenFunctionsIn } from '../../src/report/allowedFunctions';
import { literalText, parse, placeOf, sourceFiles, visit } from './support/files';

/** Rooms that write formulas into reports. What a template fills in is checked again when a report is drawn into a file. */
const rooms = ['analyses', 'report', 'excel', 'workbooks'];

test('formulas of reports use only functions that Excel 2016 and WPS know', () => {
  const formulas = rooms
    .flatMap((room) => sourceFiles(`src/${room}`))
    .flatMap((path) => {
      const file = parse(path);
      const found: { place: string; formula: string }[] = [];
      visit(file, (node) => {
        if (ts.isBinaryExpression(node.parent ?? node) && node.parent !== undefined && literalText(node.parent) !== null) return;
        const text = literalText(node);
        if (text !== null && /^=.*[A-Za-z({[]/s.test(text)) found.push({ place: placeOf(file, node), formula: text });
      });
      return found;
    });
  // The example cells of the sample workbook show our own worksheet functions on purpose; they are no report.
  const faults = formulas
    .filter(({ place }) => !/^src\/workbooks\/sample/.test(place))
    .flatMap(({ place, formula }) => forbiddenFunctionsIn(formula).map((name) => `${place}: ${name} may not stand in a report (${formula}). See src/report/allowedFunctions.ts.`));
  expect(faults).toEqual([]);
  expect(formulas.length).toBeGreaterThan(0);
});
