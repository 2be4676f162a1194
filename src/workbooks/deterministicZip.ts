import { unzipSync, zipSync, type Zippable } from 'fflate';

/** The smallest date a zip can hold, written as local time so that it is the same in every time zone. */
const fixedDate = '1980-01-01T00:00:00';

/** The same parts with the same date in the same order: equal contents give equal bytes, whenever and wherever they are made. */
export function deterministicZip(bytes: Uint8Array, change: (path: string, text: Uint8Array) => Uint8Array = (_path, text) => text): Uint8Array {
  const parts: Zippable = {};
  for (const [path, content] of Object.entries(unzipSync(bytes))) parts[path] = [change(path, content), { mtime: fixedDate }];
  return zipSync(parts, { level: 9 });
}

/** The time of writing, in docProps/core.xml, would make every file differ. */
export function withFixedTimes(core: Uint8Array, day: string): Uint8Array {
  const text = new TextDecoder().decode(core).replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)/g, `$1${day}T00:00:00Z$2`);
  return new TextEncoder().encode(text);
}
