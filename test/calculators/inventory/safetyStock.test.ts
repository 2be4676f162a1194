import { normalDistribution } from '../../../src/math/normal';
import vectors from '../../oracles/safetyStock.json';
import { faultOf, numberOf, run } from '../support';

/** 100 a day ± 15, delivered after 10 days ± 1. */
const part = { demand: 100, demandDeviation: 15, leadTime: 10, leadTimeDeviation: 1, serviceLevel: 0.95 };

describe('SAFETYSTOCK', () => {
  it('is 1.6449 × √(10 × 15² + 100² × 1²) = 1.6449 × √12,250 = 182.05', () => {
    expect(numberOf('SAFETYSTOCK', part)).toBeCloseTo(182.05193575644509, 11);
  });

  it('reviewed every 5 days it is 1.6449 × √((10 + 5) × 15² + 100² × 1²) = 1.6449 × √13,375 = 190.23', () => {
    expect(numberOf('SAFETYSTOCK', { ...part, review: 5 })).toBeCloseTo(190.2278730852189, 11);
  });

  it('with a certain lead time only demand counts: 1.6449 × 15 × √10 = 78.02', () => {
    expect(numberOf('SAFETYSTOCK', { ...part, leadTimeDeviation: 0 }).toFixed(2)).toBe('78.02');
  });

  it('with certain demand only the lead time counts: 1.6449 × 100 × 1 = 164.49', () => {
    expect(numberOf('SAFETYSTOCK', { ...part, demandDeviation: 0 }).toFixed(2)).toBe('164.49');
  });

  it('is 0 at a service level of 50 %, and negative with a warning below', () => {
    expect(run('SAFETYSTOCK', { ...part, serviceLevel: 0.5 })).toEqual({ ok: true, value: 0, warnings: [] });
    const below = run('SAFETYSTOCK', { ...part, serviceLevel: [[0.4], [0.3], [0.9]] });
    expect(below).toMatchObject({ ok: true, warnings: [{ code: 'negativeSafetyStock', count: 2 }] });
    expect(numberOf('SAFETYSTOCK', { ...part, serviceLevel: 0.05 })).toBeCloseTo(-182.05193575644509, 11);
  });

  it.each([
    ['notServiceLevel in serviceLevel', { serviceLevel: 95 }],
    ['notServiceLevel in serviceLevel', { serviceLevel: 1 }],
    ['notServiceLevel in serviceLevel', { serviceLevel: 0 }],
    ['notServiceLevel in serviceLevel', { serviceLevel: 1.65 }],
    ['notANumber in serviceLevel', { serviceLevel: '95%' }],
    ['belowMinimum in demand', { demand: -1 }],
    ['belowMinimum in demandDeviation', { demandDeviation: -15 }],
    ['belowMinimum in leadTime', { leadTime: -10 }],
    ['belowMinimum in leadTimeDeviation', { leadTimeDeviation: -1 }],
    ['belowMinimum in review', { review: -5 }],
    ['missing in leadTimeDeviation', { leadTimeDeviation: '' }],
    ['notANumber in leadTime', { leadTime: '10 days' }],
    ['shapesDiffer in demandDeviation', { demand: [[1], [2]], demandDeviation: [[1, 2]] }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('SAFETYSTOCK', { ...part, ...more })).toBe(fault);
  });
});

interface Vector {
  readonly id: string;
  readonly function: string;
  readonly inputs: { readonly csl?: number; readonly z?: number; readonly d?: number; readonly mean?: number; readonly sd?: number; readonly L?: number; readonly lead_time?: number; readonly sL?: number; readonly sigma_dlt?: number };
  readonly expected: number | { readonly safety_stock?: number; readonly reorder_point?: number; readonly sigma_dlt?: number };
  readonly recomputed?: number | { readonly safety_stock?: number; readonly reorder_point?: number; readonly sigma_dlt?: number };
  readonly tolerance: { readonly abs: number };
  readonly verified: boolean;
}

describe('published and peer-computed values', () => {
  const all = vectors as unknown as Vector[];
  it.each(all)('$id', ({ inputs, expected, recomputed, tolerance, verified }) => {
    const goal = verified ? expected : recomputed!;
    const figures = typeof goal === 'number' ? { safety_stock: goal } : goal;
    // Textbooks give z; the function takes the service level that belongs to it. Rounded z values stay within the tolerance.
    const level = inputs.csl ?? normalDistribution(inputs.z ?? 1);
    const demand = inputs.d ?? inputs.mean ?? 0;
    const leadTime = inputs.L ?? inputs.lead_time ?? 1;
    const deviation = inputs.sigma_dlt ?? inputs.sd!;
    const safety = numberOf('SAFETYSTOCK', { demand, demandDeviation: deviation, leadTime, leadTimeDeviation: inputs.sL ?? 0, serviceLevel: level });
    if (inputs.z === undefined && inputs.csl === undefined) {
      // Only the deviation over the lead time was published: at z = 1 the safety stock is that deviation.
      expect(Math.abs(safety - (goal as number))).toBeLessThanOrEqual(tolerance.abs);
      return;
    }
    if (figures.safety_stock !== undefined) expect(Math.abs(safety - figures.safety_stock)).toBeLessThanOrEqual(tolerance.abs);
    if (figures.reorder_point !== undefined) expect(Math.abs(demand * leadTime + safety - figures.reorder_point)).toBeLessThanOrEqual(tolerance.abs);
  });

  it('are there', () => {
    expect(all.length).toBeGreaterThan(15);
  });
});
