import { calculators } from '../../src/calculators/index';
import type { Language } from '../../src/texts/words';
import { namedErrorsOf, provoke, trialsOf, withLast } from '../calculators/refusals';
import type { NamedError } from '../calculators/refusals';
import { expectedOf, letters, placeCalls } from '../functions/support/callsInCells';
import type { PlacedCall, Shown } from '../functions/support/callsInCells';
import { benches } from './support/benches';
import type { OpenWorkbench } from './support/browser';

/**
 * Every worksheet function, typed into cells and called through office.js: each example of its definition, and each of its errors. The calls are made
 * from the definitions; what they must show is what evaluate() gives, and for examples also what the definition itself says.
 */
type Call = Pick<PlacedCall, 'calculator' | 'inputs'> & { readonly about: string };

const examples: readonly Call[] = calculators.flatMap((calculator) => calculator.examples.map(({ inputs }, place) => ({ calculator, inputs, about: `example ${place + 1}` })));
const trials: readonly Call[] = calculators.flatMap((calculator) => trialsOf(calculator).map(({ what, input, inputs }) => ({ calculator, inputs, about: `${what} ${input}` })));
const named: readonly (NamedError & { readonly calculator: Call['calculator']; readonly inputs: Call['inputs'] | null })[] = calculators.flatMap((calculator) =>
  namedErrorsOf(calculator).map((error) => ({ ...error, calculator, inputs: provoke(calculator, error) })),
);
const errors = named.flatMap(({ calculator, inputs, code, input }) => (inputs === null ? [] : [{ calculator, inputs, code, about: `${code} in ${input}` }]));

/** A cell with an error among the inputs: Excel hands it over, and the answer is that error with the sentence that names the input. */
const broken: readonly Call[] = calculators.flatMap((calculator) => {
  const [input = ''] = Object.keys(calculator.inputs);
  return ['#DIV/0!', '#N/A'].map((error) => ({ calculator, inputs: { ...calculator.examples[0]!.inputs, [input]: withLast(calculator, input, error) }, about: `${error} in ${input}` }));
});

/** Functions about functions, which have tests of their own. */
const elsewhere = ['EXPLAIN'];

let bench: OpenWorkbench | undefined;
/** What was compared, by language. */
const counted: Record<string, { readonly examples: number; readonly cells: number; readonly errors: number; readonly trials: number }> = {};

const { openBench } = benches();

/** Equal calls share one answer in Excel, and the sentence stands at the first only. */
function different(calls: readonly Call[]): Call[] {
  const seen = new Set<string>();
  return calls.filter(({ calculator, inputs }) => {
    const key = `${calculator.id}${JSON.stringify(Object.keys(calculator.inputs).map((name) => inputs[name] ?? null))}`;
    return !seen.has(key) && seen.add(key);
  });
}

const callsOfSheet = 1_000;

/** Types calls into a sheet, so many at a time; gives what every cell shows that a result should fill. */
async function shownOf({ page }: OpenWorkbench, calls: readonly Call[], language: Language): Promise<Map<Call, readonly (readonly Shown[])[]>> {
  const shown = new Map<Call, readonly (readonly Shown[])[]>();
  for (let from = 0; from < calls.length; from += callsOfSheet) {
    const part = calls.slice(from, from + callsOfSheet);
    const sheet = placeCalls(part);
    const wanted = sheet.calls.map(({ calculator, inputs }) => expectedOf(calculator, inputs, language));
    const width = Math.max(...wanted.map((lines) => lines[0]!.length));
    const place = letters(sheet.column);
    const { values, sentences } = await page.evaluate(
      async ([cells, formulas, column, area, anchors]) => {
        const { workbench } = window;
        const { name } = (await workbench.sheets())[0]!;
        await workbench.setValues(name, 'A1', cells);
        await workbench.setValues(name, `${column}1`, formulas);
        await workbench.recalculated();
        const found = { values: await workbench.values(name, area), sentences: await Promise.all(anchors.map((row) => workbench.errorMessage(name, `${column}${row + 1}`))) };
        // Empty again for the next calls.
        await workbench.setValues(name, `${column}1`, formulas.map(() => ['']));
        await workbench.setValues(name, 'A1', cells.map((line) => line.map(() => '')));
        return found;
      },
      [sheet.cells as (string | number)[][], sheet.formulas as string[][], place, `${place}1:${letters(sheet.column + width - 1)}${sheet.cells.length}`, sheet.calls.map(({ row }) => row)] as const,
    );
    sheet.calls.forEach(({ row }, index) => {
      const goal = wanted[index]!;
      const cells = goal.map((line, below) => line.map((_, beside) => values[row + below]?.[beside] ?? ''));
      shown.set(part[index]!, cells.map((line, below) => line.map((value, beside) => {
        const one = goal[below]![beside]!;
        if (!('error' in one)) return { value };
        // Excel shows the sentence of a call with these two errors only, and none in the cells it spills into.
        const spoken = goal.length === 1 && line.length === 1 && ['#VALUE!', '#N/A'].includes(one.error);
        return { error: value as typeof one.error, sentence: spoken ? sentences[index]! : one.sentence };
      })));
    });
  }
  return shown;
}

