import { expectAllNear, faultOf, run } from '../support';

describe('STOCKLAYERS', () => {
  it.each([
    ['more than was received', { receipts: [1, 2], onHand: 5 }, [1, 2], 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectAllNear('STOCKLAYERS', inputs, expected, tolerance);
  });

  it('says that some stock is older than all receipts', () => {
    for (const onHand of [3.5, 5]) expect(run('STOCKLAYERS', { receipts: [1, 2], onHand })).toMatchObject({ ok: true, warnings: [{ code: 'stockOlder', count: 1 }] });
    expect(run('STOCKLAYERS', { receipts: [1, 2], onHand: 3 })).toMatchObject({ ok: true, warnings: [] });
  });

  const good = { receipts: [[100], [200], [150]], onHand: 270 };
  it.each([
    ['belowMinimum in onHand', { onHand: -1 }],
    ['gapInList in receipts', { receipts: [[1], [''], [2]] }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('STOCKLAYERS', { ...good, ...more })).toBe(fault);
  });
});
