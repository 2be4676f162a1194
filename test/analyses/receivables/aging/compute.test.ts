import { computeAging } from '../../../../src/analyses/receivables/aging/compute';
import { receivablesAging } from '../../../../src/analyses/receivables/aging';
import { understand } from '../../../../src/intake/understand';
import { agingOf } from '../../../support/aging';
import { cellsOf } from '../../../support/cells';

const rows = [['Customer', 'Invoice No', 'Invoice Date', 'Due date', 'Open amount'], ['A', '1', 45900, 46000, 5], ['A', '1', 45900, 46000, 5], ['a ', '2', null, 46000, -2.5]];

test('the same input gives the same report', () => {
  expect(agingOf(rows, { asOf: 46356 })).toEqual(agingOf(rows, { asOf: 46356 }));
});

test('what the reader must know stands in the notes', () => {
  const notes = agingOf(rows, { asOf: 46356 }, { hiddenRows: [1] }).notes.map((note) => note.en);
  expect(notes.find((note) => note.startsWith('1 credit'))).toBe('1 credit or unapplied receipt (-2.50) stands in a column of its own, whatever its date.');
  expect(notes).toEqual(expect.arrayContaining([expect.stringMatching(/^1 open item has no document date and is/), expect.stringMatching(/^1 customer was written/), expect.stringMatching(/^1 row repeats/), expect.stringMatching(/^1 hidden or filtered row is/), expect.stringMatching(/^No settled date was used/)]));
});

test('a source that was not understood is refused with what intake found', () => {
  const cells = cellsOf([]);
  const result = computeAging({ cells, understanding: understand(cells, receivablesAging.roles), mapping: {}, options: { asOf: 46356, limits: [30] }, version: '1', progress: () => undefined }, receivablesAging.title);
  expect(result).toMatchObject({ ok: false, faults: [{ code: 'sourceEmpty' }] });
});

test.each([[{ due_date: 3 }, 'amountMissing'], [{ open_amount: 4 }, 'dueDateMissing']])('columns %p: %s', (mapping, code) => {
  const cells = cellsOf(rows);
  const result = computeAging({ cells, understanding: understand(cells, receivablesAging.roles), mapping, options: { asOf: 46356, limits: [30] }, version: '1', progress: () => undefined }, receivablesAging.title);
  expect(result).toMatchObject({ ok: false, faults: [{ code }] });
});
