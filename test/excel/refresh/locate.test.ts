import { alignColumns, locate } from '../../../src/excel/refresh/locate';
import { doc, ledgerReport } from '../support/ledgerReport';
import { drawnOn, lookOf } from '../support/standing';

const recorded = [['customer', 'Customer'], ['no', 'Document'], ['open', 'Open']] as const;

test.each<[string, readonly string[], readonly (string | null)[]]>([
  ['as drawn', ['Customer', 'Document', 'Open'], ['customer', 'no', 'open']],
  ['moved', ['Open', 'Customer', 'Document'], ['open', 'customer', 'no']],
  ['one between', ['Customer', 'Owner', 'Document', 'Open'], ['customer', null, 'no', 'open']],
  ['one renamed', ['Customer', 'Voucher', 'Open'], ['customer', 'no', 'open']],
  ['the last renamed and one more', ['Customer', 'Document', 'Balance due', 'Owner'], ['customer', 'no', 'open', null]],
  ['one deleted', ['Customer', 'Open'], ['customer', null, 'open'].filter((id) => id !== null)],
  ['other case and spaces', ['CUSTOMER ', 'document', 'Open'], ['customer', 'no', 'open']],
])('columns %s', (_what, now, ids) => {
  expect(alignColumns({ columns: recorded, own: [] }, now)).toEqual(ids);
});

test('a column that is known to be the reader\'s is never taken for a renamed one of ours', () => {
  expect(alignColumns({ columns: recorded, own: ['Owner'] }, ['Customer', 'Owner', 'Open'])).toEqual(['customer', null, 'open']);
});

const report = ledgerReport([doc('Alder', 'R-1', 100), doc('Birch', 'R-2', 50)]);

test('blocks that rows were inserted above are found by their first text', () => {
  const [ledger] = drawnOn(report);
  const { planned, grid } = ledger!;
  const look = lookOf({ planned: { ...planned, tables: planned.tables.map((table) => ({ ...table, area: { ...table.area, row: table.area.row + 2 } })) }, grid: [['', ''], ['', ''], ...grid].slice(0, grid.length) }, report);
  const drawn = lookOf(ledger!, report).drawn;
  const { places, column } = locate({ ...look, drawn });
  expect(column).toBe(0);
  expect(places.blocks.map(({ at: [row] }) => row)).toEqual(drawn.blocks.map(({ at: [row] }) => row + 2));
  expect(places.tables.map(({ area }) => area.row)).toEqual(drawn.tables.map(({ area }) => area.row + 2));
  expect(places.verdicts?.row).toBe((drawn.verdicts?.row ?? 0) + 2);
});

test('charts that the reader removed are gone, and those that stand know the names of their sheets now', () => {
  const look = lookOf(drawnOn(report)[0]!, report);
  expect(locate({ ...look, charts: [] }).places.charts).toEqual([]);
  expect(locate({ ...look, name: 'Ours', names: new Map([['Ledger', 'Ours']]), charts: [{ name: 'byBand', title: 'My title' }] }).places.charts).toMatchObject([{ name: 'byBand', title: 'My title', sheet: 'Ours' }]);
});

test('a table that became plain cells is gone, one that was renamed is known by its id', () => {
  const look = lookOf(drawnOn(report)[1]!, report);
  expect(locate({ ...look, tables: [] }).gone.map(({ of }) => of)).toEqual(['detail']);
  const renamed = locate({ ...look, tables: look.tables.map((table) => ({ ...table, name: 'MyTable' })) });
  expect(renamed.tables.map(({ recorded: { of }, look: { name } }) => [of, name])).toEqual([['detail', 'MyTable']]);
});
