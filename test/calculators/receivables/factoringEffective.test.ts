import { expectNear, faultOf, run } from '../support';

describe('FACTOREFFECTIVE', () => {
  it.each([
    ['the net advance of one turn', { creditSales: 7_500_000, collectionDays: 60, commission: 0.02, reserve: 0.1, rate: 0.17, what: 'NET' }, 1068833, 0.5],
    ['its commission', { creditSales: 7_500_000, collectionDays: 60, commission: 0.02, reserve: 0.1, rate: 0.17, what: 'COMMISSION' }, 25000, 1e-9],
    ['commission of the year', { creditSales: 160, collectionDays: 80, commission: 0.02, reserve: 0.1, rate: 0.18, what: 'YEARCOMMISSION' }, 3.2, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('FACTOREFFECTIVE', inputs, expected, tolerance);
  });

  const good = { creditSales: 160, collectionDays: 80, commission: 0.02, reserve: 0.1, rate: 0.18 };
  it.each([
    ['nothingLeft in reserve', { reserve: 0.99 }],
    ['notAbove in collectionDays', { collectionDays: 0 }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('FACTOREFFECTIVE', { ...good, ...more })).toBe(fault);
  });
});

it('a rate needs that something is left, be it less than one', () => {
  const sold = { creditSales: 360, collectionDays: 1, rate: 0.1 };
  expect(faultOf('FACTOREFFECTIVE', { ...sold, commission: 0.5, reserve: 0.5 })).toBe('nothingLeft in reserve');
  expect(run('FACTOREFFECTIVE', { ...sold, commission: 0.2, reserve: 0.2 })).toMatchObject({ ok: true });
});
