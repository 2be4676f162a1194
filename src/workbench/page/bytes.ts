/** Base64 of bytes, in slices that the call stack bears. */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += 0x8000) text += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
  return btoa(text);
}

export function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}

/** A path on this server, as opposed to base64, which has no dot, colon or question mark. */
export const isAddress = (text: string): boolean => /[^A-Za-z0-9+/=\s]/.test(text);

export const fileName = (address: string): string => decodeURIComponent(address.split(/[?#]/)[0]?.split('/').at(-1) ?? address);

/** Reads a file of this server; another one is never asked. */
export async function fetchFile(address: string): Promise<Uint8Array | null> {
  if (new URL(address, location.href).origin !== location.origin) throw new Error(`${address} is not on this server`);
  const response = await fetch(address);
  return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
}
