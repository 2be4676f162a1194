import path from 'node:path';
import { buildSync } from 'esbuild';
import type { Frame } from 'playwright-core';

/** Modules of src/excel (by file name) in a pane, as `window.room`: they run on Microsoft's office.js as in the product. */
export async function loadRoom(pane: Frame, modules: readonly string[]): Promise<void> {
  const { outputFiles } = buildSync({
    stdin: { contents: modules.map((name) => `export * from './src/excel/${name}';`).join('\n'), resolveDir: path.resolve(process.cwd()), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'room',
    target: 'es2020',
  });
  await pane.evaluate(`(() => { ${outputFiles[0]?.text ?? ''}; window.room = room; })()`);
}
