import { area } from './areas';
import type { Area } from './areas';

/** Sheet and cells of an address; quotes around the sheet and doubled ones inside it are taken away. */
export function splitAddress(address: string): { readonly sheet: string | null; readonly cells: string } {
  const at = address.lastIndexOf('!');
  if (at < 0) return { sheet: null, cells: address };
  const sheet = address.slice(0, at);
  const quoted = /^'(.*)'$/s.exec(sheet)?.[1];
  return { sheet: quoted === undefined ? sheet : quoted.replaceAll("''", "'"), cells: address.slice(at + 1) };
}

/** The first cell of an address such as 'My sheet'!$B$4:H90. */
export function firstCell(address: string): Area | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d+)(?::|$)/i.exec(splitAddress(address).cells);
  if (match === null) return null;
  const column = [...(match[1] ?? '').toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return area(Number(match[2]) - 1, column, 1, 1);
}
