import type { Engine } from '../../../src/workbench/engine';
import { createMemoryEngine } from '../../../src/workbench/engines/memory';
import { createUniverEngine } from '../../../src/workbench/engines/univer';
import { engineContract } from './contract';

/** What the test in Node finds in the page. */
export interface EnginePage {
  contract(): Promise<readonly { readonly name: string; readonly error: string | null }[]>;
  open(kind: 'univer' | 'memory', language: 'en' | 'zh'): Promise<void>;
  engine: Engine;
}

const main = (): HTMLElement => {
  const found = document.querySelector('main');
  if (!found) throw new Error('no place to mount');
  return found;
};

const page: EnginePage = {
  engine: createMemoryEngine(),
  async contract() {
    const cases: { name: string; body: () => Promise<void> }[] = [];
    let mounted: Engine | null = null;
    const create = async (): Promise<Engine> => {
      if (mounted) return mounted;
      const engine = await createUniverEngine();
      await engine.mount(main(), { language: 'en' });
      return (mounted = engine);
    };
    // One Univer for all cases; each starts from an empty workbook.
    const empty = async (): Promise<Engine> => {
      const engine = await create();
      const sheet = { id: 'sheet1', name: 'Sheet1', visibility: 'visible' as const, tabColor: null, gridlines: true, cells: new Map(), columnWidths: new Map(), rowHeights: new Map(), hiddenRows: new Set<number>(), hiddenColumns: new Set<number>(), merges: [], frozen: { rows: 0, columns: 0 }, tables: [], conditionalFormats: [], dataValidations: [], protected: false, page: null };
      await engine.load({ sheets: [sheet], activeSheet: 'sheet1', names: [], date1904: false, settings: {}, workbookSettings: {}, charts: [], package: null });
      await engine.settled();
      return engine;
    };
    engineContract(empty, (name, body) => cases.push({ name, body }), async (engine) => engine.settled());
    const results: { name: string; error: string | null }[] = [];
    for (const { name, body } of cases) {
      try {
        await body();
        results.push({ name, error: null });
      } catch (error) {
        results.push({ name, error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
      }
    }
    (mounted as Engine | null)?.dispose();
    main().replaceChildren();
    return results;
  },
  async open(kind, language) {
    page.engine.dispose();
    main().replaceChildren();
    page.engine = kind === 'univer' ? await createUniverEngine() : createMemoryEngine();
    await page.engine.mount(main(), { language });
  },
};

(window as unknown as { enginePage: EnginePage }).enginePage = page;
