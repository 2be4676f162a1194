import type { Analysis } from '../../src/analyses/define';
import type { Understanding } from '../../src/intake/understanding';
import { changeBetween, fits, mappingOf, missingOptions, missingRoles, noChoices, optionsOf, readLimits, toRemember } from '../../src/taskpane/choices';

const words = { en: 'x', zh: '某' };
const analysis = {
  id: 'receivables-aging',
  roles: [
    { role: 'customer', need: 'optional' },
    { role: 'amount', need: 'required', oneOf: 'money' },
    { role: 'balance', need: 'required', oneOf: 'money' },
    { role: 'due', need: 'required' },
  ],
  options: [
    { id: 'asOf', kind: 'date', from: 'asOf', label: words },
    { id: 'limits', kind: 'limits', fallback: [30, 60, 90], most: 3, maximum: 365, unit: words, label: words },
    { id: 'days', kind: 'number', fallback: 5, minimum: 0, maximum: 10, label: words },
    { id: 'by', kind: 'choice', fallback: 'due', choices: [{ id: 'due', label: words }, { id: 'invoice', label: words }], label: words },
    { id: 'strict', kind: 'switch', fallback: false, label: words },
  ],
} as unknown as Analysis;

const column = (index: number, heading: string) => ({ index, letter: 'ABC'[index] ?? '', heading, role: null, content: 'text', samples: [] });
const understanding = {
  columns: [column(0, 'Name'), column(1, 'Open'), column(2, 'Due date')],
  mapping: { customer: 0, due: 2 },
  asOf: { serial: 41090, from: words },
  findings: [],
} as unknown as Understanding;

test('the user wins over what was remembered, and that over what was understood', () => {
  expect(mappingOf(understanding, noChoices, {})).toEqual({ customer: 0, due: 2 });
  expect(mappingOf(understanding, noChoices, { amount: 'Open', due: 'gone' })).toEqual({ customer: 0, due: 2, amount: 1 });
  expect(mappingOf(understanding, { columns: { amount: 2, customer: null } as never, options: {} }, { amount: 'Open' })).toEqual({ due: 2, amount: 2 });
});

test('a chosen column that the new list does not have is forgotten', () => {
  expect(mappingOf(understanding, { columns: { amount: 9 } as never, options: {} }, {})).toEqual({ customer: 0, due: 2 });
});

test('options: proposed date, defaults, and nothing that does not fit', () => {
  expect(optionsOf(analysis, understanding, noChoices, { days: 99, by: 'other', strict: true })).toEqual({ asOf: 41090, limits: [30, 60, 90], days: 5, by: 'due', strict: true });
  expect(missingOptions(analysis, optionsOf(analysis, null, noChoices, {}))).toEqual(['asOf']);
});

test('of a group one column is enough', () => {
  expect(missingRoles(analysis, {})).toEqual(['amount', 'balance', 'due']);
  expect(missingRoles(analysis, { balance: 1, due: 2 } as never)).toEqual([]);
});

test.each([
  ['30, 60, 90', [30, 60, 90]],
  ['30，60、90', [30, 60, 90]],
  [' 7 14 ', [7, 14]],
  ['', []],
  ['１５、３０；', [15, 30]],
  ['３０　６０，９０', [30, 60, 90]],
  ['30, x', null],
  ['1e2', null],
  ['1.5', null],
])('limits "%s" are %p', (text, limits) => {
  expect(readLimits(text)).toEqual(limits);
});

test.each([[[30, 30]], [[1, 2, 3, 4]], [[30, 366]], [[]]])('stored limits %p are not taken', (limits) => {
  expect(fits(analysis.options[1] as never, limits)).toBe(false);
});

test('columns are remembered by heading, dates are not remembered', () => {
  const remembered = toRemember(analysis, understanding, { customer: 0, amount: 1, due: 2 } as never, { asOf: 41090, days: 5 });
  expect(remembered).toEqual({ headings: { customer: 'Name', amount: 'Open', due: 'Due date' }, options: { days: 5 } });
});

test('a change of the proposed date or of a column is noticed, the same proposal is not', () => {
  const shown = { mapping: { due: 2 } as never, options: { asOf: 41090 } };
  expect(changeBetween(analysis, shown, { ...shown })).toBeNull();
  expect(changeBetween(analysis, shown, { ...shown, options: { asOf: 41121 } })).toEqual({ asOf: { before: 41090, after: 41121 }, columns: false });
  expect(changeBetween(analysis, shown, { ...shown, mapping: { due: 1 } as never })).toEqual({ asOf: null, columns: true });
});
