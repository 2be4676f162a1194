import { planLog } from '../../../src/excel/draw/log';
import { mostSnapshotRows } from '../../../src/excel/store/write';
import { doc, ledgerReport } from '../support/ledgerReport';

/** A workbook without our tables: nothing is asked of Excel. */
const around = { sheets: [], tables: [], names: [], tabs: [], active: '', date1904: false, locked: false };
const planned = (rows: number) => {
  const report = ledgerReport([doc('Alder', 'R-1')]);
  const snapshot = Array.from({ length: rows }, (_, index) => ({ ...report.snapshot[0]!, code: String(index) }));
  return planLog(null as never, { ...report, snapshot }, around, [], { changes: [], record: null });
};

test('as many amounts as the hidden table has room for are kept', async () => {
  const { remarks, writes } = await planned(mostSnapshotRows);
  expect(remarks).toEqual([]);
  expect(writes.created?.tables.map(({ rowCount }) => rowCount)).toEqual([1, mostSnapshotRows]);
});

test('one more, and none are kept: the reader is told', async () => {
  const { remarks, writes } = await planned(mostSnapshotRows + 1);
  expect(remarks).toEqual([{ code: 'historyFull', place: null, params: {} }]);
  expect(writes.created?.tables.map(({ rowCount }) => rowCount)).toEqual([1]);
});
