import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where the development manifest points to; every occurrence is replaced for production. */
export const developmentOrigin = 'https://localhost:3000';

/** What is wrong with an address for the add-in, as a sentence; null when it can be used. */
export function addressFault(address: string): string | null {
  if (!URL.canParse(address)) return `"${address}" is not an address. Give the folder the add-in is served from, for example https://example.com/workcap`;
  const url = new URL(address);
  if (url.protocol !== 'https:') return `Excel loads add-ins over https only; "${address}" is not https.`;
  if (url.username !== '' || url.password !== '') return 'The address must hold no user name or password.';
  if (url.search !== '' || url.hash !== '') return `Leave out what follows the folder: "${url.search}${url.hash}".`;
  if (/\.[a-z0-9]{2,5}$/i.test(url.pathname)) return `Give the folder, not the file "${url.pathname.split('/').pop()}".`;
  if (url.hostname === 'localhost' || url.hostname === '127.0.0.1' || url.hostname === '[::1]') return 'A production manifest cannot point to this computer.';
  if (/[\s"'<>&%\\]|\/\/|\/$/.test(address.slice('https://'.length))) return `Write the address without a slash at the end and without spaces or special characters: "${address}".`;
  return null;
}

/** The manifest for an address such as https://example.com/workcap. An application domain is an origin, so it gets no folder. */
export function productionManifest(development: string, address: string): string {
  const fault = addressFault(address);
  if (fault !== null) throw new Error(fault);
  return development
    .replace(/^<!--.*-->\r?\n/m, '')
    .replaceAll(`<AppDomain>${developmentOrigin}</AppDomain>`, `<AppDomain>${new URL(address).origin}</AppDomain>`)
    .replaceAll(developmentOrigin, address);
}

function main(words: readonly string[]): number {
  const outAt = words.indexOf('--out');
  const out = outAt >= 0 ? words[outAt + 1] : join('dist', 'manifest.xml');
  const rest = outAt >= 0 ? [...words.slice(0, outAt), ...words.slice(outAt + 2)] : words;
  const [address] = rest;
  if (address === undefined || out === undefined || rest.length !== 1) {
    process.stderr.write('Use: npm run manifest -- https://example.com/workcap [--out file]\n');
    return 2;
  }
  const fault = addressFault(address);
  if (fault !== null) {
    process.stderr.write(`${fault}\n`);
    return 2;
  }
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, productionManifest(readFileSync('manifest.xml', 'utf8'), address));
  process.stdout.write(`Written: ${out}\n`);
  return 0;
}

if (require.main === module) process.exitCode = main(process.argv.slice(2));
