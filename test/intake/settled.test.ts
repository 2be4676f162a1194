import { readDates } from '../../src/intake/dates';
import { judgeSettledDates } from '../../src/intake/settled';
import { serial } from '../support/cells';

const read = (cells: (string | null)[]) => readDates(cells, { from: 0, to: cells.length, date1904: false, order: null });
const documents = read(['2020-03-30 00:00:00', '2020-04-02 00:00:00', '2020-05-22 00:00:00']);
const last = serial(2020, 5, 22);

test('a time of day for every item, some after the last document: expected dates', () => {
  expect(judgeSettledDates(read(['2020-04-28 04:35:25', '2020-05-02 19:00:01', '2020-06-02 10:00:00']), documents, last)).toEqual({ expected: true, afterLastDocument: 1 });
});

test('whole days, or items still open, or none after the last document: booked dates', () => {
  expect(judgeSettledDates(read(['2020-04-28', '2020-05-02', '2020-06-02']), documents, last).expected).toBe(false);
  expect(judgeSettledDates(read(['2020-04-28 04:35:25', null, '2020-06-02 10:00:00']), documents, last).expected).toBe(false);
  expect(judgeSettledDates(read(['2020-04-28 04:35:25', '2020-05-02 19:00:01', '2020-05-20 10:00:00']), documents, last).expected).toBe(false);
  expect(judgeSettledDates(read(['2020-04-28 04:35:25']), null, null).expected).toBe(false);
});
