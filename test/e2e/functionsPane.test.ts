import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import { calculators } from '../../src/calculators/index';
import { evaluateCalculator } from '../../src/calculators/evaluate';
import { worksheetFunctions } from '../../src/functions/all';
import { lambdaNames } from '../../src/functions/lambda';
import { bucketLabels, defaultLimits } from '../../src/calculators/receivables/ageBucket';
import { benches } from './support/benches';
import type { OpenWorkbench } from './support/browser';
import { paneOf, setPaneWidth } from './support/pane';
import type { Pane } from './support/pane';

/** The list of functions in the pane, with Microsoft's own office.js against the workbench. */
let bench: OpenWorkbench;
let pane: Pane;
let sheet = '';

const { openBench } = benches();

async function start(language = 'en-US', more: Record<string, string> = {}, look: 'light' | 'dark' = 'light'): Promise<void> {
  bench = await openBench({ query: { engine: 'memory', open: 'blank', lang: language, ...more }, colorScheme: look });
  pane = paneOf(bench);
  await setPaneWidth(bench);
  sheet = (await pane.sheetNames())[0] ?? '';
  await bench.pane.locator('[role="tab"]').nth(1).click();
  await pane.part('functions').waitFor();
}

/** The same expectation again and again until it holds. */
function soon(read: () => Promise<unknown>): jest.Matchers<Promise<void>, unknown> {
  const until = async (check: (found: unknown) => void): Promise<void> => {
    for (const end = Date.now() + 45_000; ; await bench.page.waitForTimeout(50)) {
      try {
        return check(await read());
      } catch (error) {
        if (Date.now() > end) throw error;
      }
    }
  };
  return new Proxy({} as jest.Matchers<Promise<void>, unknown>, {
    get: (_target, matcher: string) => (...expected: unknown[]) => until((found) => (expect(found) as unknown as Record<string, (...expected: unknown[]) => void>)[matcher]!(...expected)),
  });
}

const faultOf = (code: string): string => `[data-fault="${code}"]`;
const entry = (id: string) => bench.pane.locator(`[data-function="${id}"]`);
const find = async (text: string): Promise<void> => {
  await bench.pane.locator('[data-part="functions-search"] input, input[data-part="functions-search"]').fill(text);
};
const shownIds = (): Promise<string[]> => bench.pane.locator('[data-function]').evaluateAll((cards) => cards.map((card) => card.getAttribute('data-function') ?? ''));
const valueAt = (address: string): Promise<unknown> => bench.page.evaluate(async ([name, where]) => (await window.workbench.recalculated(), (await window.workbench.values(name as string, where as string))[0]?.[0]), [sheet, address]);
const names = (): Promise<{ name: string; formula: string; comment: string }[]> =>
  bench.pane.evaluate(() =>
    Excel.run(async (context) => {
      const all = context.workbook.names.load('items/name,items/formula,items/comment');
      await context.sync();
      return all.items.map(({ name, formula, comment }) => ({ name, formula: String(formula), comment }));
    }),
  );
/** Everything of the workbook, to compare before and after. */
const everything = (): Promise<string> =>
  bench.page.evaluate(async () => {
    const { workbench } = window;
    await workbench.recalculated();
    const sheets = await workbench.sheets();
    const cells = await Promise.all(sheets.map(async ({ name }) => ({ name, formulas: await workbench.formulas(name, ''), values: await workbench.values(name, ''), formats: await workbench.numberFormats(name, '') })));
    return JSON.stringify({ sheets, cells, tables: await workbench.tables(), names: await workbench.names() });
  });
/** Writes formulas or values as a person types them. */
const type = (address: string, cells: readonly (readonly (string | number)[])[]): Promise<void> =>
  bench.pane.evaluate(
    ([where, rows, name]) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(name as string).getRange(where as string).formulas = rows as string[][];
        await context.sync();
      }),
    [address, cells, sheet] as const,
  );

