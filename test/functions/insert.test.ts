import { excelErrorOf } from '../../src/calculators/errors';
import { evaluateCalculator, explainCall } from '../../src/calculators/evaluate';
import { worksheetFunctions } from '../../src/functions/all';
import { argumentName, isOptional } from '../../src/functions/arguments';
import { insertedFormula, needsNothing } from '../../src/functions/insert';
import { languages } from '../../src/texts/words';

const of = (id: string) => worksheetFunctions.find((each) => each.id === id)!;

it('writes the required arguments as texts', () => {
  expect(insertedFormula(of('DSO'), 'en')).toBe('=WC.DSO("receivables","sales")');
  expect(insertedFormula(of('SAFETYSTOCK'), 'zh')).toBe('=WC.SAFETYSTOCK("日均需求","需求标准差","提前期","提前期标准差","服务水平")');
  expect(insertedFormula(of('EXPLAIN'), 'en')).toBe('=WC.EXPLAIN()');
  expect([needsNothing(of('EXPLAIN')), needsNothing(of('DSO'))]).toEqual([true, false]);
});

describe.each(languages)('in %s', (language) => {
  it.each(worksheetFunctions.filter((each) => !needsNothing(each)).map((each) => [each.id, each] as const))('%s answers its placeholders with a sentence, never with a number', (_id, called) => {
    const inputs = Object.fromEntries(Object.entries(called.inputs).flatMap(([key, input]) => (isOptional(input) ? [] : [[key, argumentName(key, input, language)]])));
    const result = evaluateCalculator(called, inputs);
    expect(result.ok).toBe(false);
    if (result.ok) return;
    // Excel shows our sentence with these two errors.
    expect(['#VALUE!', '#N/A']).toContain(excelErrorOf(result));
    expect(explainCall(called.inputs, result)[language]).toContain(called.inputs[result.input!]!.label[language]);
  });
});
