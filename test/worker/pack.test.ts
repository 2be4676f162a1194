import fc from 'fast-check';
import { buffersOf, packColumn, unpackColumn } from '../../src/worker/pack';

const long = 5_000;
const column = (valueOf: (row: number) => unknown): unknown[] => Array.from({ length: long }, (_, row) => valueOf(row));
const words = [{ en: 'a', zh: '甲' }, { en: 'b', zh: '乙' }];

test.each<[string, unknown[], string]>([
  ['numbers and blanks', column((row) => (row % 3 === 0 ? null : row / 7)), 'numbers'],
  ['a heading above amounts', column((row) => (row === 0 ? 'Amount' : row % 999 === 5 ? 'n/a' : row % 1001 === 7 ? true : -row / 100)), 'numbers'],
  ['texts that come again', column((row) => (row % 5 === 0 ? null : `C${row % 40}`)), 'list'],
  ['sentences that are shared', column((row) => words[row % 2]), 'list'],
  ['different texts, also of several scripts', column((row) => (row % 11 === 0 ? null : row % 13 === 0 ? '' : `记-${row} 𠮷`)), 'texts'],
])('%s are what they were', (_name, values, kind) => {
  const packed = packColumn(values);
  expect('kind' in packed ? packed.kind : 'plain').toBe(kind);
  expect(buffersOf(packed)).toHaveLength(1);
  expect(unpackColumn(structuredClone(packed))).toEqual(values);
});

test('what fits none of these travels as it is: texts and numbers by turns, and short columns', () => {
  const mixed = column((row) => (row % 2 === 0 ? row : `t${row}`));
  expect(packColumn(mixed)).toBe(mixed);
  const short = [1, 2, null];
  expect(unpackColumn(packColumn(short))).toBe(short);
  expect(buffersOf(short)).toEqual([]);
});

test('shared sentences stay shared', () => {
  const unpacked = unpackColumn(structuredClone(packColumn(column((row) => words[row % 2]))));
  expect(new Set(unpacked).size).toBe(2);
});

test('any column of a sheet', () => {
  const cell = fc.oneof({ weight: 5, arbitrary: fc.double({ noNaN: true }) }, { weight: 2, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.string({ unit: 'binary' }) }, { weight: 1, arbitrary: fc.boolean() });
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 40 }), fc.integer({ min: 1, max: 50 }), (cells, repeat) => {
      const values = Array.from({ length: 2_100 }, (_, row) => cells[Math.floor(row / repeat) % cells.length]!);
      expect(unpackColumn(structuredClone(packColumn(values)))).toEqual(values);
    }),
    { numRuns: 60 },
  );
});