function isNear(found: Shown, wanted: Shown): boolean {
  if ('error' in found || 'error' in wanted) return JSON.stringify(found) === JSON.stringify(wanted);
  if (typeof found.value !== 'number' || typeof wanted.value !== 'number') return found.value === wanted.value;
  return Math.abs(found.value - wanted.value) <= 1e-9 * Math.max(1, Math.abs(wanted.value));
}

function faultsOf(shown: ReadonlyMap<Call, readonly (readonly Shown[])[]>, wantedOf: (call: Call) => readonly (readonly Shown[])[]): string[] {
  return [...shown].flatMap(([call, found]) => {
    const wanted = wantedOf(call);
    const same = found.length === wanted.length && found.every((line, below) => line.length === wanted[below]!.length && line.every((one, beside) => isNear(one, wanted[below]![beside]!)));
    return same ? [] : [`${call.calculator.id}, ${call.about}: ${JSON.stringify(found)} instead of ${JSON.stringify(wanted)} from ${JSON.stringify(call.inputs)}`];
  });
}

/** The result as the definition itself states it. */
function statedBy({ calculator, about }: Call, language: Language): readonly (readonly Shown[])[] {
  const { result } = calculator.examples[Number(/\d+$/.exec(about)![0]) - 1]!;
  const rows = Array.isArray(result) ? (result as readonly (readonly (number | string | Record<Language, string>)[])[]) : [[result as number | Record<Language, string>]];
  return rows.map((line) => line.map((one) => ({ value: typeof one === 'object' ? one[language] : one })));
}

test('the list holds every function of the add-in and every error of it', () => {
  expect(new Set(examples.map(({ calculator }) => calculator.id)).size).toBe(calculators.length);
  expect(named.filter(({ inputs }) => inputs === null).map(({ calculator, code, input }) => `${calculator.id}: ${code} in ${input}`)).toEqual([]);
  const codes = new Set(errors.map(({ code }) => code));
  console.info(`Errors of worksheet functions by code:\n${[...codes].map((code) => `${code.padEnd(20)}${String(errors.filter((error) => error.code === code).length).padStart(5)} at ${new Set(errors.filter((error) => error.code === code).map(({ calculator }) => calculator.id)).size} functions`).join('\n')}`);
});

test.each([
  { language: 'en', host: 'en-US', refused: [...errors, ...trials, ...broken] },
  // Sentences of both languages have the same place holders, which other tests see to: one call for each code is enough here.
  { language: 'zh', host: 'zh-CN', refused: errors.filter(({ code }, place) => errors.findIndex((other) => other.code === code) === place) },
] as const)('examples and errors show in cells what they must ($language)', async ({ language, host, refused }) => {
  bench = await openBench({ query: { engine: 'memory', open: 'blank', lang: host } });
  const served = await bench.pane.evaluate(async () => ((await (await fetch('functions.json')).json()) as { functions: { id: string }[] }).functions.map(({ id }) => id));
  expect(served.filter((id) => !elsewhere.includes(id))).toEqual(calculators.map(({ id }) => id));
  const good = await shownOf(bench, different(examples), language);
  expect(faultsOf(good, (call) => statedBy(call, language))).toEqual([]);
  const bad = await shownOf(bench, different(refused), language);
  expect(faultsOf(bad, ({ calculator, inputs }) => expectedOf(calculator, inputs, language))).toEqual([]);
  counted[language] = { examples: good.size, cells: [...good.values()].flat(2).length, errors: [...bad.values()].flat(2).filter((one) => 'error' in one).length, trials: bad.size };
}, 120_000);

test('so many were compared', () => {
  console.table(counted);
  expect(counted['en']!.examples).toBe(examples.length);
  expect(counted['en']!.errors).toBeGreaterThan(different(errors).length);
});
