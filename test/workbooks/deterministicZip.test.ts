import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { deterministicZip } from '../../src/workbooks/deterministicZip';

test('the time of making leaves no trace', () => {
  const made = (mtime: string): Uint8Array => zipSync({ 'a.txt': strToU8('one'), 'b/c.txt': strToU8('two') }, { mtime });
  const [early, late] = [made('2001-02-03T04:05:06'), made('2026-10-31T12:00:00')];
  expect(early).not.toEqual(late);
  expect(deterministicZip(early)).toEqual(deterministicZip(late));
});

test('parts can be changed on the way, and the others stay', () => {
  const out = unzipSync(deterministicZip(zipSync({ 'a.txt': strToU8('one'), 'b.txt': strToU8('two') }), (path, content) => (path === 'a.txt' ? strToU8('1') : content)));
  expect(Object.entries(out).map(([path, content]) => [path, strFromU8(content)])).toEqual([['a.txt', '1'], ['b.txt', 'two']]);
});
