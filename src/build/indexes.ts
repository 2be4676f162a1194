import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A room whose files are found, not listed: the folder is the register, and its index file is written from it. */
interface Room {
  readonly name: 'calculators' | 'analyses';
  readonly type: string;
  readonly define: string;
}

const rooms: readonly Room[] = [
  { name: 'calculators', type: 'Calculator', define: 'defineCalculator' },
  { name: 'analyses', type: 'Analysis', define: 'defineAnalysis' },
];
const groups = ['receivables', 'inventory', 'cash', 'ratios', 'payables'] as const;

interface Definition {
  /** "./cash/cashConversionCycle" */
  readonly module: string;
  /** "cashConversionCycle" */
  readonly name: string;
  readonly exported: string;
}

export interface IndexFile {
  /** From the root, with forward slashes. */
  readonly file: string;
  readonly text: string;
}

/** The index files as they should be. A room without a single definition is a mistake, not an empty list. */
export function indexFiles(root: string): readonly IndexFile[] {
  return rooms.map((room) => {
    const definitions = findDefinitions(root, room);
    if (definitions.length === 0) throw new Error(`No file below src/${room.name} exports a ${room.define}(…)`);
    return { file: `src/${room.name}/index.ts`, text: indexText(room, definitions) };
  });
}

function findDefinitions(root: string, room: Room): readonly Definition[] {
  const definition = new RegExp(`^export const (\\w+)[^=]*= ${room.define}\\(`, 'gm');
  return groups.flatMap((group) =>
    filesBelow(path.join(root, 'src', room.name, group)).flatMap((file) => {
      const found = [...readFileSync(file, 'utf8').matchAll(definition)].map((match) => match[1]!);
      if (found.length > 1) throw new Error(`${file} defines ${found.join(' and ')}; one file holds one definition`);
      const relative = path.relative(path.join(root, 'src', room.name), file).split(path.sep).join('/').replace(/\.ts$/, '');
      return found.map((exported) => ({ module: `./${relative}`, name: relative.split('/').at(-1)!, exported }));
    }),
  );
}

function filesBelow(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const full = path.join(folder, entry.name);
      if (entry.isDirectory()) return filesBelow(full);
      return /(?<!\.d)\.ts$/.test(entry.name) ? [full] : [];
    });
}

function indexText(room: Room, definitions: readonly Definition[]): string {
  const imports = definitions.map(({ module, name, exported }) => `import { ${exported === name ? name : `${exported} as ${name}`} } from '${module}';`);
  return [
    '// Written by "npm run generate" from the files beside it; a test says when it is stale. Do not edit.',
    `import type { ${room.type} } from './define';`,
    ...imports,
    '',
    `export const ${room.name}: readonly ${room.type}[] = [${definitions.map(({ name }) => name).join(', ')}];`,
    '',
  ].join('\n');
}
