import type { Calculator } from '../../src/calculators/define';
import { calculatorOf, evaluate, evaluateCalculator, explain } from '../../src/calculators/evaluate';
import { frozen, run, valueOf } from './support';

describe('shapes', () => {
  it('one cell is one value, also as a range of one', () => {
    expect(valueOf('DSO', { receivables: [[45]], sales: [[365]] })).toBe(45);
  });

  it('a column gives a column, a row a row, a block a block', () => {
    expect(valueOf('DSO', { receivables: [[1], [2]], sales: 365 })).toEqual([[1], [2]]);
    expect(valueOf('DSO', { receivables: [[1, 2]], sales: 365 })).toEqual([[1, 2]]);
    expect(valueOf('DSO', { receivables: [[1, 2], [3, 4]], sales: 365 })).toEqual([[1, 2], [3, 4]]);
  });

  it('a plain list is a column', () => {
    expect(valueOf('DSO', { receivables: [1, 2], sales: [365, 730] })).toEqual([[1], [1]]);
  });

  it('ranges go cell by cell, single cells stay for all', () => {
    expect(valueOf('DSO', { receivables: [[10, 20]], sales: [[100, 400]], days: 30 })).toEqual([[3, 1.5]]);
  });

  it('refuses ranges of different shape, naming both', () => {
    const result = run('DSO', { receivables: [[1], [2]], sales: [[1, 2]] });
    expect(result).toMatchObject({ ok: false, code: 'shapesDiffer', input: 'sales' });
    if (result.ok) throw new Error('not reached');
    expect(explain('DSO', result)).toEqual({
      en: 'Sales of the period is a range of 1 × 2, but Receivables is one of 2 × 1; ranges in one call must have the same rows and columns.',
      zh: '“本期销售额”的区域为 1 × 2，“应收账款”为 2 × 1；同一公式中各区域的行数和列数须相同。',
    });
  });

  it('a bad single cell fails the whole call, a bad cell of a range its own cell', () => {
    expect(run('DSO', { receivables: [[1], [2]], sales: 'x' })).toMatchObject({ ok: false, code: 'notANumber', input: 'sales' });
    expect(valueOf('DSO', { receivables: [[1], ['x'], ['#N/A'], [2]], sales: 365 })).toEqual([
      [1],
      [{ ok: false, code: 'notANumber', input: 'receivables', params: { found: 'x' } }],
      [{ ok: false, code: 'errorInCell', input: 'receivables', params: { found: '#N/A' } }],
      [2],
    ]);
  });

  it('takes the default for the blank cells of an optional range', () => {
    expect(valueOf('DSO', { receivables: 1, sales: 1, days: [[30], [''], [null]] })).toEqual([[30], [365], [365]]);
  });

  it('computes 100,000 cells of one call', () => {
    const column = Array.from({ length: 100_000 }, (_, index) => [index]);
    const values = valueOf('DSO', { receivables: frozen(column), sales: 365 }) as number[][];
    expect(values.length).toBe(100_000);
    expect(values[99_999]).toEqual([99_999]);
  });
});

