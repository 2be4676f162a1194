import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { indexFiles } from '../../src/build/indexes';

it('the committed index files are what the folders say; run "npm run generate" when this fails', () => {
  for (const { file, text } of indexFiles(process.cwd())) expect({ file, text: readFileSync(file, 'utf8') }).toEqual({ file, text });
});

describe('in a folder of its own', () => {
  let root = '';
  const write = (file: string, text: string): void => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  };
  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'indexes-'));
    write('src/calculators/cash/second.ts', "export const calculator = defineCalculator({\n});\n");
    write('src/calculators/receivables/first.ts', "export function plain() {}\nexport const calculator = defineCalculator({\n});\n");
    write('src/calculators/receivables/plain.ts', 'export const number = 1;\n');
    write('src/analyses/receivables/aging/aging.ts', 'export const aging: Analysis = defineAnalysis({\n});\n');
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('finds definitions by group, in folders below too, and leaves other files out', () => {
    const [calculators, analyses] = indexFiles(root);
    expect(calculators!.text.split('\n').slice(1)).toEqual([
      "import type { Calculator } from './define';",
      "import { calculator as first } from './receivables/first';",
      "import { calculator as second } from './cash/second';",
      '',
      'export const calculators: readonly Calculator[] = [first, second];',
      '',
    ]);
    expect(analyses!.file).toBe('src/analyses/index.ts');
    expect(analyses!.text).toContain("import { aging } from './receivables/aging/aging';");
  });

  it('refuses two definitions in one file', () => {
    write('src/calculators/cash/second.ts', 'export const one = defineCalculator({\n});\nexport const two = defineCalculator({\n});\n');
    expect(() => indexFiles(root)).toThrow(/defines one and two; one file holds one definition/);
  });

  it('stops when it finds nothing, instead of writing an empty list', () => {
    rmSync(path.join(root, 'src/analyses'), { recursive: true });
    expect(() => indexFiles(root)).toThrow('No file below src/analyses exports a defineAnalysis(…)');
  });
});
