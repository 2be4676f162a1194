import { worksheetFunctions } from '../../src/functions/all';
import { registerFunctions } from '../../src/functions/register';
import type { Language } from '../../src/texts/words';

/** What office.js gives a page: an error class with a code, and a place for the functions. */
class CellError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message ?? '');
  }
}
const registered = new Map<string, (...passed: unknown[]) => unknown>();
const host = {
  Error: CellError,
  ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A', divisionByZero: '#DIV/0!', invalidNumber: '#NUM!', nullReference: '#NULL!', invalidName: '#NAME?', invalidReference: '#REF!' },
  associate: (id: string, call: (...passed: unknown[]) => unknown) => registered.set(id, call),
};
let language: Language = 'en';

beforeAll(() => {
  Object.assign(globalThis, { CustomFunctions: host });
  registerFunctions(() => language);
});
afterEach(() => {
  language = 'en';
});
afterAll(() => {
  Reflect.deleteProperty(globalThis, 'CustomFunctions');
});

/** As Excel calls: every argument a block of cells, null for an omitted one, the invocation object last. */
function call(id: string, ...passed: unknown[]): unknown {
  return registered.get(id)!(...passed, { functionName: id, address: undefined });
}

function errorOf(id: string, ...passed: unknown[]): CellError {
  try {
    call(id, ...passed);
  } catch (error) {
    if (error instanceof CellError) return error;
    throw error;
  }
  throw new Error('no error');
}

const ccc = [[[1_200_000]], [[1_350_000]], [[900_000]], [[10_950_000]], [[7_300_000]]] as const;

it('associates every function', () => {
  expect([...registered.keys()]).toEqual(worksheetFunctions.map(({ id }) => id));
  expect(registered.size).toBeGreaterThan(4);
});

it('answers =WC.CCC(…) with 60, optional arguments omitted', () => {
  expect(call('CCC', ...ccc, null, null)).toEqual([[60]]);
});

it('works when a host leaves the optional arguments out altogether', () => {
  expect(call('CCC', ...ccc)).toEqual([[60]]);
});

it('spills over a column and puts an error into the cell it belongs to', () => {
  const found = call('DSO', [[45], ['none'], [new CellError('#N/A')], [1]], [[365]], null) as unknown[][];
  expect(found[0]).toEqual([45]);
  expect(found[3]).toEqual([1]);
  expect(found[1]![0]).toBeInstanceOf(CellError);
  expect(found[1]![0]).toMatchObject({ code: '#VALUE!', message: 'Receivables must be a number, but “none” is not; enter it as a number.' });
  expect(found[2]![0]).toMatchObject({ code: '#N/A', message: 'Receivables holds the error #N/A; correct it there.' });
});

it('spills a list in the direction of its range', () => {
  expect(call('FIFOOPEN', [[100], [200], [150]], [[270]], null)).toEqual([[0], [120], [150]]);
  expect(call('FIFOOPEN', [[100, 200, 150]], [[500]], [['YES']])).toEqual([[100, 200, 150, 50]]);
  expect(call('FIFOOPEN', [[100]], [[70]], null)).toEqual([[70]]);
});

it.each([
  ['#VALUE!', 'FIFOOPEN', [[[100], [200]], [[270, 280]], null], 'Balance of the customer must be one cell; this range has 1 row and 2 columns.'],
  ['#VALUE!', 'SAFETYSTOCK', [[[100]], [[15]], [[10]], [[1]], [[95]], null], 'Service level must be between 0 and 1, but 95 is not; write 95 % as 0.95 or 95%.'],
  ['#VALUE!', 'DSO', [null, [[1]], null], 'Receivables is blank; enter a value (0 if it is zero).'],
  ['#VALUE!', 'DSO', [[[new CellError('#NAME?')]], [[1]], null], 'Receivables holds the error #NAME?; correct it there.'],
  ['#DIV/0!', 'DSO', [[[1]], [[0]], null], 'Sales of the period is 0, and nothing can be divided by it.'],
  ['#NUM!', 'DSO', [[[1]], [[-1]], null], 'Sales of the period must be at least 0; -1 is too small.'],
  ['#N/A', 'AGEBUCKET', [[[45000]], [[44990]], [['#N/A']], null], 'Last day of each bucket holds the error #N/A; correct it there.'],
  ['#NULL!', 'DSO', [[[new CellError('#NULL!')]], [[1]], null], 'Receivables holds the error #NULL!; correct it there.'],
])('%s from %s', (code, id, passed, message) => {
  expect(errorOf(id, ...(passed as unknown[]))).toMatchObject({ code, message });
});

it('speaks the language of the pane at the time of the call', () => {
  expect(call('AGEBUCKET', [[45000]], [[45030]], null, null)).toEqual([['Current']]);
  language = 'zh';
  expect(call('AGEBUCKET', [[45000]], [[45030]], null, null)).toEqual([['未到期']]);
  expect(errorOf('DSO', [['']], [[1]], null).message).toBe('“应收账款”为空；请填写，若为零请填 0。');
});

it('takes the language from the page when none is given', () => {
  Object.assign(globalThis, { document: { documentElement: { lang: 'zh-CN' } } });
  registerFunctions();
  expect(call('AGEBUCKET', [[45000]], [[44000]], null, null)).toEqual([['91天以上']]);
  Reflect.deleteProperty(globalThis, 'document');
  registerFunctions(() => language);
});

it('never answers NaN, infinity, null or undefined, whatever stands in the cells', () => {
  const odd = [null, undefined, '', 'x', 0, -1, 1e308, -1e308, 5e-324, NaN, Infinity, true, [[]], [['', 1]], [[1], [2]], [[1, 2], [3, 4]]];
  const fits = (answer: unknown): boolean => (Array.isArray(answer) ? answer.every(fits) : answer instanceof CellError || typeof answer === 'string' || Number.isFinite(answer));
  const wrong: unknown[] = [];
  let answers = 0;
  for (const { id, inputs } of worksheetFunctions) {
    const width = Object.keys(inputs).length;
    for (const one of odd) {
      for (const other of odd) {
        for (let place = 0; place < width; place += 1) {
          const passed = Array.from({ length: width }, (_, index) => (index === place ? one : other));
          try {
            const answer = call(id, ...passed);
            answers += 1;
            if (!fits(answer)) wrong.push([id, passed, answer]);
          } catch (error) {
            if (!(error instanceof CellError)) wrong.push([id, passed, error]);
          }
        }
      }
    }
  }
  expect(wrong).toEqual([]);
  expect(answers).toBeGreaterThan(500);
});
