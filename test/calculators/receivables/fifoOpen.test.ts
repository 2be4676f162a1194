import fc from 'fast-check';
import { sum } from '../../../src/math/sum';
import { faultOf, run, valueOf } from '../support';

const january = 100;
const february = 200;
const march = 150;
const invoices = [[january], [february], [march]];

describe('FIFOOPEN', () => {
  it('of 450 invoiced and 180 received, March and 120 of February are open', () => {
    expect(valueOf('FIFOOPEN', { invoices, balance: january + february + march - 180 })).toEqual([[0], [120], [150]]);
  });

  it('spills in the direction of the invoices', () => {
    expect(valueOf('FIFOOPEN', { invoices: [[january, february, march]], balance: 270 })).toEqual([[0, 120, 150]]);
  });

  it('leaves nothing open of a customer who has paid more', () => {
    expect(valueOf('FIFOOPEN', { invoices, balance: -20 })).toEqual([[0], [0], [0]]);
    expect(valueOf('FIFOOPEN', { invoices, balance: 0 })).toEqual([[0], [0], [0]]);
  });

  it('puts what is older than the invoices on none of them, and warns', () => {
    expect(run('FIFOOPEN', { invoices, balance: 500 })).toEqual({ ok: true, value: invoices, warnings: [{ code: 'balanceOlder', count: 1 }] });
    expect(run('FIFOOPEN', { invoices, balance: 450 })).toEqual({ ok: true, value: invoices, warnings: [] });
  });

  it.each(['YES', 'yes', '是', true, 1])('with the rest (%p) one more cell makes the cells add up to the balance', (rest) => {
    expect(run('FIFOOPEN', { invoices, balance: 500, rest })).toEqual({ ok: true, value: [...invoices, [50]], warnings: [] });
    expect(valueOf('FIFOOPEN', { invoices, balance: 270, rest })).toEqual([[0], [120], [150], [0]]);
    expect(valueOf('FIFOOPEN', { invoices: [[january, february]], balance: -20, rest })).toEqual([[0, 0, -20]]);
  });

  it.each(['NO', '否', false, '', undefined])('without it (%p) there are as many cells as invoices', (rest) => {
    expect(valueOf('FIFOOPEN', { invoices, balance: 500, rest })).toEqual(invoices);
  });

  it('adds up to the balance to the cent, whatever the invoices', () => {
    const cents = fc.integer({ min: 0, max: 10_000_000 });
    fc.assert(
      fc.property(fc.array(cents, { minLength: 1, maxLength: 30 }), fc.integer({ min: -1_000_000, max: 100_000_000 }), (amounts, balance) => {
        const cells = valueOf('FIFOOPEN', { invoices: amounts.map((amount) => [amount / 100]), balance: balance / 100, rest: 'YES' }) as number[][];
        expect(sum(cells.map(([value]) => Math.round(value! * 100)))).toBe(balance);
      }),
    );
  });

  it.each([
    ['missing in invoices', { invoices: '' }],
    ['gapInList in invoices', { invoices: [[100], [''], [150]] }],
    ['notANumber in invoices', { invoices: [['100'], [150]] }],
    ['notAList in invoices', { invoices: [[1, 2], [3, 4]] }],
    ['errorInCell in invoices', { invoices: [[100], ['#N/A']] }],
    ['missing in balance', { balance: '' }],
    ['notANumber in balance', { balance: 'all' }],
    ['notOneCell in balance', { balance: [[1], [2]] }],
    ['notAChoice in rest', { rest: 'maybe' }],
    ['notOneCell in rest', { rest: [['YES', 'NO']] }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('FIFOOPEN', { invoices, balance: 270, ...more })).toBe(fault);
  });
});

it('half a unit beyond all invoices is told already', () => {
  expect(run('FIFOOPEN', { invoices: [100], balance: 100.5 })).toMatchObject({ ok: true, warnings: [{ code: 'balanceOlder' }] });
  expect(run('FIFOOPEN', { invoices: [100], balance: 100 })).toMatchObject({ ok: true, warnings: [] });
});
