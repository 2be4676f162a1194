import type { Understanding } from '../../src/intake/understanding';
import { looksFor, noListIn, partsOf } from '../../src/taskpane/useLook';

const understanding = (header: boolean, count: number, findings: Understanding['findings'] = []): Understanding =>
  ({ address: 'Start!A1:A2', headerRows: header ? { first: 1, last: 1 } : null, dataRows: { first: 2, last: 1 + count, count }, findings }) as unknown as Understanding;

test('headings with rows are a list', () => {
  expect(noListIn(understanding(true, 1))).toBeNull();
});

test('a title alone is none, and the reason is what stops an analysis', () => {
  const missing = { code: 'rowsMissing', place: 'Start!A1:A2', params: {}, blocking: true, count: 0 };
  expect(noListIn(understanding(true, 0, [missing]))).toBe(missing);
  expect(noListIn(understanding(false, 0))).toEqual({ code: 'sourceEmpty', place: 'Start!A1:A2', params: {} });
});

const sheet = (rows: number, columns = 10) => ({ area: { row: 0, column: 0, rows, columns } });

test('a short list is read at once, a longer one first in part, a long one only in part', () => {
  expect(looksFor([sheet(200)])).toEqual([null]);
  expect(looksFor([sheet(10_000)])).toEqual([200, null]);
  expect(looksFor([sheet(100_000)])).toEqual([200]);
});

test('sheets read together are read whole while they are small, else the first rows of the first', () => {
  expect(looksFor([sheet(3000), sheet(3000)])).toEqual([null]);
  expect(looksFor([sheet(50_000), sheet(50_000)])).toEqual([200]);
  const [source, other] = [{ address: 'a' }, { address: 'b' }] as never[];
  expect(partsOf({ source: source!, siblings: [other!], together: false })).toEqual([source]);
  expect(partsOf({ source: source!, siblings: [other!], together: true })).toEqual([source, other]);
});
