import { readFileSync } from 'node:fs';
import path from 'node:path';
import { analyses } from '../analyses/index';
import { isSpilled } from '../calculators/evaluate';
import { worksheetFunctions } from '../functions/all';
import { companyRules } from '../functions/companyRules';
import { functionGroups, signature } from '../functions/describe';
import type { FunctionGroup, WorksheetFunction } from '../functions/describe';
import { lambdaName } from '../functions/lambda';
import { helpPath } from '../functions/metadata';
import { qualified } from '../functions/namespace';
import { languages, say } from '../texts/words';
import type { Language, Words } from '../texts/words';
import { analysisBody } from './analysisHelp';
import type { OutputFile } from './functions';
import { argumentTable, errorTable, escape, examples, heading } from './helpParts';
import { withoutAddIn } from './withoutAddIn';

const texts = {
  help: { en: 'Help', zh: '帮助' },
  analyses: { en: 'Analyses in the pane', zh: '窗格中的分析' },
  formula: { en: 'Formula', zh: '公式' },
  arguments: { en: 'Arguments', zh: '参数' },
  result: { en: 'Result', zh: '结果' },
  example: { en: 'Examples', zh: '示例' },
  errors: { en: 'Errors', zh: '错误值' },
  convention: { en: 'Convention', zh: '口径' },
  company: { en: 'Set by your company', zh: '贵公司规定' },
  source: { en: 'Source', zh: '出处' },
  ranges: { en: 'Ranges and blank cells', zh: '区域与空单元格' },
  rangesBody: {
    en: 'Give a range instead of a single cell and the results spill over as many cells; ranges in one call must have the same rows and columns, and a bad cell spoils only its own result. A blank cell is not zero: it is an error where the argument is required, and counts as left out where it is optional. Some versions of Excel hand a single blank cell over as 0; this cannot be told from a typed 0.',
    zh: '参数可用区域代替单个单元格，结果会溢出到相应区域；同一公式中各区域的行数和列数须相同，有误的单元格只影响其自身结果。空单元格不等于零：必填参数为空时返回错误值，可选参数为空视为省略。部分 Excel 版本会把单个空单元格传为 0，无法与手工输入的 0 区分。',
  },
  listBody: {
    en: 'The result spills over as many cells as it needs, in the direction of the range; they must be empty. Every other argument is a single cell. A blank cell is not zero: it is an error where the argument is required, and counts as left out where it is optional.',
    zh: '结果按区域的方向溢出到所需的单元格，这些单元格须为空；其他参数均为单个单元格。空单元格不等于零：必填参数为空时返回错误值，可选参数为空视为省略。',
  },
  guideBody: {
    en: 'The result spills over as many cells as it needs; they must be empty. A blank cell as the name is refused where Excel hands it over as 0.',
    zh: '结果溢出到所需的单元格，这些单元格须为空。以空单元格作函数名时，若 Excel 将其传为 0，则返回错误值。',
  },
  lambda: { en: 'Without the add-in', zh: '不安装加载项时' },
  lambdaBody: {
    en: 'The same formula as a LAMBDA name in the workbook; every argument is then required.',
    zh: '同一公式可作为工作簿中的 LAMBDA 名称使用，此时所有参数均为必填。',
  },
} as const satisfies Record<string, Words>;

const tags: Readonly<Record<Language, string>> = { en: 'en', zh: 'zh-CN' };
/** What a language calls itself. */
const ownNames: Readonly<Record<Language, string>> = { en: 'English', zh: '中文' };

/** One page per function and language, an index per language, and the style they share. */
export function helpFiles(): readonly OutputFile[] {
  return [
    { file: 'help/help.css', text: readFileSync(path.join(__dirname, 'help.css'), 'utf8') },
    ...languages.flatMap((language) => [
      { file: `help/${language}/index.html`, text: indexPage(language) },
      { file: helpPath(withoutAddIn.id, language), text: page(language, say(withoutAddIn.title, language), `${withoutAddIn.id}.html`, withoutAddIn.body(language)) },
      ...analyses.map((analysis) => ({ file: helpPath(analysis.id, language), text: page(language, say(analysis.title, language), `${analysis.id}.html`, analysisBody(analysis, language)) })),
      ...worksheetFunctions.map((called) => ({ file: helpPath(called.id, language), text: functionPage(called, language) })),
    ]),
  ];
}

