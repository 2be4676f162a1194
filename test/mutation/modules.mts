import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { transformSync } from 'esbuild';

interface Module {
  exports: unknown;
}
type Body = (exports: unknown, require: (request: string) => unknown, module: Module, filename: string, dirname: string) => void;

/** Loads TypeScript files, and forgets one together with all that import it: cheaper than a process for each mutant that is active while files load. */
export class Modules {
  private readonly bodies = new Map<string, Body>();
  private readonly loaded = new Map<string, Module>();
  private readonly importers = new Map<string, Set<string>>();

  /** `prepare` may change the text of a file before it is translated. */
  constructor(private readonly prepare: (source: string) => string) {}

  load(file: string): unknown {
    const known = this.loaded.get(file);
    if (known !== undefined) return known.exports;
    const module: Module = { exports: {} };
    this.loaded.set(file, module);
    if (file.endsWith('.json')) module.exports = JSON.parse(readFileSync(file, 'utf8'));
    else this.bodyOf(file)(module.exports, (request) => this.imported(file, request), module, file, path.dirname(file));
    return module.exports;
  }

  /** Those that are known to import a file themselves. */
  importersOf(file: string): readonly string[] {
    return [...(this.importers.get(file) ?? [])];
  }

  /** What was forgotten. */
  forget(file: string): ReadonlySet<string> {
    const gone = new Set<string>();
    const forget = (one: string): void => {
      if (gone.has(one)) return;
      gone.add(one);
      this.loaded.delete(one);
      for (const importer of this.importers.get(one) ?? []) forget(importer);
    };
    forget(file);
    return gone;
  }

  private imported(from: string, request: string): unknown {
    if (!request.startsWith('.')) return createRequire(from)(request) as unknown;
    const file = resolve(path.resolve(path.dirname(from), request));
    const importers = this.importers.get(file) ?? new Set();
    this.importers.set(file, importers.add(from));
    return this.load(file);
  }

  private bodyOf(file: string): Body {
    const known = this.bodies.get(file);
    if (known !== undefined) return known;
    const { code } = transformSync(this.prepare(readFileSync(file, 'utf8')), { loader: file.endsWith('.tsx') ? 'tsx' : 'ts', format: 'cjs', target: 'node20', sourcefile: file });
    const body = new Function('exports', 'require', 'module', '__filename', '__dirname', code) as Body;
    this.bodies.set(file, body);
    return body;
  }
}

function resolve(file: string): string {
  const found = [file, `${file}.ts`, `${file}.tsx`, path.join(file, 'index.ts')].find((one) => existsSync(one) && statSync(one).isFile());
  if (found === undefined) throw new Error(`${file} is not there`);
  return found;
}
