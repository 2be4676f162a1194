import { prepareCells } from '../../src/intake/prepare';
import { buffersIn, packCells, packResult, unpackCells, unpackResult } from '../../src/worker/parcels';
import { runAging } from '../support/aging';
import { cellsOf } from '../support/cells';

const cells = cellsOf(
  [['Customer', 'Invoice no', 'Due date', 'Open amount'], ...Array.from({ length: 9_000 }, (_, row) => [`C${row % 7}`, `INV-${row}`, row % 50 === 3 ? '' : 46_000 + (row % 90), row % 40 === 2 ? 'x' : row / 100])],
  { errors: [{ row: 4, column: 2, code: '#N/A' }], hiddenRows: Array.from({ length: 3_000 }, (_, row) => row * 2) },
);

test('cells arrive as they were read', () => {
  expect(unpackCells(structuredClone(packCells(cells)))).toEqual(cells);
  expect(prepareCells([unpackCells(packCells(cells))])).toEqual(prepareCells([cells]));
});

test('a report arrives whole; its buffers change hands', () => {
  const result = runAging(cells, { asOf: 46_060 });
  if (!result.ok) throw new Error('refused');
  expect(result.report.leftOut.length).toBeGreaterThan(300);
  const packed = packResult(result);
  const transfer = buffersIn(packed);
  expect(transfer.length).toBeGreaterThan(8);
  expect(new Set(transfer).size).toBe(transfer.length);
  // The report that gave its buffers away is not read again; as text, for a clone's typed arrays are of another realm than a test's.
  const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
  expect(plain(unpackResult(structuredClone(packed, { transfer })))).toEqual(plain(runAging(cells, { asOf: 46_060 })));
  expect(transfer.every(({ byteLength }) => byteLength === 0)).toBe(true);
});

test('columns for the list itself arrive, too', () => {
  const result = runAging(cells, { asOf: 46_060 });
  if (!result.ok) throw new Error('refused');
  const column = { heading: { en: 'Class', zh: '类别' }, note: { en: 'n', zh: '注' } };
  const beside = {
    rows: Int32Array.from({ length: 5_000 }, (_, row) => row + 1),
    columns: [{ ...column, id: 'share', format: 'percent' as const, values: Array.from({ length: 5_000 }, (_, row) => row / 7), formula: '=[@source:1]/2' }, { ...column, id: 'class', format: 'text' as const, values: Array.from({ length: 5_000 }, (_, row) => 'ABC'[row % 3]!) }],
  };
  const packed = packResult({ ok: true, report: { ...result.report, beside } });
  const arrived = unpackResult(structuredClone(packed, { transfer: buffersIn(packed) }));
  expect(arrived.ok && JSON.stringify(arrived.report.beside)).toBe(JSON.stringify({ ...beside, rows: Array.from({ length: 5_000 }, (_, row) => row + 1) }));
  expect('beside' in ((unpackResult(packResult(result)) as typeof result).report)).toBe(false);
});

test('a refusal arrives as it is', () => {
  const refusal = { ok: false, faults: [{ code: 'nothingOpen', place: null, params: {} }] } as const;
  expect(unpackResult(packResult(refusal))).toEqual(refusal);
  expect(buffersIn(refusal)).toEqual([]);
});
