import { expectNear, faultOf } from '../support';

describe('PRESENTVALUE', () => {
  it.each([
    ['as Excel’s NPV counts', { rate: 0.1, flows: [-10_000, 2_000, 4_000, 8_000], first: 'END' }, 1031.3503176012546, 1e-9],
    ['nothing is discounted at 0', { rate: 0, flows: [-1, 3] }, 2, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('PRESENTVALUE', inputs, expected, tolerance);
  });

  const good = { rate: 0.1, flows: [-10_000, 2_000, 4_000, 8_000] };
  it.each([
    ['notAbove in rate', { rate: -1 }],
    ['gapInList in flows', { flows: [1, '', 2] }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('PRESENTVALUE', { ...good, ...more })).toBe(fault);
  });
});
