import { analyses } from '../../src/analyses/index';
import { calculatorsOf, leftOutReasons, sampleReport } from '../../src/build/analysisFacts';
import { helpFiles } from '../../src/build/help';
import { roles } from '../../src/intake/roles';
import { documentKinds } from '../../src/texts/shell';
import { languages } from '../../src/texts/words';

const pages = new Map(helpFiles().map(({ file, text }) => [file, text]));
const plain = (text: string): string => text.replace(/<[^>]+>/g, ' ').replace(/&amp;/g, '&').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"');

describe.each(languages)('in %s', (language) => {
  it.each(analyses.map((analysis) => [analysis.id, analysis] as const))('%s: what it reads, every column, every option, and what it leaves out', (id, analysis) => {
    const html = pages.get(`help/${language}/${id}.html`)!;
    const page = plain(html);
    expect(page).toContain(analysis.title[language]);
    expect(page).toContain(analysis.summary[language]);
    for (const kind of analysis.kinds) if (kind !== 'unknown') expect(page).toContain(documentKinds[kind][language]);
    for (const { role } of analysis.roles) expect(page).toContain(roles[role].label[language]);
    for (const option of analysis.options) {
      expect(page).toContain(option.label[language]);
      if (option.kind === 'choice') for (const choice of option.choices) expect(page).toContain(choice.label[language]);
      if (option.hint !== undefined) expect(page).toContain(option.hint[language]);
    }
    expect(leftOutReasons(analysis).length).toBeGreaterThan(3);
    for (const reason of leftOutReasons(analysis)) expect(page).toContain(reason[language]);
    expect(page).not.toMatch(/undefined|\[object|NaN|\{\w+\}/);
  });

  it('says what the report of the sample workbook holds, table by table', () => {
    for (const analysis of analyses) {
      const { id } = analysis;
      const report = sampleReport(analysis, language)!;
      const page = plain(pages.get(`help/${language}/${id}.html`)!);
      expect(report.tables.length).toBeGreaterThan(1);
      for (const table of report.tables) for (const words of [table.title, ...table.columns.map(({ heading }) => heading)]) expect(page).toContain(words[language]);
      for (const { label } of [...report.keyFigures, ...report.checks]) expect(page).toContain(label[language]);
      expect(page).toContain(report.stamp.method[language]);
    }
  });

  it('stands in the index, and so does the page for workbooks that leave the house', () => {
    const index = pages.get(`help/${language}/index.html`)!;
    for (const { id } of analyses) expect(index).toContain(`href="${id}.html"`);
    expect(index).toContain('href="without-the-add-in.html"');
    const page = pages.get(`help/${language}/without-the-add-in.html`)!;
    for (const told of ['#NAME?', '_xldudf_', '=WC.CCC(', '=CCC()', 'CCC.html']) expect(page).toContain(told);
  });
});

it('leads to the functions for the same formulas, with their sources', () => {
  for (const analysis of analyses) expect([analysis.id, calculatorsOf(analysis).length > 0]).toEqual([analysis.id, true]);
  const planning = analyses.find(({ id }) => id === 'stock-planning')!;
  const ids = calculatorsOf(planning).map(({ id }) => id);
  expect(ids).toContain('SAFETYSTOCK');
  expect(ids).not.toContain('DSO');
  const page = plain(pages.get('help/en/stock-planning.html')!);
  for (const { source } of calculatorsOf(planning)) expect(page).toContain(source.en);
});

it('knows headings in both languages, and says which of several columns is needed', () => {
  const page = plain(pages.get('help/en/receivables-aging.html')!);
  for (const heading of ['客户编码', 'customer no', 'kundennummer']) expect(page).toContain(heading);
  expect(page).toMatch(/one of these: Open amount, Document amount incl\. tax/);
});
