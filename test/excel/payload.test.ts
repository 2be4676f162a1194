import { bytesOfCell, bytesOfRows, firstChunkRows, nextChunkRows, payloadAim, payloadLimit } from '../../src/excel/payload';

const rows = [
  ['Müller "GmbH"', 1234.5, true],
  ['宁波恒昌\\', -0.1, ''],
  ['tab\there', 0, 'x'],
];

test('bytes are never fewer than what JSON in UTF-8 takes', () => {
  const real = Buffer.byteLength(JSON.stringify(rows), 'utf8');
  expect(bytesOfRows(rows)).toBeGreaterThanOrEqual(real);
  expect(bytesOfRows(rows)).toBeLessThan(real * 1.6);
});

test('a Chinese character takes three bytes', () => {
  expect(bytesOfCell('账龄')).toBe(2 * 3 + 3);
});

test('the first chunk has fewer rows the wider the list is', () => {
  expect(firstChunkRows(8)).toBe(5000);
  expect(firstChunkRows(60)).toBe(1000);
  expect(firstChunkRows(16384)).toBe(50);
});

test('the next chunk aims at the payload, at most threefold', () => {
  expect(nextChunkRows(5000, 5000 * 100)).toBe(15000);
  expect(nextChunkRows(5000, 5000 * 1000)).toBe(payloadAim / 1000);
  expect(nextChunkRows(100, payloadLimit * 10)).toBe(5);
  expect(nextChunkRows(1, payloadLimit * 10)).toBe(1);
});