describe('a result that is a list', () => {
  const invoices = [100, 200, 150];
  const column = [[0], [120], [150]];

  it('lies as the input it belongs to: a row as a row, anything else as a column', () => {
    expect(valueOf('FIFOOPEN', { invoices: [invoices], balance: 270 })).toEqual([[0, 120, 150]]);
    expect(valueOf('FIFOOPEN', { invoices: invoices.map((one) => [one]), balance: 270 })).toEqual(column);
    expect(valueOf('FIFOOPEN', { invoices, balance: 270 })).toEqual(column);
    expect(valueOf('FIFOOPEN', { invoices: 100, balance: [[70]] })).toEqual([[70]]);
  });

  it('takes no range for an input of one cell, since a list cannot stand in each cell', () => {
    const result = run('FIFOOPEN', { invoices, balance: [[270], [280]] });
    expect(result).toEqual({ ok: false, code: 'notOneCell', input: 'balance', params: { rows: 2, columns: 1 } });
    expect(result.ok ? '' : explain('FIFOOPEN', result).en).toBe('Balance of the customer must be one cell; this range has 2 rows and 1 column.');
  });

  it('holds no number that is not finite', () => {
    const endless: Calculator = { ...calculatorOf('FIFOOPEN')!, compute: () => [1, Infinity] };
    expect(evaluateCalculator(endless, { invoices, balance: 1 })).toMatchObject({ ok: false, code: 'resultTooLarge', input: null });
  });

  it('may be a table of its own size', () => {
    const table: Calculator = { ...calculatorOf('FIFOOPEN')!, result: { label: { en: 'Table', zh: '表' }, unit: null, table: true }, compute: () => [[1, 2, 3], [4, 5, 6]] };
    expect(evaluateCalculator(table, { invoices, balance: 1 })).toEqual({ ok: true, value: [[1, 2, 3], [4, 5, 6]], warnings: [] });
    expect(evaluateCalculator(table, { invoices, balance: [[1], [2]] })).toMatchObject({ ok: false, code: 'notOneCell', input: 'balance' });
    expect(evaluateCalculator({ ...table, compute: () => [[Infinity]] }, { invoices, balance: 1 })).toMatchObject({ ok: false, code: 'resultTooLarge' });
    expect(() => evaluateCalculator({ ...table, compute: () => [1, 2] }, { invoices, balance: 1 })).toThrow('gives a table');
  });

  it('is a slip of ours where one value is declared, and the other way round', () => {
    expect(() => evaluateCalculator({ ...calculatorOf('DSO')!, compute: () => [1, 2] }, { receivables: 1, sales: 1 })).toThrow('does not say along which input');
    expect(() => evaluateCalculator({ ...calculatorOf('FIFOOPEN')!, compute: () => 1 }, { invoices, balance: 1 })).toThrow('gave one value');
  });
});

describe('the door', () => {
  it('finds a calculator by its id in any case', () => {
    expect(calculatorOf('ccc')?.id).toBe('CCC');
    expect(calculatorOf('NOTHING')).toBeUndefined();
  });

  it('answers with a value when there is no such calculator or input', () => {
    expect(run('NOTHING', {})).toEqual({ ok: false, code: 'unknownCalculator', input: null, params: { found: 'NOTHING' } });
    expect(run('DSO', { receivables: 1, sales: 1, toString: 3 })).toEqual({ ok: false, code: 'unknownInput', input: null, params: { found: 'toString' } });
    const unknown = evaluate('DSO', { money: 1 });
    expect(unknown.ok ? '' : explain('DSO', unknown).en).toBe('There is no input “money”.');
  });

  it('tells the label of the input in both languages', () => {
    const result = run('SAFETYSTOCK', { demand: 1, demandDeviation: 1, leadTime: 1, leadTimeDeviation: 1, serviceLevel: 95 });
    if (result.ok) throw new Error('not reached');
    expect(explain('SAFETYSTOCK', result).zh).toMatch(/^“服务水平”应大于 0 且小于 1，95 不符合/);
  });

  it('lets a bug crash', () => {
    const dso = calculatorOf('DSO')!;
    const broken: Calculator = {
      ...dso,
      compute() {
        throw new TypeError('a slip of ours');
      },
    };
    expect(() => evaluateCalculator(broken, { receivables: 1, sales: 1 })).toThrow('a slip of ours');
    expect(() => evaluateCalculator(broken, { receivables: [1, 2], sales: 1 })).toThrow('a slip of ours');
  });

  it('never gives a number that is not finite', () => {
    expect(run('DSO', { receivables: [[1e308], [1]], sales: 1e-9 })).toMatchObject({ ok: true, value: [[{ code: 'resultTooLarge', input: null }], [365e9]] });
  });
});
