import vectors from '../../oracles/cashConversionCycle.json';
import { faultOf, numberOf } from '../support';

/** 30,000 of sales and 20,000 of cost a day. */
const company = { inventory: 1_200_000, receivables: 1_350_000, payables: 900_000, sales: 10_950_000, costOfSales: 7_300_000 };

describe('CCC', () => {
  it('is 60 + 45 − 45 = 60 days: stock for 60 days, customers pay after 45, suppliers are paid after 45', () => {
    expect(numberOf('CCC', company)).toBe(60);
  });

  it('measures payables by purchases when they are given: 900,000 ÷ 8,212,500 × 365 = 40, so 60 + 45 − 40 = 65', () => {
    expect(numberOf('CCC', { ...company, purchases: 8_212_500 })).toBe(65);
  });

  it('takes purchases equal to cost of sales as cost of sales', () => {
    expect(numberOf('CCC', { ...company, purchases: 7_300_000 })).toBe(numberOf('CCC', company));
  });

  it('is negative for a retailer paid before it pays: 0 + 0 − 45 = −45', () => {
    expect(numberOf('CCC', { ...company, inventory: 0, receivables: 0 })).toBe(-45);
  });

  it('counts the days that are given: with 360 it is 360/365 of the above', () => {
    expect(numberOf('CCC', { ...company, days: 360 })).toBeCloseTo((60 * 360) / 365, 12);
  });

  it.each([
    ['divisionByZero in costOfSales', { costOfSales: 0 }],
    ['divisionByZero in sales', { sales: 0 }],
    ['divisionByZero in purchases', { purchases: 0 }],
    ['belowMinimum in inventory', { inventory: -1 }],
    ['belowMinimum in receivables', { receivables: -1 }],
    ['belowMinimum in payables', { payables: -900_000 }],
    ['belowMinimum in sales', { sales: -1 }],
    ['belowMinimum in costOfSales', { costOfSales: -1 }],
    ['belowMinimum in purchases', { purchases: -1 }],
    ['notAbove in days', { days: -365 }],
    ['missing in payables', { payables: '' }],
    ['notANumber in inventory', { inventory: 'none' }],
    ['errorInCell in receivables', { receivables: '#REF!' }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('CCC', { ...company, ...more })).toBe(fault);
  });
});

interface Vector {
  readonly id: string;
  readonly function: string;
  readonly inputs: Readonly<Record<string, number>>;
  readonly expected: number | Readonly<Record<string, number>>;
  readonly tolerance: { readonly abs: number };
}

describe('published companies', () => {
  const all = vectors as unknown as Vector[];
  const ratios = all.filter((vector) => vector.function === 'days_ratio');
  const companies = all.filter((vector) => vector.function.startsWith('ccc_'));

  it.each(ratios)('$id: a single ratio of days', ({ inputs, expected, tolerance }) => {
    // With the other two balances at zero only days of inventory remain.
    const found = numberOf('CCC', { inventory: inputs.balance, receivables: 0, payables: 0, sales: 1, costOfSales: inputs.flow, days: inputs.days });
    expect(Math.abs(found - (expected as number))).toBeLessThanOrEqual(tolerance.abs);
  });

  it.each(companies)('$id', ({ inputs, expected, tolerance }) => {
    const average = (opening: string, closing: string, only: string): number => (inputs[only] === undefined ? (inputs[opening]! + inputs[closing]!) / 2 : inputs[only]);
    const balances = { inventory: average('inv0', 'inv1', 'inventory'), receivables: average('ar0', 'ar1', 'receivables'), payables: average('ap0', 'ap1', 'payables') };
    const flows = { sales: inputs.revenue!, costOfSales: inputs.cogs! };
    const found = numberOf('CCC', { ...balances, ...flows });
    const figures = expected as Readonly<Record<string, number>>;
    if (figures.ccc !== undefined) expect(Math.abs(found - figures.ccc)).toBeLessThanOrEqual(tolerance.abs);
    const parts: Readonly<Record<string, number>> = {
      dio: numberOf('CCC', { ...balances, ...flows, receivables: 0, payables: 0 }),
      dso: numberOf('CCC', { ...balances, ...flows, inventory: 0, payables: 0 }),
      dpo: -numberOf('CCC', { ...balances, ...flows, inventory: 0, receivables: 0 }),
      operating_cycle: numberOf('CCC', { ...balances, ...flows, payables: 0 }),
    };
    for (const [name, part] of Object.entries(parts)) {
      if (figures[name] !== undefined) expect(Math.abs(part - figures[name])).toBeLessThanOrEqual(tolerance.abs);
    }
  });

  it('adds and subtracts three published lengths: 30 + 20.5 − 20.1 = 30.4', () => {
    const { inputs, expected, tolerance } = all.find((vector) => vector.function === 'ccc')!;
    // With 365 of sales and of cost a year, a balance of 30 is 30 days.
    const found = numberOf('CCC', { inventory: inputs.dio, receivables: inputs.dso, payables: inputs.dpo, sales: 365, costOfSales: 365 });
    expect(Math.abs(found - (expected as number))).toBeLessThanOrEqual(tolerance.abs);
  });

  it('are there', () => {
    expect(ratios.length).toBeGreaterThan(3);
    expect(companies.length).toBeGreaterThan(10);
  });
});
