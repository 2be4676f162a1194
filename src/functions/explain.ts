import type { Value } from '../calculators/define';
import { CalcError } from '../calculators/errors';
import { isGrid } from '../calculators/evaluate';
import { optional, text } from '../calculators/readers';
import type { Words } from '../texts/words';
import { argumentName } from './arguments';
import { companyRules } from './companyRules';
import { errorRules, executed, functionGroups, inputsOf, shownResult, signature, typedCall } from './describe';
import type { WorksheetFunction } from './describe';
import { qualified } from './namespace';
import { nameIn, nearNames } from './search';

const texts = {
  function: { en: 'Function', zh: '函数' },
  name: { en: 'Name', zh: '名称' },
  group: { en: 'Group', zh: '类别' },
  summary: { en: 'What it tells', zh: '说明' },
  call: { en: 'Written as', zh: '写法' },
  formula: { en: 'Formula', zh: '公式' },
  argument: { en: 'Argument', zh: '参数' },
  meaning: { en: 'Meaning', zh: '含义' },
  unit: { en: 'Unit', zh: '单位' },
  limits: { en: 'Allowed', zh: '取值' },
  otherwise: { en: 'If left out', zh: '省略时' },
  required: { en: 'required', zh: '必填' },
  note: { en: 'Note', zh: '备注' },
  result: { en: 'Result', zh: '结果' },
  example: { en: 'Example', zh: '示例' },
  company: { en: 'Set by your company', zh: '贵公司规定' },
  verdict: { en: 'How far it holds', zh: '评价' },
  convention: { en: 'Convention', zh: '口径' },
  source: { en: 'Source', zh: '出处' },
  errors: { en: 'In the cell', zh: '单元格显示' },
  when: { en: 'When', zh: '原因' },
} as const satisfies Record<string, Words>;

/**
 * The function about the functions: a page of help as cells, made from the same definitions as the pages themselves.
 * It is none of the calculators, for it has no formula of the domain; every list of functions shows it all the same.
 */
export function explainFunction(all: () => readonly WorksheetFunction[]): WorksheetFunction {
  const name = optional(
    text({ en: 'Name of the function', zh: '函数名' }, { en: 'In quotes, in any case, such as "CCC".', zh: '加英文引号，不分大小写，如 "CCC"。' }),
    { en: 'the list of all functions', zh: '列出全部函数' },
  );
  return {
    id: 'EXPLAIN',
    group: 'guide',
    title: { en: 'Explanation of a function', zh: '函数说明' },
    summary: {
      en: 'Formula, arguments with units, source, convention and example of a function, spilled over the sheet; without a name the list of all functions.',
      zh: '在工作表中列出某个函数的公式、参数及单位、出处、口径和示例；不填函数名则列出全部函数。',
    },
    inputs: { name },
    result: { label: { en: 'Explanation', zh: '说明' }, unit: null, table: true },
    formula: null,
    excel: null,
    source: null,
    convention: {
      en: 'In the language of the pane. The cells it spills over must be empty: six columns for a function, three for the list.',
      zh: '使用窗格的语言。溢出区域须为空：单个函数占六列，函数清单占三列。',
    },
    examples: [{ inputs: { name: 'DSO' }, result: [], steps: { en: 'The help page of the function as cells.', zh: '即该函数帮助页的内容。' } }],
    errors: [{ code: 'unknownFunction', input: 'name' }],
    compute({ name: written }) {
      if (typeof written !== 'string') return rectangular(listOf(all()));
      const found = all().find(({ id }) => id === nameIn(written));
      if (found === undefined) throw new CalcError('unknownFunction', 'name', { found: written, near: nearNames(all(), written).join(', ') });
      return rectangular(pageOf(found));
    },
  };
}

type Cells = readonly Value[];

function listOf(all: readonly WorksheetFunction[]): readonly Cells[] {
  return [[texts.function, texts.group, texts.summary], ...all.map((each) => [qualified(each.id), functionGroups[each.group], each.summary])];
}

function pageOf(called: WorksheetFunction): readonly Cells[] {
  const { id, inputs, result } = called;
  const rule = companyRules[id];
  return [
    [texts.function, qualified(id)],
    [texts.name, called.title],
    [texts.group, functionGroups[called.group]],
    [texts.summary, called.summary],
    [texts.call, inBoth((language) => signature(called, language))],
    ...(called.formula === null ? [] : linesOf(called.formula).map((line, index) => [index === 0 ? texts.formula : '', line])),
    [],
    [texts.argument, texts.meaning, texts.unit, texts.limits, texts.otherwise, texts.note],
    ...inputsOf(called).map(([key, input]) => [
      inBoth((language) => argumentName(key, input, language)),
      input.label,
      input.unit ?? '',
      input.limits ?? '',
      input.otherwise ?? texts.required,
      input.hint ?? '',
    ]),
    [],
    [texts.result, result.label, result.unit ?? ''],
    ...exampleOf(called),
    [],
    ...(rule === undefined ? [] : [[texts.company, rule.rule], [texts.verdict, rule.verdict]]),
    [texts.convention, called.convention],
    ...(called.source === null ? [] : [[texts.source, called.source]]),
    [],
    [texts.errors, texts.argument, texts.when],
    ...errorRules(called).map(({ shown, when, keys }) => [shown, inBoth((language) => keys.map((key) => argumentName(key, inputs[key]!, language)).join(language === 'zh' ? '、' : ', ')), when]),
  ];
}

/** A number stays a number; what spills is shown as an array constant, but not a page of this very function. */
function exampleOf(called: WorksheetFunction): readonly Cells[] {
  return called.examples.map((example) => {
    const call = typedCall(called, example);
    if (called.group === 'guide') return [texts.example, call, '', example.steps];
    const value = executed(called, example);
    const shown = isGrid(value) || called.result.format === 'date' ? inBoth((language) => shownResult(called, example, language)) : value;
    return [texts.example, call, shown, example.steps];
  });
}

function linesOf({ en, zh }: Words): readonly Words[] {
  const chinese = zh.split('\n');
  const english = en.split('\n');
  return Array.from({ length: Math.max(english.length, chinese.length) }, (_, index) => ({ en: english[index] ?? '', zh: chinese[index] ?? '' }));
}

function inBoth(say: (language: 'en' | 'zh') => string): Words {
  return { en: say('en'), zh: say('zh') };
}

/** A result that spills has rows of one length. */
function rectangular(rows: readonly Cells[]): readonly Cells[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
}
