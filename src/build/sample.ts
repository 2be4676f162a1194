import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { languages, type Language } from '../texts/words';
import { sampleWorkbook } from '../workbooks/sample';

/** Where the committed sample of a language stands, from the root. */
export function samplePath(language: Language): string {
  return `assets/samples/workcap-sample-${language}.xlsx`;
}

async function main(): Promise<void> {
  for (const language of languages) {
    const file = path.join(process.cwd(), samplePath(language));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, await sampleWorkbook(language));
    process.stdout.write(`Written: ${samplePath(language)}\n`);
  }
}

if (require.main === module) void main();
