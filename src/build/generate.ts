import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { functionFiles } from './functions';
import { helpFiles } from './help';
import { indexFiles } from './indexes';

/** Writes the generated files that are committed; returns those that had to change. */
export function generateSources(root = process.cwd()): string[] {
  const changed = indexFiles(root).filter(({ file, text }) => {
    const full = path.join(root, file);
    return !existsSync(full) || readFileSync(full, 'utf8') !== text;
  });
  for (const { file, text } of changed) writeFileSync(path.join(root, file), text);
  return changed.map(({ file }) => file);
}

/** Writes what is built from the calculators: functions.json per language, the function list and the help pages. */
export function generateDist(outputFolder: string, address: string): string[] {
  const files = [...functionFiles(address), ...helpFiles()];
  for (const { file, text } of files) {
    const full = path.join(outputFolder, file);
    mkdirSync(path.dirname(full), { recursive: true });
    writeFileSync(full, text);
  }
  return files.map(({ file }) => file);
}

if (require.main === module) {
  const changed = generateSources();
  console.log(changed.length === 0 ? 'Everything generated is up to date' : `Written: ${changed.join(', ')}`);
}
