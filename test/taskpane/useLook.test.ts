import type { Understanding } from '../../src/intake/understanding';
import { noListIn } from '../../src/taskpane/useLook';

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
