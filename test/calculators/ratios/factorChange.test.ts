import { expectAllNear, faultOf, figuresOf } from '../support';

describe('FACTORCHANGE', () => {
  it.each([
    ['the logarithmic mean', { before: [0.05, 1.2, 2], after: [0.06, 1.25, 2], method: 'LMDI' }, [0.024511784775338614, 0.005488215224661389, 0], 1e-9],
    ['nothing changed', { before: [2, 3], after: [2, 3], method: 'LMDI' }, [0, 0], 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectAllNear('FACTORCHANGE', inputs, expected, tolerance);
  });

  const good = { before: [[0.05], [1.2], [2]], after: [[0.06], [1.25], [2]] };
  it.each([
    ['lengthsDiffer in after', { after: [1] }],
    ['notAbove in before', { before: [[0], [1], [1]], method: 'LMDI' }],
    ['notAbove in after', { after: [[-1], [1], [1]], method: 'LMDI' }],
    ['notAChoice in method', { method: 'SHAPLEY' }],
    ['notAbove in after', { after: [[0], [1], [1]], method: 'LMDI' }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('FACTORCHANGE', { ...good, ...more })).toBe(fault);
  });

  it('names the figures that do not fit', () => {
    expect(figuresOf('FACTORCHANGE', { ...good, after: [[0], [1], [1]], method: 'LMDI' })).toEqual({ limit: 0, found: 0 });
    expect(figuresOf('FACTORCHANGE', { ...good, before: [[0], [1], [1]], method: 'LMDI' })).toEqual({ limit: 0, found: 0 });
  });
});
