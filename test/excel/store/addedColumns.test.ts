import { understandAddedColumns } from '../../../src/excel/store/addedColumns';

const whole = { kind: 'addedColumns', id: 's', name: 'Items', table: null, head: 4, rows: 9, cells: 'ab', columns: [{ id: 'a', mark: 'm', heading: 'A', formula: null, filled: [[0, 9]], before: { width: 48, formats: [[10, 'General']] } }], previous: null };

test('what was kept is understood again', () => {
  expect(understandAddedColumns(JSON.parse(JSON.stringify(whole)) as typeof whole)).toEqual(whole);
});

test('what stood before a refresh is understood, too; of another shape it is left out', () => {
  const previous = { copy: { id: 'c', name: 'Workcap backup' }, columns: whole.columns, stood: [{ column: 5, rows: 10 }], named: { columns: [3], elsewhere: ['Plan!R1C1'] }, cells: 'cd' };
  expect(understandAddedColumns({ ...whole, previous })?.previous).toEqual(previous);
  expect(understandAddedColumns({ ...whole, previous: { ...previous, copy: null } })?.previous).toBeNull();
});

test.each([{ kind: 'createdSheet' }, { id: 5 }, { head: '4' }, { columns: [{ id: 'a' }] }, { columns: null }])('with %j it is not', (wrong) => {
  expect(understandAddedColumns({ ...whole, ...wrong })).toBeNull();
});