function functionPage(called: WorksheetFunction, language: Language): string {
  const word = (key: keyof typeof texts): string => say(texts[key], language);
  const own = (words: Words): string => escape(say(words, language));
  const { unit, label } = called.result;
  const lambda = lambdaName(called);
  const rule = companyRules[called.id];
  return page(language, `${say(called.title, language)} · ${qualified(called.id)}`, `${called.id}.html`, [
    `<h1>${own(called.title)} <span class="id">${escape(qualified(called.id))}</span></h1>`,
    `<p>${own(called.summary)}</p>`,
    `<p class="call"><code>${escape(signature(called, language))}</code></p>`,
    ...(called.formula === null ? [] : [heading(word('formula')), `<p class="formula">${own(called.formula)}</p>`]),
    heading(word('arguments')),
    argumentTable(called, language),
    heading(word('result')),
    `<p>${own(label)}${unit === null ? '' : ` [${own(unit)}]`}</p>`,
    heading(word('example')),
    examples(called, language),
    heading(word('errors')),
    errorTable(called, language),
    heading(word('ranges')),
    `<p>${escape(word(called.group === 'guide' ? 'guideBody' : isSpilled(called) ? 'listBody' : 'rangesBody'))}</p>`,
    ...(rule === undefined ? [] : [heading(word('company')), `<p>${own(rule.rule)}</p>`, `<p>${own(rule.verdict)}</p>`]),
    heading(word('convention')),
    `<p>${own(called.convention)}</p>`,
    ...(lambda === null ? [] : [heading(word('lambda')), `<p>${escape(word('lambdaBody'))} <a href="${withoutAddIn.id}.html">${escape(say(withoutAddIn.title, language))}</a></p>`, `<p class="call"><code>${escape(lambda.formula)}</code></p>`]),
    ...(called.source === null ? [] : [heading(word('source')), `<p>${own(called.source)}</p>`]),
  ]);
}

function indexPage(language: Language): string {
  const sections = (Object.keys(functionGroups) as FunctionGroup[]).flatMap((group) => {
    const members = worksheetFunctions.filter((called) => called.group === group);
    if (members.length === 0) return [];
    const rows = members.map(
      (one) =>
        `<tr><th scope="row"><a href="${escape(one.id)}.html">${escape(qualified(one.id))}</a></th><td>${escape(say(one.title, language))}</td><td>${escape(say(one.summary, language))}</td></tr>`,
    );
    return [heading(say(functionGroups[group], language)), `<div class="table"><table class="stacked"><tbody>\n${rows.join('\n')}\n</tbody></table></div>`];
  });
  const ofAnalyses = analyses.map(({ id, title, summary }) => `<tr><th scope="row"><a href="${escape(id)}.html">${escape(say(title, language))}</a></th><td>${escape(say(summary, language))}</td></tr>`);
  return page(language, say(texts.help, language), 'index.html', [
    `<h1>${escape(say(texts.help, language))}</h1>`,
    `<p><a href="${withoutAddIn.id}.html">${escape(say(withoutAddIn.title, language))}</a></p>`,
    heading(say(texts.analyses, language)),
    `<div class="table"><table class="stacked"><tbody>\n${ofAnalyses.join('\n')}\n</tbody></table></div>`,
    ...sections,
  ]);
}

function page(language: Language, title: string, file: string, body: readonly string[]): string {
  const other: Language = language === 'en' ? 'zh' : 'en';
  return `<!doctype html>
<html lang="${tags[language]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)} · Workcap</title>
<link rel="stylesheet" href="../help.css">
</head>
<body>
<nav><a href="index.html">${escape(say(texts.help, language))}</a><a href="../${other}/${escape(file)}" lang="${tags[other]}" hreflang="${tags[other]}">${ownNames[other]}</a></nav>
<main>
${body.join('\n')}
</main>
</body>
</html>
`;
}
