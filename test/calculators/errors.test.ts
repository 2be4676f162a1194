import { CalcError, divide, errorCodes, excelErrorOf, isExcelError, ruleOf, sameLength, sentenceOf, warningSentence } from '../../src/calculators/errors';
import type { Failure } from '../../src/calculators/errors';

const failure = (code: Failure['code'], params: Failure['params'] = {}): Failure => ({ ok: false, code, input: 'sales', params });

describe('errors in cells', () => {
  it.each([
    ['missing', '#VALUE!'],
    ['notANumber', '#VALUE!'],
    ['notServiceLevel', '#VALUE!'],
    ['shapesDiffer', '#VALUE!'],
    ['belowMinimum', '#NUM!'],
    ['notWhole', '#NUM!'],
    ['resultTooLarge', '#NUM!'],
    ['divisionByZero', '#DIV/0!'],
    ['tooFew', '#N/A'],
  ] as const)('%s shows %s', (code, error) => {
    expect(excelErrorOf(failure(code))).toBe(error);
    expect(ruleOf(code).excel).toBe(error);
  });

  it('passes an error on that stood in a cell', () => {
    expect(excelErrorOf(failure('errorInCell', { found: '#N/A' }))).toBe('#N/A');
    expect(excelErrorOf(failure('errorInCell', { found: '#DIV/0!' }))).toBe('#DIV/0!');
  });

  it('knows errors from texts that look alike', () => {
    expect(isExcelError('#N/A')).toBe(true);
    expect(isExcelError('#1')).toBe(false);
    expect(isExcelError(7)).toBe(false);
  });
});

describe('sentences', () => {
  it.each(errorCodes)('%s is one sentence in each language', (code) => {
    const { en, zh } = sentenceOf(code, {});
    expect(en).toMatch(/^[A-Z{].*[^.]\.$/);
    expect(zh).toMatch(/。$/);
    expect(ruleOf(code).when.en).not.toMatch(/\.$/);
  });

  it('names the input in its language and what was found: 95 is no service level', () => {
    expect(sentenceOf('notServiceLevel', { input: { en: 'Service level', zh: '服务水平' }, found: 95 })).toEqual({
      en: 'Service level must be between 0 and 1, but 95 is not; write 95 % as 0.95 or 95%.',
      zh: '“服务水平”应大于 0 且小于 1，95 不符合；95% 请写成 0.95 或 95%。',
    });
  });

  it('has a sentence for each warning', () => {
    expect(warningSentence('negativeSafetyStock').en).toMatch(/negative/);
  });
});

describe('divide', () => {
  it('divides', () => {
    expect(divide(6, 4, 'sales')).toBe(1.5);
  });

  it('names the input that is 0', () => {
    expect(() => divide(1, 0, 'sales')).toThrow(CalcError);
    expect(() => divide(0, 0, 'sales')).toThrow('divisionByZero(sales)');
  });
});

describe('sameLength', () => {
  it('refuses a list of another length, saying both', () => {
    expect(() => sameLength([1, 2], ['a', 'b'], 'weights')).not.toThrow();
    expect(() => sameLength([1], ['a', 'b'], 'weights')).toThrow('lengthsDiffer(weights)');
  });
});
