import shipped from '../oracles/ids.json';
import excel from '../oracles/excelNames.json';
import { calculators } from '../../src/calculators/index';
import { namespace } from '../../src/functions/namespace';

const excelNames = new Set(excel.names);

/** "XFD1048576" and everything before it is a cell; so is "R1C1" in the other notation. */
function isCellAddress(name: string): boolean {
  const match = /^([A-Z]{1,3})([0-9]+)$/.exec(name);
  if (match === null) return /^(R[0-9]*)?(C[0-9]*)?$/.test(name);
  const column = [...match[1]!].reduce((total, letter) => 26 * total + letter.charCodeAt(0) - 64, 0);
  const row = Number(match[2]);
  return column <= 16_384 && row >= 1 && row <= 1_048_576;
}

/** What is wrong with a name for a worksheet function; null when nothing is. */
function nameFault(name: string): string | null {
  if (!/^[A-Z][A-Z0-9._]*$/.test(name)) return 'use capital letters, digits, "_" and "." only, and begin with a letter';
  if (name.length < 3 || name.length > 128) return 'use 3 to 128 characters';
  if (name.endsWith('.')) return 'do not end with a dot';
  if (isCellAddress(name)) return 'it is the address of a cell';
  if (excelNames.has(name)) return 'Excel has a function or macro command of this name';
  return null;
}

it.each([
  ['CCC', null],
  ['SAFETYSTOCK', null],
  ['FORECAST.SES', null],
  ['XFE1', null],
  ['EOQ1', 'it is the address of a cell'],
  ['DSO30', 'it is the address of a cell'],
  ['XFD1048576', 'it is the address of a cell'],
  ['R1C1', 'it is the address of a cell'],
  ['XNPV', 'Excel has a function or macro command of this name'],
  ['XLOOKUP', 'Excel has a function or macro command of this name'],
  ['RUN', 'Excel has a function or macro command of this name'],
  ['ECHO', 'Excel has a function or macro command of this name'],
  ['AB', 'use 3 to 128 characters'],
  ['CCC.', 'do not end with a dot'],
  ['.CCC', 'use capital letters, digits, "_" and "." only, and begin with a letter'],
  ['ccc', 'use capital letters, digits, "_" and "." only, and begin with a letter'],
])('the check itself: %s: %s', (name, fault) => {
  expect(nameFault(name)).toBe(fault);
});

it('every id is a name Excel accepts, alone and in the namespace', () => {
  expect(calculators.length).toBeGreaterThan(4);
  expect(calculators.flatMap(({ id }) => nameFault(id) ?? []).concat(/^[A-Z]{2,}$/.test(namespace) ? [] : ['the namespace is capital letters'])).toEqual([]);
});

it('no two calculators share an id', () => {
  const ids = calculators.map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

it('no shipped id has disappeared: users’ workbooks contain them', () => {
  const ids = new Set(calculators.map(({ id }) => id));
  expect(shipped.ids.filter((id) => !ids.has(id))).toEqual([]);
});

it('every id is in the stored list, so that it is guarded from now on', () => {
  const stored = new Set(shipped.ids);
  expect(calculators.map(({ id }) => id).filter((id) => !stored.has(id)).map((id) => `${id}: add it to test/oracles/ids.json`)).toEqual([]);
});

it('every LAMBDA argument may be a name: Excel would take it for a cell otherwise', () => {
  const names = calculators.flatMap((calculator) => Object.keys(calculator.inputs));
  expect(names.length).toBeGreaterThan(10);
  expect(names.filter((name) => isCellAddress(name.toUpperCase()) || !/^[a-z][a-zA-Z]+$/.test(name))).toEqual([]);
});
