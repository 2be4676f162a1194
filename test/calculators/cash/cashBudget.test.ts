import { expectAllNear, faultOf } from '../support';

describe('CASHBUDGET', () => {
  it.each([
    ['borrowing', { opening: 46_350, receipts: [99_910, 154_500], payments: [117_935, 169_950], minimum: 20_600, what: 'BORROWING' }, [0, 7725], 1e-9],
    ['no minimum', { opening: 135_000, receipts: [272_040], payments: [228_220] }, [178820], 1e-9],
    ['no minimum, and no borrowing even below nothing', { opening: 0, receipts: [0], payments: [100] }, [-100], 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectAllNear('CASHBUDGET', inputs, expected, tolerance);
  });

  const good = { opening: 46_350, receipts: [[99_910], [154_500]], payments: [[117_935], [169_950]], minimum: 20_600 };
  it.each([
    ['lengthsDiffer in payments', { payments: [1] }],
    ['belowMinimum in payments', { payments: [[-1], [2]] }],
    ['notOneCell in opening', { opening: [[1], [2]] }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('CASHBUDGET', { ...good, ...more })).toBe(fault);
  });
});
