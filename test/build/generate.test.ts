import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { analyses } from '../../src/analyses/index';
import { generateDist, generateSources } from '../../src/build/generate';
import { calculators } from '../../src/calculators/index';
import { worksheetFunctions } from '../../src/functions/all';
import { functionsFile } from '../../src/functions/metadata';

const address = 'https://example.com/workcap';
let output = '';
const read = (file: string): string => readFileSync(path.join(output, file), 'utf8');

beforeAll(() => {
  output = mkdtempSync(path.join(tmpdir(), 'generated-'));
  generateDist(output, address);
});
afterAll(() => rmSync(output, { recursive: true }));

it('writes index files that are missing or stale, and leaves fresh ones alone', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'sources-'));
  for (const room of ['calculators', 'analyses']) cpSync(path.join('src', room), path.join(root, 'src', room), { recursive: true });
  rmSync(path.join(root, 'src/analyses/index.ts'), { force: true });
  appendFileSync(path.join(root, 'src/calculators/index.ts'), '// stale');
  expect(generateSources(root)).toEqual(['src/calculators/index.ts', 'src/analyses/index.ts']);
  expect(generateSources(root)).toEqual([]);
  rmSync(root, { recursive: true });
});

it('writes both functions files and the list', () => {
  expect(JSON.parse(read('functions.json'))).toEqual(functionsFile('en', address));
  expect(JSON.parse(read('functions-zh-CN.json'))).toEqual(functionsFile('zh', address));
  const list = JSON.parse(read('functions-list.json')) as { id: string; typed: string }[];
  expect(list.map((entry) => entry.id)).toEqual(worksheetFunctions.map(({ id }) => id));
  expect(list.find((entry) => entry.id === 'CCC')?.typed).toBe('WC.CCC');
});

it('gives the same files twice', () => {
  const first = read('help/en/CCC.html') + read('functions-list.json');
  generateDist(output, address);
  expect(read('help/en/CCC.html') + read('functions-list.json')).toBe(first);
});

describe.each(['en', 'zh'])('help in %s', (language) => {
  const pages = (): string[] => readdirSync(path.join(output, 'help', language));

  it('has a page per function and analysis and an index that leads to all of them', () => {
    expect(pages().sort()).toEqual(['index.html', 'without-the-add-in.html', ...analyses.map(({ id }) => `${id}.html`), ...worksheetFunctions.map(({ id }) => `${id}.html`)].sort());
    const index = read(`help/${language}/index.html`);
    for (const { id } of worksheetFunctions) expect(index).toContain(`<a href="${id}.html">WC.${id}</a>`);
  });

  it('has only links that lead somewhere', () => {
    for (const page of pages()) {
      const text = read(`help/${language}/${page}`);
      const links = [...text.matchAll(/href="([^"]+)"/g)].map((match) => match[1]!);
      expect(links.length).toBeGreaterThan(2);
      for (const link of links) expect(readFileSync(path.join(output, 'help', language, link), 'utf8').length).toBeGreaterThan(0);
    }
  });

  it('has no script, no style of its own, and nothing from elsewhere', () => {
    for (const page of pages()) expect(read(`help/${language}/${page}`)).not.toMatch(/<script|<style|style=|https?:/);
  });

  it('shows formula, arguments with limits, executed example, errors and source', () => {
    const text = read(`help/${language}/SAFETYSTOCK.html`);
    const calculator = calculators.find(({ id }) => id === 'SAFETYSTOCK')!;
    const key = language as 'en' | 'zh';
    for (const words of [calculator.title, calculator.summary, calculator.convention, calculator.source]) expect(text).toContain(words[key]);
    expect(text).toContain(calculator.formula[key]);
    expect(text).toContain('=WC.SAFETYSTOCK(100, 15, 10, 1, 0.95) → 182.0519');
    expect(text).toContain('=LAMBDA(demand,demand_deviation,lead_time,lead_time_deviation,service_level,review,NORM.S.INV(');
    for (const error of ['#VALUE!', '#NUM!']) expect(text).toContain(error);
  });
});

it('writes dates of examples as a user types them', () => {
  expect(read('help/en/AGEDAYS.html')).toContain('=WC.AGEDAYS(DATE(2026,11,30), DATE(2026,10,31)) → 30');
  expect(read('help/zh/AGEBUCKET.html')).toContain('=WC.AGEBUCKET(DATE(2026,11,30), DATE(2026,8,31), {30,60,90}) → 91天以上');
});

it('shows a list as the cells of a range, and a day as a day', () => {
  expect(read('help/en/FIFOOPEN.html')).toContain('=WC.FIFOOPEN({100;200;150}, 270) → {0;120;150}');
  expect(read('help/zh/DUEDATE.html')).toContain('=WC.DUEDATE(DATE(2026,1,20), &quot;30 EOM&quot;) → 2026-03-02');
});

it('says of a function that answers with a list that its other arguments are single cells', () => {
  const [list, single] = [read('help/en/FIFOOPEN.html'), read('help/en/DSO.html')];
  expect(list).toContain('Every other argument is a single cell.');
  expect(list).toContain('<code>balance</code>, <code>rest</code> is more than one cell');
  expect(list).not.toContain('another size');
  expect(single).not.toContain('Every other argument is a single cell.');
  expect(single).not.toContain('more than one cell');
});

it('has one style for light and dark', () => {
  expect(read('help/help.css')).toContain('prefers-color-scheme: dark');
});
