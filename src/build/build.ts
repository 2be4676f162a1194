import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { generateDist } from './generate';

/** Where the add-in lives once it is served; the manifest and every helpUrl are made from it. */
export const ADDRESS = process.env.ADDRESS ?? 'https://localhost:3000';

const bundles = [
  { name: 'addin', inputs: ['src', 'assets', 'manifest.xml'], leaveOut: ['src/workbench', 'src/ooxml'] },
  { name: 'workbench', inputs: ['src/workbench', 'src/ooxml'], leaveOut: [] },
] as const;

/** Builds what is not up to date; returns the names of what was built. */
export function build(root = process.cwd()): string[] {
  const stale = bundles.filter((bundle) => readStamp(root, bundle.name) !== fingerprint(root, bundle));
  if (stale.length > 0) {
    const started = Date.now();
    const names = stale.flatMap((bundle) => ['--config-name', bundle.name]);
    const result = spawnSync(process.execPath, [path.join(root, 'node_modules/webpack/bin/webpack.js'), ...names], { cwd: root, stdio: 'inherit' });
    if (result.status !== 0) throw new Error('webpack failed; its messages stand above');
    if (stale.some((bundle) => bundle.name === 'addin')) generateDist(path.join(root, 'dist/addin'), ADDRESS);
    for (const bundle of stale) {
      mkdirSync(path.join(root, 'dist'), { recursive: true });
      writeFileSync(stampFile(root, bundle.name), fingerprint(root, bundle));
    }
    console.log(`Built ${stale.map((bundle) => bundle.name).join(' and ')} in ${Math.round((Date.now() - started) / 1000)} s`);
  }
  return stale.map((bundle) => bundle.name);
}

function stampFile(root: string, name: string): string {
  return path.join(root, 'dist', `.${name}-built-from`);
}

function readStamp(root: string, name: string): string {
  const file = stampFile(root, name);
  return existsSync(file) && existsSync(path.join(root, 'dist', name)) ? readFileSync(file, 'utf8') : '';
}

function fingerprint(root: string, bundle: (typeof bundles)[number]): string {
  const hash = createHash('sha256').update(ADDRESS);
  const leaveOut: readonly string[] = bundle.leaveOut;
  const add = (relative: string): void => {
    if (leaveOut.includes(relative)) return;
    const absolute = path.join(root, relative);
    if (!existsSync(absolute)) return;
    if (/\.[a-z0-9]+$/i.test(relative) && !isFolder(absolute)) hash.update(relative).update(readFileSync(absolute));
    else for (const entry of readdirSync(absolute).sort()) add(`${relative}/${entry}`);
  };
  for (const input of [...bundle.inputs, 'webpack.config.js', 'package-lock.json', 'tsconfig.json']) add(input);
  return hash.digest('hex');
}

function isFolder(absolute: string): boolean {
  try {
    readdirSync(absolute);
    return true;
  } catch {
    return false;
  }
}

if (require.main === module) {
  const built = build();
  if (built.length === 0) console.log('Everything is up to date');
}
