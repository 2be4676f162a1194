import type { Example } from '../calculators/define';
import { isGrid } from '../calculators/evaluate';
import { argumentName, describeInput } from '../functions/arguments';
import { errorRules, executed, inputsOf, shownResult, typedCall } from '../functions/describe';
import type { WorksheetFunction } from '../functions/describe';
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

export function heading(text: string): string {
  return `<h2>${escape(text)}</h2>`;
}

export function argumentTable(called: WorksheetFunction, language: Language): string {
  const rows = inputsOf(called).map(
    ([key, input]) => `<tr><th scope="row"><code>${escape(argumentName(key, input, language))}</code></th><td>${escape(say(describeInput(input), language))}</td></tr>`,
  );
  return table([texts.argument, texts.meaning], rows, language);
}

/** Each example as it is typed, with the result of running it now. */
export function examples(called: WorksheetFunction, language: Language): string {
  return called.examples
    .map((example) => {
      const call = typedCall(called, example);
      const whole = called.group === 'guide';
      const shown = whole ? call : `${call} → ${shownResult(called, example, language)}`;
      return `<p class="call"><code>${escape(shown)}</code></p>\n<p class="steps">${escape(say(example.steps, language))}</p>${whole ? `\n${spilled(called, example, language)}` : ''}`;
    })
    .join('\n');
}

/** The result as the cells of a sheet. */
function spilled(called: WorksheetFunction, example: Example, language: Language): string {
  const cells = executed(called, example);
  const rows = isGrid(cells) ? cells : [];
  const text = (cell: (typeof rows)[number][number]): string => escape(typeof cell === 'object' ? ('en' in cell ? say(cell, language) : '') : String(cell));
  return `<div class="table cells"><table><tbody>\n${rows.map((row) => `<tr>${row.map((cell) => `<td>${text(cell)}</td>`).join('')}</tr>`).join('\n')}\n</tbody></table></div>`;
}

/** Every error the function can show, with the arguments it may come from. */
export function errorTable(called: WorksheetFunction, language: Language): string {
  const rows = errorRules(called).map(({ shown, when, keys }) => {
    const all = keys.length > 1 && keys.length === inputsOf(called).length;
    const names = keys.map((key) => `<code>${escape(argumentName(key, called.inputs[key]!, language))}</code>`);
    const who = all ? escape(say(texts.any, language)) : names.join(language === 'zh' ? '、' : ', ');
    return `<tr><th scope="row"><code>${escape(shown)}</code></th><td>${who} ${escape(say(when, language))}</td></tr>`;
  });
  return table([texts.cell, texts.when], rows, language);
}

/** `stacked`: on a narrow screen the cells of a row stand below each other. */
export function table(headings: readonly Words[], rows: readonly string[], language: Language, stacked = false): string {
  const head = headings.map((words) => `<th scope="col">${escape(say(words, language))}</th>`).join('');
  return `<div class="table"><table${stacked ? ' class="stacked"' : ''}><thead><tr>${head}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table></div>`;
}
