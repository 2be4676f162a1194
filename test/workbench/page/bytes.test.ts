import { fileName, fromBase64, isAddress, toBase64 } from '../../../src/workbench/page/bytes';

test.each(['/data/list.csv', './list.xlsx', 'list.xlsx', 'https://example.com/list', '/samples?name=1'])('%s is an address', (text) => {
  expect(isAddress(text)).toBe(true);
});

test.each([[0xff, 0xff, 0xfe], [0xff, 0xfe, 0x41, 0x00], [0x50, 0x4b, 3, 4]])('bytes are no address, not even when their base64 begins with a slash', (...bytes) => {
  const text = toBase64(Uint8Array.from(bytes));
  expect(isAddress(text)).toBe(false);
  expect([...fromBase64(text)]).toEqual(bytes);
});

test('a file is named as the last part of its address', () => {
  expect(fileName('/data/%E5%BA%94%E6%94%B6.csv?x=1')).toBe('应收.csv');
});
