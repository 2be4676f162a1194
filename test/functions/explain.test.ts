import { groups } from '../../src/calculators/define';
import { evaluateCalculator, explainCall } from '../../src/calculators/evaluate';
import { calculators } from '../../src/calculators/index';
import { worksheetFunctions } from '../../src/functions/all';
import { companyRules } from '../../src/functions/companyRules';
import { lambdaName } from '../../src/functions/lambda';
import type { Language } from '../../src/texts/words';
import { languages } from '../../src/texts/words';

const explain = worksheetFunctions.find(({ id }) => id === 'EXPLAIN')!;

function cells(name: unknown, language: Language): readonly (readonly (string | number)[])[] {
  const result = evaluateCalculator(explain, { name });
  if (!result.ok) throw new Error(explainCall(explain.inputs, result)[language]);
  return (result.value as readonly (readonly (string | number | { en: string; zh: string })[])[]).map((row) => row.map((cell) => (typeof cell === 'object' ? cell[language] : cell)));
}
const textOf = (name: unknown, language: Language): string => cells(name, language).flat().join('\n');
const beside = (rows: ReturnType<typeof cells>, label: string): unknown => rows.find(([first]) => first === label)?.[1];

describe.each(languages)('in %s', (language) => {
  it.each(worksheetFunctions.map((each) => [each.id, each] as const))('%s: everything its definition holds, in rows of one length', (id, called) => {
    const rows = cells(id, language);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    const text = rows.flat().join('\n');
    for (const words of [called.title, called.summary, called.convention, called.source, called.result.label]) if (words !== null) expect(text).toContain(words[language]);
    for (const line of called.formula?.[language].split('\n') ?? []) expect(text).toContain(line);
    for (const input of Object.values(called.inputs)) {
      for (const words of [input.label, input.unit, input.limits, input.otherwise, input.hint]) if (words !== null) expect(text).toContain(words[language]);
    }
    for (const { steps } of called.examples) expect(text).toContain(steps[language]);
    expect(text).toContain('#VALUE!');
    expect(text).not.toMatch(/\bseed|undefined|\[object|种子/i);
  });

  it('lists every function with group and summary when nothing is given', () => {
    const rows = cells(null, language);
    expect(rows).toHaveLength(worksheetFunctions.length + 1);
    expect(rows.find(([name]) => name === 'WC.CCC')).toEqual(['WC.CCC', groups.cash[language], calculators.find(({ id }) => id === 'CCC')!.summary[language]]);
  });
});

it('takes the name in any case, with or without what stands before the dot, and as it is typed', () => {
  for (const written of ['ccc', ' CCC ', 'wc.Ccc', '=WC.CCC(A1,B1)', 'ＣＣＣ']) expect(cells(written, 'en')[0]).toEqual(expect.arrayContaining(['WC.CCC']));
});

it('shows the result of an example as a number, and a list as the cells of a range', () => {
  expect(cells('CCC', 'en').find(([label]) => label === 'Example')).toEqual(expect.arrayContaining(['=WC.CCC(1200000, 1350000, 900000, 10950000, 7300000)', 60]));
  expect(cells('FIFOOPEN', 'en').find(([label]) => label === 'Example')).toEqual(expect.arrayContaining(['{0;120;150}']));
  expect(cells('DUEDATE', 'zh').flat()).toContain('2026-03-02');
});

it('shows the rule of the company with how far it holds', () => {
  const rows = cells('SAFETYSTOCK', 'en');
  expect(beside(rows, 'Set by your company')).toBe('Mean demand × demand fluctuation + mean lead time × lead time fluctuation.');
  expect(beside(rows, 'How far it holds')).toContain('adds units to days');
  expect(beside(cells('CCC', 'zh'), '评价')).toContain('三者并不相等');
  expect(textOf('EOQ', 'en')).not.toContain('Set by your company');
});

it('company rules belong to functions, and their figures are what the functions give', () => {
  const ids = worksheetFunctions.map(({ id }) => id);
  expect(Object.keys(companyRules).filter((id) => !ids.includes(id))).toEqual([]);
  const value = (id: string, inputs: Record<string, unknown>): unknown => {
    const result = evaluateCalculator(calculators.find((one) => one.id === id)!, inputs);
    return result.ok ? result.value : result.code;
  };
  expect(companyRules.SAFETYSTOCK!.verdict.en).toContain(`gives ${value('SAFETYSTOCKFLUCT', { demand: 100, leadTime: 10, demandFluctuation: 0.15, leadTimeFluctuation: 0.1 })}`);
  const ccc = calculators.find(({ id }) => id === 'CCC')!.examples[0]!.inputs as Record<'inventory' | 'receivables' | 'payables' | 'sales' | 'costOfSales', number>;
  const { inventory, receivables, payables, sales, costOfSales } = ccc;
  const three = [value('DIO', { inventory, costOfSales }), value('DSO', { receivables, sales }), value('DWC', { inventory, receivables, payables, sales })];
  expect(companyRules.CCC!.verdict.en).toContain(`${three[0]}, ${three[1]} and ${three[2]} days`);
});

it.each([
  ['SAFTYSTOCK', /“SAFTYSTOCK”; similar ones are SAFETYSTOCK\./],
  ['EOQDISC', /EOQDISCOUNT/],
  ['安全库存', /SAFETYSTOCK, /],
  ['#?', /similar ones are \w+/],
])('%s is #N/A with names that may be meant', (name, sentence) => {
  const result = evaluateCalculator(explain, { name });
  expect(result).toMatchObject({ ok: false, code: 'unknownFunction', input: 'name' });
  expect(!result.ok && explainCall(explain.inputs, result).en).toMatch(sentence);
});

it('is a function about functions: none of the calculators, and no LAMBDA name', () => {
  expect(calculators.map(({ id }) => id)).not.toContain('EXPLAIN');
  expect(lambdaName(explain)).toBeNull();
});
