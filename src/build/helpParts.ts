import type { Calculator, Example } from '../calculators/define';
import { ruleOf } from '../calculators/errors';
import type { ErrorCode } from '../calculators/errors';
import { evaluateCalculator, isGrid, isSpilled } from '../calculators/evaluate';
import type { Input } from '../calculators/readers';
import { argumentName, describeInput, isOptional } from '../functions/arguments';
import { qualified } from '../functions/namespace';
import { calendarDay, isoDate } from '../math/dates';
import { say } from '../texts/words';
import type { Language, Words } from '../texts/words';

const texts = {
  argument: { en: 'Argument', zh: '参数' },
  meaning: { en: 'Meaning', zh: '含义' },
  cell: { en: 'In the cell', zh: '单元格显示' },
  when: { en: 'When', zh: '原因' },
  any: { en: 'any argument', zh: '任一参数' },
} as const satisfies Record<string, Words>;

export function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** =WC.DSO(receivables, sales, [days]) */
export function signature(calculator: Calculator, language: Language): string {
  const names = inputsOf(calculator).map(([key, input]) => {
    const name = argumentName(key, input, language);
    return isOptional(input) ? `[${name}]` : name;
  });
  return `=${qualified(calculator.id)}(${names.join(', ')})`;
}

export function argumentTable(calculator: Calculator, language: Language): string {
  const rows = inputsOf(calculator).map(
    ([key, input]) => `<tr><th scope="row"><code>${escape(argumentName(key, input, language))}</code></th><td>${escape(say(describeInput(input), language))}</td></tr>`,
  );
  return table([texts.argument, texts.meaning], rows, language);
}

/** Each example as it is typed, with the result of running it now. */
export function examples(calculator: Calculator, language: Language): string {
  return calculator.examples
    .map((example) => {
      const call = `${typedCall(calculator, example)} → ${executed(calculator, example, language)}`;
      return `<p class="call"><code>${escape(call)}</code></p>\n<p class="steps">${escape(say(example.steps, language))}</p>`;
    })
    .join('\n');
}

/** Every error the function can show, with the arguments it may come from. */
export function errorTable(calculator: Calculator, language: Language): string {
  const causes = new Map<ErrorCode, string[]>();
  const add = (code: ErrorCode, key: string): void => {
    const name = argumentName(key, calculator.inputs[key]!, language);
    const names = causes.get(code) ?? causes.set(code, []).get(code)!;
    if (!names.includes(name)) names.push(name);
  };
  for (const [key, input] of inputsOf(calculator)) {
    for (const code of input.codes) add(code, key);
    if (input.shape === 'cell') add(isSpilled(calculator) ? 'notOneCell' : 'shapesDiffer', key);
    add('errorInCell', key);
  }
  for (const { code, input } of calculator.errors) add(code, input);
  const rows = [...causes].map(([code, names]) => {
    const { excel, when } = ruleOf(code);
    const shown = code === 'errorInCell' ? '#…' : excel;
    const all = names.length > 1 && names.length === inputsOf(calculator).length;
    const who = all ? escape(say(texts.any, language)) : names.map((name) => `<code>${escape(name)}</code>`).join(language === 'zh' ? '、' : ', ');
    return `<tr><th scope="row"><code>${escape(shown)}</code></th><td>${who} ${escape(say(when, language))}</td></tr>`;
  });
  return table([texts.cell, texts.when], rows, language);
}

function table(headings: readonly Words[], rows: readonly string[], language: Language): string {
  const head = headings.map((words) => `<th scope="col">${escape(say(words, language))}</th>`).join('');
  return `<div class="table"><table><thead><tr>${head}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table></div>`;
}

function typedCall(calculator: Calculator, example: Example): string {
  const typed = inputsOf(calculator).map(([key, input]) => literal(example.inputs[key], input));
  while (typed.at(-1) === '') typed.pop();
  return `=${qualified(calculator.id)}(${typed.join(', ')})`;
}

function literal(content: unknown, input: Input<unknown>): string {
  if (content === undefined) return '';
  if (Array.isArray(content)) return arrayConstant(content, (one) => literal(one, input));
  if (typeof content === 'string') return `"${content.replace(/"/g, '""')}"`;
  const date = input.kind === 'date' && typeof content === 'number' ? calendarDay(content) : null;
  return date === null ? String(content) : `DATE(${date.year},${date.month},${date.day})`;
}

/** As Excel writes the cells of a range: a comma between columns, a semicolon between rows. A plain list is a row. */
function arrayConstant(content: readonly unknown[], cell: (one: unknown) => string): string {
  const rows = content.every((row) => Array.isArray(row)) ? (content as readonly (readonly unknown[])[]) : [content];
  return `{${rows.map((row) => row.map(cell).join(',')).join(';')}}`;
}

function executed(calculator: Calculator, example: Example, language: Language): string {
  const result = evaluateCalculator(calculator, example.inputs);
  if (!result.ok) throw new Error(`An example of ${calculator.id} fails with ${result.code}`);
  const { value } = result;
  if (isGrid(value)) return arrayConstant(value, (one) => (typeof one === 'string' ? `"${one}"` : JSON.stringify(one)));
  if (typeof value === 'number' && calculator.result.format === 'date') return isoDate(value) ?? '';
  if (typeof value === 'number') return new Intl.NumberFormat('en-US', { maximumFractionDigits: 4 }).format(value);
  return typeof value === 'string' ? value : say(value, language);
}

function inputsOf(calculator: Calculator): readonly (readonly [string, Input<unknown>])[] {
  return Object.entries(calculator.inputs);
}