/** Nothing scrolls sideways at 320 pixels, and axe finds no fault, with everything unfolded. */
async function expectFitting(): Promise<void> {
  await pane.press('freeze-toggle');
  await pane.press('bare-names-toggle');
  await bench.pane.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
  const found = await bench.pane.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(context: object): Promise<AxeResults> } };
    // What Fluent puts in for the keyboard is no part of the page.
    const { violations } = await axe.run({ exclude: [['[data-tabster-dummy]']] });
    const page = document.querySelector('[data-part="functions"]')!;
    return { violations: violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`), wide: page.scrollWidth > page.clientWidth };
  });
  expect(found).toEqual({ violations: [], wide: false });
}

async function linked(part: ReturnType<typeof entry>): Promise<string> {
  const answer = await bench.page.request.get(await part.evaluate((anchor) => (anchor as HTMLAnchorElement).href));
  expect(answer.status()).toBe(200);
  return answer.text();
}

describe('the list', () => {
  test('finds by name, by English and by Chinese words, and says how many', async () => {
    await start();
    await soon(() => pane.text('functions-count')).toBe(`${worksheetFunctions.length} functions`);
    await expectFitting();
    await find('ccc');
    await soon(shownIds).toEqual(expect.arrayContaining(['CCC', 'CCCDAYS']));
    expect((await shownIds())[0]).toBe('CCC');
    await find('安全库存');
    await soon(async () => (await shownIds()).includes('SAFETYSTOCK')).toBe(true);
    await find('no such thing');
    await soon(() => pane.text('functions-count')).toBe('No function matches.');
  }, 120_000);

  test('in Chinese and dark: arguments with units and limits, an example with its result, help pages of functions and analyses', async () => {
    await start('zh-CN', { theme: 'dark' }, 'dark');
    await entry('CCC').locator('[data-part="details"]').click();
    await expectFitting();
    await pane.press('freeze-selection');
    await soon(() => pane.text('freeze-status')).toBe('其中没有 Workcap 函数。');
    await find('SAFETYSTOCK');
    await entry('SAFETYSTOCK').locator('[data-part="details"]').click();
    const text = (await entry('SAFETYSTOCK').innerText()).replace(/\s+/g, ' ');
    for (const words of ['安全库存', '服务水平', '比例，95% = 0.95', '大于 0 且小于 1', '=WC.SAFETYSTOCK(100, 15, 10, 1, 0.95) → 182.0519']) expect(text).toContain(words);
    expect(await linked(entry('SAFETYSTOCK').locator('a').first())).toContain('<html lang="zh-CN">');
    await bench.pane.locator('[role="tab"]').nth(0).click();
    expect(await linked(pane.part('analysis-help'))).toContain('<h1>应收账款账龄分析</h1>');
  }, 120_000);
});

describe('Insert', () => {
  test('writes placeholders into the empty active cell, which then says what is missing; Undo takes them away; some cells are left alone', async () => {
    await start();
    await pane.select(sheet, 'B3');
    await find('DSO');
    await entry('DSO').locator('[data-part="insert"]').click();
    await soon(() => pane.formulas(sheet, 'B3')).toEqual([['=WC.DSO("receivables","sales")']]);
    await soon(() => valueAt('B3')).toBe('#VALUE!');
    expect(await bench.page.evaluate((name) => window.workbench.errorMessage(name, 'B3'), sheet)).toBe('Receivables must be a number, but “receivables” is not; enter it as a number.');
    await type('B3', [['=WC.DSO(1350000,10950000)']]);
    await soon(() => valueAt('B3')).toBeCloseTo(45, 9);
    // What was edited since stays.
    await pane.press('insert-undo');
    await soon(async () => (await entry('DSO').locator('[data-fault]').getAttribute('data-fault')) ?? '').toBe('insertEdited');
    await type('B3', [['']]);
    await entry('DSO').locator('[data-part="insert"]').click();
    await pane.part('insert-undo').click();
    await soon(() => pane.formulas(sheet, 'B3')).toEqual([['']]);
    // Cells that another formula spills over, and protected ones, are left.
    await type('A1', [['=SEQUENCE(3)']]);
    await pane.select(sheet, 'A2');
    await find('EXPLAIN');
    await entry('EXPLAIN').locator('[data-part="insert"]').click();
    await entry('EXPLAIN').locator(faultOf('insertSpilled')).waitFor();
    await bench.pane.evaluate((name) => Excel.run(async (context) => (context.workbook.worksheets.getItem(name).protection.protect(), context.sync())), sheet);
    await pane.select(sheet, 'D2');
    await entry('EXPLAIN').locator('[data-part="insert"]').click();
    await entry('EXPLAIN').locator(faultOf('insertProtected')).waitFor();
    expect(await pane.formulas(sheet, 'D2')).toEqual([['']]);
  }, 120_000);

  test('asks before it replaces anything, and puts it back exactly', async () => {
    await start();
    await type('A1', [["'007"]]);
    await pane.select(sheet, 'A1');
    await find('EOQ');
    const before = await everything();
    await entry('EOQ').locator('[data-part="insert"]').click();
    await pane.part('insert-replace').waitFor();
    expect(await entry('EOQ').locator(faultOf('insertOccupied')).innerText()).toContain('A1');
    expect(await everything()).toBe(before);
    await pane.press('insert-keep');
    await pane.part('insert-replace').waitFor({ state: 'detached' });
    expect(await everything()).toBe(before);
    await entry('EOQ').locator('[data-part="insert"]').click();
    await pane.part('insert-replace').waitFor();
    // The question was about A1, wherever the user has gone since.
    await pane.select(sheet, 'C9');
    await pane.press('insert-replace');
    await pane.part('insert-undo').waitFor();
    expect((await pane.formulas(sheet, 'A1'))[0]?.[0]).toMatch(/^=WC\.EOQ\("/);
    await pane.press('insert-undo');
    await soon(everything).toBe(before);
  }, 90_000);

  test('WC.EXPLAIN spills in the language of Excel', async () => {
    await start('zh-CN');
    await pane.select(sheet, 'A1');
    await find('EXPLAIN');
    await entry('EXPLAIN').locator('[data-part="insert"]').click();
    await soon(() => valueAt('A2')).toBe('WC.AGEBUCKET');
    await type('F1', [['=WC.EXPLAIN("wc.safetystock")']]);
    await soon(() => valueAt('G1')).toBe('WC.SAFETYSTOCK');
    expect(await valueAt('G2')).toBe('安全库存');
    await type('N1', [['=WC.EXPLAIN("SAFTYSTOCK")']]);
    await soon(() => valueAt('N1')).toBe('#N/A');
    expect(await bench.page.evaluate((name) => window.workbench.errorMessage(name, 'N1'), sheet)).toBe('没有名为“SAFTYSTOCK”的函数；相近的有 SAFETYSTOCK。');
  }, 90_000);
});

/** Inputs of a LAMBDA, which takes all of them: the example's own, else the default, else an empty cell. */
function cellsOf(id: string): readonly (readonly (string | number)[])[] {
  const calculator = calculators.find((one) => one.id === id)!;
  const example = calculator.examples[0]!.inputs;
  return Object.entries(calculator.inputs).map(([key, input]): (string | number)[] => {
    if (id === 'AGEBUCKET' && key === 'labels') return bucketLabels(defaultLimits).map(({ en }) => en);
    const own = example[key];
    if (own !== undefined) return (Array.isArray(own) ? own.flat() : [own]) as (string | number)[];
    if (input.choices !== undefined) return [input.otherwise?.en ?? ''];
    const numbers = (input.otherwise?.en ?? '').split(', ').map(Number);
    return input.otherwise === null || numbers.some(Number.isNaN) ? [''] : numbers;
  });
}

const letter = (column: number): string => (column < 26 ? String.fromCharCode(65 + column) : `A${String.fromCharCode(39 + column)}`);

describe('names without the add-in', () => {
  test('all of them: installed in one request, each gives what the function of the add-in gives, and their removal leaves the workbook as it was', async () => {
    await start();
    const all = lambdaNames();
    await type('A1', [['mine']]);
    const before = await everything();
    await pane.press('bare-names-toggle');
    await pane.clearLog();
    await pane.press('bare-install-all');
    await soon(() => pane.text('bare-count')).toBe(`${all.length} of ${all.length} names installed`);
    // Looking and adding; then the list is looked at anew.
    expect((await pane.log()).length).toBeLessThanOrEqual(3);
    expect((await names()).map(({ name }) => name).sort()).toEqual(all.map(({ name }) => name).sort());
    const rows = 50;
    for (const [index, { name }] of all.entries()) {
      const inputs = cellsOf(name);
      const top = index * rows + 2;
      const places = inputs.map((cells, column) => `${letter(column + 3)}${top}${cells.length > 1 ? `:${letter(column + 3)}${top + cells.length - 1}` : ''}`);
      const height = Math.max(...inputs.map((cells) => cells.length));
      expect(height).toBeLessThan(rows);
      const block = Array.from({ length: height }, (_, row) => [row === 0 ? `=WC.${name}(${places.join(',')})` : '', row === 0 ? `=${name}(${places.join(',')})` : '', row === 0 ? name : '', ...inputs.map((cells) => cells[row] ?? '')]);
      await type(`A${top}:${letter(inputs.length + 2)}${top + height - 1}`, block);
    }
    const values = await bench.page.evaluate(async ([name, last]) => (await window.workbench.recalculated(), window.workbench.values(name as string, `A1:C${last as number}`)), [sheet, all.length * rows + 2] as const);
    const compared = values.flatMap(([add, bare, name], row) => (row > 0 && name !== '' ? [{ name, add, bare }] : []));
    expect(compared).toHaveLength(all.length);
    for (const { name, add, bare } of compared) {
      const expected = evaluateCalculator(calculators.find(({ id }) => id === name)!, calculators.find(({ id }) => id === name)!.examples[0]!.inputs);
      const value = expected.ok ? expected.value : null;
      if (typeof value === 'number') {
        expect([name, typeof add, typeof bare]).toEqual([name, 'number', 'number']);
        expect(Math.abs(Number(add) - Number(bare))).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(value)));
      } else expect([name, bare]).toEqual([name, add]);
    }
    // Cells use the names now: the pane asks.
    await pane.press('bare-remove-all');
    await pane.part('bare-anyway').waitFor({ timeout: 60_000 });
    expect(await bench.pane.locator(faultOf('bareNamesUsed')).innerText()).toContain(`${all.length} cells call these names`);
    await pane.press('bare-keep');
    await bench.pane.evaluate(([name, last]) => Excel.run(async (context) => (context.workbook.worksheets.getItem(name as string).getRange(`A2:Z${last as number}`).clear(), context.sync())), [sheet, all.length * rows + 60] as const);
    await pane.press('bare-remove-all');
    await soon(() => pane.text('bare-count')).toBe(`0 of ${all.length} names installed`);
    await soon(everything).toBe(before);
  }, 300_000);

  test('one name: installed, told, undone; names of the workbook are never overwritten', async () => {
    await start('zh-CN');
    await bench.pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.names.add('EOQ', '=42' as unknown as Excel.Range, 'mine');
        context.workbook.names.add('DPO', '=LAMBDA(x,x)' as unknown as Excel.Range, 'Workcap: edited');
        await context.sync();
      }),
    );
    const before = await everything();
    await find('DSO');
    await entry('DSO').locator('[data-part="details"]').click();
    await entry('DSO').locator('[data-part="bare"]').click();
    await soon(() => entry('DSO').locator('[data-part="bare"]').innerText()).toBe('移除 =DSO()');
    const dso = (await names()).find(({ name }) => name === 'DSO');
    expect([dso?.formula, dso?.comment]).toEqual([lambdaNames().find(({ name }) => name === 'DSO')?.formula, 'Workcap: 尚未收回的应收账款相当于多少天的销售额。']);
    await pane.press('bare-undo');
    await soon(everything).toBe(before);
    await find('');
    await pane.press('bare-names-toggle');
    await pane.press('bare-install-all');
    await bench.pane.locator(faultOf('bareNameTaken')).waitFor();
    expect(await bench.pane.locator(faultOf('bareNameTaken')).innerText()).toContain('EOQ');
    expect(await bench.pane.locator(faultOf('bareNameChanged')).innerText()).toContain('DPO');
    expect((await names()).filter(({ name }) => ['EOQ', 'DPO'].includes(name)).map(({ formula }) => formula).sort()).toEqual(['=42', '=LAMBDA(x,x)']);
    await pane.press('bare-remove-all');
    await soon(everything).toBe(before);

    // A sheet's own name stands before the workbook's: there it is neither ours to count nor to freeze.
    await bench.pane.evaluate(() =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.getActiveWorksheet().names.add('DIO', '=LAMBDA(a,b,c,7)' as unknown as Excel.Range);
        worksheets.add('Elsewhere').getRange('A1').formulas = [['=DIO(1,2,365)']];
        await context.sync();
      }),
    );
    await type('A1', [['=DIO(1,2,365)']]);
    await pane.press('bare-install-all');
    await bench.pane.locator(faultOf('bareNameHidden')).waitFor();
    expect(await bench.pane.locator(faultOf('bareNameHidden')).innerText()).toContain('DIO');
    await pane.press('bare-remove-all');
    await bench.pane.locator(faultOf('bareNamesUsed')).waitFor();
    expect(await bench.pane.locator(faultOf('bareNamesUsed')).innerText()).toMatch(/有 1 个单元格.*Elsewhere/u);
  }, 120_000);
});

describe('freezing to values', () => {
  test('asks with the count by sheet, freezes, says the count, and brings every formula back', async () => {
    await start();
    await type('A1:B3', [['=WC.CCC(1200000,1350000,900000,10950000,7300000)', 5], ['=WC.FIFOOPEN({100,200,150},270)', ''], ['=SUM(A1,B1)', '']]);
    await soon(() => valueAt('A1')).toBeCloseTo(60, 9);
    const before = await everything();
    await pane.press('freeze-toggle');
    await pane.press('freeze-workbook');
    await pane.part('freeze-asks').waitFor();
    expect(await pane.text('freeze-asks')).toContain(`4 cells will hold values: ${sheet} (4).`);
    await pane.press('freeze-cancel');
    await pane.part('freeze-asks').waitFor({ state: 'detached' });
    expect(await everything()).toBe(before);
    await pane.press('freeze-workbook');
    await pane.press('freeze-now');
    await soon(() => pane.part('freeze-status').getAttribute('data-state')).toBe('done');
    const formulas = (await pane.formulas(sheet, 'A1:D3')).flat().filter((cell) => typeof cell === 'string' && cell.startsWith('='));
    expect(formulas).toEqual(['=SUM(A1,B1)']);
    expect((await pane.values(sheet, 'A3'))[0]?.[0]).toBeCloseTo(65, 9);
    await pane.press('freeze-revert');
    await soon(() => pane.part('freeze-status').getAttribute('data-state')).toBe('reverted');
    await soon(everything).toBe(before);
  }, 120_000);
});
