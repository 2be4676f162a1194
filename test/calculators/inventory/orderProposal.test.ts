import { faultOf, numberOf, run } from '../support';

const part = { position: 400, target: 1000 };

it.each([
  [{}, 600],
  [{ minimum: 700 }, 700],
  [{ multiple: 144 }, 720],
  [{ minimum: 700, multiple: 144 }, 720],
  [{ minimum: 721, multiple: 144 }, 864],
  [{ position: 1000, minimum: 700 }, 0],
  [{ position: 1200, minimum: 700 }, 0],
  [{ position: -50, multiple: 50 }, 1050],
  [{ position: 0.4, target: 1, multiple: 0.2 }, 0.6000000000000001],
])('%j: order %p', (more, expected) => {
  expect(numberOf('ORDERQTY', { ...part, ...more })).toBe(expected);
});

it('above the maximum the order stays, with a word', () => {
  expect(run('ORDERQTY', { ...part, minimum: 700, maximum: 1050 })).toEqual({ ok: true, value: 700, warnings: [{ code: 'orderAboveMaximum', count: 1 }] });
  expect(run('ORDERQTY', { position: 0.5, target: 1, maximum: 0.75 })).toEqual({ ok: true, value: 0.5, warnings: [{ code: 'orderAboveMaximum', count: 1 }] });
  expect(run('ORDERQTY', part)).toEqual({ ok: true, value: 600, warnings: [] });
  expect(run('ORDERQTY', { ...part, maximum: 1000 })).toEqual({ ok: true, value: 600, warnings: [] });
  expect(run('ORDERQTY', { position: 1200, target: 1000, maximum: 1100 })).toEqual({ ok: true, value: 0, warnings: [] });
});

it('refuses a negative minimum', () => {
  expect(faultOf('ORDERQTY', { ...part, minimum: -1 })).toBe('belowMinimum in minimum');
});
