import { touches } from '../../src/excel/watch';

test.each<[string, boolean]>([
  ['B3', true],
  ['D90', true],
  ['A5:B5', true],
  ['E4', true],
  ['F4:H9', false],
  ['A5', false],
  ['B1:D2', false],
  ['A:A', true],
])('a change at %s touches the list at B3:D6: %s', (changed, expected) => {
  expect(touches(changed, 'Invoices!B3:D6')).toBe(expected);
});
